// Data validation: the rectangles that .xlsx gives a rule, to each cell's rule, and back.

import type { GridRange, SheetModel, ValidationRule } from '../workbook';
import { ensureCell } from '../workbook';
import { a1OfRange, qualifiedA1, rangesOfList, splitReference } from './a1-range';
import { sheetsFormula } from './formula-text';
import type { NamesInFile } from './names-in-file';
import type { XlsxName, XlsxValidation } from './xlsx';

/** The hidden sheet of a file that holds the lists which .xlsx cannot write within a rule. */
export const LISTS_SHEET = '_dropdown lists';
/** Longer ones make Excel call the file damaged. */
const MAX_INLINE_LIST = 255;
const MAX_PROMPT = 255;
const CHECKBOX_VALUES = ['TRUE', 'FALSE'];

export interface ListSource {
  /** What the hidden lists sheet of this file has, by A1 range without dollars. */
  listAt(a1: string): string[] | null;
  names: readonly XlsxName[];
}

export function applyValidations(
  sheet: SheetModel,
  validations: readonly XlsxValidation[],
  lists: ListSource,
): void {
  for (const validation of validations) {
    const rule = ruleOf(validation, sheet.name, lists);
    if (!rule) continue;
    for (const range of rangesOfList(validation.range, sheet.rowCount, sheet.columnCount)) {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let column = range.left; column <= range.right; column++) {
          ensureCell(sheet, row, column).validation = rule;
        }
      }
    }
  }
}

/** Null for a kind that the workbook has no word for. */
function ruleOf(validation: XlsxValidation, sheetName: string, lists: ListSource): ValidationRule | null {
  const { type, values, formula1, formula2, operator } = validation;
  const common = {
    showDropdown: true,
    allowInvalid: !validation.showErrorMessage || (validation.errorStyle ?? 'stop') !== 'stop',
    helpText: validation.inputMessage ?? null,
  };
  if (type === 'list') {
    if (values?.join() === CHECKBOX_VALUES.join()) return { ...common, criteria: 'CHECKBOX', values: [] };
    if (values) return { ...common, criteria: 'VALUE_IN_LIST', values: values.map(value => value.trim()) };
    return listRule(formula1 ?? '', sheetName, lists, common);
  }
  if (type === 'date') return { ...common, criteria: 'DATE_IS_VALID_DATE', values: [] };
  if ((type === 'decimal' || type === 'whole') && (operator ?? 'between') === 'between') {
    const bounds = [Number(formula1), Number(formula2)];
    return bounds.every(Number.isFinite) ? { ...common, criteria: 'NUMBER_BETWEEN', values: bounds } : null;
  }
  if (type !== 'custom' || !formula1) return null;
  if (DATE_TEST.test(formula1)) return { ...common, criteria: 'DATE_IS_VALID_DATE', values: [] };
  return { ...common, criteria: 'CUSTOM_FORMULA', values: [sheetsFormula(formula1)] };
}

/** How Google's own export writes "is a valid date". */
const DATE_TEST = /ISERROR\(DATEVALUE\(/i;

type Common = Pick<ValidationRule, 'showDropdown' | 'allowInvalid' | 'helpText'>;

function listRule(
  formula: string,
  sheetName: string,
  lists: ListSource,
  common: Common,
): ValidationRule | null {
  const named = lists.names.find(({ name }) => name.toLowerCase() === formula.toLowerCase());
  const { sheet, a1 } = splitReference((named?.range ?? formula).replace(/^=/, ''));
  const plain = a1.replace(/\$/g, '');
  if (!/^[A-Za-z]{1,3}\d*(:[A-Za-z]{1,3}\d*)?$/.test(plain)) return null;
  const items = sheet === LISTS_SHEET ? lists.listAt(plain) : null;
  return items
    ? { ...common, criteria: 'VALUE_IN_LIST', values: items }
    : { ...common, criteria: 'VALUE_IN_RANGE', values: [sheet ?? sheetName, plain] };
}

/** `keepList` stores a list that cannot stand in the rule, and gives the reference to it. */
export function validationsOf(
  sheet: SheetModel,
  names: NamesInFile,
  keepList: (items: string[]) => string,
): XlsxValidation[] {
  return [...cellsByRule(sheet).values()].map(({ rule, ranges }) => {
    const range = ranges.map(a1OfRange).join(' ');
    return { ...validationOf(rule, names, keepList), range };
  });
}

function validationOf(
  rule: ValidationRule,
  names: NamesInFile,
  keepList: (items: string[]) => string,
): Omit<XlsxValidation, 'range'> {
  const common = {
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    ...(rule.helpText && { showInputMessage: true, inputMessage: rule.helpText.slice(0, MAX_PROMPT) }),
  };
  const [first, second] = rule.values;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST': {
      const items = rule.values.map(String);
      const inline = items.join(',');
      const fits = inline.length <= MAX_INLINE_LIST && items.every(item => /^[^\s,"][^,"]*$/.test(item));
      return fits
        ? { ...common, type: 'list', values: items }
        : { ...common, type: 'list', formula1: keepList(items) };
    }
    case 'VALUE_IN_RANGE':
      return { ...common, type: 'list', formula1: absolute(names.of(String(first)), String(second)) };
    case 'CHECKBOX':
      return { ...common, type: 'list', values: CHECKBOX_VALUES };
    case 'DATE_IS_VALID_DATE':
      return { ...common, type: 'date', operator: 'greaterThanOrEqual', formula1: '1' };
    case 'NUMBER_BETWEEN':
      return {
        ...common,
        type: 'decimal',
        operator: 'between',
        formula1: String(first),
        formula2: String(second),
      };
    case 'CUSTOM_FORMULA':
      return { ...common, type: 'custom', formula1: names.formula(String(first)) };
  }
}

export function absolute(sheetName: string, a1: string): string {
  return qualifiedA1(sheetName, a1.replace(/\$/g, '').replace(/([A-Za-z]+|\d+)/g, '$$$1'));
}

interface RuleCells {
  rule: ValidationRule;
  ranges: GridRange[];
}

/** Equal rules once, each with the rectangles it covers: runs down a column, joined across columns. */
function cellsByRule(sheet: SheetModel): Map<string, RuleCells> {
  const found = new Map<string, RuleCells>();
  const keys = new Map<ValidationRule, string>();
  const keyOf = (rule: ValidationRule): string => {
    const key = keys.get(rule) ?? JSON.stringify(rule);
    keys.set(rule, key);
    return key;
  };
  for (let column = 1; column <= sheet.columnCount; column++) {
    let run: GridRange | null = null;
    let runKey: string | null = null;
    for (let row = 1; row <= sheet.rows.length; row++) {
      const rule = sheet.rows[row - 1]?.[column - 1]?.validation;
      const key = rule ? keyOf(rule) : null;
      if (run && key === runKey) {
        run.bottom = row;
        continue;
      }
      run = null;
      runKey = key;
      if (!rule || key === null) continue;
      run = { top: row, left: column, bottom: row, right: column };
      const known = found.get(key) ?? { rule, ranges: [] };
      known.ranges.push(run);
      found.set(key, known);
    }
  }
  for (const entry of found.values()) entry.ranges = joinedAcross(entry.ranges);
  return found;
}

function joinedAcross(ranges: readonly GridRange[]): GridRange[] {
  const joined: GridRange[] = [];
  const endingAt = new Map<string, GridRange>();
  for (const range of ranges) {
    const neighbour = endingAt.get(`${range.left - 1} ${range.top} ${range.bottom}`);
    if (neighbour) neighbour.right = range.right;
    else joined.push(range);
    endingAt.set(`${range.right} ${range.top} ${range.bottom}`, neighbour ?? range);
  }
  return joined;
}
