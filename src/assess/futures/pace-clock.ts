// A clock that runs with the pace of a row: how much of today's work is done by a day, and when so much is done.

import { addDays, type Day } from '../../plan/day';
import { addWorkingDays, type WorkCalendar, workingDaysBetween } from '../../plan/work-calendar';

/** From which day on (inclusive, ascending) the pace is so many times today's; 1 before the first. */
export type PaceClock = readonly { readonly from: Day; readonly pace: number }[];

export function paceOn(clock: PaceClock, day: Day): number {
  let pace = 1;
  for (const step of clock) if (step.from <= day) pace = step.pace;
  return pace;
}

/** The working days d with after < d ≤ to, each counting as much as its pace. */
export function workBetween(clock: PaceClock, after: Day, to: Day, calendar: WorkCalendar): number {
  let work = 0;
  for (const { until, pace, begins } of stretches(clock, after)) {
    const last = Math.min(until, to) as Day;
    if (last > begins) work += pace * workingDaysBetween(calendar, begins, last);
  }
  return work;
}

/** The earliest day by which so many working days of today's pace are done after `after`; null where none is. */
export function dayOfWork(clock: PaceClock, after: Day, work: number, calendar: WorkCalendar): Day | null {
  let left = work;
  for (const { until, pace, begins } of stretches(clock, after)) {
    if (left <= 1e-9) return begins;
    if (pace <= 0) continue;
    const needed = Math.ceil(left / pace - 1e-9);
    const there = until === Infinity ? Infinity : workingDaysBetween(calendar, begins, until as Day);
    if (needed <= there) return addWorkingDays(calendar, begins, needed);
    left -= pace * there;
  }
  return null;
}

/** One pace on the days d with begins < d ≤ until; the last goes on for ever. */
interface Stretch {
  readonly begins: Day;
  readonly until: number;
  readonly pace: number;
}

function stretches(clock: PaceClock, after: Day): Stretch[] {
  const later = clock.filter(({ from }) => from > addDays(after, 1));
  const begins = [after, ...later.map(({ from }) => addDays(from, -1))];
  return begins.map((day, at) => ({
    begins: day,
    until: begins[at + 1] ?? Infinity,
    pace: at === 0 ? paceOn(clock, addDays(after, 1)) : later[at - 1]!.pace,
  }));
}
