// Overdue: the due day has passed and the row is not done; Amber within the grace, so that a weekly report can arrive.

import type { Settings } from '../../plan/settings';
import { workingDaysBetween } from '../../plan/work-calendar';
import type { Reason, Severity } from '../assessment';
import type { Facts } from '../facts';
import { reachText } from '../lift';
import { countText, dayText, doneText } from '../wording';

export function overdue(facts: Facts): Reason | null {
  const { item, plan, statusDate, measure } = facts;
  if (item.due === null || statusDate <= item.due) return null;
  const days = workingDaysBetween(plan.calendar, item.due, statusDate);
  const due = dayText(item.due, statusDate);
  const known = measure.progress !== null && measure.basis !== 'yes or no' && measure.basis !== 'range';
  const done = known ? `${doneText(measure.progress!)} done` : 'not done';
  const ago = days === 0 ? 'no working day has passed since' : `${countText(days, 'working day')} ago`;
  return {
    rule: 'overdue',
    severity: overdueSeverity(days, plan.settings),
    text: `Due on ${due}, ${ago}, and ${done}.`,
    inputs: { Due: due, 'Working days overdue': days, Progress: done },
    lift: known
      ? `${reachText(facts, 100, null)}, or agree a new due date.`
      : 'Finish it, or agree a new due date.',
  };
}

/** Of a row that is not done and whose due day passed so many working days ago. */
export function overdueSeverity(days: number, settings: Settings): Severity {
  return days <= settings.overdueGraceWorkingDays ? 'amber' : 'red';
}
