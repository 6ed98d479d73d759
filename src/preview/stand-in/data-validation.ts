// Validation rules and the builder that makes them.

import type { ValidationRule } from '../workbook';
import { a1Of, rangeOfA1 } from './a1-notation';
import { mismatch } from './arguments';
import { enumeration } from './enumeration';
import { fail } from './exception';
import { inside, offer } from './offer';
import { RangePlace } from './range-place';
import type { Runtime } from './runtime';

export const dataValidationCriteria = enumeration('DataValidationCriteria', [
  'DATE_IS_VALID_DATE',
  'NUMBER_BETWEEN',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
]);

const DROPDOWN = new Set(['VALUE_IN_LIST', 'VALUE_IN_RANGE']);

export class DataValidation {
  readonly [inside]: { readonly runtime: Runtime; readonly rule: ValidationRule };

  constructor(runtime: Runtime, rule: ValidationRule) {
    this[inside] = { runtime, rule };
  }

  getAllowInvalid() {
    return this[inside].rule.allowInvalid;
  }

  getHelpText() {
    return this[inside].rule.helpText;
  }

  getCriteriaType() {
    return dataValidationCriteria[this[inside].rule.criteria];
  }

  getCriteriaValues(): unknown[] {
    const { rule, runtime } = this[inside];
    if (rule.criteria === 'VALUE_IN_LIST') return [[...rule.values], rule.showDropdown];
    if (rule.criteria !== 'VALUE_IN_RANGE') return [...rule.values];
    const sheet = runtime.workbook.sheets.find(each => each.name === rule.values[0]);
    const range =
      sheet && rangeOfA1(String(rule.values[1]).replace(/\$/g, ''), sheet.rowCount, sheet.columnCount);
    if (!sheet || !range) return fail('Invalid range in the data validation rule');
    return [runtime.handles.range({ sheetId: sheet.id, ...range }), rule.showDropdown];
  }

  copy() {
    return new DataValidationBuilder(this[inside].runtime, this[inside].rule);
  }
}

export class DataValidationBuilder {
  readonly [inside]: {
    readonly runtime: Runtime;
    rule: ValidationRule | null;
    allowInvalid: boolean;
    helpText: string | null;
  };

  constructor(runtime: Runtime, rule: ValidationRule | null) {
    this[inside] = {
      runtime,
      rule: rule && { ...rule, values: [...rule.values] },
      allowInvalid: rule?.allowInvalid ?? true,
      helpText: rule?.helpText ?? null,
    };
  }

  requireValueInList(values: unknown, showDropdown: unknown = true) {
    if (!Array.isArray(values) || typeof showDropdown !== 'boolean')
      return mismatch('SpreadsheetApp.DataValidationBuilder.requireValueInList', [values, showDropdown]);
    if (values.length > 500) fail('The list of values is longer than the limit of 500 items.');
    return hold(this, 'VALUE_IN_LIST', values.map(String), showDropdown);
  }

  requireValueInRange(range: unknown, showDropdown: unknown = true) {
    if (!(range instanceof RangePlace) || typeof showDropdown !== 'boolean')
      return mismatch('SpreadsheetApp.DataValidationBuilder.requireValueInRange', [range, showDropdown]);
    const { place, runtime } = range[inside];
    return hold(this, 'VALUE_IN_RANGE', [runtime.sheet(place.sheetId).name, a1Of(place)], showDropdown);
  }

  requireCheckbox(...values: unknown[]) {
    return hold(this, 'CHECKBOX', values.map(String));
  }

  requireDate() {
    return hold(this, 'DATE_IS_VALID_DATE', []);
  }

  requireNumberBetween(low: unknown, high: unknown) {
    if (typeof low !== 'number' || typeof high !== 'number')
      return mismatch('SpreadsheetApp.DataValidationBuilder.requireNumberBetween', [low, high]);
    return hold(this, 'NUMBER_BETWEEN', [low, high]);
  }

  requireFormulaSatisfied(formula: unknown) {
    if (typeof formula !== 'string')
      return mismatch('SpreadsheetApp.DataValidationBuilder.requireFormulaSatisfied', [formula]);
    return hold(this, 'CUSTOM_FORMULA', [formula]);
  }

  setAllowInvalid(allowInvalid: unknown) {
    if (typeof allowInvalid !== 'boolean')
      return mismatch('SpreadsheetApp.DataValidationBuilder.setAllowInvalid', [allowInvalid]);
    this[inside].allowInvalid = allowInvalid;
    return this;
  }

  setHelpText(helpText: unknown) {
    if (typeof helpText !== 'string')
      return mismatch('SpreadsheetApp.DataValidationBuilder.setHelpText', [helpText]);
    this[inside].helpText = helpText;
    return this;
  }

  build() {
    const { runtime, rule, allowInvalid, helpText } = this[inside];
    if (!rule) return fail('The data validation rule has no criteria.');
    return new DataValidation(runtime, { ...rule, allowInvalid, helpText });
  }
}

function hold(
  builder: DataValidationBuilder,
  criteria: ValidationRule['criteria'],
  values: (string | number)[],
  showDropdown = DROPDOWN.has(criteria),
): DataValidationBuilder {
  builder[inside].rule = { criteria, values, showDropdown, allowInvalid: true, helpText: null };
  return builder;
}

offer('DataValidation', DataValidation);
offer('DataValidationBuilder', DataValidationBuilder);
