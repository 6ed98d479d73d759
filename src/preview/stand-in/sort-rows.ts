// Sorts the rows of a range, as Data ▸ Sort range does.

import { cellAt, type GridRange, type SheetModel, type Workbook } from '../workbook';
import { storedValue } from './cell-entry';
import { offsetFormula } from './reference-shift';

/** By one of the sheet's columns (1 is A); formats and notes move along. */
export function sortRows(
  workbook: Workbook,
  sheet: SheetModel,
  range: GridRange,
  column: number,
  ascending: boolean,
): void {
  const lines = Array.from({ length: range.bottom - range.top + 1 }, (_, at) => range.top + at).map(row => ({
    row,
    key: storedValue(cellAt(sheet, row, column), workbook, sheet),
    cells: Array.from({ length: range.right - range.left + 1 }, (_, at) =>
      cellAt(sheet, row, range.left + at),
    ),
  }));
  lines.sort((a, b) => compareValues(a.key, b.key, ascending));
  lines.forEach((line, at) => {
    line.cells.forEach((cell, across) => {
      const row = range.top + at;
      const cellsOfRow = sheet.rows[row - 1] ?? [];
      sheet.rows[row - 1] = cellsOfRow;
      cellsOfRow[range.left + across - 1] = cell;
      if (cell?.formula !== undefined) cell.formula = offsetFormula(cell.formula, row - line.row, 0);
    });
  });
}

/** Numbers, then texts, then truth values; blanks always last. */
function compareValues(a: unknown, b: unknown, ascending: boolean): number {
  const rank = (value: unknown) =>
    value === null || value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  if (rank(a) === 3 || rank(b) === 3) return rank(a) - rank(b);
  const order =
    rank(a) - rank(b) ||
    (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b)));
  return ascending ? order : -order;
}
