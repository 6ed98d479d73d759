// People-days per goal: planned, due by now, done and left, from the effort of its tasks.

import type { Goal, Task } from '../plan/item';
import type { Plan } from '../plan/plan';
import type { Assessment } from './assessment';
import { earnedEffort, totalEffort } from './task-effort';

/** All in person-days; no task that was dropped counts. */
export interface GoalEffort {
  readonly goal: Goal;
  readonly planned: number;
  /** Of the tasks whose due day has come. */
  readonly dueByNow: number;
  /** Half of a task in Doing. */
  readonly done: number;
  readonly left: number;
}

/** Goals that have tasks with effort and were not dropped, in the plan's order. */
export function goalEfforts({ plan, statusDate }: Assessment): GoalEffort[] {
  const { daysPerEffort } = plan.settings;
  return plan.goals.flatMap(goal => {
    const tasks = goal.state === 'Dropped' ? [] : tasksUnder(goal, plan);
    const planned = totalEffort(tasks) * daysPerEffort;
    if (planned === 0) return [];
    const due = tasks.filter(task => task.due !== null && task.due <= statusDate);
    const done = earnedEffort(tasks) * daysPerEffort;
    return [{ goal, planned, dueByNow: totalEffort(due) * daysPerEffort, done, left: planned - done }];
  });
}

function tasksUnder(goal: Goal, plan: Plan): Task[] {
  if (plan.byId.get(goal.id) !== goal) return [];
  const milestones = (plan.milestonesOf.get(goal.id) ?? []).filter(
    each => each.state !== 'Dropped' && plan.byId.get(each.id) === each,
  );
  return [
    ...(plan.tasksOf.get(goal.id) ?? []),
    ...milestones.flatMap(({ id }) => plan.tasksOf.get(id) ?? []),
  ];
}
