// How far rows had come on past days, and what their plans expected of them then.

import type { Day } from '../plan/day';
import type { Goal, Milestone, Task } from '../plan/item';
import { lineOf } from './assess-work';
import type { Assessment, ItemAssessment } from './assessment';
import { expectedShare } from './expected';
import { finishedOn } from './finished-on';
import { measureOf, type Report, weightedMean } from './progress';
import { checkInsSoFar } from './said-so-far';
import { earnedEffort, effortOf, isDone, totalEffort } from './task-effort';

/** Shares of the whole, one for each day that was asked for; progress may be below 0, and is cut off at 1. */
export interface PastLine {
  readonly progress: readonly number[];
  readonly expected: readonly number[];
}

export interface WeightedLine {
  readonly weight: number;
  readonly line: PastLine;
}

type Work = ItemAssessment & { readonly item: Goal | Milestone };

/**
 * By a row's ID: as the check-ins and the days of finished tasks tell it, measured as the row is measured today.
 *
 * Progress on a day is what the last report until then said, and expected is what the plan expected on that report's
 * own day; nothing of either before the first report. A row that has reached its target needs no report any more: its
 * expected is the day's. So is that of tasks and of yes or no, which are looked at and not reported. A goal without
 * a measure of its own is the mean of its milestones by weight.
 *
 * Null for a task, a range that is kept, what was dropped, and a row without dates. Linear in rows, reports and days.
 * @param days ascending, the status date last
 */
export function pastLines(assessment: Assessment, days: readonly Day[]): (id: string) => PastLine | null {
  const { plan, byId, statusDate } = assessment;
  const known = new Map<string, PastLine | null>();

  function computed(assessed: ItemAssessment | undefined): PastLine | null {
    if (assessed === undefined || !isWork(assessed) || assessed.status === 'Dropped') return null;
    if (assessed.basis === 'milestones') return lineOfMilestones(assessed);
    const line = lineOf({ item: assessed.item, tasks: tasksOf(assessed) }, assessed, plan);
    switch (assessed.basis) {
      case 'metric':
        return line && lineOfReports(reportsOf(assessed), day => expectedShare(line, day, plan.calendar));
      case 'tasks':
        return line && tasksLine(tasksOf(assessed), days, day => expectedShare(line, day, plan.calendar));
      case 'yes or no':
        return lineOfDue(assessed);
      case 'range':
        return null;
    }
  }

  function lineOfMilestones({ item }: Work): PastLine | null {
    return meanLine(
      (plan.milestonesOf.get(item.id) ?? []).flatMap(({ id, weight }) => {
        const line = of(id);
        return line ? [{ weight, line }] : [];
      }),
    );
  }

  function lineOfReports(reports: readonly Report[], expectedOn: (day: Day) => number): PastLine {
    const progress: number[] = [];
    const expected: number[] = [];
    let at = -1;
    for (const day of days) {
      while (at + 1 < reports.length && Math.min(reports[at + 1]!.day, statusDate) <= day) at += 1;
      const report = reports[at];
      progress.push(Math.min(1, report?.share ?? 0));
      expected.push(report ? expectedOn(report.share >= 1 ? day : report.day) : 0);
    }
    return { progress, expected };
  }

  /** Done without a day is taken as done in time. */
  function lineOfDue(assessed: Work): PastLine | null {
    const { due } = assessed.item;
    if (due === null) return null;
    const done = assessed.status === 'Done' ? (finishedOn(assessed, assessment) ?? due) : null;
    const isDoneBy = (day: Day) => done !== null && (day === statusDate || done <= day);
    return {
      progress: days.map(day => Number(isDoneBy(day))),
      expected: days.map(day => Number(due <= day)),
    };
  }

  function reportsOf({ item }: Work): readonly Report[] {
    const checkIns = checkInsSoFar(item, assessment);
    return measureOf(item, checkIns, [], statusDate, plan.settings.cadenceDays).reports;
  }

  function tasksOf({ item }: Work): readonly Task[] {
    return plan.tasksOf.get(item.id) ?? [];
  }

  function of(id: string): PastLine | null {
    const found = known.get(id);
    if (found !== undefined) return found;
    const line = computed(byId.get(id));
    known.set(id, line);
    return line;
  }

  return of;
}

/**
 * By the effort of the tasks done until each day; not all of it is 0. On the last day, which is today, a task in Doing
 * counts half: no day says when it was begun.
 */
export function tasksLine(
  tasks: readonly Task[],
  days: readonly Day[],
  expectedOn: (day: Day) => number,
): PastLine {
  const total = totalEffort(tasks);
  const doneBy = (day: Day) =>
    tasks.reduce((sum, task) => {
      const done = isDone(task) ? (task.doneOn ?? task.due) : null;
      return done !== null && done <= day ? sum + effortOf(task) : sum;
    }, 0);
  const earned = days.map((day, at) => (at === days.length - 1 ? earnedEffort(tasks) : doneBy(day)));
  return { progress: earned.map(effort => effort / total), expected: days.map(expectedOn) };
}

/** Day by day by weight, evenly where every weight is 0; null for none. */
export function meanLine(lines: readonly WeightedLine[]): PastLine | null {
  const [first] = lines;
  if (first === undefined) return null;
  const meanOf = (shares: (line: PastLine) => readonly number[]) =>
    shares(first.line).map(
      (_, at) => weightedMean(lines.map(({ weight, line }) => ({ weight, share: shares(line)[at]! }))) ?? 0,
    );
  return { progress: meanOf(({ progress }) => progress), expected: meanOf(({ expected }) => expected) };
}

function isWork(assessed: ItemAssessment): assessed is Work {
  return assessed.item.kind !== 'task';
}
