// A workbook that is written as .xlsx and read again is the same workbook.

import fc from 'fast-check';
import { readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { readXlsxBytes } from '../../../src/preview/files/read-xlsx';
import { writeXlsxBytes } from '../../../src/preview/files/write-xlsx';
import {
  type CellModel,
  type ConditionalRuleModel,
  cellAt,
  emptySheet,
  emptyWorkbook,
  ensureCell,
  type SheetModel,
  type ValidationRule,
  type Workbook,
} from '../../../src/preview/workbook';

function workbookOf(...sheets: SheetModel[]): Workbook {
  return { ...emptyWorkbook('Plan'), sheets };
}

function sheetWith(cells: CellModel[], name = 'Milestones'): SheetModel {
  const sheet = emptySheet(7, name);
  sheet.rows = cells.map(cell => [cell]);
  return sheet;
}

async function again(workbook: Workbook): Promise<Workbook> {
  return readXlsxBytes(await writeXlsxBytes(workbook), 'Plan.xlsx');
}

async function cellsAgain(cells: CellModel[]): Promise<(CellModel | undefined)[]> {
  const { sheets } = await again(workbookOf(sheetWith(cells)));
  return cells.map((_, index) => cellAt(sheets[0]!, index + 1, 1));
}

const rule: ValidationRule = {
  criteria: 'VALUE_IN_LIST',
  values: ['Green', 'Amber', 'Red'],
  showDropdown: true,
  allowInvalid: true,
  helpText: null,
};

describe('a cell keeps', () => {
  const color = fc.integer({ min: 0, max: 0xffffff }).map(value => `#${value.toString(16).padStart(6, '0')}`);
  const text = fc
    .oneof(
      fc.string({ minLength: 1 }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(
        '=1+1',
        "'quoted",
        '_x0041_',
        ' two  spaces ',
        'a\nb',
        'a\r\nb',
        '\t',
        '&<>"',
        '007',
        '1.10',
      ),
    )
    .filter(drawn => !/[\uFFFE\uFFFF]/.test(drawn) && !/^#[A-Z/0!?_]+$/.test(drawn));
  const value = fc.oneof(
    text,
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter(number => !Object.is(number, -0)),
  );

  test('its value, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async drawn => {
        const back = await cellsAgain(drawn.map(value => ({ value })));
        expect(back.map(cell => cell?.value)).toEqual(drawn);
        expect(back.every(cell => cell?.formula === undefined)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('its note, line breaks and blanks at its ends included', async () => {
    const note = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom(' a\n\nb ', '=1+1', '&<>"', 'x\n'),
      )
      .filter(drawn => !/(?!\n)\p{Cc}/u.test(drawn));
    await fc.assert(
      fc.asyncProperty(fc.array(note, { minLength: 1, maxLength: 8 }), async notes => {
        const back = await cellsAgain(notes.map(note => ({ value: 'M1', note })));
        expect(back.map(cell => cell?.note)).toEqual(notes);
      }),
      { numRuns: 40 },
    );
  });

  test('its look', async () => {
    const look = fc.record(
      {
        background: color,
        fontColor: color.filter(drawn => drawn !== '#000000'),
        bold: fc.constant(true),
        italic: fc.constant(true),
        strikethrough: fc.constant(true),
        fontSize: fc.integer({ min: 6, max: 40 }).filter(size => size !== 10),
        fontFamily: fc.constantFrom('Roboto', 'Courier New'),
        horizontalAlignment: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
        verticalAlignment: fc.constantFrom('top' as const, 'middle' as const),
        wrap: fc.constant('WRAP' as const),
        numberFormat: fc.constantFrom('0%', '#,##0.00', '0.00" h"', '@" · 23 Nov"', '[$€-407]#,##0', '"G"0'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(look, { minLength: 1, maxLength: 8 }), async looks => {
        const cells = looks.map(look => ({ value: 12.5, ...look }));
        expect(await cellsAgain(cells)).toEqual(cells);
      }),
      { numRuns: 40 },
    );
  });

  test('its indent', async () => {
    const cells: CellModel[] = [{ value: 'Design', horizontalAlignment: 'left', indent: 2 }];
    expect(await cellsAgain(cells)).toEqual(cells);
  });

  test('its date, to the second', async () => {
    const cells: CellModel[] = [
      { value: 46000, numberFormat: 'yyyy-mm-dd' },
      { value: 46000 + 1 / 86_400, numberFormat: 'yyyy-mm-dd hh:mm:ss' },
      { value: 0.5, numberFormat: 'h:mm' },
      { value: 45_657, numberFormat: 'd mmm' },
    ];
    const back = await cellsAgain(cells);
    back.forEach((cell, index) => {
      expect(cell?.value).toBeCloseTo(Number(cells[index]!.value), 7);
      expect(cell?.numberFormat).toBe(cells[index]!.numberFormat);
    });
  });

  test('its formula with the last result, of whatever type', async () => {
    const cells: CellModel[] = [
      { value: 2, formula: '=1+1' },
      { value: 'M1, M2', formula: '=TEXTJOIN(", ",TRUE,A1:A2)' },
      { value: true, formula: '=A1>0' },
      { value: 'M7', formula: '=HYPERLINK("#gid=7&range=A"&MATCH("M7",A:A,0),"M7")' },
      { value: 46000, formula: '=DATE(2025,12,9)', numberFormat: 'yyyy-mm-dd' },
      { value: '#N/A', formula: '=NA()' },
      { value: 'x', formula: '=IF(A1<2,"<&""",\'Other & more\'!A1)' },
    ];
    expect(await cellsAgain(cells)).toEqual(cells);
  });

  test('a formula that only Sheets computes, and what it spilled', async () => {
    const cells: CellModel[] = [
      { value: 'He said "no"', formula: '=ARRAYFORMULA(A2:A&" ""quoted""")' },
      { value: 12, spilled: true },
      { value: null, formula: '=QUERY(Goals!A1:C,"select A")' },
    ];
    const back = await cellsAgain(cells);
    expect(back[0]).toEqual(cells[0]);
    expect(back[1]).toEqual(cells[1]);
    expect(back[2]?.formula).toBe('=QUERY(Goals!A1:C,"select A")');
  });

  test("a formula that calls the add-on's own function, which shows its last result elsewhere", async () => {
    const cells: CellModel[] = [
      { value: 'Amber', formula: '=THROUGHLINE_STATUS(B1,C1,D1,Settings!$B$2)' },
      { value: 3, formula: '=throughline_drift(B1,C1,D1,F1)' },
    ];
    expect(await cellsAgain(cells)).toEqual(cells);
    const library = await readXlsx(await writeXlsxBytes(workbookOf(sheetWith(cells))));
    const stored = cells.map((_, row) => library.sheets[0]?.cells?.get(`${row},0`));
    expect(stored.map(cell => cell?.formula?.startsWith('IFERROR(__xludf.DUMMYFUNCTION('))).toEqual([
      true,
      true,
    ]);
  });

  test('a formula on a table or another file, which the new file lacks, still shows its result', async () => {
    const cells: CellModel[] = [
      { value: '1 - Plan', formula: '=CONCAT(Tabela1[[#This Row],[ID WBS]]," - Plan")' },
      { value: 4, formula: "='[2]Other plan'!A1*2" },
    ];
    expect(await cellsAgain(cells)).toEqual(cells);
    const library = await readXlsx(await writeXlsxBytes(workbookOf(sheetWith(cells))));
    const stored = cells.map((_, row) => library.sheets[0]?.cells?.get(`${row},0`)?.formula);
    expect(stored.every(formula => formula?.startsWith('IFERROR(__xludf.DUMMYFUNCTION('))).toBe(true);
  });

  test('its link, out of the workbook and within it', async () => {
    const lists = emptySheet(9, "Owner's lists");
    ensureCell(lists, 1, 1).value = 'A';
    const sheet = sheetWith([
      { value: 'site', link: 'https://example.org/?a=1&b=2#x' },
      { value: 'there', link: '#gid=9&range=A7' },
      { value: 'mail', link: 'mailto:elena@example.org' },
    ]);
    const { sheets } = await again(workbookOf(sheet, lists));
    expect(cellAt(sheets[0]!, 1, 1)?.link).toBe('https://example.org/?a=1&b=2#x');
    expect(cellAt(sheets[0]!, 2, 1)?.link).toBe(`#gid=${sheets[1]!.id}&range=A7`);
    expect(cellAt(sheets[0]!, 3, 1)?.link).toBe('mailto:elena@example.org');
  });
});

describe('data validation keeps', () => {
  const kinds: ValidationRule[] = [
    rule,
    { ...rule, allowInvalid: false, helpText: 'Pick a status' },
    { ...rule, values: ['Petrova, Elena', 'Arun "Ray" Rao', ' spaced'] },
    { ...rule, values: Array.from({ length: 40 }, (_, index) => `Milestone number ${index}`) },
    { ...rule, criteria: 'VALUE_IN_RANGE', values: ['Lists', 'A1:A200'] },
    { ...rule, criteria: 'VALUE_IN_RANGE', values: ['Milestones', 'B2:B9'] },
    { ...rule, criteria: 'DATE_IS_VALID_DATE', values: [] },
    { ...rule, criteria: 'NUMBER_BETWEEN', values: [0, 1.5], allowInvalid: false },
    { ...rule, criteria: 'CUSTOM_FORMULA', values: ['=LEN(A1)<50'] },
    { ...rule, criteria: 'CHECKBOX', values: [], allowInvalid: false },
  ];

  test('its kind, its items and its strictness', async () => {
    const lists = emptySheet(9, 'Lists');
    lists.hidden = true;
    ensureCell(lists, 1, 1).value = 'G1 · Grow';
    const sheet = sheetWith(kinds.map(validation => ({ value: 'x', validation })));
    const { sheets } = await again(workbookOf(sheet, lists));
    expect(kinds.map((_, index) => cellAt(sheets[0]!, index + 1, 1)?.validation)).toEqual(kinds);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Milestones', false],
      ['Lists', true],
    ]);
  });

  test('the cells that it covers, and no others', async () => {
    const cells = fc.uniqueArray(
      fc.record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 5 }) }),
      { selector: ({ row, column }) => `${row},${column}`, minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(cells, async places => {
        const sheet = emptySheet(7, 'Milestones');
        for (const { row, column } of places) {
          ensureCell(sheet, row, column).validation = (row + column) % 3 === 0 ? kinds[1]! : rule;
        }
        const back = (await again(workbookOf(sheet))).sheets[0]!;
        for (let row = 1; row <= 10; row++) {
          for (let column = 1; column <= 6; column++) {
            expect(cellAt(back, row, column)?.validation).toEqual(cellAt(sheet, row, column)?.validation);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a tick box that is ticked', async () => {
    const cells: CellModel[] = [{ value: true, validation: kinds[9]! }];
    expect(await cellsAgain(cells)).toEqual(cells);
  });
});

describe('conditional rules keep', () => {
  const look = { background: '#f4cccc', fontColor: '#990000', bold: true, italic: null, strikethrough: true };
  const plain = { background: null, fontColor: '#999999', bold: null, italic: true, strikethrough: null };
  const ranges = [
    { top: 2, left: 1, bottom: 1000, right: 12 },
    { top: 2, left: 14, bottom: 500, right: 14 },
  ];
  const rules: ConditionalRuleModel[] = [
    { ranges, criteria: 'CUSTOM_FORMULA', values: ['=AND($G2="Red",$A2<>"")'], ...look },
    { ranges: [ranges[0]!], criteria: 'CUSTOM_FORMULA', values: ['=$G2="Dropped"'], ...plain },
    { ranges, criteria: 'NUMBER_BETWEEN', values: [0.2, 0.5], ...look },
    { ranges, criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: ['=$F$1'], ...plain },
    { ranges, criteria: 'TEXT_EQUAL_TO', values: ['say "no"'], ...look },
    { ranges, criteria: 'TEXT_CONTAINS', values: ['risk & more'], ...look },
    { ranges, criteria: 'TEXT_STARTS_WITH', values: ['G'], ...plain },
    { ranges, criteria: 'CELL_EMPTY', values: [], ...look },
    { ranges, criteria: 'CELL_NOT_EMPTY', values: [], ...plain },
  ];

  test('their order, ranges, conditions and looks', async () => {
    const sheet = sheetWith([{ value: 'x' }]);
    sheet.conditionalRules = rules;
    expect((await again(workbookOf(sheet))).sheets[0]!.conditionalRules).toEqual(rules);
  });

  test('their order also where ranges alternate', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rules, { minLength: 2 }), async drawn => {
        const sheet = sheetWith([{ value: 'x' }]);
        sheet.conditionalRules = drawn;
        expect((await again(workbookOf(sheet))).sheets[0]!.conditionalRules).toEqual(drawn);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a sheet keeps', () => {
  test('its dimensions, what is hidden, frozen, merged, filtered, its tab and hidden gridlines', async () => {
    const sheet = sheetWith([{ value: 'ID' }, { value: 'M1' }, { value: 'M2' }]);
    sheet.frozenRows = 1;
    sheet.frozenColumns = 2;
    sheet.tabColor = '#ff9900';
    sheet.hidesGridlines = true;
    sheet.columnWidths = new Map([
      [1, 64],
      [3, 311],
    ]);
    sheet.rowHeights = new Map([[1, 40]]);
    sheet.hiddenRows = new Set([2, 3]);
    sheet.hiddenColumns = new Set([4, 5]);
    sheet.merges = [{ top: 5, left: 1, bottom: 6, right: 3 }];
    sheet.filter = { top: 1, left: 1, bottom: 3, right: 3 };
    const back = (await again(workbookOf(sheet))).sheets[0]!;
    expect(back).toEqual({ ...sheet, id: back.id, rows: back.rows });
  });

  test('an ID made of its name, apart from all others', async () => {
    const first = await again(workbookOf(emptySheet(0, 'Goals'), emptySheet(1, 'Tasks')));
    const second = await again(workbookOf(emptySheet(5, 'Tasks'), emptySheet(6, 'Goals')));
    const idOf = (workbook: Workbook, name: string) => workbook.sheets.find(sheet => sheet.name === name)?.id;
    expect(idOf(first, 'Goals')).toBe(idOf(second, 'Goals'));
    expect(idOf(first, 'Goals')).not.toBe(idOf(first, 'Tasks'));
    expect(idOf(first, 'Goals')).toBeGreaterThan(0);
  });

  test('its formulas where its name is longer than .xlsx allows', async () => {
    const long = 'Milestones of the managed services programme 2025/26';
    const goals = sheetWith([{ value: 3, formula: `=COUNTA('${long}'!A1:A3)` }], 'Goals');
    const { sheets } = await again(workbookOf(goals, sheetWith([{ value: 'a' }], long)));
    const shortened = sheets[1]!.name;
    expect(shortened).toHaveLength(31);
    expect(cellAt(sheets[0]!, 1, 1)?.formula).toBe(`=COUNTA('${shortened}'!A1:A3)`);
  });
});

test('writing changes nothing in the workbook', async () => {
  const sheet = sheetWith([{ value: 'x', note: 'n', validation: rule, bold: true }, { value: true }]);
  const workbook = workbookOf(sheet);
  const before = JSON.stringify(workbook);
  await writeXlsxBytes(workbook);
  expect(JSON.stringify(workbook)).toBe(before);
});
