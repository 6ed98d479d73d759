// The days that a row plans to take, and how much of them has gone.

import type { Day } from '../plan/day';
import { type WorkCalendar, workingDaysBetween } from '../plan/work-calendar';

export interface Span {
  readonly start: Day;
  readonly due: Day;
  /** D: working days, at least 1. */
  readonly durationWorkingDays: number;
}

/** Null where a date is missing, or the due day lies before the start. */
export function spanOf(start: Day | null, due: Day | null, calendar: WorkCalendar): Span | null {
  if (start === null || due === null || due < start) return null;
  return { start, due, durationWorkingDays: Math.max(1, workingDaysBetween(calendar, start, due)) };
}

/** A: working days since the start, 0 before it, unbounded after the due day. */
export function ageOn(span: Span, day: Day, calendar: WorkCalendar): number {
  return Math.max(0, workingDaysBetween(calendar, span.start, day));
}
