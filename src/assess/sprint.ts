// Sprints: which one a day lies in, and which tasks belong to it.

import { addDays, type Day } from '../plan/day';
import type { Task } from '../plan/item';
import type { Settings } from '../plan/settings';
import { isDone, isOpen, isUnderWay } from './task-effort';

/** Both days inclusive. */
export interface Sprint {
  readonly first: Day;
  readonly last: Day;
}

export function sprintOf(day: Day, settings: Settings): Sprint {
  const { sprintAnchor, sprintDays } = settings;
  const first = addDays(sprintAnchor, Math.floor((day - sprintAnchor) / sprintDays) * sprintDays);
  return { first, last: addDays(first, sprintDays - 1) };
}

/**
 * Open work that somebody is at, or that is planned to have begun by the sprint's end (what is overdue is still to do);
 * or work that was finished in it. A finished task without its day counts by its due day.
 */
export function isInSprint(task: Task, sprint: Sprint): boolean {
  if (isOpen(task)) {
    const begins = task.start ?? task.due;
    return isUnderWay(task) || (begins !== null && begins <= sprint.last);
  }
  const finished = task.doneOn ?? task.due;
  return isDone(task) && finished !== null && finished >= sprint.first && finished <= sprint.last;
}
