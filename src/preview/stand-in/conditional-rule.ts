// A conditional format rule as data, and the kinds of condition that it may have.

import type { ConditionalRuleModel } from '../workbook';
import { enumeration } from './enumeration';
import type { Runtime } from './runtime';

export const booleanCriteria = enumeration('BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
]);

export type CriteriaName = keyof typeof booleanCriteria;

/** The rule, and the sheet that its ranges are on (null while it has none). */
export interface Draft {
  readonly runtime: Runtime;
  rule: ConditionalRuleModel;
  sheetId: number | null;
}

export function emptyRule(): ConditionalRuleModel {
  const looks = { background: null, fontColor: null, bold: null, italic: null, strikethrough: null };
  return { ranges: [], criteria: '', values: [], ...looks };
}

export function copyOf(rule: ConditionalRuleModel): ConditionalRuleModel {
  return { ...rule, ranges: rule.ranges.map(each => ({ ...each })), values: [...rule.values] };
}
