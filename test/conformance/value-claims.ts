// What becomes of values that scripts write and read.

import { assumed, type Claim, documented, holds, same, throwsWith } from './claim';

const RANGE = 'reference/spreadsheet/range';
const SHEET = 'reference/spreadsheet/sheet';

export const valueClaims: readonly Claim[] = [
  documented(
    'setValues wants as many rows as the range has',
    RANGE,
    'The grid of values must match the dimensions of the range.',
    (_, sheet) =>
      throwsWith(
        'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
        () => sheet.getRange('A1:A3').setValues([[1], [2]]),
      ),
  ),
  documented(
    'setValues wants as many columns as the range has',
    RANGE,
    'The grid of values must match the dimensions of the range.',
    (_, sheet) =>
      throwsWith(
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
        () => sheet.getRange('A1:B1').setValues([[1]]),
      ),
  ),
  assumed('setValues refuses an array of one dimension', (_, sheet) =>
    throwsWith("don't match the method signature for SpreadsheetApp.Range.setValues", () =>
      sheet.getRange('A1:B1').setValues([1, 2] as unknown as number[][]),
    ),
  ),
  documented(
    'getValues gives numbers, texts, truth values and "" for empty cells',
    RANGE,
    'Values are numbers, truth values, dates or texts; an empty cell is an empty text.',
    (_, sheet) => {
      sheet.getRange('A1:C1').setValues([[1.5, 'word', true]]);
      same(sheet.getRange('A1:D1').getValues(), [[1.5, 'word', true, '']]);
    },
  ),
  documented(
    'a value that begins with "=" becomes a formula',
    RANGE,
    'A value that begins with an equals sign is taken for a formula.',
    (_, sheet) => {
      sheet.getRange('A1').setValue(7);
      sheet.getRange('B1').setValue('=A1');
      same([sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()], ['=A1', 7]);
    },
  ),
  documented(
    'appendRow takes "=…" for a formula too',
    SHEET,
    'Contents that begin with an equals sign are taken for a formula.',
    (_, sheet) => {
      sheet.appendRow([4, '=A1']);
      same(sheet.getRange('B1').getFormula(), '=A1');
    },
  ),
  assumed('setValues takes "=…" for a formula in each cell by itself', (_, sheet) => {
    sheet.getRange('A1:B1').setValues([['=1', 'plain']]);
    same(sheet.getRange('A1:B1').getFormulas(), [['=1', '']]);
  }),
  assumed('a leading apostrophe keeps "=…" a text, and does not come back', (_, sheet) => {
    sheet.getRange('A1').setValue("'=1+1");
    same([sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()], ['', '=1+1']);
  }),
  assumed('a leading apostrophe keeps "=…" a text in appendRow', (_, sheet) => {
    sheet.appendRow(["'=1+1"]);
    same([sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()], ['', '=1+1']);
  }),
  assumed(
    'a text that begins with "=" and was read is a formula again when it is written back',
    (_, sheet) => {
      sheet.getRange('A1').setValue("'=1");
      const read = sheet.getRange('A1').getValues();
      sheet.getRange('A1').setValues(read);
      same(sheet.getRange('A1').getFormula(), '=1');
    },
  ),
  assumed('"=…" is a formula even where the number format is "@"', (_, sheet) => {
    sheet.getRange('A1').setNumberFormat('@').setValue('=1');
    same(sheet.getRange('A1').getFormula(), '=1');
  }),
  assumed('a number in text form stays a text where the number format is "@"', (_, sheet) => {
    sheet.getRange('A1').setNumberFormat('@').setValue('007');
    same(sheet.getRange('A1').getValue(), '007');
  }),
  assumed('a number in text form becomes a number', (_, sheet) => {
    sheet.getRange('A1:C1').setValues([['12', '-3.5', '+1']]);
    same(sheet.getRange('A1:C1').getValues(), [[12, -3.5, 1]]);
  }),
  assumed('"85%" becomes 0.85 and shows as a percentage', (_, sheet) => {
    sheet.getRange('A1').setValue('85%');
    same([sheet.getRange('A1').getValue(), sheet.getRange('A1').getDisplayValue()], [0.85, '85%']);
  }),
  assumed('"TRUE" and "false" become truth values', (_, sheet) => {
    sheet.getRange('A1:B1').setValues([['TRUE', 'false']]);
    same(sheet.getRange('A1:B1').getValues(), [[true, false]]);
  }),
  assumed('"2026-03-05" becomes a date', (globals, sheet) => {
    sheet.getRange('A1').setValue('2026-03-05');
    const zone = globals.SpreadsheetApp.getActive().getSpreadsheetTimeZone();
    same(globals.Utilities.formatDate(sheet.getRange('A1').getValue(), zone, 'yyyy-MM-dd'), '2026-03-05');
  }),
  assumed('a text with an ID in it stays a text', (_, sheet) => {
    sheet.getRange('A1').setValue('G1 · Grow by 30 %');
    same(sheet.getRange('A1').getValue(), 'G1 · Grow by 30 %');
  }),
  assumed('null and "" empty a cell', (_, sheet) => {
    sheet.getRange('A1:B1').setValues([[1, 2]]);
    sheet.getRange('A1:B1').setValues([[null as unknown as string, '']]);
    same(sheet.getRange('A1:B1').getValues(), [['', '']]);
  }),
  documented('setValue fills every cell of the range', RANGE, 'Sets the value of the range.', (_, sheet) => {
    sheet.getRange('A1:B2').setValue('x');
    same(sheet.getRange('A1:B2').getValues(), [
      ['x', 'x'],
      ['x', 'x'],
    ]);
  }),
  documented(
    'getFormulas gives "" where there is no formula',
    RANGE,
    'Entries are empty texts for cells without a formula.',
    (_, sheet) => {
      sheet.getRange('A1').setValue(5);
      same(sheet.getRange('A1:B1').getFormulas(), [['', '']]);
    },
  ),
  documented(
    'clearContent leaves format, note and validation',
    RANGE,
    'Clears the content of the range, leaving the formatting intact.',
    (_, sheet) => {
      sheet.getRange('A1').setValue(5).setNumberFormat('0.00').setNote('kept').setBackground('#ff0000');
      sheet.getRange('A1').clearContent();
      const cell = sheet.getRange('A1');
      same(
        [cell.getValue(), cell.getNumberFormat(), cell.getNote(), cell.getBackground()],
        ['', '0.00', 'kept', '#ff0000'],
      );
    },
  ),
  documented(
    'getDisplayValues follows the number format',
    RANGE,
    'Displayed values take the formatting into account.',
    (_, sheet) => {
      sheet.getRange('A1:C1').setValues([[0.256, 1234.5, 46_086]]);
      sheet.getRange('A1:C1').setNumberFormats([['0%', '#,##0.0', 'yyyy-mm-dd']]);
      same(sheet.getRange('A1:C1').getDisplayValues(), [['26%', '1,234.5', '2026-03-05']]);
    },
  ),
  assumed('a text under a number format shows as it is', (_, sheet) => {
    sheet.getRange('A1').setValue('n/a').setNumberFormat('0.00');
    same(sheet.getRange('A1').getDisplayValue(), 'n/a');
  }),
  assumed('the text section of a number format shows more than the value', (_, sheet) => {
    sheet.getRange('A1').setValue('Amber').setNumberFormat('@" · 23 Nov"');
    same(
      [sheet.getRange('A1').getDisplayValue(), sheet.getRange('A1').getValue()],
      ['Amber · 23 Nov', 'Amber'],
    );
  }),
  assumed('a text of more than 50,000 characters is refused', (globals, sheet) =>
    throwsWith('50000', () => {
      sheet.getRange('A1').setValue('x'.repeat(50_001));
      globals.SpreadsheetApp.flush();
    }),
  ),
  assumed('the value of a function that Sheets does not know is "#NAME?"', (_, sheet) => {
    sheet.getRange('A1').setFormula('=NOSUCHFUNCTION(1)');
    same(sheet.getRange('A1').getValue(), '#NAME?');
  }),
  assumed('the value of a HYPERLINK formula is its label', (_, sheet) => {
    sheet.getRange('A1').setFormula('=HYPERLINK("#gid=0&range=A1","G1")');
    same([sheet.getRange('A1').getValue(), sheet.getRange('A1').getDisplayValue()], ['G1', 'G1']);
  }),
  assumed('a cell that holds a checkbox reads as a truth value', (globals, sheet) => {
    const rule = globals.SpreadsheetApp.newDataValidation().requireCheckbox().build();
    sheet.getRange('A1').setDataValidation(rule).setValue(true);
    holds(sheet.getRange('A1').getValue() === true, 'the checkbox is true');
  }),
];
