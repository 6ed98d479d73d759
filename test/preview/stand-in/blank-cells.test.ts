import { expect, it } from 'vitest';
import { createAppsScript } from '../../../src/preview/stand-in/apps-script';
import {
  type CellModel,
  cellAt,
  emptyWorkbook,
  ensureCell,
  type Workbook,
} from '../../../src/preview/workbook';

/** A column that was formatted in one go, so that its blank cells look alike. */
function formatted() {
  const workbook = emptyWorkbook();
  const { SpreadsheetApp } = createAppsScript(workbook).globals;
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:A6').setNumberFormat('0.00').setBackground('#ffff00');
  SpreadsheetApp.flush();
  return { workbook, SpreadsheetApp, sheet };
}

const LOOK: CellModel = { value: null, numberFormat: '0.00', background: '#ffff00' };
const ROWS = [1, 2, 3, 4, 5, 6];
const column = ({ sheets }: Workbook) => ROWS.map(row => ({ ...cellAt(sheets[0]!, row, 1)! }));
const distinct = ({ sheets }: Workbook, rows: readonly number[]) =>
  new Set(rows.map(row => cellAt(sheets[0]!, row, 1)));

it('blank cells that look alike are one object, which nobody changes, and that of rows inserted among them too', () => {
  const { workbook, SpreadsheetApp, sheet } = formatted();
  const shared = cellAt(workbook.sheets[0]!, 1, 1)!;
  expect(shared).toEqual(LOOK);
  expect(distinct(workbook, ROWS).size).toBe(1);
  expect(() => {
    shared.bold = true;
  }).toThrow(TypeError);
  sheet.insertRowsAfter(3, 2);
  SpreadsheetApp.flush();
  expect(distinct(workbook, [...ROWS, 7, 8]).size).toBe(1);
  expect(cellAt(workbook.sheets[0]!, 5, 1)).toBe(shared);
});

it('what is done to one of several blank cells that look alike is done to that one alone', () => {
  const { workbook, SpreadsheetApp, sheet } = formatted();
  sheet.getRange('A1').setValue(7);
  sheet.getRange('A2').setNote('seen');
  sheet.getRange('A3').setFontWeight('bold');
  sheet.getRange('A4:A5').setFontWeights([['normal'], ['bold']]);
  SpreadsheetApp.flush();
  expect(column(workbook)).toEqual([
    { ...LOOK, value: 7 },
    { ...LOOK, note: 'seen' },
    { ...LOOK, bold: true },
    LOOK,
    { ...LOOK, bold: true },
    LOOK,
  ]);
  sheet.getRange('A1:A6').clearContent().setBackground(null);
  SpreadsheetApp.flush();
  expect(column(workbook).map(({ numberFormat, background }) => [numberFormat, background])).toEqual(
    Array.from({ length: 6 }, () => ['0.00', undefined]),
  );
});

it('that also holds of a workbook that went from one thread to another', () => {
  const workbook = structuredClone(formatted().workbook);
  ensureCell(workbook.sheets[0]!, 2, 1).value = 'here';
  expect(column(workbook).map(({ value }) => value)).toEqual([null, 'here', null, null, null, null]);
});

it('the lists of blank cells follow the rows that they name, and the name of their sheet', () => {
  const { workbook, SpreadsheetApp, sheet } = formatted();
  const list = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('B2:B4')).build();
  sheet.getRange('A1:A6').setDataValidation(list);
  sheet.insertRowsBefore(1, 2);
  SpreadsheetApp.flush();
  expect(cellAt(workbook.sheets[0]!, 5, 1)!.validation!.values).toEqual(['Sheet1', 'B4:B6']);
  sheet.setName('Plan');
  expect(cellAt(workbook.sheets[0]!, 5, 1)!.validation!.values).toEqual(['Plan', 'B4:B6']);
  sheet.getRange('A5').clearDataValidations();
  SpreadsheetApp.flush();
  expect([5, 6].map(row => cellAt(workbook.sheets[0]!, row, 1)!.validation?.criteria)).toEqual([
    undefined,
    'VALUE_IN_RANGE',
  ]);
});
