// How reasons word days, shares, counts and values.

import { type Day, partsOfDay, weekdayOf } from '../plan/day';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** "20 Nov"; with the year where it is not the status date's. */
export function dayText(day: Day, statusDate: Day): string {
  const { year, month, date } = partsOfDay(day);
  const short = `${date} ${MONTHS[month - 1]}`;
  return year === partsOfDay(statusDate).year ? short : `${short} ${year}`;
}

/** "Fri 20 Nov"; with the year where it is not the status date's. */
export function weekdayText(day: Day, statusDate: Day): string {
  return `${WEEKDAYS[weekdayOf(day)]} ${dayText(day, statusDate)}`;
}

/** At most one decimal; thousands set apart from 10 000 on. */
export function numberText(value: number): string {
  if (Math.abs(value) >= 1e15) return String(value);
  const text = String(Math.round(value * 10) / 10 + 0);
  if (Math.abs(value) < 10_000) return text;
  const [whole = '', decimals] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** "1 working day", "12 working days", "2.5 points". */
export function countText(count: number, noun: string): string {
  const text = numberText(count);
  return `${text} ${noun}${text === '1' ? '' : 's'}`;
}

/** A share that was reached, shown within 0–100 %; never rounded up to 100 %. */
export function doneText(share: number): string {
  const percent = Math.min(100, Math.max(0, Math.round(share * 100)));
  return `${share < 1 ? Math.min(99, percent) : percent} %`;
}

export function percentText(share: number): string {
  return `${Math.round(share * 100) + 0} %`;
}

/** "M1", "M1 and M2", "M1, M2, M3 and 4 more": four at most are named. */
export function listText(names: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} ${joint} ${names.length - 3} more`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${joint} ${names[names.length - 1]}`;
}
