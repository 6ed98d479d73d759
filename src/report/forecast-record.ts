// Past forecasts from History, each with what came of it.

import type { Assessment } from '../assess/assessment';
import { finishedOn } from '../assess/finished-on';
import type { PastForecast } from '../assess/forecast-score';
import type { Day } from '../plan/day';
import { type HistoryRow, inOrder } from '../plan/history';

/** One for each row that held a forecast made before the status date; what was dropped, held or removed since shows nothing. */
export function pastForecasts(rows: readonly HistoryRow[], assessment: Assessment): PastForecast[] {
  const { byId, statusDate } = assessment;
  const past = inOrder(rows.filter(({ when }) => when < statusDate));
  const doneSince = daysDone(past);
  const finishes = new Map<string, Day | null>();
  return past.flatMap(({ item, state }) => {
    const assessed = byId.get(item);
    if (assessed === undefined || state === null) return [];
    const { chanceByDue, due, by85 } = state;
    if (chanceByDue === null || due === null) return [];
    if (assessed.status === 'Dropped' || assessed.status === 'On hold') return [];
    if (!finishes.has(item)) {
      const isDone = assessed.status === 'Done';
      finishes.set(
        item,
        isDone ? (finishedOn(assessed, assessment) ?? doneSince.get(item) ?? statusDate) : null,
      );
    }
    return [{ due, chanceByDue, by85, finishedOn: finishes.get(item) ?? null }];
  });
}

/** The first report that showed an item Done, of those that have done so without a break. */
function daysDone(inOrder: readonly HistoryRow[]): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const { item, when, state } of inOrder) {
    if (state?.status !== 'Done') days.delete(item);
    else if (!days.has(item)) days.set(item, when);
  }
  return days;
}
