// Progress: what a goal or milestone is measured by, how far it has come, and on which day that was said.

import type { Day } from '../plan/day';
import type { CheckIn, Goal, Milestone, Task } from '../plan/item';
import { isWithin, type Target } from '../plan/target';
import type { ProgressBasis } from './assessment';
import { earnedEffort, totalEffort } from './task-effort';

/** Progress as it stood after a check-in. */
export interface Report {
  readonly day: Day;
  /** Unclamped. */
  readonly share: number;
}

/** How well a range was kept: check-ins within it, so far and planned from start to due. */
export interface Keeping {
  readonly within: number;
  readonly soFar: number;
  readonly planned: number;
}

export interface Measure {
  readonly basis: ProgressBasis;
  readonly progress: number | null;
  /** Null before the first check-in, where progress comes from check-ins. */
  readonly measuredOn: Day | null;
  /** Ascending; of a metric alone. A check-in without a value repeats the last one. */
  readonly reports: readonly Report[];
  readonly keeping: Keeping | null;
}

type Measured = Goal | Milestone;
type Reach = Target & { kind: 'reach' };
type Keep = Target & { kind: 'keep' };

const NO_REPORTS: readonly Report[] = [];
/** Beyond it a share is a slip of the keyboard, not progress. */
const LARGEST_SHARE = 1e6;

/** p = (value − baseline) / (target − baseline), unclamped; null where that is not arithmetic. */
export function shareOf(baseline: number, target: number, value: number): number | null {
  const way = target - baseline;
  const share = (value - baseline) / way;
  return Number.isFinite(way) && Math.abs(share) <= LARGEST_SHARE ? share : null;
}

/** Metric or range first, then tasks, then yes or no. `checkIns` are those until the status date. */
export function measureOf(
  item: Measured,
  checkIns: readonly CheckIn[],
  tasks: readonly Task[],
  statusDate: Day,
  cadenceDays: number,
): Measure {
  const { baseline, target } = item;
  if (target?.kind === 'keep') return byRange(item, target, checkIns, cadenceDays);
  if (target !== null && baseline !== null && shareOf(baseline, target.value, baseline) !== null)
    return byMetric(item, baseline, target, checkIns);
  const total = totalEffort(tasks);
  if (total > 0) return today('tasks', earnedEffort(tasks) / total, statusDate);
  if (target !== null && baseline !== null) return { ...today('metric', null, statusDate), measuredOn: null };
  return today('yes or no', item.state === 'Done' ? 1 : 0, statusDate);
}

export function today(basis: ProgressBasis, progress: number | null, statusDate: Day): Measure {
  return { basis, progress, measuredOn: statusDate, reports: NO_REPORTS, keeping: null };
}

function byMetric(item: Measured, baseline: number, target: Reach, checkIns: readonly CheckIn[]): Measure {
  const reports: Report[] = [];
  let value = baseline;
  const last = checkIns.length - 1;
  for (let at = 0; at <= last; at += 1) {
    const checkIn = checkIns[at]!;
    value = (at === last ? item.current : null) ?? checkIn.value ?? value;
    const share = shareOf(baseline, target.value, value);
    if (share !== null) reports.push({ day: checkIn.when, share });
  }
  const progress = shareOf(baseline, target.value, last < 0 ? (item.current ?? baseline) : value);
  const measuredOn = last < 0 ? null : checkIns[last]!.when;
  return { basis: 'metric', progress, measuredOn, reports, keeping: null };
}

/** A check-in outside the planned days says nothing of how well the range was kept in them. */
function byRange(item: Measured, target: Keep, checkIns: readonly CheckIn[], cadenceDays: number): Measure {
  let within = 0;
  let soFar = 0;
  checkIns.forEach((checkIn, at) => {
    const value = (at === checkIns.length - 1 ? item.current : null) ?? checkIn.value;
    if (value === null || isOutside(checkIn.when, item.start, item.due)) return;
    soFar += 1;
    if (isWithin(target, value)) within += 1;
  });
  const keeping = { within, soFar, planned: plannedCheckIns(item.start, item.due, cadenceDays) };
  return {
    basis: 'range',
    progress: soFar === 0 || keeping.planned === 0 ? null : Math.min(1, within / keeping.planned),
    measuredOn: checkIns.length === 0 ? null : checkIns[checkIns.length - 1]!.when,
    reports: NO_REPORTS,
    keeping,
  };
}

function isOutside(day: Day, start: Day | null, due: Day | null): boolean {
  return (start !== null && day < start) || (due !== null && day > due);
}

/** 0 where there are no dates to plan them between. */
function plannedCheckIns(start: Day | null, due: Day | null, cadenceDays: number): number {
  if (start === null || due === null || due < start) return 0;
  return Math.max(1, Math.round((due - start) / cadenceDays));
}

/** Change of progress between the last two check-ins, percentage points; null below two. */
export function movementPoints(reports: readonly Report[]): number | null {
  if (reports.length < 2) return null;
  return 100 * (reports[reports.length - 1]!.share - reports[reports.length - 2]!.share);
}

/** True from the first report at 100 % for as long as none falls below it by more than the tolerance. */
export function staysReached(reports: readonly Report[], tolerance: number): boolean {
  for (let at = reports.length - 1; at >= 0; at -= 1) {
    const { share } = reports[at]!;
    if (share >= 1 - 1e-9) return true;
    if (share < 1 - tolerance - 1e-9) return false;
  }
  return false;
}

/** Mean by weight (evenly where every weight is 0) of the shares that are known; null where none is. */
export function weightedMean(
  parts: readonly { readonly weight: number; readonly share: number | null }[],
): number | null {
  let sum = 0;
  let weights = 0;
  let plain = 0;
  let known = 0;
  for (const { weight, share } of parts) {
    if (share === null) continue;
    const counted = weight > 0 && weight <= 1e9 ? weight : 0;
    sum += counted * share;
    weights += counted;
    plain += share;
    known += 1;
  }
  if (known === 0) return null;
  return weights > 0 ? sum / weights : plain / known;
}
