// Whether the rows and columns of a table still stand where they were read.

import type { Cell } from '../cells/cell';
import type { CellsChange, Change } from './change';
import type { TableRead } from './read-workbook';
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
 * Reads the header row and the ID column again.
 * @param given IDs that the action itself has put there since
 */
export function standsInPlace(table: TableRead, given: readonly CellsChange[] = []): boolean {
  const header = table.cells[table.headerRow - 1]!;
  const idColumn = table.columns.get('id');
  const height = table.cells.length;
  try {
    const headerNow = table.sheet.getRange(table.headerRow, 1, 1, header.length).getValues()[0]!;
    if (header.some((cell, column) => !same(cell, headerNow[column]!))) return false;
    if (idColumn === undefined) return true;
    const expected: Cell[] = table.cells.map(row => row[idColumn]!);
    for (const change of given) {
      if (change.table !== table || change.field !== 'id') continue;
      change.rows.forEach((row, index) => {
        expected[row - 1] = change.values[index] as Cell;
      });
    }
    const now = table.sheet.getRange(1, idColumn + 1, height, 1).getValues();
    return expected.every((cell, row) => same(cell, now[row]![0]!));
  } catch {
    return false; // rows or columns were deleted, so that the range is no longer there
  }
}

/** Dates are not told apart: neither an ID nor a header that we know is one. */
function same(before: Cell, now: GoogleValue): boolean {
  return typeof before === 'object' ? typeof now === 'object' : before === now;
}
