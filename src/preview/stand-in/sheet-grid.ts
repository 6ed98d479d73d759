// A sheet's grid: its extent, its rows and columns, and the ranges on it.

import type { SheetModel } from '../workbook';
import { rangeOfA1, splitSheetName } from './a1-notation';
import { requireEdit } from './access';
import { mismatch, requireWholeNumber } from './arguments';
import { enter, inputOf } from './cell-entry';
import { fail } from './exception';
import { inside } from './offer';
import type { Range } from './range';
import { RangeList } from './range-list';
import type { Runtime } from './runtime';
import { deleteLines, insertLines, type Neighbour } from './structure';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

export class SheetGrid {
  readonly [inside]: { readonly runtime: Runtime; readonly id: number };

  constructor(runtime: Runtime, id: number) {
    this[inside] = { runtime, id };
  }

  getSheetId() {
    return this[inside].id;
  }

  getDataRange(): Range {
    const sheet = readSheet(this);
    const { rows, columns } = extentOf(sheet);
    return this[inside].runtime.handles.range({
      sheetId: sheet.id,
      top: 1,
      left: 1,
      bottom: Math.max(rows, 1),
      right: Math.max(columns, 1),
    });
  }

  getRange(...where: unknown[]): Range {
    const { runtime, id } = this[inside];
    const sheet = runtime.sheet(id);
    const [first, second, rows = 1, columns = 1] = where;
    if (typeof first === 'string' && where.length === 1) {
      const { sheet: name, rest } = splitSheetName(first);
      const named = name === null || name === sheet.name;
      const range = named ? rangeOfA1(rest, sheet.rowCount, sheet.columnCount) : null;
      if (!range) return fail('Range not found');
      if (range.bottom > sheet.rowCount || range.right > sheet.columnCount) fail(OUTSIDE);
      return runtime.handles.range({ sheetId: id, ...range });
    }
    const numbers = [first, second, rows, columns];
    if (where.length < 2 || where.length > 4 || !numbers.every(each => typeof each === 'number'))
      return mismatch('SpreadsheetApp.Sheet.getRange', where);
    const [top, left, height, width] = numbers as [number, number, number, number];
    if (!numbers.every(Number.isInteger)) fail(`not in the stand-in: getRange(${numbers.join(', ')})`);
    if (top < 1) fail('The starting row of the range is too small.');
    if (left < 1) fail('The starting column of the range is too small.');
    if (height < 1) fail('The number of rows in the range must be at least 1.');
    if (width < 1) fail('The number of columns in the range must be at least 1.');
    const bottom = top + height - 1;
    const right = left + width - 1;
    if (bottom > sheet.rowCount || right > sheet.columnCount) fail(OUTSIDE);
    return runtime.handles.range({ sheetId: id, top, left, bottom, right });
  }

  getRangeList(notations: unknown): RangeList {
    if (!Array.isArray(notations) || notations.length === 0)
      return mismatch('SpreadsheetApp.Sheet.getRangeList', [notations]);
    return new RangeList(
      this[inside].runtime,
      notations.map(each => this.getRange(each)),
    );
  }

  getLastRow() {
    return extentOf(readSheet(this)).rows;
  }

  getLastColumn() {
    return extentOf(readSheet(this)).columns;
  }

  getMaxRows() {
    return readSheet(this).rowCount;
  }

  getMaxColumns() {
    return readSheet(this).columnCount;
  }

  insertRowsAfter(after: unknown, count: unknown) {
    return insert(this, 'row', requireWholeNumber('Sheet.insertRowsAfter', after) + 1, count, 'line before');
  }

  insertRowsBefore(before: unknown, count: unknown) {
    return insert(this, 'row', requireWholeNumber('Sheet.insertRowsBefore', before), count, 'line after');
  }

  insertColumnsAfter(after: unknown, count: unknown) {
    return insert(
      this,
      'column',
      requireWholeNumber('Sheet.insertColumnsAfter', after) + 1,
      count,
      'line before',
    );
  }

  insertColumnsBefore(before: unknown, count: unknown) {
    return insert(
      this,
      'column',
      requireWholeNumber('Sheet.insertColumnsBefore', before),
      count,
      'line after',
    );
  }

  insertRowAfter(after: unknown) {
    return this.insertRowsAfter(after, 1);
  }

  insertRowBefore(before: unknown) {
    return this.insertRowsBefore(before, 1);
  }

  insertColumnAfter(after: unknown) {
    return this.insertColumnsAfter(after, 1);
  }

  insertColumnBefore(before: unknown) {
    return this.insertColumnsBefore(before, 1);
  }

  deleteRow(row: unknown) {
    return remove(this, 'row', row, 1);
  }

  deleteRows(row: unknown, count: unknown) {
    return remove(this, 'row', row, count);
  }

  deleteColumn(column: unknown) {
    return remove(this, 'column', column, 1);
  }

  deleteColumns(column: unknown, count: unknown) {
    return remove(this, 'column', column, count);
  }

  /** Below the last row that holds anything; a row is added where none is left. */
  appendRow(values: unknown) {
    if (!Array.isArray(values) || values.length === 0)
      return mismatch('SpreadsheetApp.Sheet.appendRow', [values]);
    const { runtime } = this[inside];
    for (const value of values) inputOf(value, runtime.workbook, 2000, '@');
    const copy = [...values];
    changeSheet(this, sheet => {
      const row = extentOf(sheet).rows + 1;
      if (row > sheet.rowCount) insertLines(runtime.workbook, sheet, 'row', row, 1, 'line before');
      if (copy.length > sheet.columnCount)
        insertLines(
          runtime.workbook,
          sheet,
          'column',
          sheet.columnCount + 1,
          copy.length - sheet.columnCount,
          'line before',
        );
      requireEdit(runtime, sheet, { top: row, bottom: row, left: 1, right: copy.length });
      copy.forEach((value, at) => {
        const format = sheet.rows[row - 1]?.[at]?.numberFormat;
        enter(sheet, row, at + 1, inputOf(value, runtime.workbook, runtime.year, format));
      });
    });
    return this;
  }
}

/** One read of the sheet itself. */
export function readSheet(grid: SheetGrid): SheetModel {
  const { runtime, id } = grid[inside];
  runtime.read();
  return runtime.sheet(id);
}

/** Queues a change of the sheet. */
export function changeSheet<S extends SheetGrid>(grid: S, change: (sheet: SheetModel) => void): S {
  const { runtime, id } = grid[inside];
  runtime.write(() => {
    requireEdit(runtime);
    change(runtime.sheet(id));
  });
  return grid;
}

/** The last row and column that hold a value or a formula; 0 on an empty sheet. */
function extentOf(sheet: SheetModel): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (let at = sheet.rows.length; at > 0; at -= 1) {
    const cells = sheet.rows[at - 1];
    if (!cells) continue;
    for (let column = cells.length; column > 0; column -= 1) {
      const cell = cells[column - 1];
      if (!cell || ((cell.value === null || cell.value === '') && cell.formula === undefined)) continue;
      rows = Math.max(rows, at);
      columns = Math.max(columns, column);
      break;
    }
  }
  return { rows, columns };
}

function insert<S extends SheetGrid>(
  grid: S,
  axis: 'row' | 'column',
  before: number,
  count: unknown,
  like: Neighbour,
): S {
  const { runtime, id } = grid[inside];
  const added = requireWholeNumber('Sheet.insertRows', count);
  runtime.writeThrough(() => {
    const sheet = runtime.sheet(id);
    requireEdit(runtime, sheet);
    insertLines(runtime.workbook, sheet, axis, before, added, like);
  });
  return grid;
}

function remove<S extends SheetGrid>(grid: S, axis: 'row' | 'column', first: unknown, count: unknown): S {
  const { runtime, id } = grid[inside];
  const from = requireWholeNumber('Sheet.deleteRows', first);
  const removed = requireWholeNumber('Sheet.deleteRows', count);
  runtime.writeThrough(() => {
    const sheet = runtime.sheet(id);
    const last = from + removed - 1;
    const gone =
      axis === 'row'
        ? { top: from, bottom: last, left: 1, right: sheet.columnCount }
        : { top: 1, bottom: sheet.rowCount, left: from, right: last };
    requireEdit(runtime, sheet, gone);
    deleteLines(runtime.workbook, sheet, axis, from, removed);
  });
  return grid;
}
