// Conditional formatting: .xlsx rules to Google's criteria, and back.

import type { ConditionalRuleModel, GridRange, SheetModel } from '../workbook';
import { a1OfRange, columnLetters, rangesOfList } from './a1-range';
import { sheetsFormula } from './formula-text';
import type { NamesInFile } from './names-in-file';
import { hexColor, type XlsxRule } from './xlsx';
import { xlsxColor } from './xlsx-style';

type Operator = NonNullable<XlsxRule['operator']>;

const numberCriteria: [Operator, string][] = [
  ['between', 'NUMBER_BETWEEN'],
  ['notBetween', 'NUMBER_NOT_BETWEEN'],
  ['equal', 'NUMBER_EQUAL_TO'],
  ['notEqual', 'NUMBER_NOT_EQUAL_TO'],
  ['greaterThan', 'NUMBER_GREATER_THAN'],
  ['greaterThanOrEqual', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'],
  ['lessThan', 'NUMBER_LESS_THAN'],
  ['lessThanOrEqual', 'NUMBER_LESS_THAN_OR_EQUAL_TO'],
];
const criteriaOfOperator = new Map(numberCriteria);
const operatorOfCriteria = new Map(numberCriteria.map(([operator, criteria]) => [criteria, operator]));

const textCriteria: [XlsxRule['type'], string][] = [
  ['containsText', 'TEXT_CONTAINS'],
  ['notContainsText', 'TEXT_DOES_NOT_CONTAIN'],
  ['beginsWith', 'TEXT_STARTS_WITH'],
  ['endsWith', 'TEXT_ENDS_WITH'],
];
const criteriaOfTextType = new Map(textCriteria);
const textTypeOfCriteria = new Map(textCriteria.map(([type, criteria]) => [criteria, type]));

/** Colour scales, bars, icons and rankings have no counterpart in the workbook and are left out. */
export function rulesOfXlsx(
  rules: readonly XlsxRule[],
  sheet: SheetModel,
  theme: string[] | undefined,
): ConditionalRuleModel[] {
  const ordered = [...rules].sort((one, other) => one.priority - other.priority);
  return ordered.flatMap(rule => {
    const ranges = rangesOfList(rule.range, sheet.rowCount, sheet.columnCount);
    const condition = ranges[0] ? conditionOf(rule, ranges[0]) : null;
    return condition ? [{ ranges, ...condition, ...looksOf(rule, theme) }] : [];
  });
}

type Condition = Pick<ConditionalRuleModel, 'criteria' | 'values'>;

function conditionOf(rule: XlsxRule, range: GridRange): Condition | null {
  const formulas = rule.formula === undefined ? [] : [rule.formula].flat();
  switch (rule.type) {
    case 'expression':
      return formulas[0] === undefined
        ? null
        : { criteria: 'CUSTOM_FORMULA', values: [sheetsFormula(formulas[0])] };
    case 'cellIs':
      return comparison(rule.operator ?? 'equal', formulas);
    case 'containsBlanks':
      return { criteria: 'CELL_EMPTY', values: [] };
    case 'notContainsBlanks':
      return { criteria: 'CELL_NOT_EMPTY', values: [] };
    case 'duplicateValues':
    case 'uniqueValues': {
      const cell = `${columnLetters(range.left)}${range.top}`;
      const all = a1OfRange(range).replace(/([A-Z]+|\d+)/g, '$$$1');
      const test = rule.type === 'duplicateValues' ? '>1' : '=1';
      return { criteria: 'CUSTOM_FORMULA', values: [`=COUNTIF(${all},${cell})${test}`] };
    }
    default: {
      const criteria = criteriaOfTextType.get(rule.type);
      return criteria && rule.text !== undefined ? { criteria, values: [rule.text] } : null;
    }
  }
}

function comparison(operator: Operator, formulas: readonly string[]): Condition | null {
  const text = /^"((?:[^"]|"")*)"$/.exec(formulas[0] ?? '');
  if (text && operator === 'equal') {
    return { criteria: 'TEXT_EQUAL_TO', values: [text[1]!.replace(/""/g, '"')] };
  }
  const criteria = criteriaOfOperator.get(operator);
  if (!criteria || formulas.length === 0) return null;
  const values = formulas.map(formula =>
    formula.trim() !== '' && Number.isFinite(Number(formula)) ? Number(formula) : sheetsFormula(formula),
  );
  return { criteria, values };
}

function looksOf(
  rule: XlsxRule,
  theme: string[] | undefined,
): Omit<ConditionalRuleModel, 'ranges' | 'criteria' | 'values'> {
  const { font, fill } = rule.style ?? {};
  const pattern = fill?.type === 'pattern' ? fill : null;
  return {
    background: hexColor(pattern?.bgColor ?? pattern?.fgColor, theme),
    fontColor: hexColor(font?.color, theme),
    bold: font?.bold ?? null,
    italic: font?.italic ?? null,
    strikethrough: font?.strikethrough ?? null,
  };
}

/** The order is kept as priorities, and as in Sheets the first rule that holds is the only one. */
export function xlsxOfRules(rules: readonly ConditionalRuleModel[], names: NamesInFile): XlsxRule[] {
  return rules.flatMap((rule, index) => {
    const condition = xlsxCondition(rule, names);
    const range = rule.ranges.map(a1OfRange).join(' ');
    if (!condition || range === '') return [];
    return [{ ...condition, range, priority: index + 1, stopIfTrue: true, style: styleOf(rule) }];
  });
}

function xlsxCondition(
  rule: ConditionalRuleModel,
  names: NamesInFile,
): Pick<XlsxRule, 'type' | 'operator' | 'formula' | 'text'> | null {
  const { criteria, values, ranges } = rule;
  const first = ranges[0];
  if (!first) return null;
  const cell = `${columnLetters(first.left)}${first.top}`;
  const operator = operatorOfCriteria.get(criteria);
  if (operator) return { type: 'cellIs', operator, formula: values.map(value => operand(value, names)) };
  if (criteria === 'CUSTOM_FORMULA') return { type: 'expression', formula: names.formula(String(values[0])) };
  if (criteria === 'TEXT_EQUAL_TO')
    return { type: 'cellIs', operator: 'equal', formula: quoted(String(values[0])) };
  if (criteria === 'CELL_EMPTY') return { type: 'containsBlanks', formula: `LEN(TRIM(${cell}))=0` };
  if (criteria === 'CELL_NOT_EMPTY') return { type: 'notContainsBlanks', formula: `LEN(TRIM(${cell}))>0` };
  const type = textTypeOfCriteria.get(criteria);
  if (!type) return null;
  const text = String(values[0]);
  return { type, text, formula: textTest(type, cell, quoted(text)) };
}

function textTest(type: XlsxRule['type'], cell: string, text: string): string {
  if (type === 'containsText') return `NOT(ISERROR(SEARCH(${text},${cell})))`;
  if (type === 'notContainsText') return `ISERROR(SEARCH(${text},${cell}))`;
  return `${type === 'beginsWith' ? 'LEFT' : 'RIGHT'}(${cell},LEN(${text}))=${text}`;
}

function operand(value: string | number, names: NamesInFile): string {
  if (typeof value === 'number') return String(value);
  return value.startsWith('=') ? names.formula(value) : quoted(value);
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function styleOf(rule: ConditionalRuleModel): XlsxRule['style'] {
  const font = {
    ...(rule.bold && { bold: true }),
    ...(rule.italic && { italic: true }),
    ...(rule.strikethrough && { strikethrough: true }),
    ...(rule.fontColor && { color: xlsxColor(rule.fontColor) }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(rule.background && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: xlsxColor(rule.background) },
    }),
  };
}
