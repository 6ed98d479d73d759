// Tells a time of day, which says nothing of the day.

import { type Day, dayFromParts } from '../plan/day';
import { plainText } from '../plan/plain-text';
import { type Cell, isDateCell } from './cell';

const TIME = /^\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|h|uhr)?$/;
/** Sheets holds a time alone as one of 30 December 1899. */
const FIRST_DAY: Day = dayFromParts(1900, 1, 1)!;

export function isTimeOfDay(cell: Cell): boolean {
  if (typeof cell === 'string') return cell.length < 16 && TIME.test(plainText(cell));
  return isDateCell(cell) && cell.day < FIRST_DAY;
}
