// Why?: the selected row's status, every reason for it, and what would turn it green.

import { useState } from 'preact/hooks';
import type { Explained, ExplainedItem } from '../../addon/sidebars/why-contract';
import { BottomBar } from '../parts/bottom-bar';
import { ItemLine } from '../parts/item-line';
import { LineChart } from '../parts/line-chart';
import { Failed, Loading } from '../parts/page-states';
import { ask } from '../parts/server';
import { useLoaded } from '../parts/use-loaded';
import { CheckInList } from './check-in-list';
import { ReasonList } from './reason-list';
import { useFollowed } from './use-followed';

export function Why() {
  const [shown, setShown] = useState('');
  const [loaded, load] = useLoaded<Explained>(() => ask('explain', { itemId: '' }));
  const open = (itemId: string) => {
    setShown(itemId);
    load(() => ask('explain', { itemId }));
  };
  const item = loaded.kind === 'ready' ? loaded.value.item : null;
  const followed = useFollowed(shown === '' ? (item?.id ?? '') : shown, open);
  if (loaded.kind === 'loading') return <Loading what="Looking at the reasons …" />;
  if (loaded.kind === 'failed') {
    const { problem } = loaded;
    return <Failed problem={problem} onRetry={() => (problem.code === 'row-gone' ? open('') : load())} />;
  }
  return (
    <>
      {item ? <ItemExplained item={item} onOpen={open} /> : <NothingSelected />}
      <BottomBar
        primary={item ? 'Look again' : 'Take the selected row'}
        onPrimary={() => (item ? load() : open(''))}
        {...(followed.isPaused && { secondary: 'Follow the selection', onSecondary: followed.resume })}
      />
    </>
  );
}

function NothingSelected() {
  return (
    <div class="body">
      <h1>No row is selected</h1>
      <p>Select a goal, a milestone or a task in the sheet; what makes its status stands here then.</p>
    </div>
  );
}

interface ItemExplainedProps {
  readonly item: ExplainedItem;
  readonly onOpen: (id: string) => void;
}

function ItemExplained({ item, onOpen }: ItemExplainedProps) {
  return (
    <div class="body">
      <ItemLine item={item} isHeading />
      {item.facts.length > 0 && <p>{item.facts.join(' ')}</p>}
      {item.outlook.length > 0 && <p class="quiet">{item.outlook.join(' ')}</p>}
      {item.chart && <LineChart chart={item.chart} />}
      <ReasonList item={item} />
      <Changes item={item} />
      {item.above.length > 0 && (
        <section aria-labelledby="above">
          <h2 id="above">Part of</h2>
          <ItemList items={item.above} onOpen={onOpen} />
        </section>
      )}
      {item.below.length > 0 && (
        <section aria-labelledby="below">
          <h2 id="below">{item.kind === 'goal' ? 'Its milestones' : 'Its tasks'}</h2>
          <ItemList items={item.below} onOpen={onOpen} />
        </section>
      )}
      <CheckInList checkIns={item.checkIns} />
    </div>
  );
}

function Changes({ item: { changes, since, isSinceReport } }: { readonly item: ExplainedItem }) {
  if (changes.length === 0 && !isSinceReport) return null;
  return (
    <section class="stack" aria-labelledby="since" style="gap:2px">
      <h2 id="since">{isSinceReport ? `Since the report of ${since}` : `Since ${since}`}</h2>
      {changes.length === 0 && <p>Nothing has changed.</p>}
      {changes.map(change => (
        <p key={change} dir="auto">
          {change}
        </p>
      ))}
      {!isSinceReport && (
        <p class="quiet">No report was made before today, so this looks back by one check-in.</p>
      )}
    </section>
  );
}

function ItemList({
  items,
  onOpen,
}: {
  readonly items: ExplainedItem['above'];
  readonly onOpen: ItemExplainedProps['onOpen'];
}) {
  return (
    <ul class="list">
      {items.map(each => (
        <li key={each.id}>
          <ItemLine item={each} onPick={() => onOpen(each.id)} />
        </li>
      ))}
    </ul>
  );
}
