// Civil dates as whole day numbers: no time of day, no zone.

declare const brand: unique symbol;

/** A civil date, counted in days since 1970-01-01. */
export type Day = number & { readonly [brand]: 'Day' };

const MS_PER_DAY = 86_400_000;
/** The serial number that spreadsheets give 1970-01-01 (their day 0 is 1899-12-30). */
const SERIAL_OF_EPOCH = 25_569;
const DAYS_OF_400_YEARS = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const DAYS_FROM_MARCH_OF_0 = 719_468;

/** The day with these parts (month 1–12), or null where the calendar has no such day. */
export function dayFromParts(year: number, month: number, date: number): Day | null {
  const utc = Date.UTC(year, month - 1, date);
  const back = new Date(utc);
  const real =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === date;
  return real ? ((utc / MS_PER_DAY) as Day) : null;
}

/** Year, month (1–12) and date of a day, by the Gregorian calendar's 400-year cycle, its years counted from March. */
export function partsOfDay(day: Day): { year: number; month: number; date: number } {
  const sinceMarch = day + DAYS_FROM_MARCH_OF_0;
  const cycle = Math.floor(sinceMarch / DAYS_OF_400_YEARS);
  const inCycle = sinceMarch - cycle * DAYS_OF_400_YEARS;
  const leapDays = Math.floor(inCycle / 1460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096);
  const yearOfCycle = Math.floor((inCycle - leapDays) / 365);
  const inYear = inCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    date: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** The day written as YYYY-MM-DD, or null where the text is not one. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayFromParts(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** YYYY-MM-DD. */
export function isoOfDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of a spreadsheet's serial number; a time of day is dropped. */
export function dayFromSerial(serial: number): Day {
  return (Math.floor(serial) - SERIAL_OF_EPOCH) as Day;
}

/** The serial number under which spreadsheets store this day. */
export function serialOfDay(day: Day): number {
  return day + SERIAL_OF_EPOCH;
}

export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** 0 is Sunday, 6 Saturday, as Date counts. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}
