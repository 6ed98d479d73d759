// What can be wrong with a task by itself: overdue, due soon, blocked, not heard of.

import type { Day } from '../../plan/day';
import type { Task } from '../../plan/item';
import { workingDaysBetween } from '../../plan/work-calendar';
import type { Reason } from '../assessment';
import { isUnderWay } from '../task-effort';
import type { TaskTerms } from '../task-terms';
import { countText, dayText, weekdayText } from '../wording';

export function taskOverdue({ due }: Task, { statusDate, plan }: TaskTerms): Reason | null {
  if (due === null || statusDate <= due) return null;
  const days = workingDaysBetween(plan.calendar, due, statusDate);
  return {
    rule: 'task overdue',
    severity: 'red',
    text: `Due on ${dayText(due, statusDate)}${days === 0 ? '' : `, ${countText(days, 'working day')} ago`}, and not done.`,
    inputs: { Due: dayText(due, statusDate), 'Working days overdue': days },
    lift: 'Finish it, or agree a new due date.',
  };
}

export function taskDueSoon(task: Task, { statusDate, plan, dueSoonUntil }: TaskTerms): Reason | null {
  const { due } = task;
  if (due === null || due < statusDate || due > dueSoonUntil || isUnderWay(task)) return null;
  const days = workingDaysBetween(plan.calendar, statusDate, due);
  return {
    rule: 'task due soon',
    severity: 'amber',
    text: `Due ${days === 0 ? 'today' : `in ${countText(days, 'working day')}`}, and not started.`,
    inputs: { Due: dayText(due, statusDate), 'Working days left': days },
    lift: `Start it, and finish by ${weekdayText(due, statusDate)}.`,
  };
}

export function taskBlocked({ state }: Task): Reason | null {
  if (state !== 'Blocked') return null;
  return {
    rule: 'task blocked',
    severity: 'amber',
    text: 'It is blocked.',
    inputs: { State: 'Blocked' },
    lift: 'Remove what blocks it, and set State to Doing.',
  };
}

/**
 * Of tasks under way, or past their start: nothing was heard of it for a sprint. Heard are its start and every check-in
 * on it, as which the sidebar logs what is done, not done, blocked or moved. A cell that somebody edits leaves no date
 * behind, so that this says what was heard and not what has changed.
 */
export function taskUnchanged(task: Task, terms: TaskTerms, checkedInOn: Day | null): Reason | null {
  const { statusDate, plan } = terms;
  const { start } = task;
  const isOfStart = start !== null && (checkedInOn === null || checkedInOn < start);
  const since = isOfStart ? start : checkedInOn;
  const { sprintDays } = plan.settings;
  if (since === null || statusDate - since < sprintDays) return null;
  const from = `${isOfStart ? 'it began on ' : ''}${dayText(since, statusDate)}`;
  return {
    rule: 'task unchanged',
    severity: 'amber',
    text: `Nothing heard of it since ${from}, ${countText(statusDate - since, 'day')} ago; a sprint has ${sprintDays}.`,
    inputs: {
      [isOfStart ? 'Start' : 'Last check-in']: dayText(since, statusDate),
      'Days since': statusDate - since,
    },
    lift: 'Say how it goes, finish it, or drop it.',
  };
}
