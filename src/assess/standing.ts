// Where a row stands against its plan: expected share, gap in points, drift in working days.

import type { Day } from '../plan/day';
import { type WorkCalendar, workingDaysBetween } from '../plan/work-calendar';
import { driftWorkingDays } from './earned-schedule';
import { expectedShare, type PlanLine } from './expected';

export interface Standing {
  readonly expected: number | null;
  /** Negative is behind. */
  readonly gapPoints: number | null;
  /** Positive is behind. */
  readonly driftWorkingDays: number | null;
}

export const unknownStanding: Standing = { expected: null, gapPoints: null, driftWorkingDays: null };

/** Taken on the day of the report; drift on the status date once the due day has passed and the row is still open. */
export function standingOf(
  line: PlanLine,
  share: number,
  measuredOn: Day,
  openOn: Day | null,
  calendar: WorkCalendar,
): Standing {
  const expected = expectedShare(line, measuredOn, calendar);
  const overdue = openOn !== null && openOn > line.span.due && openOn > measuredOn;
  return {
    expected,
    gapPoints: 100 * (share - expected),
    driftWorkingDays: driftWorkingDays(line, share, overdue ? openOn : measuredOn, calendar),
  };
}

/** Yes or no: the plan expects it on the due day, and every working day after that is one behind. */
export function standingOnDue(due: Day, share: number, statusDate: Day, calendar: WorkCalendar): Standing {
  const expected = statusDate >= due ? 1 : 0;
  const open = share < 1;
  return {
    expected,
    gapPoints: 100 * (share - expected),
    driftWorkingDays: open && statusDate > due ? workingDaysBetween(calendar, due, statusDate) : 0,
  };
}
