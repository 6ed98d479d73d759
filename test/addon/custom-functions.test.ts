// Formulas that call the built add-on's own functions, typed into cells and worked out under Google's limits.

import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildBundle, root } from '../../src/build/bundle';
import { type AddOn, openAddOn } from '../../src/preview/add-on';
import { emptyWorkbook } from '../../src/preview/workbook';

const { code, functions } = await buildBundle();
const NAMES = ['THROUGHLINE_DRIFT', 'THROUGHLINE_FORECAST', 'THROUGHLINE_STATUS'];

/** Progress, start, due in B to D from row 2, the status date in F1; a script in UTC over a spreadsheet of that zone. */
async function sheetOf(
  rows: readonly (readonly string[])[],
  { locale = 'en_US', zone = 'America/Los_Angeles', statusDate = '2026-11-23' } = {},
): Promise<{ addOn: AddOn; formula: (cell: string, text: string) => void; seen: (cell: string) => string }> {
  const addOn = await openAddOn(emptyWorkbook('Own sheet', locale, zone), { scriptTimeZone: 'Etc/UTC' });
  const hand = addOn.script.hand();
  hand.paste('Sheet1!B2', rows);
  hand.type('Sheet1!F1', statusDate);
  return {
    addOn,
    formula(cell, text) {
      hand.type(`Sheet1!${cell}`, text);
      addOn.script.calculate();
    },
    seen: cell => hand.see(`Sheet1!${cell}`),
  };
}

const behind = ['40%', '2026-11-02', '2026-12-14'];
const column = (letter: string, seen: (cell: string) => string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => seen(`${letter}${from + at}`));

describe('what Google is given', () => {
  it('finds the functions at the top level, with the help that Sheets shows and the names of their values', () => {
    expect(functions.filter(name => name.startsWith('THROUGHLINE_'))).toEqual(NAMES);
    for (const name of NAMES) {
      const [help] = new RegExp(
        `/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\nfunction ${name}\\(progress, start, due, statusDate\\) {`,
      ).exec(code) ?? [''];
      expect(help).toMatch(/^\/\*\*\n \* Says /);
      expect(help.match(/@param \{[^}]+\} \w+ [A-Z]/g)).toHaveLength(4);
      expect(help).toContain('@return ');
      expect(help).toContain('@customfunction');
    }
  });

  it('keeps the comments of no other function', async () => {
    const entry = await readFile(`${root}/src/addon/main.ts`, 'utf8');
    expect(entry).toContain('/** Harmless when it fails');
    expect(code).not.toContain('Harmless when it fails');
  });
});

describe('single values', () => {
  it('give status, drift and forecast by the method, on the civil days of the spreadsheet', async () => {
    const { formula, seen } = await sheetOf([behind]);
    formula('G2', '=THROUGHLINE_STATUS(B2, C2, D2, F1)');
    formula('H2', '=THROUGHLINE_DRIFT(B2, C2, D2, $F$1)');
    formula('I2', '=throughline_forecast(B2, C2, D2, Sheet1!F1)');
    // 15 of 30 working days have gone, 12 are earned: 10 points and 3 days behind; (12 + 10) / (15 + 10) is the pace
    expect([seen('G2'), seen('H2'), seen('I2')]).toEqual(['Amber', '3', '12/22/2026']);
  });

  it('follow their cells', async () => {
    const { addOn, formula, seen } = await sheetOf([behind]);
    formula('G2', '=THROUGHLINE_STATUS(B2, C2, D2, F1)');
    addOn.script.hand().type('Sheet1!B2', '20%');
    addOn.script.calculate();
    expect(seen('G2')).toBe('Red');
    formula('B2', '100%');
    expect(seen('G2')).toBe('Done');
  });

  it.each([
    ['Europe/Berlin', 'de_DE', '40%', '22.12.2026'],
    ['Pacific/Apia', 'en_GB', '40%', '22/12/2026'],
    ['America/Sao_Paulo', 'pt_BR', '40%', '22/12/2026'],
  ])('mean the same days in %s, written as %s has it', async (zone, locale, progress, finish) => {
    const rows = [[progress, '2026-11-02', '2026-12-14']];
    const { formula, seen } = await sheetOf(rows, { zone, locale });
    formula('G2', '=THROUGHLINE_DRIFT(B2;C2;D2;F1)');
    formula('H2', '=THROUGHLINE_FORECAST(B2;C2;D2;F1)');
    expect([seen('G2'), seen('H2')]).toEqual(['3', finish]);
  });

  it('that cannot be read show an error, and say in a sentence what to enter', async () => {
    const { addOn, formula, seen } = await sheetOf([['soon', '2026-11-02', '2026-12-14']]);
    formula('G2', '=THROUGHLINE_STATUS(B2, C2, D2, F1)');
    expect(seen('G2')).toBe('#ERROR!');
    const said = (...values: unknown[]) => {
      try {
        return String(addOn.script.runCustomFunction('THROUGHLINE_STATUS', ...values));
      } catch (error) {
        return (error as Error).message;
      }
    };
    const [start, due] = ['2026-11-02', '2026-12-14'];
    expect(said('soon', start, due, '2026-11-23')).toBe(
      'progress "soon" is not a share of the whole. Enter one such as 40%.',
    );
    expect(said(0.4, 'after lunch', due, '2026-11-23')).toBe(
      'start "after lunch" is not a date. Enter one such as 2026-02-28.',
    );
    expect(said(0.4, start, '', '2026-11-23')).toBe('due is blank.');
    expect(said(62, start, due, '2026-11-23')).toBe(
      'progress 62 is 6200 %. Enter a share such as 62% or 0.62.',
    );
    expect(said(0.4, due, start, '2026-11-23')).toBe('due 2026-11-02 is before start 2026-12-14.');
    expect(said(0.4, start, due)).toBe(
      'THROUGHLINE_STATUS needs four values: progress, start, due, and the status date, such as the one in Settings.',
    );
  });
});

describe('ranges', () => {
  const rows = [
    behind,
    ['', '', ''],
    ['100%', '2026-11-02', '2026-12-14'],
    ['20%', '2026-11-02', '2026-12-14'],
    ['30%', 'Tuesday', '2026-12-14'],
    ['0', '2026-12-01', '2026-12-14'],
    ['90%', '2026-10-01', '2026-11-19'],
  ];
  let sheet: Awaited<ReturnType<typeof sheetOf>>;
  beforeEach(async () => {
    sheet = await sheetOf(rows);
  });

  it('give one result a row, a blank for a blank row, and keep what is wrong to its own cell', () => {
    sheet.formula('G2', '=THROUGHLINE_STATUS(B2:B8, C2:C8, D2:D8, F1)');
    expect(column('G', sheet.seen, 2, 8)).toEqual([
      'Amber',
      '',
      'Done',
      'Red',
      'start "Tuesday" is not a date. Enter one such as 2026-02-28.',
      'Not started',
      'Amber',
    ]);
    sheet.formula('H2', '=THROUGHLINE_DRIFT(B2:B8, C2:C8, D2:D8, F1)');
    expect(column('H', sheet.seen, 2, 5)).toEqual(['3', '', '', '9']);
  });

  it('take one value for every row, and an open range to the end of the sheet', () => {
    sheet.formula('G2', '=THROUGHLINE_STATUS(B2:B5, "2026-11-02", "2026-12-14", F1)');
    expect(column('G', sheet.seen, 2, 5)).toEqual(['Amber', 'progress is blank.', 'Done', 'Red']);
    sheet.formula('H2', '=THROUGHLINE_STATUS(B2:B, C2:C, D2:D, F1)');
    expect(column('H', sheet.seen, 7, 10)).toEqual(['Not started', 'Amber', '', '']);
  });

  it('of different sizes are an error', () => {
    sheet.formula('G2', '=THROUGHLINE_STATUS(B2:B5, C2:C4, D2:D5, F1)');
    expect(sheet.seen('G2')).toBe('#ERROR!');
  });

  it('write over nothing, and take their results along when they go', () => {
    sheet.addOn.script.hand().type('Sheet1!G4', 'mine');
    sheet.formula('G2', '=THROUGHLINE_STATUS(B2:B8, C2:C8, D2:D8, F1)');
    expect(column('G', sheet.seen, 2, 5)).toEqual(['#REF!', '', 'mine', '']);
    sheet.formula('G4', '');
    expect(column('G', sheet.seen, 2, 5)).toEqual(['Amber', '', 'Done', 'Red']);
    sheet.formula('G2', '');
    expect(column('G', sheet.seen, 2, 5)).toEqual(['', '', '', '']);
  });
});

describe('a formula that cannot be worked out here', () => {
  it('says so', async () => {
    const { formula, seen } = await sheetOf([behind]);
    formula('G2', '=IF(THROUGHLINE_STATUS(B2, C2, D2, F1)="Red", 1, 0)');
    formula('H2', '=THROUGHLINE_STATUS(B2*2, C2, D2, F1)');
    formula('I2', '=THROUGHLINE_NOTHING(B2)');
    expect([seen('G2'), seen('H2'), seen('I2')]).toEqual(['#NAME?', '#NAME?', '#NAME?']);
  });
});
