// Where the open goals and milestones are heading: chance to make the due date and the days of 50, 85 and 95 %; and the open tasks together.

import type { Assessment } from '../assess/assessment';
import type { ForecastRange } from '../assess/forecast-range';
import { howMany, LEAST_WEEKS, weeklyThroughput, whenDone } from '../assess/throughput';
import { addDays, type Day } from '../plan/day';
import type { Task } from '../plan/item';
import { isOpen, type ReportItem, reportItem } from './report-item';

export interface ForecastLine extends ReportItem {
  readonly range: ForecastRange & { readonly kind: 'range' };
}

export interface TaskOutlook {
  readonly openTasks: number;
  /** Of history. */
  readonly weeks: number;
  /** The days by which all of them are done; null beyond three years. */
  readonly by50: Day | null;
  readonly by85: Day | null;
  readonly by95: Day | null;
  /** So many or more are done within four weeks, with 85 %; null where that cannot be said. */
  readonly inFourWeeks: number | null;
  /** So many or more are done by the due day of what they are below, in whole weeks, with 85 %; null where that cannot be said. */
  readonly byDue: number | null;
}

export interface Forecasts {
  /** The least likely to make its due date first, those without a due date last. */
  readonly lines: readonly ForecastLine[];
  /** IDs by the reason why there is no range, in the plan's order. */
  readonly without: ReadonlyMap<string, readonly string[]>;
  /** Null where too little was finished to say. */
  readonly tasks: TaskOutlook | null;
}

export function forecasts(assessment: Assessment, rangeOf: (id: string) => ForecastRange): Forecasts {
  const lines: ForecastLine[] = [];
  const without = new Map<string, string[]>();
  for (const assessed of assessment.items) {
    const { id, kind } = assessed.item;
    if (kind === 'task' || !isOpen(assessed) || assessment.byId.get(id) !== assessed) continue;
    const range = rangeOf(id);
    if (range.kind === 'range') {
      lines.push({ ...reportItem(assessed, assessment), range });
      continue;
    }
    const alike = without.get(range.why);
    if (alike) alike.push(id);
    else without.set(range.why, [id]);
  }
  lines.sort((a, b) => (a.range.chanceByDue ?? 2) - (b.range.chanceByDue ?? 2));
  return { lines, without, tasks: taskOutlook(assessment) };
}

function taskOutlook({ items, plan, statusDate }: Assessment): TaskOutlook | null {
  const openTasks = items.filter(each => each.item.kind === 'task' && isOpen(each)).length;
  return outlook(openTasks, plan.tasks, statusDate, null);
}

/** Of the tasks below a goal or milestone, by what was finished of them so far; null also where one alone is open. */
export function outlookBelow(id: string, { plan, byId, statusDate }: Assessment): TaskOutlook | null {
  const milestones = plan.milestonesOf.get(id) ?? [];
  const tasks = [id, ...milestones.map(milestone => milestone.id)].flatMap(
    each => plan.tasksOf.get(each) ?? [],
  );
  const openTasks = tasks.flatMap(task => byId.get(task.id) ?? []).filter(isOpen).length;
  return openTasks < 2 ? null : outlook(openTasks, tasks, statusDate, byId.get(id)?.item.due ?? null);
}

function outlook(
  openTasks: number,
  tasks: readonly Task[],
  statusDate: Day,
  due: Day | null,
): TaskOutlook | null {
  const weekly = weeklyThroughput({ tasks }, statusDate);
  if (openTasks === 0 || weekly.length < LEAST_WEEKS || weekly.every(count => count === 0)) return null;
  const dayAt = (chance: number) => {
    const found = whenDone(weekly, openTasks, chance);
    return found === null ? null : addDays(statusDate, 7 * found.weeks);
  };
  const countIn = (weeks: number) => {
    const found = howMany(weekly, weeks, 0.85);
    return found === null ? null : Math.min(openTasks, found.count);
  };
  return {
    openTasks,
    weeks: weekly.length,
    by50: dayAt(0.5),
    by85: dayAt(0.85),
    by95: dayAt(0.95),
    inFourWeeks: countIn(4),
    byDue: due === null || due <= statusDate ? null : countIn(Math.floor((due - statusDate) / 7)),
  };
}
