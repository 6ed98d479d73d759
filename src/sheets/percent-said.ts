// Whether a row says that its values are percentages: one from 0 to 1 may be a count as well.

import { textOf } from '../cells/cell-text';
import type { TableRead } from './read-workbook';

const PERCENT = /%|\bper ?cent/i;

/** By its metric's words, its cells' texts, or its target's number format; formats are read once, where they have to decide. */
export function percentSaid({ cells, columns, headerRow, sheet }: TableRead): (row: number) => boolean {
  const worded = ['metric', 'baseline', 'target', 'current'].flatMap(field => columns.get(field) ?? []);
  const target = columns.get('target');
  let formats: readonly (readonly string[])[] | undefined;
  return row => {
    if (worded.some(column => PERCENT.test(textOf(cells[row - 1]![column]!)))) return true;
    if (target === undefined) return false;
    formats ??= sheet.getRange(headerRow + 1, target + 1, cells.length - headerRow, 1).getNumberFormats();
    return formats[row - headerRow - 1]?.[0]?.includes('%') ?? false;
  };
}
