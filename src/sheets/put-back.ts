// When rows moved while a write was under way: what was overwritten is put back.

import { type Cell, isDateCell } from '../cells/cell';
import { holds, valueToWrite } from './cell-input';
import { headersOf, normaliseHeader } from './header';
import { readCells, type TableRead } from './read-workbook';
import type { Workbook } from './spreadsheet';
import { dateFormat } from './table-definition';
import type { Written } from './write-cells';

/**
 * Puts back what stood, before the write, in each cell on which a value landed that was meant for another,
 * unless somebody has edited that cell since.
 * @returns the number of cells that could not be put back
 */
export function putBack(workbook: Workbook, written: readonly Written[]): number {
  let lost = 0;
  for (const table of new Set(written.map(({ table }) => table))) {
    lost += putBackTable(
      workbook,
      table,
      written.filter(block => block.table === table),
    );
  }
  return lost;
}

function putBackTable(workbook: Workbook, table: TableRead, blocks: readonly Written[]): number {
  const now = readCells(workbook, table.sheet);
  const writtenColumns = new Set(
    blocks.flatMap(({ column, inputs }) => inputs[0]!.map((_, index) => column + index)),
  );
  const columnBefore = columnsBefore(table, now, writtenColumns);
  const rowBefore = rowsBefore(table, now, columnBefore, writtenColumns);
  let lost = 0;
  for (const { row: top, column: left, inputs } of blocks) {
    inputs.forEach((rowInputs, rowIndex) => {
      rowInputs.forEach((input, columnIndex) => {
        const row = top + rowIndex;
        const column = left + columnIndex;
        const current = now[row - 1]?.[column] ?? '';
        if (!holds(current, input)) return;
        const sourceRow = rowBefore.get(row);
        const sourceColumn = columnBefore.get(column);
        if (sourceRow === row && sourceColumn === column) return;
        if (sourceRow === null) {
          lost += 1;
          return;
        }
        const before: Cell =
          sourceRow === undefined || sourceColumn === undefined
            ? ''
            : (table.cells[sourceRow - 1]?.[sourceColumn] ?? '');
        const range = table.sheet.getRange(row, column + 1, 1, 1);
        range.setValues([[valueToWrite(before)]]);
        if (isDateCell(before)) range.setNumberFormat(dateFormat);
      });
    });
  }
  return lost;
}

/** Where each column stood before, by what its header says. */
function columnsBefore(table: TableRead, now: readonly (readonly Cell[])[], written: ReadonlySet<number>) {
  const header = (cells: readonly Cell[] | undefined) => (cells ?? []).map(normaliseHeader);
  const before = header(headersOf(table.cells, table.headerRow));
  const headersAt = (row: number) => header(headersOf(now, row + 1));
  const overlaps = now.map((_, row) => overlap(headersAt(row), before));
  const most = Math.max(0, ...overlaps);
  const isHeader = most * 2 >= before.filter(text => text !== '').length;
  const rowNow = isHeader ? overlaps.indexOf(most) : -1;
  const result = new Map<number, number>();
  const taken = new Set<number>();
  headersAt(rowNow).forEach((text, column) => {
    const source = before.findIndex((known, index) => known === text && text !== '' && !taken.has(index));
    if (source >= 0) {
      result.set(column, source);
      taken.add(source);
    } else if (text === '' && before[column] === '' && !written.has(column)) result.set(column, column);
  });
  return result;
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const known = new Set(b.filter(text => text !== ''));
  return a.filter(text => known.has(text)).length;
}

/** Where each row (1-based) stood before, by what it says in the columns that were not written; null where two rows say the same. */
function rowsBefore(
  table: TableRead,
  now: readonly (readonly Cell[])[],
  columnBefore: ReadonlyMap<number, number>,
  written: ReadonlySet<number>,
): Map<number, number | null> {
  const compared = [...columnBefore].filter(
    ([column, source]) => !written.has(column) && !written.has(source),
  );
  const print = (row: readonly Cell[], side: 0 | 1) =>
    JSON.stringify(compared.map(pair => row[pair[side]] ?? ''));
  const sources = new Map<string, number[]>();
  table.cells.forEach((row, index) => {
    const key = print(row, 1);
    const rows = sources.get(key);
    if (rows) rows.push(index + 1);
    else sources.set(key, [index + 1]);
  });
  const result = new Map<number, number | null>();
  now.forEach((row, index) => {
    const rows = sources.get(print(row, 0));
    if (!rows) return;
    if (rows.length === 1) result.set(index + 1, rows[0]!);
    else result.set(index + 1, rows.includes(index + 1) ? index + 1 : null);
  });
  return result;
}
