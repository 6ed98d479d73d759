// What other programs put into .xlsx files, made here with the library's writer.

import { type Cell, writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { readXlsxBytes } from '../../../src/preview/files/read-xlsx';
import { cellAt, type SheetModel } from '../../../src/preview/workbook';

type SheetToWrite = Parameters<typeof writeXlsx>[0]['sheets'][number];

async function read(sheet: Partial<SheetToWrite>, others: SheetToWrite[] = []): Promise<SheetModel> {
  const bytes = await writeXlsx({ sheets: [{ name: 'Plan', ...sheet }, ...others] });
  return (await readXlsxBytes(bytes, 'plan.xlsx')).sheets[0]!;
}

function cells(...entries: [string, Partial<Cell>][]): Map<string, Partial<Cell>> {
  return new Map(entries);
}

test("a formula that was filled down is each cell's own", async () => {
  const sheet = await read({
    cells: cells(
      [
        '0,1',
        {
          formula: 'A1*$C$1+SUM(A:A)',
          formulaResult: 2,
          formulaType: 'shared',
          formulaSharedIndex: 0,
          formulaRef: 'B1:B3',
        },
      ],
      ['1,1', { formula: '', formulaResult: 4, formulaType: 'shared', formulaSharedIndex: 0 }],
      ['2,1', { formula: '', formulaResult: 6, formulaType: 'shared', formulaSharedIndex: 0 }],
    ),
  });
  expect(cellAt(sheet, 1, 2)).toMatchObject({ formula: '=A1*$C$1+SUM(A:A)', value: 2 });
  expect(cellAt(sheet, 3, 2)).toMatchObject({ formula: '=A3*$C$1+SUM(A:A)', value: 6 });
});

test('cells that an array formula fills are marked as such', async () => {
  const sheet = await read({
    rows: [[1], [2], [3]],
    cells: cells([
      '0,0',
      { formula: 'ROW(A1:A3)', formulaResult: 1, formulaType: 'array', formulaRef: 'A1:A3' },
    ]),
  });
  expect(cellAt(sheet, 1, 1)?.spilled).toBeUndefined();
  expect(cellAt(sheet, 1, 1)?.formula).toBe('=ROW(A1:A3)');
  expect(cellAt(sheet, 3, 1)).toEqual({ value: 3, spilled: true });
});

test("Google's own export of a Sheets-only formula is the formula again", async () => {
  const sheet = await read({
    cells: cells(
      [
        '0,0',
        { formula: 'IFERROR(__xludf.DUMMYFUNCTION("ARRAYFORMULA(B1:B2&""x"")"),"ax")', formulaResult: 'ax' },
      ],
      ['1,0', { formula: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"bx")', formulaResult: 'bx' }],
    ),
  });
  expect(cellAt(sheet, 1, 1)).toEqual({ value: 'ax', formula: '=ARRAYFORMULA(B1:B2&"x")' });
  expect(cellAt(sheet, 2, 1)).toEqual({ value: 'bx', spilled: true });
});

describe('colours', () => {
  test('of a theme are light and dark as Excel counts them, and tints count', async () => {
    const fill = (theme: number, tint?: number): Partial<Cell> => ({
      value: 'x',
      style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { theme, ...(tint && { tint }) } } },
    });
    const sheet = await read({ cells: cells(['0,0', fill(0)], ['0,1', fill(0, -0.5)]) });
    expect(cellAt(sheet, 1, 1)?.background).toBe('#ffffff');
    expect(cellAt(sheet, 1, 2)?.background).toBe('#808080');
  });

  test('of the old palette are known by their number', async () => {
    const style = (indexed: number): Partial<Cell> => ({
      value: 'x',
      style: { font: { color: { indexed } } },
    });
    const sheet = await read({ cells: cells(['0,0', style(10)], ['0,1', style(60)], ['0,2', style(64)]) });
    expect([1, 2, 3].map(column => cellAt(sheet, 1, column)?.fontColor)).toEqual([
      '#ff0000',
      '#993300',
      undefined,
    ]);
  });
});

test('number formats lose the escapes and locale codes that Excel adds', async () => {
  const formats = ['yyyy\\-mm\\-dd', '[$-409]d\\ mmm\\,\\ yyyy;@', '[$€-407]#,##0.00', '0" \\- "'];
  const sheet = await read({
    cells: cells(
      ...formats.map((numFmt, row): [string, Partial<Cell>] => [`${row},0`, { value: 1, style: { numFmt } }]),
    ),
  });
  expect(formats.map((_, row) => cellAt(sheet, row + 1, 1)?.numberFormat)).toEqual([
    'yyyy-mm-dd',
    'd mmm, yyyy',
    '[$€-407]#,##0.00',
    '0" \\- "',
  ]);
});

test('a rule or dropdown over whole columns ends with the sheet', async () => {
  const sheet = await read({
    rows: [['Status'], ['Red']],
    conditionalRules: [{ type: 'expression', priority: 1, formula: '$A1="Red"', range: 'A1:XFD1048576' }],
    dataValidations: [{ type: 'list', values: ['Red'], range: 'A2:A1048576' }],
  });
  expect(sheet.rowCount).toBe(1000);
  expect(sheet.conditionalRules[0]?.ranges).toEqual([{ top: 1, left: 1, bottom: 1000, right: 26 }]);
  expect(cellAt(sheet, 1000, 1)?.validation?.criteria).toBe('VALUE_IN_LIST');
});

test('a dropdown from a named range points at the cells', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Plan', rows: [['x']], dataValidations: [{ type: 'list', formula1: 'Statuses', range: 'A1' }] },
      { name: 'Set up', rows: [['Red'], ['Green']] },
    ],
    namedRanges: [{ name: 'Statuses', range: "'Set up'!$A$1:$A$2" }],
  });
  const sheet = (await readXlsxBytes(bytes, 'plan.xlsx')).sheets[0]!;
  expect(cellAt(sheet, 1, 1)?.validation).toMatchObject({
    criteria: 'VALUE_IN_RANGE',
    values: ['Set up', 'A1:A2'],
  });
});

test('doubles are a rule with a formula, colour scales are left out', async () => {
  const sheet = await read({
    rows: [['x']],
    conditionalRules: [
      { type: 'duplicateValues', priority: 2, range: 'A2:A9', style: { font: { bold: true } } },
      {
        type: 'colorScale',
        priority: 1,
        range: 'A2:A9',
        colorScale: { cfvo: [{ type: 'min' }, { type: 'max' }], colors: ['FFFFFFFF', 'FFFF0000'] },
      },
    ],
  });
  expect(sheet.conditionalRules).toMatchObject([
    { criteria: 'CUSTOM_FORMULA', values: ['=COUNTIF($A$2:$A$9,A2)>1'], bold: true },
  ]);
});

test('columns that are hidden to the edge of Excel make no wide sheet', async () => {
  const columns = Array.from({ length: 300 }, (_, index) => ({ hidden: index > 1 }));
  const sheet = await read({ rows: [['x', 'y']], columns });
  expect(sheet.columnCount).toBe(26);
  expect([...sheet.hiddenColumns]).toEqual(Array.from({ length: 24 }, (_, index) => index + 3));
});

test('Excel dates of the 1904 system are the days that they show', async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: 'Plan', rows: [[new Date('2026-02-28')]] }],
    dateSystem: '1904',
  });
  const sheet = (await readXlsxBytes(bytes, 'plan.xlsx')).sheets[0]!;
  expect(cellAt(sheet, 1, 1)).toEqual({ value: 46081, numberFormat: 'yyyy-mm-dd' });
});
