// Asks what to break down, where no goal or milestone is selected.

import { useState } from 'preact/hooks';
import type { ItemHead } from '../../addon/sidebars/contract';
import { BottomBar } from '../parts/bottom-bar';
import { TextField } from '../parts/fields';
import { ItemLine } from '../parts/item-line';

const MOST_SHOWN = 30;

interface PickParentProps {
  readonly choices: readonly ItemHead[];
  readonly onPick: (id: string) => void;
  readonly onRetry: () => void;
}

export function PickParent({ choices, onPick, onRetry }: PickParentProps) {
  const [search, setSearch] = useState('');
  const words = search.toLowerCase().split(/\s+/);
  const fits = choices.filter(({ id, title, owner }) => {
    const text = `${id} ${title} ${owner}`.toLowerCase();
    return words.every(word => text.includes(word));
  });
  return (
    <>
      <div class="body">
        <h1>What shall be broken down?</h1>
        {choices.length === 0 ? (
          <p>
            There is no goal or milestone yet. Write a goal into the Goals sheet, select its row and try
            again.
          </p>
        ) : (
          <>
            <p class="quiet">Select a goal or a milestone in the sheet, or choose one here.</p>
            <TextField label="Search" value={search} onChange={setSearch} />
            <ul class="list">
              {fits.slice(0, MOST_SHOWN).map(item => (
                <li key={item.id}>
                  <ItemLine item={item} onPick={() => onPick(item.id)} />
                </li>
              ))}
            </ul>
            {fits.length === 0 && <p>Nothing fits "{search}".</p>}
            {fits.length > MOST_SHOWN && (
              <p class="quiet">{fits.length - MOST_SHOWN} more; search for them.</p>
            )}
          </>
        )}
      </div>
      <BottomBar primary="Take the selected row" onPrimary={onRetry} />
    </>
  );
}
