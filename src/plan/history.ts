// History: what each item was in each report, as rows for the items that had changed; and the plan's state on any past day.

import type { Day } from './day';
import type { Status } from './status';
import type { Target } from './target';

/** What a report said of one item. */
export interface ItemState {
  readonly title: string;
  readonly status: Status;
  /** Share, unclamped; null where it cannot be said. */
  readonly progress: number | null;
  /** Forecast finish; null where there is none. */
  readonly forecast: Day | null;
  readonly target: Target | null;
  readonly due: Day | null;
  /** A person's name as in People, else the cell as written. */
  readonly owner: string;
  /** What was forecast of the due day, 0–1, and the day of 85 %; null where there was no range. */
  readonly chanceByDue: number | null;
  readonly by85: Day | null;
}

/** One row of the append-only table. */
export interface HistoryRow {
  /** The report's status date. */
  readonly when: Day;
  /** The ID alone. */
  readonly item: string;
  /** Null where the item was no longer in the plan. */
  readonly state: ItemState | null;
}

/** The items by ID as a report showed them. */
export interface PlanState {
  readonly on: Day;
  readonly items: ReadonlyMap<string, ItemState>;
}

/** What the reports up to this day, inclusive, say; of two rows on one day the later one in the table counts. */
export function stateOn(rows: readonly HistoryRow[], on: Day): PlanState {
  const items = new Map<string, ItemState>();
  for (const { item, state } of upTo(rows, on)) {
    if (state === null) items.delete(item);
    else items.set(item, state);
  }
  return { on, items };
}

/** The days of reports, ascending, each once. */
export function reportDays(rows: readonly HistoryRow[]): Day[] {
  return [...new Set(rows.map(({ when }) => when))].sort((a, b) => a - b);
}

/** The last report made before this day; null where there is none. */
export function lastReportBefore(rows: readonly HistoryRow[], day: Day): Day | null {
  let last: Day | null = null;
  for (const { when } of rows) if (when < day && (last === null || when > last)) last = when;
  return last;
}

/** Each item's first state on or after `since`, with what it was on that day counting as its first. */
export function firstStates(
  rows: readonly HistoryRow[],
  since: Day | null = null,
): ReadonlyMap<string, ItemState> {
  const first = new Map(since === null ? [] : stateOn(rows, since).items);
  for (const { item, state, when } of inOrder(rows))
    if (state !== null && !first.has(item) && (since === null || when > since)) first.set(item, state);
  return first;
}

function upTo(rows: readonly HistoryRow[], on: Day): HistoryRow[] {
  return inOrder(rows.filter(({ when }) => when <= on));
}

/** By day; of one day in the table's order. */
export function inOrder(rows: readonly HistoryRow[]): HistoryRow[] {
  const isSorted = rows.every((row, at) => at === 0 || rows[at - 1]!.when <= row.when);
  return isSorted ? [...rows] : [...rows].sort((a, b) => a.when - b.when);
}
