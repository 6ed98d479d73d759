// The week in which a first task is to be done.

import { addDays, type Day } from '../../plan/day';
import { isWorkingDay, type WorkCalendar, workingDayOnOrAfter } from '../../plan/work-calendar';

/** The last working day of this week; once it is past, of the next one. */
export function endOfWeek(today: Day, calendar: WorkCalendar): Day {
  const day = workingDayOnOrAfter(calendar, today);
  let last = day;
  // Day 4 after the epoch is a Monday, so (day + 3) counts weekdays from it.
  for (let next = addDays(day, 1); (next + 3) % 7 !== 0; next = addDays(next, 1))
    if (isWorkingDay(calendar, next)) last = next;
  return last;
}
