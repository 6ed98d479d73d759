// What day it is: this machine's, or the one that somebody chose, in the workbook's own time zone.

import { instantOfWall, wallOfInstant } from './stand-in/time-zone';

/** This machine's, such as "Europe/Berlin": that of files, which say none. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Noon there of a day (YYYY-MM-DD); the real time where none was chosen. */
export function instantOn(day: string | null, timeZone: string): Date {
  return day === null ? new Date() : new Date(instantOfWall(Date.parse(`${day}T12:00:00Z`), timeZone));
}

/** YYYY-MM-DD. */
export function dayAt(instantMs: number, timeZone: string): string {
  return new Date(wallOfInstant(instantMs, timeZone)).toISOString().slice(0, 10);
}
