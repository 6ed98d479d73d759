// The values, formulas and number formats of a range.

import { type CellModel, cellAt, type SheetModel } from '../workbook';
import { requireEdit } from './access';
import { mismatch, requireShape } from './arguments';
import { displayValueOf, enter, inputOf, storedValue } from './cell-entry';
import { fail } from './exception';
import { isDateFormat } from './number-format';
import { inside } from './offer';
import { changeAll, changeEach, changeExisting, readCells, sheetOf } from './range-cells';
import { RangePlace } from './range-place';
import { instantOfSerial } from './time-zone';
import { complaint } from './validation-check';

export class RangeValues extends RangePlace {
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
      if (cell.spilled) return;
      cell.value = null;
      delete cell.formula;
      delete cell.link;
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
