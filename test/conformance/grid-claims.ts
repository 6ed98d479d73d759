// Extents, ranges, rows and columns.

import { assumed, type Claim, documented, same, throwsWith } from './claim';

const SHEET = 'reference/spreadsheet/sheet';
const RANGE = 'reference/spreadsheet/range';

export const gridClaims: readonly Claim[] = [
  assumed('the data range of an empty sheet is A1', (_, sheet) => {
    same([sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()], ['A1', [['']]]);
  }),
  assumed('the last row and column of an empty sheet are 0', (_, sheet) =>
    same([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]),
  ),
  documented(
    'the data range goes from A1 to the last row and column with content',
    SHEET,
    'The same as a range from A1 to the last column and row.',
    (_, sheet) => {
      sheet.getRange('C4').setValue('x');
      same(sheet.getDataRange().getA1Notation(), 'A1:C4');
    },
  ),
  documented(
    'the last row is the last with content, whatever its format',
    SHEET,
    'The position of the last row that has content.',
    (_, sheet) => {
      sheet.getRange('A2').setValue('x');
      sheet.getRange('A9').setBackground('#ff0000').setNote('only a note');
      same(sheet.getLastRow(), 2);
    },
  ),
  documented(
    'getMaxRows counts rows regardless of content',
    SHEET,
    'The current number of rows, regardless of content.',
    (_, sheet) => {
      const before = sheet.getMaxRows();
      sheet.insertRowsAfter(before, 3);
      same(sheet.getMaxRows(), before + 3);
    },
  ),
  assumed('a new sheet has 1000 rows and 26 columns', (_, sheet) =>
    same([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]),
  ),
  assumed('a range beyond the sheet is refused', (_, sheet) =>
    throwsWith('The coordinates of the range are outside the dimensions of the sheet.', () =>
      sheet.getRange(1, 1, 1001, 1),
    ),
  ),
  assumed('a range of no rows is refused', (_, sheet) =>
    throwsWith('The number of rows in the range must be at least 1.', () => sheet.getRange(1, 1, 0, 1)),
  ),
  assumed('row 0 is refused', (_, sheet) =>
    throwsWith('The starting row of the range is too small.', () => sheet.getRange(0, 1)),
  ),
  assumed('what is no A1 notation is refused', (_, sheet) =>
    throwsWith('Range not found', () => sheet.getRange('not a range')),
  ),
  documented(
    'getRange(row, column, rows, columns) counts from 1',
    SHEET,
    'The range with its top left cell there and that many rows and columns.',
    (_, sheet) => same(sheet.getRange(2, 3, 4, 2).getA1Notation(), 'C2:D5'),
  ),
  assumed('a whole column in A1 notation has all rows', (_, sheet) =>
    same([sheet.getRange('B:B').getNumRows(), sheet.getRange('B2:C').getNumRows()], [1000, 999]),
  ),
  documented(
    'offset moves and resizes',
    RANGE,
    'A range offset by rows and columns, of that height and width.',
    (_, sheet) => same(sheet.getRange('B2').offset(1, -1, 2, 3).getA1Notation(), 'A3:C4'),
  ),
  documented(
    'getCell counts within the range',
    RANGE,
    'A cell within the range, relative to its top left.',
    (_, sheet) => same(sheet.getRange('B2:D4').getCell(2, 3).getA1Notation(), 'D3'),
  ),
  documented(
    'appendRow writes below the last row with content',
    SHEET,
    'Appends a row to the bottom of the current data region.',
    (_, sheet) => {
      sheet.getRange('B3').setValue('x');
      sheet.appendRow(['a', 1]);
      same(sheet.getRange('A4:B4').getValues(), [['a', 1]]);
    },
  ),
  documented(
    'inserted rows push what is below them down',
    SHEET,
    'Inserts rows before the position.',
    (_, sheet) => {
      sheet.getRange('A1:A2').setValues([['a'], ['b']]);
      sheet.insertRowsBefore(2, 2);
      same(sheet.getRange('A1:A4').getValues(), [['a'], [''], [''], ['b']]);
    },
  ),
  assumed('a range handle stays where it was when rows are inserted above it', (_, sheet) => {
    const handle = sheet.getRange('A2');
    handle.setValue('b');
    sheet.insertRowsBefore(1, 1);
    same([handle.getA1Notation(), handle.getValue()], ['A2', '']);
  }),
  assumed('formulas follow the cells that they name', (_, sheet) => {
    sheet.getRange('A1:B1').setValues([[5, '=A1']]);
    sheet.insertRowsBefore(1, 1);
    same([sheet.getRange('B2').getFormula(), sheet.getRange('B2').getValue()], ['=A2', 5]);
  }),
  assumed('notes and validation move down with their row', (globals, sheet) => {
    const rule = globals.SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
    sheet.getRange('A2').setNote('here').setDataValidation(rule);
    sheet.insertRowsBefore(1, 1);
    same([sheet.getRange('A3').getNote(), sheet.getRange('A3').getDataValidation() !== null], ['here', true]);
  }),
  documented(
    'deleted rows pull up what is below them',
    SHEET,
    'Deletes rows starting at the position.',
    (_, sheet) => {
      sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
      sheet.deleteRows(1, 2);
      same(sheet.getRange('A1').getValue(), 'c');
    },
  ),
  documented(
    'hidden columns say so and read as ever',
    SHEET,
    'Whether the column is hidden by the user.',
    (_, sheet) => {
      sheet.getRange('A1:B1').setValues([[1, 2]]);
      sheet.hideColumns(2);
      same(
        [sheet.isColumnHiddenByUser(1), sheet.isColumnHiddenByUser(2), sheet.getRange('A1:B1').getValues()],
        [false, true, [[1, 2]]],
      );
      sheet.showColumns(2);
      same(sheet.isColumnHiddenByUser(2), false);
    },
  ),
  assumed('a hidden column stays hidden, one further, when a column is inserted before it', (_, sheet) => {
    sheet.hideColumns(3);
    sheet.insertColumnsBefore(1, 1);
    same([sheet.isColumnHiddenByUser(3), sheet.isColumnHiddenByUser(4)], [false, true]);
  }),
  documented(
    'setFrozenRows freezes and getFrozenRows says how many',
    SHEET,
    'Freezes the given number of rows.',
    (_, sheet) => {
      sheet.setFrozenRows(2);
      same(sheet.getFrozenRows(), 2);
    },
  ),
  documented(
    'merge joins cells, of which the first alone keeps its value',
    RANGE,
    'Merges the cells of the range into one block.',
    (_, sheet) => {
      sheet.getRange('A1:B1').setValues([['left', 'right']]);
      sheet.getRange('A1:B1').merge();
      same(
        [
          sheet.getRange('A1:B1').getValues(),
          sheet.getRange('B1').isPartOfMerge(),
          sheet.getRange('B1').getMergedRanges()[0]?.getA1Notation(),
        ],
        [[['left', '']], true, 'A1:B1'],
      );
    },
  ),
  documented(
    'a list of ranges is written together',
    'reference/spreadsheet/range-list',
    'Sets the value for each range of the list.',
    (_, sheet) => {
      sheet.getRangeList(['A1', 'C2']).setValue('x');
      same(sheet.getRange('A1:C2').getValues(), [
        ['x', '', ''],
        ['', '', 'x'],
      ]);
    },
  ),
];
