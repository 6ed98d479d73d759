// How many goals, milestones and tasks stand at each status.

import type { Assessment, Status } from '../assess/assessment';
import { type ItemKind, itemKinds } from '../plan/item';

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
  const counts = { goal: none(), milestone: none(), task: none() };
  for (const { item, status } of items) counts[item.kind][status] += 1;
  return itemKinds.map(kind => {
    const byStatus = counts[kind];
    return { kind, total: statusOrder.reduce((sum, status) => sum + byStatus[status], 0), byStatus };
  });
}

function none(): Record<Status, number> {
  return { Red: 0, Amber: 0, Green: 0, 'Not started': 0, 'On hold': 0, Done: 0, Dropped: 0 };
}

export function countsOf(kind: ItemKind, counts: readonly StatusCounts[]): StatusCounts {
  const found = counts.find(entry => entry.kind === kind);
  if (!found) throw new RangeError(`The counts lack the ${kind}s.`);
  return found;
}
