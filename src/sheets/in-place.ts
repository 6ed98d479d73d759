// Whether the rows and columns of a table still stand where they were read.

import type { Cell } from '../cells/cell';
import type { CellsChange, Change } from './change';
import { keyColumn, type TableRead } from './read-workbook';
import type { GoogleValue } from './spreadsheet';

/** The tables whose rows an action addresses. */
export function addressedTables(changes: readonly Change[]): TableRead[] {
  const tables = new Set<TableRead>();
  for (const change of changes) {
    if (change.kind === 'cells' || change.kind === 'computed' || change.kind === 'rows')
      tables.add(change.table);
  }
  return [...tables];
}

/**
 * Reads the header row and the column of IDs (of settings: names) again; rows that had no ID are known by their title.
 * @param given IDs that the action itself has put there since
 */
export function standsInPlace(table: TableRead, given: readonly CellsChange[] = []): boolean {
  const header = table.cells[table.headerRow - 1]!;
  const idColumn = keyColumn(table);
  try {
    const headerNow = table.sheet.getRange(table.headerRow, 1, 1, header.length).getValues()[0]!;
    if (header.some((cell, column) => !same(cell, headerNow[column]!))) return false;
    return idColumn === undefined || rowsStandInPlace(table, idColumn, given);
  } catch {
    return false; // rows or columns were deleted, so that the range is no longer there
  }
}

function rowsStandInPlace(table: TableRead, idColumn: number, given: readonly CellsChange[]): boolean {
  const expected: Cell[] = table.cells.map(row => row[idColumn]!);
  const byTitle = new Set<number>();
  for (let row = table.headerRow; row < expected.length; row += 1) if (expected[row] === '') byTitle.add(row);
  for (const change of given) {
    if (change.table !== table || change.field !== 'id') continue;
    change.rows.forEach((row, index) => {
      expected[row - 1] = change.values[index] as Cell;
      byTitle.add(row - 1);
    });
  }
  const titleColumn = byTitle.size > 0 ? (table.columns.get('title') ?? idColumn) : idColumn;
  const left = Math.min(idColumn, titleColumn);
  const width = Math.abs(titleColumn - idColumn) + 1;
  const now = table.sheet.getRange(1, left + 1, expected.length, width).getValues();
  return expected.every(
    (cell, row) =>
      same(cell, now[row]![idColumn - left]!) &&
      (!byTitle.has(row) || same(table.cells[row]![titleColumn]!, now[row]![titleColumn - left]!)),
  );
}

/** Dates are not told apart: neither an ID nor a header that we know is one. */
function same(before: Cell, now: GoogleValue): boolean {
  return typeof before === 'object' ? typeof now === 'object' : before === now;
}
