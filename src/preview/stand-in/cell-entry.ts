// Putting values into cells and taking them out, with what Sheets checks on the way.

import { type CellModel, cellAt, ensureCell, isBlank, type SheetModel, type Workbook } from '../workbook';
import { fail } from './exception';
import { resultOf } from './formula';
import { canonicalFormula } from './formula-separators';
import { habitsOf } from './locale';
import { displayOf } from './number-format';
import { breakSpill } from './spill';
import { serialOfInstant } from './time-zone';
import { parseTyped, type TypedInput } from './typed-input';

const LONGEST_TEXT = 50_000;

/** The stored value of a cell, its formula worked out afresh. */
export function storedValue(cell: CellModel | undefined, workbook: Workbook, sheet: SheetModel) {
  if (!cell) return null;
  return cell.formula === undefined ? cell.value : resultOf(cell.formula, workbook, sheet, cell.value);
}

export function displayValueOf(cell: CellModel | undefined, workbook: Workbook, sheet: SheetModel): string {
  return cell
    ? displayOf(storedValue(cell, workbook, sheet), cell.numberFormat, habitsOf(workbook.locale))
    : '';
}

/** What a script's value becomes in a cell of that format. Throws on what Google would not take. */
export function inputOf(
  value: unknown,
  workbook: Workbook,
  year: number,
  format: string | undefined,
): TypedInput {
  if (value === null || value === '') return { value: null };
  if (typeof value === 'string') {
    if (value.length > LONGEST_TEXT)
      fail('Your input contains more than the maximum of 50000 characters in a single cell.');
    if (/^=./s.test(value)) return { value: null, formula: canonicalFormula(value) };
    return parseTyped(value, workbook.locale, year, format === '@');
  }
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) fail(`not in the stand-in: ${value} as the value of a cell`);
    return { value };
  }
  if (Object.prototype.toString.call(value) === '[object Date]') return dateInput(value as Date, workbook);
  return fail(
    `not in the stand-in: ${value === undefined ? 'undefined' : typeof value} as the value of a cell`,
  );
}

function dateInput(date: Date, workbook: Workbook): TypedInput {
  const instant = date.getTime();
  if (Number.isNaN(instant)) fail('not in the stand-in: an invalid Date as the value of a cell');
  const serial = serialOfInstant(instant, workbook.timeZone);
  const habits = habitsOf(workbook.locale);
  const numberFormat = Number.isInteger(serial) ? habits.datePattern : habits.dateTimePattern;
  return { value: serial, numberFormat };
}

/** Puts an input into a cell: its look, note and validation stay; an automatic format gives way to the input's. */
export function enter(sheet: SheetModel, row: number, column: number, input: TypedInput): void {
  const blank = input.value === null && input.formula === undefined;
  const before = cellAt(sheet, row, column);
  if (blank && (!before || isBlank(before))) return;
  const cell = ensureCell(sheet, row, column);
  if (cell.spilled && blank) return;
  if (cell.spilled) breakSpill(sheet, row, column);
  cell.value = input.value;
  if (input.formula === undefined) delete cell.formula;
  else cell.formula = input.formula;
  delete cell.link;
  if (input.numberFormat !== undefined && cell.numberFormat === undefined)
    cell.numberFormat = input.numberFormat;
}
