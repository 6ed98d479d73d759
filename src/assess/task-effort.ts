// What a row's tasks amount to: effort done, effort late, and the plan that their due dates make.

import type { Day } from '../plan/day';
import type { Task } from '../plan/item';

/** Done on a blank State: a task with a day in "Done on" is done. */
export function isDone(task: Task): boolean {
  return task.state === 'Done' || (task.state === null && task.doneOn !== null);
}

export function isOpen(task: Task): boolean {
  return task.state !== 'Dropped' && !isDone(task);
}

export function isUnderWay(task: Task): boolean {
  return task.state === 'Doing' || task.state === 'Blocked';
}

/** The last day on which one of those that are done was; null where none says. */
export function lastDoneOn(tasks: readonly Task[]): Day | null {
  const days = tasks.filter(isDone).flatMap(({ doneOn }) => doneOn ?? []);
  return days.length === 0 ? null : days.reduce((last, day) => (day > last ? day : last));
}

/** Of the tasks that were not dropped. */
export function effortOf(task: Task): number {
  return task.effort > 0 && task.effort <= 1e9 ? task.effort : 0;
}

export function totalEffort(tasks: readonly Task[]): number {
  let total = 0;
  for (const task of tasks) if (task.state !== 'Dropped') total += effortOf(task);
  return total;
}

/** Effort of the tasks done, and half of those in Doing. */
export function earnedEffort(tasks: readonly Task[]): number {
  let earned = 0;
  for (const task of tasks) {
    if (isDone(task)) earned += effortOf(task);
    else if (task.state === 'Doing') earned += effortOf(task) / 2;
  }
  return earned;
}

/** Days ascending without repeats; shares[i] of the effort is due on or before days[i], the last is 1. */
export interface TaskSteps {
  readonly days: readonly Day[];
  readonly shares: readonly number[];
}

/** A task without a due day is due when the row is. Null where no effort is planned. */
export function taskSteps(tasks: readonly Task[], due: Day): TaskSteps | null {
  const planned = tasks.filter(task => task.state !== 'Dropped' && effortOf(task) > 0);
  if (planned.length === 0) return null;
  const dated = planned.map(task => ({ day: task.due ?? due, effort: effortOf(task) }));
  dated.sort((a, b) => a.day - b.day);
  const total = dated.reduce((sum, { effort }) => sum + effort, 0);
  const days: Day[] = [];
  const shares: number[] = [];
  let sum = 0;
  for (const { day, effort } of dated) {
    sum += effort;
    if (days[days.length - 1] === day) shares[shares.length - 1] = sum / total;
    else {
      days.push(day);
      shares.push(sum / total);
    }
  }
  shares[shares.length - 1] = 1;
  return { days, shares };
}
