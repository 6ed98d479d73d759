// How high rows must be to show their wrapped text: Sheets grows them by itself, a file has to say it.

import { lineCount } from '../text-lines';
import type { CellModel, SheetModel } from '../workbook';
import { DEFAULT_COLUMN_PIXELS } from './file-pixels';

/** Pixels, at Sheets' usual 10 points. */
const LINE_HEIGHT = 17;
const PADDING = 5;
const USUAL_HEIGHT = LINE_HEIGHT + 4;
const USUAL_POINTS = 10;

/** Pixels by 1-based row, for those that need more than the usual. */
export function fittingHeights(sheet: SheetModel): Map<number, number> {
  const heights = new Map<number, number>();
  sheet.rows.forEach((cells, row) => {
    let height = USUAL_HEIGHT;
    cells?.forEach((cell, column) => {
      if (cell)
        height = Math.max(
          height,
          heightOf(cell, sheet.columnWidths.get(column + 1) ?? DEFAULT_COLUMN_PIXELS),
        );
    });
    if (height > USUAL_HEIGHT) heights.set(row + 1, height);
  });
  return heights;
}

function heightOf(cell: CellModel, width: number): number {
  const points = cell.fontSize ?? USUAL_POINTS;
  const text = cell.wrap === 'WRAP' && typeof cell.value === 'string' ? cell.value : '';
  const lines = lineCount(text, width - 2 * PADDING, { points, bold: cell.bold === true });
  return Math.ceil((lines * LINE_HEIGHT * points) / USUAL_POINTS) + PADDING - 1;
}
