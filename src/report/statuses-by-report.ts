// How many goals and milestones stood at each status in past reports, and how many do now.

import type { Assessment, Status } from '../assess/assessment';
import type { Day } from '../plan/day';
import { type HistoryRow, inOrder } from '../plan/history';
import { parseItemId } from '../plan/item-id';
import { statusOrder } from './status-counts';

export interface StatusesOn {
  readonly on: Day;
  readonly byStatus: Readonly<Record<Status, number>>;
}

/** A report a week for a quarter. */
const MOST_REPORTS = 12;

/** Ascending, the status date last; empty without a report before it. Linear in the rows. */
export function statusesByReport(
  rows: readonly HistoryRow[],
  { items, statusDate }: Assessment,
): StatusesOn[] {
  const past: StatusesOn[] = [];
  const statusOf = new Map<string, Status>();
  const counts = none();
  let on: Day | null = null;
  const close = () => {
    if (on !== null) past.push({ on, byStatus: { ...counts } });
  };
  for (const { when, item, state } of inOrder(rows.filter(row => row.when < statusDate))) {
    if (parseItemId(item)?.kind === 'task') continue;
    if (when !== on) close();
    on = when;
    const before = statusOf.get(item);
    if (before !== undefined) counts[before] -= 1;
    if (state === null) statusOf.delete(item);
    else {
      counts[state.status] += 1;
      statusOf.set(item, state.status);
    }
  }
  close();
  if (past.length === 0) return [];
  const now = none();
  for (const { item, status } of items) if (item.kind !== 'task') now[status] += 1;
  return [...past.slice(-MOST_REPORTS), { on: statusDate, byStatus: now }];
}

function none(): Record<Status, number> {
  return Object.fromEntries(statusOrder.map(status => [status, 0])) as Record<Status, number>;
}
