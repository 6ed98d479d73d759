// What reports word beyond what reasons do: a full date, a choice of names, a cell's text on one line.

import { weekdayText } from '../assess/wording';
import { type Day, partsOfDay } from '../plan/day';

/** "Mon 23 Nov 2026". */
export function fullDayText(day: Day): string {
  return `${weekdayText(day, day)} ${partsOfDay(day).year}`;
}

/** "A", "A or B", "A, B or C". */
export function eitherText(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
}

/** Line breaks and runs of spaces become one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
