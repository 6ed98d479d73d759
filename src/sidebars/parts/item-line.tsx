// An item on one line or two: ID, title, owner, due day and status, with the way to its row.

import { useState } from 'preact/hooks';
import type { ItemHead } from '../../addon/sidebars/contract';
import { IconButton } from './icon';
import { ask } from './server';

export function ItemLine({
  item,
  onPick,
  isHeading = false,
}: {
  readonly item: ItemHead;
  /** Makes the title a button. */
  readonly onPick?: () => void;
  readonly isHeading?: boolean;
}) {
  const [problem, setProblem] = useState('');
  const show = () => {
    setProblem('');
    ask('showRow', { itemId: item.id }).catch(error => setProblem(error.message));
  };
  const title = item.title === '' ? 'Without a title' : item.title;
  return (
    <div>
      <div class="head">
        <div class="grow" dir="auto">
          {onPick ? (
            <button type="button" class="link" onClick={onPick}>
              {title}
            </button>
          ) : isHeading ? (
            <h1>{title}</h1>
          ) : (
            title
          )}
        </div>
        <IconButton name="show" label={`Show ${item.id} in the sheet`} onPress={show} />
      </div>
      <ItemMeta item={item} />
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

export function ItemMeta({ item }: { readonly item: ItemHead }) {
  return (
    <p class="meta">
      <b>{item.id}</b>
      {item.status !== '' && <span class={`pill ${item.status}`}>{item.status}</span>}
      {item.owner !== '' && <span dir="auto">{item.owner}</span>}
      {item.due !== '' && <span>due {item.due}</span>}
    </p>
  );
}
