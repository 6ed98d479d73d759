// The work that is left in open tasks: how many person-days, and between which days.

import { addDays, type Day } from '../plan/day';
import type { Task } from '../plan/item';
import type { Plan } from '../plan/plan';
import { type WorkCalendar, workingDayOnOrAfter, workingDaysBetween } from '../plan/work-calendar';
import { effortOf, isOpen } from './task-effort';

export interface OpenWork {
  readonly task: Task;
  /** Half of the effort is left in a task in Doing. */
  readonly personDays: number;
  /** It is done on the working days d with after < d ≤ until; null where no date says when. */
  readonly stretch: { readonly after: Day; readonly until: Day } | null;
}

/** Of open tasks with effort, unless what they belong to is on hold or dropped. What is overdue is to be done at once. */
export function openWork(plan: Plan, statusDate: Day): OpenWork[] {
  const rests = new Map<string, boolean>();
  return plan.tasks.flatMap(task => {
    const effort = isOpen(task) ? effortOf(task) : 0;
    if (effort === 0 || isResting(plan, task.id, rests)) return [];
    const left = task.state === 'Doing' ? effort / 2 : effort;
    const personDays = left * plan.settings.daysPerEffort;
    return [{ task, personDays, stretch: stretchOf(task, plan, statusDate) }];
  });
}

/** From the start, or from now where that is past, to the due day: the task's own, else that of what it belongs to. */
function stretchOf(task: Task, plan: Plan, statusDate: Day): OpenWork['stretch'] {
  const due = dueOf(task, plan);
  if (due === null) return null;
  const last = Math.max(due, statusDate) as Day;
  const first = Math.min(Math.max(task.start ?? statusDate, statusDate), last) as Day;
  const after = addDays(first, -1);
  const hasDays = workingDaysBetween(plan.calendar, after, last) > 0;
  return { after, until: hasDays ? last : workingDayOnOrAfter(plan.calendar, last) };
}

function dueOf(task: Task, plan: Plan): Day | null {
  let due = task.due;
  let id = plan.parentOf.get(task.id);
  while (due === null && id !== undefined) {
    due = plan.byId.get(id)?.due ?? null;
    id = plan.parentOf.get(id);
  }
  return due;
}

function isResting(plan: Plan, taskId: string, known: Map<string, boolean>): boolean {
  const id = plan.parentOf.get(taskId);
  if (id === undefined) return false;
  let rests = known.get(id);
  if (rests === undefined) {
    const state = plan.byId.get(id)?.state;
    rests = state === 'On hold' || state === 'Dropped' || isResting(plan, id, known);
    known.set(id, rests);
  }
  return rests;
}

/** The part of the work that falls on the days d with after < d ≤ until, spread evenly over its working days. */
export function personDaysIn(work: OpenWork, after: Day, until: Day, calendar: WorkCalendar): number {
  const { stretch, personDays } = work;
  if (stretch === null) return 0;
  const from = Math.max(after, stretch.after) as Day;
  const to = Math.min(until, stretch.until) as Day;
  if (to <= from) return 0;
  const all = workingDaysBetween(calendar, stretch.after, stretch.until);
  return (personDays * workingDaysBetween(calendar, from, to)) / all;
}
