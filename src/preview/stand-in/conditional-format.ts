// Conditional format rules and the builder that makes them.

import type { ConditionalRuleModel } from '../workbook';
import { mismatch } from './arguments';
import { colourOf } from './colour';
import { booleanCriteria, type CriteriaName, copyOf, type Draft, emptyRule } from './conditional-rule';
import { fail } from './exception';
import { inside, offer } from './offer';
import { RangePlace } from './range-place';
import type { Runtime } from './runtime';

export class BooleanCondition {
  readonly [inside]: Draft;

  constructor(draft: Draft) {
    this[inside] = draft;
  }

  getCriteriaType() {
    return booleanCriteria[this[inside].rule.criteria as CriteriaName];
  }

  getCriteriaValues() {
    return [...this[inside].rule.values];
  }

  getBackground() {
    return this[inside].rule.background;
  }

  getFontColor() {
    return this[inside].rule.fontColor;
  }

  getBold() {
    return this[inside].rule.bold;
  }

  getItalic() {
    return this[inside].rule.italic;
  }

  getStrikethrough() {
    return this[inside].rule.strikethrough;
  }
}

export class ConditionalFormatRule {
  readonly [inside]: Draft;

  constructor(draft: Draft) {
    this[inside] = draft;
  }

  getRanges() {
    const { runtime, rule, sheetId } = this[inside];
    return rule.ranges.map(range => runtime.handles.range({ sheetId: sheetId!, ...range }));
  }

  getBooleanCondition() {
    return new BooleanCondition(this[inside]);
  }

  getGradientCondition() {
    return null;
  }

  copy() {
    return new ConditionalFormatRuleBuilder(this[inside].runtime, this[inside]);
  }
}

export class ConditionalFormatRuleBuilder {
  readonly [inside]: Draft;

  constructor(runtime: Runtime, from?: Draft) {
    this[inside] = { runtime, rule: from ? copyOf(from.rule) : emptyRule(), sheetId: from?.sheetId ?? null };
  }

  setRanges(ranges: unknown) {
    const method = 'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges';
    if (!Array.isArray(ranges) || ranges.length === 0) return mismatch(method, [ranges]);
    const places = ranges.map(each =>
      each instanceof RangePlace ? each[inside].place : mismatch(method, [ranges]),
    );
    const sheetId = places[0]!.sheetId;
    if (places.some(each => each.sheetId !== sheetId))
      fail('All ranges of a conditional format rule must be on the same sheet.');
    this[inside].sheetId = sheetId;
    this[inside].rule.ranges = places.map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
    return this;
  }

  setBackground(colour: unknown) {
    this[inside].rule.background = colourOf(colour);
    return this;
  }

  setFontColor(colour: unknown) {
    this[inside].rule.fontColor = colourOf(colour);
    return this;
  }

  setBold(bold: boolean) {
    this[inside].rule.bold = bold;
    return this;
  }

  setItalic(italic: boolean) {
    this[inside].rule.italic = italic;
    return this;
  }

  setStrikethrough(strikethrough: boolean) {
    this[inside].rule.strikethrough = strikethrough;
    return this;
  }

  whenFormulaSatisfied(formula: unknown) {
    if (typeof formula !== 'string')
      return mismatch('SpreadsheetApp.ConditionalFormatRuleBuilder.whenFormulaSatisfied', [formula]);
    return when(this, 'CUSTOM_FORMULA', [formula]);
  }

  whenTextEqualTo(text: string) {
    return when(this, 'TEXT_EQUAL_TO', [text]);
  }

  whenTextContains(text: string) {
    return when(this, 'TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string) {
    return when(this, 'TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextStartsWith(text: string) {
    return when(this, 'TEXT_STARTS_WITH', [text]);
  }

  whenTextEndsWith(text: string) {
    return when(this, 'TEXT_ENDS_WITH', [text]);
  }

  whenCellEmpty() {
    return when(this, 'CELL_EMPTY', []);
  }

  whenCellNotEmpty() {
    return when(this, 'CELL_NOT_EMPTY', []);
  }

  whenNumberGreaterThan(number: number) {
    return when(this, 'NUMBER_GREATER_THAN', [number]);
  }

  whenNumberLessThan(number: number) {
    return when(this, 'NUMBER_LESS_THAN', [number]);
  }

  whenNumberBetween(low: number, high: number) {
    return when(this, 'NUMBER_BETWEEN', [low, high]);
  }

  whenNumberEqualTo(number: number) {
    return when(this, 'NUMBER_EQUAL_TO', [number]);
  }

  withCriteria(criteria: unknown, values: (string | number)[]) {
    return when(this, String(criteria), [...values]);
  }

  getRanges() {
    return this.build().getRanges();
  }

  copy() {
    return new ConditionalFormatRuleBuilder(this[inside].runtime, this[inside]);
  }

  build() {
    const { runtime, rule, sheetId } = this[inside];
    if (rule.criteria === '') fail('Conditional format rules must have a condition.');
    if (rule.ranges.length === 0) fail('Conditional format rules must have at least one range.');
    return new ConditionalFormatRule({ runtime, rule: copyOf(rule), sheetId });
  }
}

/** The rules of a sheet, in their order. */
export function rulesOf(runtime: Runtime, sheetId: number): ConditionalFormatRule[] {
  return runtime
    .sheet(sheetId)
    .conditionalRules.map(rule => new ConditionalFormatRule({ runtime, rule: copyOf(rule), sheetId }));
}

/** What setConditionalFormatRules stores; all rules must be on that sheet. */
export function ruleModels(sheetId: number, rules: unknown): ConditionalRuleModel[] {
  const method = 'SpreadsheetApp.Sheet.setConditionalFormatRules';
  if (!Array.isArray(rules)) return mismatch(method, [rules]);
  return rules.map(rule => {
    if (!(rule instanceof ConditionalFormatRule)) return mismatch(method, [rules]);
    if (rule[inside].sheetId !== sheetId) fail('Conditional format rule cannot reference a different sheet.');
    return copyOf(rule[inside].rule);
  });
}

function when(
  builder: ConditionalFormatRuleBuilder,
  criteria: string,
  values: (string | number)[],
): ConditionalFormatRuleBuilder {
  if (!(criteria in booleanCriteria)) fail(`not in the stand-in: BooleanCriteria.${criteria}`);
  builder[inside].rule.criteria = criteria;
  builder[inside].rule.values = values;
  return builder;
}

offer('BooleanCondition', BooleanCondition);
offer('ConditionalFormatRule', ConditionalFormatRule);
offer('ConditionalFormatRuleBuilder', ConditionalFormatRuleBuilder);
