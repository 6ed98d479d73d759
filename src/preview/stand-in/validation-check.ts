// Whether a value may stand in a cell that has a validation rule.

import type { SheetModel, ValidationRule, Workbook } from '../workbook';
import { a1Of, rangeOfA1 } from './a1-notation';
import { displayValueOf } from './cell-entry';
import { habitsOf } from './locale';
import { displayOf } from './number-format';
import type { TypedInput } from './typed-input';

/** Null where the input is welcome, else Google's complaint. Only strict rules complain; a blank always passes. */
export function complaint(
  rule: ValidationRule,
  input: TypedInput,
  row: number,
  column: number,
  workbook: Workbook,
): string | null {
  if (rule.allowInvalid || (input.value === null && input.formula === undefined)) return null;
  if (input.formula !== undefined || welcome(rule, input, workbook)) return null;
  const cell = a1Of({ top: row, left: column, bottom: row, right: column });
  const violated = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  return rule.criteria === 'VALUE_IN_LIST'
    ? `${violated} Please enter one of the following values: ${rule.values.join(', ')}.`
    : violated;
}

function welcome(rule: ValidationRule, input: TypedInput, workbook: Workbook): boolean {
  const { value } = input;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return rule.values.some(item => String(item) === shown(input, workbook));
    case 'VALUE_IN_RANGE':
      return listOf(rule, workbook).includes(shown(input, workbook));
    case 'CHECKBOX':
      return rule.values.length > 0 ? rule.values.includes(value as string) : typeof value === 'boolean';
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number';
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= Number(rule.values[0]) && value <= Number(rule.values[1]);
    case 'CUSTOM_FORMULA':
      return true;
  }
}

function shown(input: TypedInput, workbook: Workbook): string {
  return displayOf(input.value, input.numberFormat, habitsOf(workbook.locale));
}

/** The texts that a dropdown over a range offers, without blanks. */
export function listOf(rule: ValidationRule, workbook: Workbook): string[] {
  const sheet: SheetModel | undefined = workbook.sheets.find(each => each.name === rule.values[0]);
  const range =
    sheet && rangeOfA1(String(rule.values[1]).replace(/\$/g, ''), sheet.rowCount, sheet.columnCount);
  if (!sheet || !range) return [];
  const texts: string[] = [];
  for (let row = range.top; row <= Math.min(range.bottom, sheet.rows.length); row += 1)
    for (let column = range.left; column <= range.right; column += 1) {
      const text = displayValueOf(sheet.rows[row - 1]?.[column - 1], workbook, sheet);
      if (text !== '') texts.push(text);
    }
  return texts;
}
