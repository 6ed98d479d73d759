// What a cell looks like under the sheet's conditional rules, which are evaluated as Sheets does: the first that holds wins.

import { columnNumber } from '../../src/preview/stand-in/a1-notation';
import { type ConditionalRuleModel, cellAt, type SheetModel } from '../../src/preview/workbook';

/** The only form of formula that the add-on's rules have; its second factor is always 1. */
const FORMULA = /^=\(\$([A-Z]+)(\d+)="([^"]+)"\)\*\(N\("throughline"\)=0\)$/;

/** The first rule of the add-on's that holds for a cell; rows and columns count from 1. */
export function ruleAt(sheet: SheetModel, row: number, column: number): ConditionalRuleModel | null {
  return sheet.conditionalRules.find(rule => holds(rule, sheet, row, column)) ?? null;
}

function holds(rule: ConditionalRuleModel, sheet: SheetModel, row: number, column: number): boolean {
  const range = rule.ranges.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  const parts = FORMULA.exec(String(rule.values[0]));
  if (!range || !parts || rule.criteria !== 'CUSTOM_FORMULA') return false;
  const first = rule.ranges[0]!.top;
  const read = cellAt(sheet, Number(parts[2]) + row - first, columnNumber(parts[1]!));
  return read?.value === parts[3];
}
