// The rows that a report adds to History: one for each item that changed since the last.

import type { Assessment, ItemAssessment } from '../assess/assessment';
import { type ForecastRange, forecastRanges } from '../assess/forecast-range';
import { type HistoryRow, type ItemState, type PlanState, stateOn } from '../plan/history';
import { diffStates } from './plan-diff';
import { oneLine } from './wording';

type RangeOf = (id: string) => ForecastRange;

/** None where nothing changed. `previous` is the whole table; a report made twice on a day adds only what changed between. */
export function historyRows(
  previous: readonly HistoryRow[],
  assessment: Assessment,
  rangeOf: RangeOf = forecastRanges(assessment),
): HistoryRow[] {
  const when = assessment.statusDate;
  const now = planState(assessment, rangeOf);
  const diff = diffStates(stateOn(previous, when), now);
  const rowOf = ({ id: item }: { readonly id: string }): HistoryRow => ({
    when,
    item,
    state: now.items.get(item) ?? null,
  });
  return [...diff.appeared, ...diff.moved, ...diff.vanished].map(rowOf);
}

/** What a report on the status date says of each item that is found by its ID. */
export function planState({ byId, statusDate }: Assessment, rangeOf: RangeOf): PlanState {
  const items = new Map<string, ItemState>();
  for (const [id, assessed] of byId) items.set(id, itemState(assessed, rangeOf));
  return { on: statusDate, items };
}

/** What a report says of one item. */
export function itemState(
  { item, status, ownership, progress, forecast }: ItemAssessment,
  rangeOf: RangeOf,
): ItemState {
  const isOpen = status !== 'Done' && status !== 'Dropped' && status !== 'On hold';
  const range = item.kind !== 'task' && isOpen ? rangeOf(item.id) : null;
  const known = range?.kind === 'range' ? range : null;
  return {
    title: oneLine(item.title),
    status,
    progress: rounded(progress, 4),
    forecast: forecast.kind === 'finish' ? forecast.day : null,
    target: item.kind === 'task' ? null : item.target,
    due: item.due,
    owner: ownership.kind === 'person' ? ownership.name : oneLine(item.owner),
    chanceByDue: rounded(known?.chanceByDue ?? null, 3),
    by85: known?.by85 ?? null,
  };
}

/** So that a cell gives back what was written into it. */
function rounded(share: number | null, decimals: number): number | null {
  return share === null ? null : Number(share.toFixed(decimals)) + 0;
}
