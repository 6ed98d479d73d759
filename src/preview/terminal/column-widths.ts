// How wide each column of a table may be, so that the whole fits the terminal.

import type { ReportColumn } from '../../report/document';
import { textWidth } from './terminal-text';

const NARROWEST_TEXT = 12;

/**
 * Natural widths where they fit; else the columns that may wrap give way, the widest first.
 * @param texts the cells by row, each on one line
 * @param available terminal columns, without the spaces between the table's
 */
export function columnWidths(
  columns: readonly ReportColumn[],
  texts: readonly (readonly string[])[],
  available: number,
): number[] {
  const widths = columns.map(({ heading }, at) =>
    texts.reduce((widest, row) => Math.max(widest, textWidth(row[at] ?? '')), longestWord(heading)),
  );
  let excess = widths.reduce((sum, width) => sum + width, 0) - available;
  while (excess > 0) {
    const widest = widestThatWraps(columns, widths);
    if (widest === null) break;
    widths[widest]! -= 1;
    excess -= 1;
  }
  return widths;
}

function widestThatWraps(columns: readonly ReportColumn[], widths: readonly number[]): number | null {
  let widest: number | null = null;
  columns.forEach(({ holds }, at) => {
    const width = widths[at]!;
    if ((holds !== 'item' && holds !== 'text') || width <= NARROWEST_TEXT) return;
    if (widest === null || width > widths[widest]!) widest = at;
  });
  return widest;
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map(textWidth));
}
