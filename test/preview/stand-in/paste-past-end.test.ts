// A block pasted over the sheet's last row or column: what is added takes on its neighbour's format and validation.

import { expect, it } from 'vitest';
import { createAppsScript } from '../../../src/preview/stand-in/apps-script';
import { Hand } from '../../../src/preview/stand-in/hand';
import { cellAt, emptyWorkbook } from '../../../src/preview/workbook';

/** Numbers from 0 to 10 in the first column, text in the second; `edge` is the last cell of the sheet. */
function start() {
  const workbook = emptyWorkbook();
  const { SpreadsheetApp } = createAppsScript(workbook).globals;
  const sheet = SpreadsheetApp.getActiveSheet();
  const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 10).setAllowInvalid(false).build();
  sheet.getRange('A1:A1000').setDataValidation(rule);
  sheet.getRange('B1:B1000').setNumberFormat('@');
  sheet.getRange('Z1000').setNumberFormat('@').setDataValidation(rule);
  SpreadsheetApp.flush();
  return { hand: new Hand(workbook, { year: 2026 }), model: workbook.sheets[0]! };
}

it('a row that would be added refuses what its validation refuses, and no row is added', () => {
  const { hand, model } = start();
  expect(() =>
    hand.paste('A1000', [
      ['5', '007'],
      ['99', '007'],
    ]),
  ).toThrow('The data you entered in cell A1001 violates the data validation rules');
  expect([model.rowCount, hand.see('A1000'), hand.see('B1000')]).toEqual([1000, '', '']);
});

it('a text stays text in an added row whose format is plain text', () => {
  const { hand, model } = start();
  hand.paste('A1000', [
    ['5', '007'],
    ['6', '007'],
  ]);
  expect([1000, 1001].map(row => [1, 2].map(column => cellAt(model, row, column)?.value))).toEqual([
    [5, '007'],
    [6, '007'],
  ]);
});

it('an added column is like the last one, in an added row too', () => {
  const { hand, model } = start();
  const block = [
    ['', ''],
    ['', '007'],
  ];
  expect(() => hand.paste('Z1000', block)).toThrow('cell AA1001 violates');
  expect([model.rowCount, model.columnCount]).toEqual([1000, 26]);
});
