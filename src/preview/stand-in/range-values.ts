// A range's place on its sheet, and the values, formulas and formats of its cells.

import { type CellModel, cellAt, ensureCell, type SheetModel } from '../workbook';
import { a1Of } from './a1-notation';
import { requireEdit } from './access';
import { mismatch, requireShape } from './arguments';
import { displayValueOf, enter, inputOf, storedValue } from './cell-entry';
import { fail } from './exception';
import { isDateFormat } from './number-format';
import { inside } from './offer';
import type { Place, Runtime } from './runtime';
import { instantOfSerial } from './time-zone';
import { complaint } from './validation-check';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

export class RangeValues {
  readonly [inside]: { readonly runtime: Runtime; readonly place: Place };

  constructor(runtime: Runtime, place: Place) {
    this[inside] = { runtime, place };
  }

  getRow() {
    return this[inside].place.top;
  }

  getColumn() {
    return this[inside].place.left;
  }

  getLastRow() {
    return this[inside].place.bottom;
  }

  getLastColumn() {
    return this[inside].place.right;
  }

  getNumRows() {
    return this[inside].place.bottom - this[inside].place.top + 1;
  }

  getNumColumns() {
    return this[inside].place.right - this[inside].place.left + 1;
  }

  getHeight() {
    return this.getNumRows();
  }

  getWidth() {
    return this.getNumColumns();
  }

  getA1Notation() {
    return a1Of(this[inside].place);
  }

  getGridId() {
    return this[inside].place.sheetId;
  }

  getSheet() {
    return this[inside].runtime.handles.sheet(this[inside].place.sheetId);
  }

  getCell(row: number, column: number) {
    const { place, runtime } = this[inside];
    if (!(row >= 1 && row <= this.getNumRows() && column >= 1 && column <= this.getNumColumns()))
      fail('Cell reference out of range');
    const top = place.top + row - 1;
    const left = place.left + column - 1;
    return runtime.handles.range({ sheetId: place.sheetId, top, left, bottom: top, right: left });
  }

  offset(rows: number, columns: number, height = this.getNumRows(), width = this.getNumColumns()) {
    const { place } = this[inside];
    return this.getSheet().getRange(place.top + rows, place.left + columns, height, width);
  }

  getValues(): unknown[][] {
    const { runtime } = this[inside];
    const { workbook } = runtime;
    return readCells(this, '' as unknown, (cell, sheet) => {
      const value = storedValue(cell, workbook, sheet);
      if (value === null) return '';
      return typeof value === 'number' && isDateFormat(cell.numberFormat)
        ? runtime.date(instantOfSerial(value, workbook.timeZone))
        : value;
    });
  }

  getValue(): unknown {
    return this.getValues()[0]![0];
  }

  getDisplayValues(): string[][] {
    const { workbook } = this[inside].runtime;
    return readCells(this, '', (cell, sheet) => displayValueOf(cell, workbook, sheet));
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]![0]!;
  }

  getFormulas(): string[][] {
    return readCells(this, '', cell => cell.formula ?? '');
  }

  getFormula(): string {
    return this.getFormulas()[0]![0]!;
  }

  setValues(values: unknown) {
    return writeValues(
      this,
      requireShape('SpreadsheetApp.Range.setValues', values, this.getNumRows(), this.getNumColumns()),
    );
  }

  setValue(value: unknown) {
    const line = new Array<unknown>(this.getNumColumns()).fill(value);
    return writeValues(this, new Array<unknown[]>(this.getNumRows()).fill(line));
  }

  setFormulas(formulas: unknown) {
    const method = 'SpreadsheetApp.Range.setFormulas';
    const lines = requireShape(method, formulas, this.getNumRows(), this.getNumColumns());
    return writeValues(
      this,
      lines.map(line => line.map(each => asFormula(method, each))),
    );
  }

  setFormula(formula: unknown) {
    return this.setValue(asFormula('SpreadsheetApp.Range.setFormula', formula));
  }

  getNumberFormats(): string[][] {
    return readCells(this, '0.###############', cell => cell.numberFormat ?? '0.###############');
  }

  getNumberFormat(): string {
    return this.getNumberFormats()[0]![0]!;
  }

  setNumberFormats(formats: unknown) {
    const method = 'SpreadsheetApp.Range.setNumberFormats';
    return changeEach(this, method, formats, (cell, format) => setFormat(cell, method, format));
  }

  setNumberFormat(format: unknown) {
    return changeAll(this, cell => setFormat(cell, 'SpreadsheetApp.Range.setNumberFormat', format));
  }

  clearContent() {
    return changeExisting(this, cell => {
      cell.value = null;
      delete cell.formula;
      delete cell.link;
      delete cell.spilled;
    });
  }

  canEdit() {
    const { runtime, place } = this[inside];
    runtime.read();
    try {
      requireEdit(runtime, runtime.sheet(place.sheetId), place);
      return true;
    } catch {
      return false;
    }
  }
}

function asFormula(method: string, formula: unknown): string {
  if (typeof formula !== 'string') return mismatch(method, [formula]);
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}

function setFormat(cell: CellModel, method: string, format: unknown): void {
  if (format === null || format === '' || format === 'General') delete cell.numberFormat;
  else if (typeof format === 'string') cell.numberFormat = format;
  else mismatch(method, [format]);
}

/** The sheet of a range that still lies on it. */
export function sheetOf(range: RangeValues): SheetModel {
  const { runtime, place } = range[inside];
  const sheet = runtime.sheet(place.sheetId);
  if (place.bottom > sheet.rowCount || place.right > sheet.columnCount) fail(OUTSIDE);
  return sheet;
}

/** One read: what `read` makes of each cell, `empty` where there is none. */
export function readCells<T>(
  range: RangeValues,
  empty: T,
  read: (cell: CellModel, sheet: SheetModel, row: number, column: number) => T,
): T[][] {
  const { runtime, place } = range[inside];
  runtime.read();
  const sheet = sheetOf(range);
  const lines: T[][] = [];
  for (let row = place.top; row <= place.bottom; row += 1) {
    const cells = sheet.rows[row - 1];
    const line: T[] = [];
    for (let column = place.left; column <= place.right; column += 1) {
      const cell = cells?.[column - 1];
      line.push(cell ? read(cell, sheet, row, column) : empty);
    }
    lines.push(line);
  }
  return lines;
}

/** Queues a change of every cell, made where there was none. */
export function changeAll<R extends RangeValues>(
  range: R,
  change: (cell: CellModel, row: number, column: number) => void,
): R {
  const { runtime, place } = range[inside];
  runtime.write(() => {
    const sheet = sheetOf(range);
    requireEdit(runtime, sheet, place);
    for (let row = place.top; row <= place.bottom; row += 1)
      for (let column = place.left; column <= place.right; column += 1)
        change(ensureCell(sheet, row, column), row, column);
  });
  return range;
}

/** Queues a change of the cells that hold anything at all. */
export function changeExisting<R extends RangeValues>(range: R, change: (cell: CellModel) => void): R {
  const { runtime, place } = range[inside];
  runtime.write(() => {
    const sheet = sheetOf(range);
    requireEdit(runtime, sheet, place);
    for (let row = place.top; row <= Math.min(place.bottom, sheet.rows.length); row += 1)
      for (let column = place.left; column <= place.right; column += 1) {
        const cell = cellAt(sheet, row, column);
        if (cell) change(cell);
      }
  });
  return range;
}

/** Queues a change of every cell by the value at its place in an array of the range's own shape. */
export function changeEach<R extends RangeValues>(
  range: R,
  method: string,
  values: unknown,
  change: (cell: CellModel, value: unknown) => void,
): R {
  const { place } = range[inside];
  const lines = requireShape(method, values, range.getNumRows(), range.getNumColumns()).map(line => [
    ...line,
  ]);
  return changeAll(range, (cell, row, column) => change(cell, lines[row - place.top]![column - place.left]));
}

function writeValues<R extends RangeValues>(range: R, values: unknown[][]): R {
  const { runtime, place } = range[inside];
  const { workbook } = runtime;
  for (const line of values) for (const value of line) inputOf(value, workbook, 2000, '@');
  const copies = values.map(line => [...line]);
  runtime.write(() => {
    const sheet = sheetOf(range);
    requireEdit(runtime, sheet, place);
    const { year } = runtime;
    const inputs = copies.map((line, down) =>
      line.map((value, across) => {
        const cell = cellAt(sheet, place.top + down, place.left + across);
        const input = inputOf(value, workbook, year, cell?.numberFormat);
        const refusal =
          cell?.validation &&
          complaint(cell.validation, input, place.top + down, place.left + across, workbook);
        return refusal ? fail(refusal) : input;
      }),
    );
    for (let down = 0; down < inputs.length; down += 1)
      for (let across = 0; across < inputs[down]!.length; across += 1)
        if (!isHiddenByMerge(sheet, place.top + down, place.left + across))
          enter(sheet, place.top + down, place.left + across, inputs[down]![across]!);
  });
  return range;
}

/** True in a merged cell anywhere but at its top left, which alone holds a value. */
function isHiddenByMerge(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.merges.some(
    each =>
      row >= each.top &&
      row <= each.bottom &&
      column >= each.left &&
      column <= each.right &&
      !(row === each.top && column === each.left),
  );
}
