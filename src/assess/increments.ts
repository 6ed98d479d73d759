// What each past week brought: days of plan earned by a metric, effort finished by tasks; and how much is left.

import { addDays, type Day } from '../plan/day';
import type { CheckIn, Goal, Milestone, Task } from '../plan/item';
import type { Plan } from '../plan/plan';
import { lineOf } from './assess-work';
import type { ItemAssessment } from './assessment';
import { earnedSchedule, plannedAge } from './earned-schedule';
import type { PlanLine } from './expected';
import { measureOf, type Report } from './progress';
import { earnedEffort, effortOf, isDone, totalEffort } from './task-effort';
import { MOST_WEEKS } from './throughput';

export interface Increments {
  /** The latest weeks, twelve at most, the oldest first; in the unit of `left`, negative where something was lost. */
  readonly weeks: readonly number[];
  /** Stretches that were reported by themselves: several weeks of one are made even, and say nothing of their spread. */
  readonly stretches: number;
  readonly left: number;
  /** The day from which the coming weeks count: the last report's. */
  readonly from: Day;
  readonly line: PlanLine;
}

/** Of an open row that is measured by its metric or its tasks; null where that or its dates are missing. */
export function incrementsOf(
  { item, basis }: Pick<ItemAssessment, 'basis'> & { readonly item: Goal | Milestone },
  checkIns: readonly CheckIn[],
  tasks: readonly Task[],
  plan: Plan,
  statusDate: Day,
): Increments | null {
  const line = lineOf({ item, tasks }, { basis }, plan);
  if (line === null) return null;
  if (basis === 'tasks') {
    const weeks = weeksOfTasks(tasks, line.span.start, statusDate);
    return {
      weeks,
      stretches: weeks.length,
      left: totalEffort(tasks) - earnedEffort(tasks),
      from: statusDate,
      line,
    };
  }
  const { reports } = measureOf(item, checkIns, tasks, statusDate, plan.settings.cadenceDays);
  return basis === 'metric' && reports.length > 0 ? ofMetric(reports, line, plan) : null;
}

function ofMetric(reports: readonly Report[], line: PlanLine, { calendar }: Plan): Increments {
  const earned = reports.map(({ day, share }) => ({
    day,
    earned: earnedSchedule(line, share, day, calendar),
  }));
  const last = earned[earned.length - 1]!;
  const points = earned[0]!.day > line.span.start ? [{ day: line.span.start, earned: 0 }, ...earned] : earned;
  return {
    weeks: weeksBack(points),
    stretches: points.length - 1,
    left: Math.max(0, plannedAge(line, calendar) - last.earned),
    from: last.day,
    line,
  };
}

interface Point {
  readonly day: Day;
  readonly earned: number;
}

/** Whole weeks back from the last point; between two points what was earned is taken to have come evenly. */
function weeksBack(points: readonly Point[]): number[] {
  const last = points[points.length - 1]!;
  const weeks: number[] = [];
  let at = points.length - 1;
  let after = last.earned;
  for (let week = 1; week <= MOST_WEEKS; week += 1) {
    const day = last.day - 7 * week;
    while (at > 0 && points[at]!.day > day) at -= 1;
    if (points[at]!.day > day) break;
    const from = points[at]!;
    const to = points[at + 1]!;
    const earned = from.earned + ((to.earned - from.earned) * (day - from.day)) / (to.day - from.day);
    weeks.unshift(after - earned);
    after = earned;
  }
  return weeks;
}

/** A finished task without its day counts by its due day. */
function weeksOfTasks(tasks: readonly Task[], start: Day, statusDate: Day): number[] {
  const count = Math.max(0, Math.min(MOST_WEEKS, Math.floor((statusDate - start) / 7)));
  const weeks = Array.from({ length: count }, () => 0);
  const oldest = addDays(statusDate, -7 * count);
  for (const task of tasks) {
    const day = isDone(task) ? (task.doneOn ?? task.due) : null;
    if (day === null || day <= oldest || day > statusDate) continue;
    weeks[Math.ceil((day - oldest) / 7) - 1]! += effortOf(task);
  }
  return weeks;
}
