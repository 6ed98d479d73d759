import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAppsScript } from '../../../src/preview/stand-in/apps-script';
import type { EmbeddedChart, EmbeddedChartBuilder } from '../../../src/preview/stand-in/chart';
import type { Charts as ChartsService } from '../../../src/preview/stand-in/chart-service';
import type { ConditionalFormatRuleBuilder } from '../../../src/preview/stand-in/conditional-format';
import type { DataValidationBuilder } from '../../../src/preview/stand-in/data-validation';
import { offeredMethods } from '../../../src/preview/stand-in/offer';
import type { Protection } from '../../../src/preview/stand-in/protection';
import type { Range } from '../../../src/preview/stand-in/range';
import type { Sheet } from '../../../src/preview/stand-in/sheet';
import type { Spreadsheet } from '../../../src/preview/stand-in/spreadsheet';
import type { SpreadsheetApp as SpreadsheetService } from '../../../src/preview/stand-in/spreadsheet-app';
import type { Ui } from '../../../src/preview/stand-in/ui';
import { emptyWorkbook } from '../../../src/preview/workbook';

type Beyond<Ours, Theirs> = Exclude<Extract<keyof Ours, string>, keyof Theirs>;
type BeyondGoogle =
  | Beyond<Range, GoogleAppsScript.Spreadsheet.Range>
  | Beyond<Sheet, GoogleAppsScript.Spreadsheet.Sheet>
  | Beyond<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>
  | Beyond<SpreadsheetService, GoogleAppsScript.Spreadsheet.SpreadsheetApp>
  | Beyond<EmbeddedChart, GoogleAppsScript.Spreadsheet.EmbeddedChart>
  | Beyond<EmbeddedChartBuilder, GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>
  | Beyond<ChartsService, GoogleAppsScript.Charts.Charts>
  | Beyond<Protection, GoogleAppsScript.Spreadsheet.Protection>
  | Beyond<DataValidationBuilder, GoogleAppsScript.Spreadsheet.DataValidationBuilder>
  | Beyond<ConditionalFormatRuleBuilder, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>
  | Beyond<Ui, GoogleAppsScript.Base.Ui>;
/** Fails to compile where the stand-in offers a method that Google's types lack. */
const nothingBeyondGoogle: [BeyondGoogle] extends [never] ? true : false = true;

const { globals, runtime } = createAppsScript(emptyWorkbook());
const { SpreadsheetApp, PropertiesService, HtmlService, ScriptApp } = globals;
const spreadsheet = SpreadsheetApp.getActive();
const sheet = spreadsheet.getActiveSheet();
const rule = SpreadsheetApp.newConditionalFormatRule()
  .whenFormulaSatisfied('=TRUE')
  .setRanges([sheet.getRange('A1')]);
sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
runtime.sheet(sheet.getSheetId()).filter = { top: 1, left: 1, bottom: 2, right: 2 };
const builder = sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 1, 0, 0);

/** An object of each class, the file of its types, and its name there. */
const offered: readonly (readonly [string, string, object])[] = [
  ['SpreadsheetApp', 'spreadsheet', SpreadsheetApp],
  ['Spreadsheet', 'spreadsheet', spreadsheet],
  ['Sheet', 'spreadsheet', sheet],
  ['Range', 'spreadsheet', sheet.getRange('A1')],
  ['RangeList', 'spreadsheet', sheet.getRangeList(['A1'])],
  ['Filter', 'spreadsheet', sheet.getFilter()!],
  ['Protection', 'spreadsheet', sheet.protect()],
  ['DataValidation', 'spreadsheet', sheet.getRange('B1').getDataValidation()!],
  ['DataValidationBuilder', 'spreadsheet', SpreadsheetApp.newDataValidation()],
  ['ConditionalFormatRuleBuilder', 'spreadsheet', rule],
  ['ConditionalFormatRule', 'spreadsheet', rule.build()],
  ['BooleanCondition', 'spreadsheet', rule.build().getBooleanCondition()!],
  ['EmbeddedChartBuilder', 'spreadsheet', builder],
  ['EmbeddedChart', 'spreadsheet', builder.build()],
  ['ContainerInfo', 'spreadsheet', builder.build().getContainerInfo()],
  ['ChartOptions', 'charts', builder.build().getOptions()],
  ['RichTextValueBuilder', 'spreadsheet', SpreadsheetApp.newRichTextValue()],
  ['RichTextValue', 'spreadsheet', SpreadsheetApp.newRichTextValue().setText('x').build()],
  ['TextStyleBuilder', 'spreadsheet', SpreadsheetApp.newTextStyle()],
  ['TextStyle', 'spreadsheet', SpreadsheetApp.newTextStyle().build()],
  ['Ui', 'base', SpreadsheetApp.getUi()],
  ['Menu', 'base', SpreadsheetApp.getUi().createAddonMenu()],
  ['User', 'base', spreadsheet.getOwner()!],
  ['Session', 'base', globals.Session],
  ['Logger', 'base', globals.Logger],
  ['PropertiesService', 'properties', PropertiesService],
  ['Properties', 'properties', PropertiesService.getUserProperties()],
  ['CacheService', 'cache', globals.CacheService],
  ['Cache', 'cache', globals.CacheService.getScriptCache()!],
  ['LockService', 'lock', globals.LockService],
  ['Lock', 'lock', globals.LockService.getScriptLock()],
  ['HtmlService', 'html', HtmlService],
  ['HtmlOutput', 'html', HtmlService.createHtmlOutput('')],
  ['ScriptApp', 'script', ScriptApp],
  ['TriggerBuilder', 'script', ScriptApp.newTrigger('x')],
  ['ClockTriggerBuilder', 'script', ScriptApp.newTrigger('x').timeBased()],
  ['Trigger', 'script', ScriptApp.newTrigger('x').timeBased().everyDays(1).create()],
  ['AuthorizationInfo', 'script', ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)],
  ['MailApp', 'mail', globals.MailApp],
  ['Utilities', 'utilities', globals.Utilities],
];

const types = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));

function googlesMethods(name: string, file: string): Set<string> {
  const text = readFileSync(resolve(types, `google-apps-script.${file}.d.ts`), 'utf8');
  const body = new RegExp(`^ {8}interface ${name}(?: extends [^{]*)? \\{\\n([^]*?)^ {8}\\}`, 'm').exec(text);
  return new Set([...(body?.[1] ?? '').matchAll(/^ {12}(\w+)\(/gm)].map(match => match[1]!));
}

describe('what the stand-in offers', () => {
  it('is nothing beyond Google’s types', () => {
    expect(nothingBeyondGoogle).toBe(true);
  });

  it.each(offered)('%s has only methods that Google’s %s types have', (name, file, object) => {
    const googles = googlesMethods(name, file);
    const ours = offeredMethods(object);
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter(method => !googles.has(method))).toEqual([]);
  });

  it('throws on every other method of Google’s, and on what is nobody’s', () => {
    const range = sheet.getRange('A1');
    expect(() => range.getDataTable()).toThrow('not in the stand-in: Range.getDataTable');
    expect(() => sheet.getPivotTables()).toThrow('not in the stand-in: Sheet.getPivotTables');
    expect(() => SpreadsheetApp.openById('x')).toThrow('not in the stand-in: SpreadsheetApp.openById');
    expect(() => SpreadsheetApp.BandingTheme).toThrow('not in the stand-in: SpreadsheetApp.BandingTheme');
    expect(() => ScriptApp.EventType.ON_FORM_SUBMIT).toThrow('not in the stand-in: EventType.ON_FORM_SUBMIT');
  });
});
