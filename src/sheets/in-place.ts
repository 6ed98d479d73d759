// Whether the rows and columns of a table still stand where they were read.

import type { Cell } from '../cells/cell';
import type { CellInput } from './cell-input';
import type { CellsChange, Change, WholeRowsChange } from './change';
import { ROWS_STACKED } from './header';
import { keyColumn, type TableRead } from './read-workbook';
import type { GoogleValue } from './spreadsheet';

/** The tables whose rows an action addresses. */
export function addressedTables(changes: readonly Change[]): TableRead[] {
  const tables = new Set<TableRead>();
  for (const change of changes) {
    if (
      change.kind === 'cells' ||
      change.kind === 'computed' ||
      change.kind === 'rows' ||
      change.kind === 'whole rows'
    )
      tables.add(change.table);
  }
  return [...tables];
}

/**
 * Reads the header row and the column of IDs (of settings: names) again; rows that had no ID are known by their title.
 * @param given IDs that the action itself has put there since
 */
export function standsInPlace(table: TableRead, given: readonly CellsChange[] = []): boolean {
  const { top, rows } = headerRowsOf(table);
  const idColumn = keyColumn(table);
  try {
    const now = table.sheet.getRange(top, 1, rows.length, rows[0]!.length).getValues();
    if (rows.some((row, at) => row.some((cell, column) => !same(cell, now[at]![column]!)))) return false;
    return idColumn === undefined || rowsStandInPlace(table, idColumn, given);
  } catch {
    return false; // rows or columns were deleted, so that the range is no longer there
  }
}

/** The rows (from 1) that name the table's columns: several where some stand above the last one. */
function headerRowsOf({ cells, headerRow, columns }: TableRead): { top: number; rows: readonly Cell[][] } {
  const last = cells[headerRow - 1]!;
  const isStacked = [...columns.values()].some(column => last[column] === '');
  const top = isStacked ? Math.max(1, headerRow - ROWS_STACKED + 1) : headerRow;
  return { top, rows: cells.slice(top - 1, headerRow).map(row => [...row]) };
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

/** Whether the rows of a table without IDs still hold what was read, or by now what was written. */
export function wholeRowsStand(
  { table, rows, values }: WholeRowsChange,
  are: 'as read' | 'as written',
): boolean {
  const height = table.cells.length - table.headerRow;
  if (height < 1) return true;
  const valuesAt = new Map(rows.map((row, index) => [row, values[index]!]));
  try {
    const width = table.cells[0]!.length;
    const now = table.sheet.getRange(table.headerRow + 1, 1, height, width).getValues();
    return now.every((cells, index) => {
      const row = table.headerRow + 1 + index;
      const written = are === 'as written' ? valuesAt.get(row) : undefined;
      return [...table.columns].every(([field, column]) => {
        const cell = written === undefined ? table.cells[row - 1]![column]! : (written[field] ?? '');
        return same(cell, cells[column]!);
      });
    });
  } catch {
    return false;
  }
}

/** Dates are not told apart: neither an ID nor a header that we know is one. */
function same(before: CellInput, now: GoogleValue): boolean {
  return typeof before === 'object' ? typeof now === 'object' : before === now;
}
