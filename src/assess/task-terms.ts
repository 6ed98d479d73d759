// What the task rules compare with, worked out once for a plan.

import { addDays, type Day } from '../plan/day';
import type { Plan } from '../plan/plan';
import { addWorkingDays } from '../plan/work-calendar';

export interface TaskTerms {
  readonly plan: Plan;
  readonly statusDate: Day;
  /** The last day that is within "due soon" working days of the status date. */
  readonly dueSoonUntil: Day;
}

export function taskTerms(plan: Plan, statusDate: Day): TaskTerms {
  const beyond = Math.ceil(plan.settings.taskDueSoonWorkingDays + 1e-9);
  const firstBeyond = addWorkingDays(plan.calendar, statusDate, Math.max(1, beyond));
  return { plan, statusDate, dueSoonUntil: addDays(firstBeyond, -1) };
}
