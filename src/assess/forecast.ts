// Forecast finish: the pace so far, extended along the plan's own shape.

import type { Day } from '../plan/day';
import { addWorkingDays, type WorkCalendar, workingDaysBetween } from '../plan/work-calendar';
import type { Forecast } from './assessment';
import { earnedSchedule, plannedAge } from './earned-schedule';
import type { PlanLine } from './expected';
import { paceOf } from './pace';
import type { Report } from './progress';
import { ageOn } from './span';

export interface ForecastTerms {
  readonly calendar: WorkCalendar;
  readonly blendWorkingDays: number;
  /** No unfinished row is forecast to finish before it. */
  readonly statusDate: Day;
}

/** Ten years of working days: what lies beyond is not in sight. */
const FARTHEST_WORKING_DAYS = 2600;

/** Finish = c + (D − ES) / k working days, c the day of the last report. `reports` ascend and are not empty. */
export function forecastFinish(line: PlanLine, reports: readonly Report[], terms: ForecastTerms): Forecast {
  const { calendar, statusDate } = terms;
  const earned = reports.map(({ day, share }) => ({
    age: ageOn(line.span, day, calendar),
    earned: earnedSchedule(line, share, day, calendar),
  }));
  const last = earned[earned.length - 1]!;
  const pace = paceOf(earned, terms.blendWorkingDays);
  const left = Math.max(0, plannedAge(line, calendar) - last.earned);
  if (left > 0 && !(pace > 0 && left / pace <= FARTHEST_WORKING_DAYS)) return { kind: 'none in sight', pace };
  const measuredOn = Math.max(line.span.start, reports[reports.length - 1]!.day) as Day;
  const finish = left > 0 ? addWorkingDays(calendar, measuredOn, left / pace) : measuredOn;
  return finishOn(Math.max(finish, statusDate) as Day, line.span.due, pace, calendar);
}

/** What a row that waits can do at best: its whole duration, from the day on which the last predecessor finishes. */
export function forecastAfter(line: PlanLine, start: Day, pace: number, calendar: WorkCalendar): Forecast {
  const finish = addWorkingDays(
    calendar,
    start,
    Math.min(FARTHEST_WORKING_DAYS, plannedAge(line, calendar) / pace),
  );
  return finishOn(finish, line.span.due, pace, calendar);
}

/** Slip = W(due, finish). */
export function finishOn(finish: Day, due: Day, pace: number, calendar: WorkCalendar): Forecast {
  return { kind: 'finish', day: finish, slipWorkingDays: workingDaysBetween(calendar, due, finish), pace };
}

/** Shared objects: most rows of a large plan have no forecast. */
export const noForecast = {
  done: unknown('it is done'),
  dropped: unknown('it was dropped'),
  onHold: unknown('it is on hold'),
  task: unknown('a task has no pace of its own'),
  range: unknown('a range is kept, not reached'),
  yesOrNo: unknown('it is done or not, and nothing shows how far it has come'),
  noCheckIn: unknown('it has no check-in yet'),
  noStart: unknown('it has no start date'),
  noDue: unknown('it has no due date'),
  datesReversed: unknown('its due date is before its start'),
  notANumber: unknown('its metric cannot be measured'),
  noMilestone: unknown('none of its milestones has one yet'),
} as const;

function unknown(why: string): Forecast {
  return { kind: 'unknown', why };
}
