// What reports word beyond what reasons do: a full date, and a cell's text on one line.

import { weekdayText } from '../assess/wording';
import { type Day, partsOfDay } from '../plan/day';

/** "Mon 23 Nov 2026". */
export function fullDayText(day: Day): string {
  return `${weekdayText(day, day)} ${partsOfDay(day).year}`;
}

/** Line breaks and runs of spaces become one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
