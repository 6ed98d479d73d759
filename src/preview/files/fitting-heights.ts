// How high rows must be to show their wrapped text: Sheets grows them by itself, a file has to say it.

import type { CellModel, SheetModel } from '../workbook';
import { DEFAULT_COLUMN_PIXELS } from './read-xlsx';

/** Pixels, at Sheets' usual 10 points. */
const LINE_HEIGHT = 17;
const PADDING = 5;
const USUAL_HEIGHT = LINE_HEIGHT + 4;
const USUAL_POINTS = 10;
/** Arial's average, so that a line is rather thought too long than too short. */
const PIXELS_PER_LETTER = 6.2;

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
  const scale = (cell.fontSize ?? USUAL_POINTS) / USUAL_POINTS;
  const perLine = Math.max(1, Math.floor((width - 2 * PADDING) / (PIXELS_PER_LETTER * scale)));
  const paragraphs = cell.wrap === 'WRAP' && typeof cell.value === 'string' ? cell.value.split('\n') : [''];
  const lines = paragraphs.reduce((sum, text) => sum + wrappedLines(text, perLine), 0);
  return Math.ceil(lines * LINE_HEIGHT * scale) + PADDING - 1;
}

/** Words are not broken unless one is longer than a line. */
function wrappedLines(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= perLine) used = needed;
    else {
      lines += used === 0 ? Math.ceil(word.length / perLine) - 1 : Math.ceil(word.length / perLine);
      used = word.length % perLine;
    }
  }
  return lines;
}
