// Throughput of tasks: when will so many be done, and how many will be done in so many weeks.

import { addDays, type Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import { chancesByWeek, chancesOfCount } from './convolution';
import { isDone } from './task-effort';

/** Fewer weeks than this say too little of the next ones. */
export const LEAST_WEEKS = 4;
/** Older weeks say little of the next ones. */
export const MOST_WEEKS = 12;
/** Three years: what lies beyond is not in sight. */
export const FARTHEST_WEEKS = 156;
/** More than a year of weeks is not asked for, nor more than so many tasks in one. */
const MOST_WEEKS_AHEAD = 104;
const MOST_COUNT = 20_000;

export interface Throughput {
  readonly weeks: number;
  readonly count: number;
  /** At least as high as was asked for. */
  readonly chance: number;
}

/** The fewest weeks in which `count` tasks are done with at least this chance; null where none within three years. */
export function whenDone(weekly: readonly number[], count: number, chance: number): Throughput | null {
  if (count <= 0) return { weeks: 0, count: 0, chance: 1 };
  if (weekly.every(week => week <= 0)) return null;
  const chances = chancesByWeek(weekly, count, FARTHEST_WEEKS);
  const weeks = chances.findIndex(each => each >= chance);
  return weeks < 0 ? null : { weeks, count, chance: chances[weeks]! };
}

/** The most tasks that are done in `weeks` with at least this chance; null beyond what can be added up. */
export function howMany(weekly: readonly number[], weeks: number, chance: number): Throughput | null {
  if (weekly.length === 0 || weeks < 0 || weeks > MOST_WEEKS_AHEAD) return null;
  if (weeks * Math.max(...weekly) > MOST_COUNT) return null;
  const chances = chancesOfCount(weekly, weeks);
  let count = 0;
  while (count + 1 < chances.length && chances[count + 1]! >= chance) count += 1;
  return { weeks, count, chance: Math.min(1, chances[count]!) };
}

/**
 * Tasks finished in each of the last twelve weeks that end on the status date, the oldest first; fewer where the first
 * task began later. A finished task without its day counts by its due day.
 */
export function weeklyThroughput({ tasks }: Pick<Plan, 'tasks'>, statusDate: Day): number[] {
  let first: number = statusDate;
  const finished: Day[] = [];
  for (const task of tasks) {
    const day = isDone(task) ? (task.doneOn ?? task.due) : null;
    if (day !== null && day <= statusDate) finished.push(day);
    const began = task.start ?? day;
    if (began !== null && began < first) first = began;
  }
  const weekCount = Math.min(MOST_WEEKS, Math.floor((statusDate - first) / 7));
  const weeks = Array.from({ length: weekCount }, () => 0);
  const oldest = addDays(statusDate, -7 * weekCount);
  for (const day of finished) if (day > oldest) weeks[Math.ceil((day - oldest) / 7) - 1]! += 1;
  return weeks;
}
