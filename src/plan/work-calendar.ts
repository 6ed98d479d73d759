// Working days: which weekdays count, less the holidays.

import { addDays, type Day, weekdayOf } from './day';

export interface WorkCalendar {
  /** Indexed by weekday, 0 is Sunday. At least one is true. */
  readonly worksOn: readonly boolean[];
  /** Working days of a week from Monday up to the weekday, inclusive; 0 for Sunday, which begins the count. */
  readonly worksUpTo: readonly number[];
  readonly daysPerWeek: number;
  /** Ascending, without repeats, only days on which one would work otherwise. */
  readonly holidays: readonly Day[];
}

/** A calendar from weekdays (0 is Sunday) and holidays in any order. Throws RangeError when no weekday works. */
export function workCalendar(workingWeekdays: readonly number[], holidays: readonly Day[]): WorkCalendar {
  const worksOn = [0, 1, 2, 3, 4, 5, 6].map(weekday => workingWeekdays.includes(weekday));
  if (!worksOn.includes(true)) throw new RangeError('A work calendar needs at least one working weekday.');
  const kept = [...new Set(holidays)].filter(day => worksOn[weekdayOf(day)]).sort((a, b) => a - b);
  const worksUpTo = [0];
  for (let weekday = 1; weekday < 7; weekday += 1)
    worksUpTo.push(worksUpTo[weekday - 1]! + Number(worksOn[weekday]));
  return { worksOn, worksUpTo, daysPerWeek: worksUpTo[6]! + Number(worksOn[0]), holidays: kept };
}

/** Monday to Friday, no holidays. */
export const mondayToFriday = workCalendar([1, 2, 3, 4, 5], []);

export function isWorkingDay(calendar: WorkCalendar, day: Day): boolean {
  return calendar.worksOn[weekdayOf(day)] === true && !isHoliday(calendar, day);
}

/** W(from, to): the working days d with from < d ≤ to; negative when to is before from. */
export function workingDaysBetween(calendar: WorkCalendar, from: Day, to: Day): number {
  return workingDaysUpTo(calendar, to) - workingDaysUpTo(calendar, from);
}

/** The day itself when one works on it, else the next on which one does. */
export function workingDayOnOrAfter(calendar: WorkCalendar, day: Day): Day {
  let found = day;
  while (!isWorkingDay(calendar, found)) found = addDays(found, 1);
  return found;
}

/** The earliest day d with W(from, d) = count, rounded up; `from` itself for a count of 0 or less. */
export function addWorkingDays(calendar: WorkCalendar, from: Day, count: number): Day {
  const wanted = Math.ceil(count - 1e-9);
  if (wanted <= 0) return from;
  let day = addDays(from, Math.floor((wanted - 1) / calendar.daysPerWeek) * 7);
  let left = wanted - workingDaysBetween(calendar, from, day);
  while (left > 0) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

/** Working days from a fixed Sunday, exclusive, to `day`, inclusive; differences of it are what counts. */
function workingDaysUpTo(calendar: WorkCalendar, day: Day): number {
  const sinceSunday = day - FIRST_SUNDAY;
  const weeks = Math.floor(sinceSunday / 7);
  const rest = sinceSunday - weeks * 7;
  return weeks * calendar.daysPerWeek + calendar.worksUpTo[rest]! - holidaysUpTo(calendar, day);
}

/** 1970-01-04. */
const FIRST_SUNDAY = 3;

function holidaysUpTo(calendar: WorkCalendar, day: Day): number {
  let low = 0;
  let high = calendar.holidays.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (calendar.holidays[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isHoliday(calendar: WorkCalendar, day: Day): boolean {
  const at = holidaysUpTo(calendar, day);
  return at > 0 && calendar.holidays[at - 1] === day;
}
