// One task: its state, and what is wrong with it by itself.

import type { Day } from '../plan/day';
import type { CheckIn, Task } from '../plan/item';
import { workingDaysBetween } from '../plan/work-calendar';
import type { ItemAssessment, Ownership, Reason, Status } from './assessment';
import { noForecast } from './forecast';
import { noSingleOwner } from './rules/no-single-owner';
import { taskBlocked, taskDueSoon, taskOverdue, taskUnchanged } from './rules/task-rules';
import { statusOf, worstFirst } from './status';
import { isDone, isUnderWay } from './task-effort';
import type { TaskTerms } from './task-terms';

const NO_REASONS: readonly Reason[] = [];

export function assessTask(
  task: Task,
  ownership: Ownership,
  lastCheckIn: CheckIn | null,
  terms: TaskTerms,
): ItemAssessment {
  const { statusDate, plan } = terms;
  const done = isDone(task);
  const open = !done && task.state !== 'Dropped';
  const reasons = open ? reasonsOf(task, ownership, lastCheckIn?.when ?? null, terms) : NO_REASONS;
  const progress = done ? 1 : task.state === 'Doing' ? 0.5 : 0;
  const expected = task.due === null ? null : statusDate >= task.due ? 1 : 0;
  const late = open && task.due !== null && statusDate > task.due;
  return {
    item: task,
    status: done ? 'Done' : open ? openStatus(task, reasons) : 'Dropped',
    reasons,
    ownership,
    basis: 'yes or no',
    progress,
    expected,
    gapPoints: expected === null ? null : 100 * (progress - expected),
    driftWorkingDays: late
      ? workingDaysBetween(plan.calendar, task.due!, statusDate)
      : task.due === null
        ? null
        : 0,
    forecast: done ? noForecast.done : open ? noForecast.task : noForecast.dropped,
    measuredOn: statusDate,
    lastCheckIn: lastCheckIn?.when ?? null,
    movementPoints: null,
  };
}

function openStatus(task: Task, reasons: readonly Reason[]): Status {
  return statusOf(reasons, isUnderWay(task) ? 'Green' : 'Not started');
}

function reasonsOf(
  task: Task,
  ownership: Ownership,
  checkedInOn: Day | null,
  terms: TaskTerms,
): readonly Reason[] {
  const { statusDate } = terms;
  const late = task.due !== null && task.due < statusDate;
  const started = isUnderWay(task) || late || (task.start !== null && task.start <= statusDate);
  let reasons: Reason[] | null = null;
  const add = (reason: Reason | null) => {
    if (reason === null) return;
    if (reasons === null) reasons = [reason];
    else reasons.push(reason);
  };
  if (late) add(taskOverdue(task, terms));
  add(noSingleOwner(ownership, started, statusDate));
  if (!late) add(taskDueSoon(task, terms));
  add(taskBlocked(task));
  if (started) add(taskUnchanged(task, terms, checkedInOn));
  return reasons === null ? NO_REASONS : worstFirst(reasons);
}
