// How wide columns must be to show their texts: a file of text says nothing of it, and cut titles are hard to tell apart.

import { textPixels } from '../text-lines';
import type { CellModel } from '../workbook';
import { DEFAULT_COLUMN_PIXELS } from './file-pixels';

/** Pixels, beside the text. */
const PADDING = 12;
const WIDEST = 300;
/** Further down there is seldom anything wider. */
const ROWS_LOOKED_AT = 1000;

/** Pixels by 1-based column, for those that need more than the usual. A line alone in its row may run on. */
export function fittingWidths(rows: readonly (readonly (CellModel | undefined)[])[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    const filled = row.flatMap((cell, column) => (cell ? [{ cell, column: column + 1 }] : []));
    if (filled.length < 2) continue;
    for (const { cell, column } of filled) {
      if (typeof cell.value !== 'string') continue;
      const width = Math.min(
        WIDEST,
        Math.ceil(textPixels(cell.value, { points: 10, bold: false })) + PADDING,
      );
      if (width > (widths.get(column) ?? DEFAULT_COLUMN_PIXELS)) widths.set(column, width);
    }
  }
  return widths;
}
