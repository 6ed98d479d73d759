// Predecessors: a milestone cannot start before they are forecast to finish.

import type { Day } from '../plan/day';
import type { Goal, Milestone } from '../plan/item';
import type { WorkCalendar } from '../plan/work-calendar';
import type { Forecast, ItemAssessment } from './assessment';
import type { PlanLine } from './expected';
import { forecastAfter } from './forecast';
import { finishOf, isUnfinished } from './rules/waiting';

/** The forecast of a row that has made no progress, put off until its predecessors finish; else the forecast as it is. */
export function afterPredecessors(
  forecast: Forecast,
  item: Goal | Milestone,
  line: PlanLine | null,
  predecessors: readonly ItemAssessment[],
  statusDate: Day,
  calendar: WorkCalendar,
): Forecast {
  if (line === null || predecessors.length === 0 || forecast.kind === 'none in sight') return forecast;
  const open = predecessors.filter(isUnfinished);
  let latest: Day | null = null;
  for (const predecessor of open) {
    if (predecessor.forecast.kind === 'none in sight')
      return { kind: 'unknown', why: `${predecessor.item.id}, for which it waits, has no finish in sight` };
    const finish = finishOf(predecessor, statusDate);
    if (finish !== null && (latest === null || finish > latest)) latest = finish;
  }
  if (latest === null || item.start === null || latest <= item.start) return forecast;
  const put = forecastAfter(line, latest, 1, calendar);
  const later = put.kind === 'finish' && (forecast.kind !== 'finish' || put.day > forecast.day);
  return later ? put : forecast;
}
