// What has changed since a past report, as data: statuses, dates, owners and targets that moved, rows that came and went.

import type { Assessment, Status } from '../assess/assessment';
import type { ForecastRange } from '../assess/forecast-range';
import { type Softening, severityOf, softenings } from '../assess/softening';
import type { Day } from '../plan/day';
import { firstStates, type HistoryRow, lastReportBefore, stateOn } from '../plan/history';
import { isEasier, type Target } from '../plan/target';
import { workingDaysBetween } from '../plan/work-calendar';
import { planState } from './history-rows';
import { diffStates, type ItemMove, type StateOfItem } from './plan-diff';
import { type ReportItem, reportItem } from './report-item';

/** What a report knows of earlier ones. */
export interface Past {
  readonly rows: readonly HistoryRow[];
  /** The report to compare with; the last one before the status date where it is left out. */
  readonly since?: Day;
  /** The first day of the cycle, whose targets and due dates count as the first ones; else each item's first row. */
  readonly cycleStart?: Day;
}

export interface StatusMove extends ReportItem {
  readonly was: Status;
  readonly turned: 'worse' | 'better' | 'otherwise';
  /** The first reason's sentence; "" where nothing is wrong. */
  readonly reason: string;
}

export interface DateMove extends ReportItem {
  readonly forecastWas: Day | null;
  readonly forecast: Day | null;
  readonly dueWas: Day | null;
  /** Working days, positive is later; null where one of the two is missing. */
  readonly forecastMoved: number | null;
  readonly dueMoved: number | null;
}

export interface OwnerMove extends ReportItem {
  /** As written; "" for nobody. */
  readonly ownerWas: string;
}

export interface TargetMove extends ReportItem {
  readonly targetWas: Target | null;
  readonly target: Target | null;
  readonly eased: boolean;
}

export interface SoftenedItem extends ReportItem, Softening {}

export interface SinceLastReport {
  readonly since: Day;
  /** Worse first, then what is better; each in the plan's order. */
  readonly statuses: readonly StatusMove[];
  /** Forecast or due, the farthest moved later first. */
  readonly dates: readonly DateMove[];
  readonly owners: readonly OwnerMove[];
  readonly targets: readonly TargetMove[];
  /** What stands better than it would with its first target and due date. */
  readonly softened: readonly SoftenedItem[];
  readonly appeared: readonly ReportItem[];
  /** As they were last. */
  readonly vanished: readonly StateOfItem[];
}

/** Null where there is no report before the status date. */
export function sinceLastReport(
  assessment: Assessment,
  past: Past,
  rangeOf: (id: string) => ForecastRange,
): SinceLastReport | null {
  const since = past.since ?? lastReportBefore(past.rows, assessment.statusDate);
  const before = since === null ? null : stateOn(past.rows, since);
  if (since === null || before === null || before.items.size === 0) return null;
  const diff = diffStates(before, planState(assessment, rangeOf));
  const itemOf = (id: string) => reportItem(assessment.byId.get(id)!, assessment);
  const moved = <T>(make: (move: ItemMove) => T | null): T[] => diff.moved.flatMap(move => make(move) ?? []);
  return {
    since,
    statuses: moved(move => statusMove(move, assessment)).sort(worseFirst),
    dates: moved(move => dateMove(move, assessment)).sort(latestFirst),
    owners: moved(({ id, was }) => (was.owner === undefined ? null : { ...itemOf(id), ownerWas: was.owner })),
    targets: moved(move => targetMove(move, assessment)),
    softened: softenings(assessment, firstStates(past.rows, past.cycleStart)).map(softening => ({
      ...itemOf(softening.id),
      ...softening,
    })),
    appeared: diff.appeared.map(({ id }) => itemOf(id)),
    vanished: diff.vanished,
  };
}

function statusMove({ id, was }: ItemMove, assessment: Assessment): StatusMove | null {
  const assessed = assessment.byId.get(id)!;
  if (was.status === undefined) return null;
  return {
    ...reportItem(assessed, assessment),
    was: was.status,
    turned: turnOf(was.status, assessed.status),
    reason: assessed.reasons[0]?.text ?? '',
  };
}

function turnOf(was: Status, now: Status): StatusMove['turned'] {
  const change = severityOf(now) - severityOf(was);
  if (change > 0 || (was === 'Done' && now !== 'Dropped')) return 'worse';
  if (now === 'Done') return 'better';
  return change < 0 && now !== 'Dropped' && now !== 'On hold' ? 'better' : 'otherwise';
}

function dateMove({ id, was, now }: ItemMove, assessment: Assessment): DateMove | null {
  if (was.forecast === undefined && was.due === undefined) return null;
  const assessed = assessment.byId.get(id)!;
  const isForecastOver = assessed.status === 'Done' || assessed.status === 'Dropped';
  if (isForecastOver && was.due === undefined) return null;
  const forecast = assessed.forecast.kind === 'finish' ? assessed.forecast.day : null;
  const { due } = assessed.item;
  const { calendar } = assessment.plan;
  const between = (from: Day | null | undefined, to: Day | null | undefined) =>
    from == null || to == null ? null : workingDaysBetween(calendar, from, to);
  return {
    ...reportItem(assessed, assessment),
    forecastWas: was.forecast === undefined ? forecast : was.forecast,
    forecast,
    dueWas: was.due === undefined ? due : was.due,
    forecastMoved: between(was.forecast, now.forecast),
    dueMoved: between(was.due, now.due),
  };
}

function targetMove({ id, was, now }: ItemMove, assessment: Assessment): TargetMove | null {
  if (was.target === undefined || now.target === undefined) return null;
  const assessed = assessment.byId.get(id)!;
  const baseline = assessed.item.kind === 'task' ? null : assessed.item.baseline;
  return {
    ...reportItem(assessed, assessment),
    targetWas: was.target,
    target: now.target,
    eased: isEasier(was.target, now.target, baseline),
  };
}

const TURNS = ['worse', 'better', 'otherwise'] as const;

function worseFirst(a: StatusMove, b: StatusMove): number {
  return TURNS.indexOf(a.turned) - TURNS.indexOf(b.turned) || severityOf(b.status) - severityOf(a.status);
}

function latestFirst(a: DateMove, b: DateMove): number {
  const farthest = ({ forecastMoved, dueMoved }: DateMove) => Math.max(forecastMoved ?? 0, dueMoved ?? 0);
  return farthest(b) - farthest(a);
}
