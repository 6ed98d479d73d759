// What a cell holds once dates are free of clock and zone, and what reading one gives.

import type { Day } from '../plan/day';

/** A cell that the spreadsheet holds as a date. */
export interface DateCell {
  readonly day: Day;
}

/** "" is an empty cell. */
export type Cell = string | number | boolean | DateCell;

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object';
}

/** The value (null: the cell is blank), or the rule that the cell broke and the remedy, each as a clause. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T | null }
  | { readonly ok: false; readonly rule: string; readonly remedy: string };
