// Whether work on a goal or milestone has begun: by its start day or State, else by what has been done.

import type { Day } from '../plan/day';
import type { CheckIn, Goal, Milestone, Task } from '../plan/item';
import type { ItemAssessment } from './assessment';
import type { Measure } from './progress';
import { isDone, isUnderWay } from './task-effort';

export interface Evidence {
  readonly item: Goal | Milestone;
  readonly checkIns: readonly CheckIn[];
  readonly tasks: readonly Task[];
  readonly milestones: readonly ItemAssessment[];
}

/** The start day counts. Where it is unknown, anything that happened is a start, and so is a due day that has passed. */
export function hasStarted(
  { item, checkIns, tasks, milestones }: Evidence,
  measure: Measure,
  on: Day,
): boolean {
  if (item.state === 'Active' || item.state === 'Done') return true;
  if (item.start !== null) return on >= item.start;
  if (item.due !== null && on > item.due) return true;
  if (checkIns.length > 0 || (measure.progress ?? 0) > 0) return true;
  return (
    tasks.some(task => isDone(task) || isUnderWay(task)) ||
    milestones.some(each => milestoneHasStarted(each, on))
  );
}

function milestoneHasStarted({ item, lastCheckIn, status }: ItemAssessment, on: Day): boolean {
  return lastCheckIn !== null || status === 'Done' || (item.start !== null && on >= item.start);
}
