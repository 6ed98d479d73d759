// A row without one named person: what is wrong, whom it probably means, and a field for anybody else.

import { useState } from 'preact/hooks';
import type { OwnershipGapRow } from '../../addon/sidebars/ownership-contract';
import { ItemLine } from '../parts/item-line';
import { OwnerField } from '../parts/owner-field';

interface GapCardProps {
  readonly gap: OwnershipGapRow;
  readonly people: readonly string[];
  readonly isBusy: boolean;
  readonly onAssign: (name: string) => void;
  readonly onSplit: () => void;
}

export function GapCard({ gap, people, isBusy, onAssign, onSplit }: GapCardProps) {
  const [name, setName] = useState('');
  const canAssign = !isBusy && name.trim() !== '';
  return (
    <section class="card" aria-label={`${gap.id} ${gap.title}`}>
      <div class="inside">
        <ItemLine item={gap} />
        {gap.reason !== '' && <p class="quiet">{gap.reason}</p>}
        {(gap.suggestions.length > 0 || gap.splitsInto.length > 0) && (
          <div class="chips">
            {gap.suggestions.map(each => (
              <button
                key={each}
                type="button"
                class="chip"
                aria-disabled={isBusy}
                onClick={() => !isBusy && onAssign(each)}
              >
                Give it to {each}
              </button>
            ))}
            {gap.splitsInto.length > 1 && (
              <button type="button" class="chip" aria-disabled={isBusy} onClick={() => !isBusy && onSplit()}>
                Split into {gap.splitsInto.length} rows
              </button>
            )}
          </div>
        )}
        <div class="row end">
          <OwnerField
            label="Somebody else"
            value={name}
            people={people}
            verdict={null}
            onJudge={() => {}}
            onChange={setName}
          />
          <button
            type="button"
            class="chip fixed"
            aria-label={`Assign ${gap.id}`}
            aria-disabled={!canAssign}
            onClick={() => canAssign && onAssign(name)}
          >
            Assign
          </button>
        </div>
      </div>
    </section>
  );
}
