// A cell as text.

import { isoOfDay } from '../plan/day';
import { type Cell, isDateCell } from './cell';

/** Dates as YYYY-MM-DD. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return isDateCell(cell) ? isoOfDay(cell.day) : String(cell);
}
