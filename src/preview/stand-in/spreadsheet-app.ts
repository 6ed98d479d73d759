// The SpreadsheetApp service.

import { mismatch } from './arguments';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { booleanCriteria } from './conditional-rule';
import { DataValidationBuilder, dataValidationCriteria } from './data-validation';
import { enumeration } from './enumeration';
import { fail } from './exception';
import { inside, offer } from './offer';
import { protectionType } from './protection';
import { RichTextValueBuilder, TextStyleBuilder } from './rich-text';
import type { Runtime } from './runtime';
import { sheetType } from './sheet';
import { Ui } from './ui';

const wrapStrategy = enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);

export class SpreadsheetApp {
  readonly [inside]: { readonly runtime: Runtime };
  readonly BooleanCriteria = booleanCriteria;
  readonly DataValidationCriteria = dataValidationCriteria;
  readonly ProtectionType = protectionType;
  readonly SheetType = sheetType;
  readonly WrapStrategy = wrapStrategy;

  constructor(runtime: Runtime) {
    this[inside] = { runtime };
  }

  getActiveSpreadsheet() {
    return this[inside].runtime.handles.spreadsheet();
  }

  getActive() {
    return this[inside].runtime.handles.spreadsheet();
  }

  getActiveSheet() {
    return this.getActive().getActiveSheet();
  }

  getActiveRange() {
    return this.getActive().getActiveRange();
  }

  getUi() {
    const { runtime } = this[inside];
    if (!runtime.execution.hasUi) fail('Cannot call SpreadsheetApp.getUi() from this context.');
    return new Ui(runtime);
  }

  flush() {
    this[inside].runtime.settle();
  }

  newDataValidation() {
    return new DataValidationBuilder(this[inside].runtime, null);
  }

  newConditionalFormatRule() {
    return new ConditionalFormatRuleBuilder(this[inside].runtime);
  }

  newRichTextValue() {
    return new RichTextValueBuilder(this[inside].runtime, { text: '', link: null, style: {} });
  }

  newTextStyle(...options: unknown[]) {
    if (options.length > 0) return mismatch('SpreadsheetApp.newTextStyle', options);
    return new TextStyleBuilder(this[inside].runtime);
  }
}

offer('SpreadsheetApp', SpreadsheetApp);
