// What other settings make of the rows' colours: how many change, the picture before and after, and which they are.

import type { SettingsOutcome } from '../../addon/sidebars/settings-contract';
import { ItemLine } from '../parts/item-line';

export function outcomeText({ changed }: SettingsOutcome, rows: number, would: string): string {
  if (changed === 0) return `No row ${would} colour.`;
  return `${changed} of ${rows} ${rows === 1 ? 'row' : 'rows'} ${would} colour.`;
}

interface BeforeAfterProps {
  readonly outcome: SettingsOutcome;
  /** What the two bars are called. */
  readonly names: readonly [before: string, after: string];
}

export function BeforeAfter({ outcome: { statuses }, names }: BeforeAfterProps) {
  const said = (which: 'before' | 'after') =>
    statuses
      .filter(each => each[which] > 0)
      .map(each => `${each[which]} ${each.status}`)
      .join(', ');
  const bar = (which: 'before' | 'after') => (
    <div class="status-bar" role="img" aria-label={said(which)}>
      {statuses.map(
        each =>
          each[which] > 0 && (
            <div
              key={each.status}
              class={each.status}
              style={`flex:${each[which]} 1 0`}
              title={each.status}
            />
          ),
      )}
    </div>
  );
  return (
    <>
      <div class="before-after quiet">
        <span>{names[0]}</span>
        {bar('before')}
        <span>{names[1]}</span>
        {bar('after')}
      </div>
      <p class="quiet">
        {statuses
          .filter(({ before, after }) => before !== after)
          .map(({ status, before, after }) => `${status} ${before} → ${after}`)
          .join(' · ')}
      </p>
    </>
  );
}

/** The rows that change, by what they were and what they become. */
export function Moved({ outcome }: { readonly outcome: SettingsOutcome }) {
  if (outcome.moves.length === 0) return null;
  return (
    <div class="moved">
      {outcome.moves.map(({ from, to, count, items }) => (
        <section key={`${from} ${to}`} aria-label={`${from} to ${to}`}>
          <h2>
            <span class={`pill ${from}`}>{from}</span>
            <span aria-hidden="true">→</span>
            <span class={`pill ${to}`}>{to}</span>
            <span class="quiet">{count === 1 ? '1 row' : `${count} rows`}</span>
          </h2>
          <ul class="list">
            {items.map(item => (
              <li key={item.id}>
                <ItemLine item={{ ...item, status: '' }} />
              </li>
            ))}
          </ul>
          {count > items.length && <p class="quiet">and {count - items.length} more</p>}
        </section>
      ))}
    </div>
  );
}
