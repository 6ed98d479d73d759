// How many goals, milestones and tasks stand at each status.

import type { Assessment, Status } from '../assess/assessment';
import type { ItemKind } from '../plan/item';

export interface StatusCounts {
  readonly kind: ItemKind;
  readonly total: number;
  readonly byStatus: Readonly<Record<Status, number>>;
}

/** In the order in which they are shown: what needs somebody first. */
export const statusOrder: readonly Status[] = [
  'Red',
  'Amber',
  'Green',
  'Not started',
  'On hold',
  'Done',
  'Dropped',
];

/** One entry for each kind, also where there is none of it. */
export function statusCounts({ items }: Assessment): StatusCounts[] {
  const kinds: readonly ItemKind[] = ['goal', 'milestone', 'task'];
  return kinds.map(kind => {
    const byStatus: Record<Status, number> = {
      Red: 0,
      Amber: 0,
      Green: 0,
      'Not started': 0,
      'On hold': 0,
      Done: 0,
      Dropped: 0,
    };
    let total = 0;
    for (const assessed of items) {
      if (assessed.item.kind !== kind) continue;
      byStatus[assessed.status] += 1;
      total += 1;
    }
    return { kind, total, byStatus };
  });
}

export function countsOf(kind: ItemKind, counts: readonly StatusCounts[]): StatusCounts {
  const found = counts.find(entry => entry.kind === kind);
  if (!found) throw new RangeError(`The counts lack the ${kind}s.`);
  return found;
}
