// What a formula hands to a script's function: values as Google passes them, a range as rows of cells.

import { cellAt, type GridRange, type SheetModel, type Workbook } from '../workbook';
import { rangeOfA1, splitSheetName } from './a1-notation';
import { storedValue } from './cell-entry';
import { splitArguments } from './formula';
import { isDateFormat } from './number-format';
import { isSameName } from './sheet-name';
import { instantOfSerial } from './time-zone';

/** A call that is the whole formula; null for any other formula. */
export interface FormulaCall {
  /** In capitals. */
  readonly name: string;
  readonly parts: readonly string[];
}

export function callOf(formula: string): FormulaCall | null {
  const call = /^=\s*([A-Za-z_][\w.]*)\s*\((.*)\)\s*$/s.exec(formula);
  if (!call) return null;
  const text = call[2]!;
  const closed = text.replace(/"(?:[^"]|"")*"|'[^']*'/g, '');
  let depth = 0;
  for (const bracket of closed.match(/[()]/g) ?? []) {
    depth += bracket === '(' ? 1 : -1;
    if (depth < 0) return null;
  }
  const parts = text.trim() === '' ? [] : splitArguments(text).map(part => part.trim());
  return { name: call[1]!.toUpperCase(), parts };
}

/** A date before the execution that gets it has begun: only there is the script's own Date. */
export interface Instant {
  readonly instantMs: number;
}

export type FormulaValue = string | number | boolean | Instant;
export type FormulaArgument = FormulaValue | readonly (readonly FormulaValue[])[];

/** Literals, cells and ranges; null where one is a formula of its own, which the stand-in does not work out. */
export function argumentsOf(
  call: FormulaCall,
  home: SheetModel,
  workbook: Workbook,
): FormulaArgument[] | null {
  const values: FormulaArgument[] = [];
  for (const part of call.parts) {
    const value = literalOf(part) ?? referenceOf(part, home, workbook);
    if (value === undefined) return null;
    values.push(value);
  }
  return values;
}

function literalOf(text: string): string | number | boolean | undefined {
  if (text === '') return '';
  const number = /^([+-]?\d+(?:\.\d+)?)(%?)$/.exec(text);
  if (number) return number[2] === '%' ? Number(number[1]) / 100 : Number(number[1]);
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  return /^(TRUE|FALSE)$/i.test(text) ? /^t/i.test(text) : undefined;
}

/** One cell is its value, more are rows; a range that is open ends with the sheet. */
function referenceOf(text: string, home: SheetModel, workbook: Workbook): FormulaArgument | undefined {
  const { sheet: name, rest } = splitSheetName(text);
  const sheet = name === null ? home : workbook.sheets.find(each => isSameName(each.name, name));
  const range = sheet && rangeOfA1(rest, sheet.rowCount, sheet.columnCount);
  if (!sheet || !range) return undefined;
  const rows = rowsOf(range, sheet, workbook);
  return rest.includes(':') ? rows : rows[0]![0];
}

function rowsOf({ top, left, bottom, right }: GridRange, sheet: SheetModel, workbook: Workbook) {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across): FormulaValue => {
      const cell = cellAt(sheet, top + down, left + across);
      const value = storedValue(cell, workbook, sheet) ?? '';
      return typeof value === 'number' && isDateFormat(cell?.numberFormat)
        ? { instantMs: instantOfSerial(value, workbook.timeZone) }
        : value;
    }),
  );
}
