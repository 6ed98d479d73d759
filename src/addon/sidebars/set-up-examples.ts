// How a table's dates and percentages are read, shown on one of its own cells.

import type { RecognisedTable, SheetGrid } from '../../adopt/recognition';
import { dayText, numberText } from '../../assess/wording';
import type { Cell } from '../../cells/cell';
import { readDay } from '../../cells/read-day';
import { addDays } from '../../plan/day';

const SHORT_DATE = /^\s*\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}(?!\d)/;

/** “03/04/2026” is read as 3 Apr 2026. Takes a date that can be read in two ways, where there is one. */
export function dateExample(table: RecognisedTable, grid: SheetGrid): string {
  const { start, due } = table.mapping;
  let example = '';
  for (const text of cellsOf(table, grid, [due?.column, start?.column])) {
    if (typeof text !== 'string' || !SHORT_DATE.test(text)) continue;
    const read = readDay(text, { order: table.dateOrder, end: 'last' });
    const day = read.ok ? read.value : null;
    const said =
      day === null
        ? `“${text.trim()}” cannot be read until you say which comes first.`
        : `“${text.trim()}” is read as ${dayText(day, addDays(day, -400))}.`;
    if (isAmbiguous(text)) return said;
    example ||= said;
  }
  return example;
}

function isAmbiguous(text: string): boolean {
  const [a = 0, b = 0] = text.split(/[./-]/).map(Number);
  return a <= 12 && b <= 12 && a !== b;
}

/** “20” is read as 20 %. */
export function progressExample(table: RecognisedTable, grid: SheetGrid): string {
  const column = table.mapping.progress?.column;
  for (const cell of cellsOf(table, grid, [column])) {
    if (typeof cell !== 'number' || cell === 0) continue;
    return `“${numberText(cell)}” is read as ${numberText((cell / table.progressScale) * 100)} %.`;
  }
  return '';
}

function* cellsOf(
  { rows }: RecognisedTable,
  { cells }: SheetGrid,
  columns: readonly (number | undefined)[],
): Generator<Cell> {
  for (const column of columns) {
    if (column === undefined) continue;
    for (const { row, role } of rows) {
      const cell = cells[row - 1]?.[column];
      if (role === 'item' && cell !== undefined) yield cell;
    }
  }
}
