// Writes cells: contiguous runs, only what differs, one call a run.

import { dressBlocks } from './block-look';
import type { CellInput } from './cell-input';
import { holds, valueToWrite } from './cell-input';
import type { CellsChange, ComputedChange, ContentChange, RowsChange, WholeRowsChange } from './change';
import type { TableRead } from './read-workbook';
import { consecutiveRuns, fewRuns } from './runs';
import type { SheetMethods } from './spreadsheet';
import { dateFormat } from './table-definition';

/** More runs than this are bridged into one call where the cells between are ours and unchanged. */
const MOST_RUNS = 12;

/** What was written where, so that it can be put back should the rows have moved meanwhile. */
export interface Written {
  readonly table: TableRead;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly inputs: readonly (readonly CellInput[])[];
}

export function writeCells(change: CellsChange): Written[] {
  const column = change.table.columns.get(change.field);
  if (column === undefined) return [];
  const valueAt = new Map(change.rows.map((row, index) => [row, change.values[index]!]));
  return consecutiveRuns(change.rows).map(({ start, end }) => {
    const range = change.table.sheet.getRange(start, column + 1, end - start + 1, 1);
    const inputs = Array.from({ length: end - start + 1 }, (_, index) => valueAt.get(start + index)!);
    range.setValues(inputs.map(input => [valueToWrite(input)]));
    if (inputs.some(isDay)) range.setNumberFormat(dateFormat);
    return { table: change.table, row: start, column, inputs: inputs.map(input => [input]) };
  });
}

export function writeComputed({ table, firstRow, values, notes }: ComputedChange): Written[] {
  const written: Written[] = [];
  for (const fields of adjacentFields(table, [...values.keys()])) {
    const inputs = fields.map(field => values.get(field)!);
    const changed = changedRows(table, firstRow, fields, inputs);
    for (const { start, end } of fewRuns(changed, MOST_RUNS)) {
      const rows: CellInput[][] = [];
      for (let row = start; row <= end; row += 1) rows.push(inputs.map(column => column[row - firstRow]!));
      const column = table.columns.get(fields[0]!)!;
      const range = table.sheet.getRange(start, column + 1, rows.length, fields.length);
      range.setValues(rows.map(row => row.map(valueToWrite)));
      written.push({ table, row: start, column, inputs: rows });
    }
  }
  writeNotes(table, firstRow, notes);
  return written;
}

export function writeWholeRows({ table, rows, values }: WholeRowsChange): Written[] {
  const rowAt = new Map(rows.map((row, index) => [row, values[index]!]));
  const groups = adjacentFields(table, [...table.columns.keys()]);
  return consecutiveRuns(rows).flatMap(({ start, end }) =>
    groups.map(fields => {
      const inputs = Array.from({ length: end - start + 1 }, (_, at) =>
        fields.map(field => rowAt.get(start + at)![field] ?? ''),
      );
      const column = table.columns.get(fields[0]!)!;
      table.sheet
        .getRange(start, column + 1, inputs.length, fields.length)
        .setValues(inputs.map(row => row.map(valueToWrite)));
      return { table, row: start, column, inputs };
    }),
  );
}

/** Whether a cell or a note differs from what was computed. */
export function hasNews({ table, firstRow, values, notes }: ComputedChange): boolean {
  if (notes?.after.some((note, index) => note !== notes.before[index])) return true;
  const fields = [...values.keys()];
  return changedRows(table, firstRow, fields, [...values.values()]).length > 0;
}

function writeNotes(table: TableRead, first: number, notes: ComputedChange['notes']): void {
  const status = table.columns.get('status');
  if (!notes || status === undefined) return;
  const differing = notes.after.flatMap((note, index) =>
    note === notes.before[index] ? [] : [first + index],
  );
  for (const { start, end } of fewRuns(differing, MOST_RUNS)) {
    const run = notes.after.slice(start - first, end - first + 1).map(note => [note]);
    table.sheet.getRange(start, status + 1, run.length, 1).setNotes(run);
  }
}

/** Rows (1-based) in which a field's cell does not hold what was computed. */
function changedRows(
  table: TableRead,
  first: number,
  fields: readonly string[],
  inputs: readonly (readonly CellInput[])[],
): number[] {
  const columns = fields.map(field => table.columns.get(field)!);
  const changed: number[] = [];
  const last = first + (inputs[0]?.length ?? 0) - 1;
  for (let row = first; row <= last; row += 1) {
    const cells = table.cells[row - 1]!;
    for (let index = 0; index < columns.length; index += 1) {
      if (holds(cells[columns[index]!]!, inputs[index]![row - first]!)) continue;
      changed.push(row);
      break;
    }
  }
  return changed;
}

/** The fields that are there, in groups of neighbouring columns. */
function adjacentFields(table: TableRead, fields: readonly string[]): string[][] {
  const present = fields.filter(field => table.columns.has(field));
  present.sort((a, b) => table.columns.get(a)! - table.columns.get(b)!);
  const groups: string[][] = [];
  for (const field of present) {
    const group = groups[groups.length - 1];
    const before = group?.[group.length - 1];
    if (group && before && table.columns.get(before)! + 1 === table.columns.get(field)!) group.push(field);
    else groups.push([field]);
  }
  return groups;
}

/** The cells of new rows from column A on; columns that the table does not have are left out. */
export function rowInputs({ table, rows }: RowsChange): CellInput[][] {
  const width = Math.max(...table.columns.values()) + 1;
  return rows.map(row => {
    const cells: CellInput[] = Array.from({ length: width }, () => '');
    for (const [field, input] of Object.entries(row)) {
      const column = table.columns.get(field);
      if (column !== undefined) cells[column] = input;
    }
    return cells;
  });
}

/** So many rows are appended one by one, which nobody can come between; more are one block below the last row. */
const MOST_SINGLE = 20;

/** Appends rows below everything that the sheet holds. */
export function writeRows(change: RowsChange): void {
  const { table, rows } = change;
  if (rows.length === 0) return;
  const { sheet } = table;
  const inputs = rowInputs(change);
  const values = inputs.map(row => row.map(valueToWrite));
  const width = inputs[0]!.length;
  if (rows.length <= MOST_SINGLE) for (const row of values) sheet.appendRow(row);
  else {
    const after = sheet.getLastRow();
    makeRoom(sheet, after + rows.length, width);
    sheet.getRange(after + 1, 1, rows.length, width).setValues(values);
  }
  // The columns of a table of ours have their formats already.
  const dated = table.known.made
    ? []
    : inputs[0]!.flatMap((_, at) => (inputs.some(row => isDay(row[at]!)) ? at : []));
  if (dated.length === 0) return;
  const first = sheet.getLastRow() - rows.length + 1;
  for (const column of dated) sheet.getRange(first, column + 1, rows.length, 1).setNumberFormat(dateFormat);
}

/** Replaces a sheet's content from A1 and its looks, as wide as the rows are; what stands right of them stays. */
export function writeContent({ sheet, rows, looks, lastRows = Infinity }: ContentChange): void {
  const filled = sheet.getLastRow();
  const height = Math.min(filled, lastRows);
  const width = widthOf(rows);
  if (filled > height && rows.length > height) sheet.insertRowsAfter(height, rows.length - height);
  writeBlock(sheet, 1, rows); // first, so that a failure between the calls leaves no empty sheet
  if (height > rows.length && width > 0) {
    sheet.getRange(rows.length + 1, 1, height - rows.length, width).clearContent();
  }
  if (looks.length > 0) sheet.getRange(1, 1, Math.max(height, rows.length), width).clearFormat();
  dressBlocks(sheet, looks);
}

/** The number of columns that rows take. */
export function widthOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** Writes rows, padded to a rectangle, from a 1-based row at column A. */
export function writeBlock(sheet: SheetMethods, top: number, rows: readonly (readonly CellInput[])[]): void {
  const width = widthOf(rows);
  if (width === 0) return;
  makeRoom(sheet, top + rows.length - 1, width);
  const values = rows.map(row =>
    Array.from({ length: width }, (_, column) => valueToWrite(row[column] ?? '')),
  );
  sheet.getRange(top, 1, rows.length, width).setValues(values);
}

function makeRoom(sheet: SheetMethods, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows();
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  const maxColumns = sheet.getMaxColumns();
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

function isDay(input: CellInput): boolean {
  return typeof input === 'object' && 'day' in input;
}
