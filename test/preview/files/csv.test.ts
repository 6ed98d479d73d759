import fc from 'fast-check';
import { writeCsv } from 'hucre/csv';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/preview/files/csv';
import type { CellModel } from '../../../src/preview/workbook';

async function read(text: string, fileName = 'plan.csv') {
  const { workbook, warnings } = await readCsv(Buffer.from(text), fileName);
  const sheet = workbook.sheets[0]!;
  const values = sheet.rows.map(row => Array.from(row, cell => cell?.value ?? null));
  return { workbook, sheet, values, warnings };
}

describe('a delimited file', () => {
  test('becomes one sheet that is named after it and has an ID other than 0', async () => {
    const { workbook, sheet } = await read('a,b\n1,2', 'Plan 2025.final.csv');
    expect(workbook.sheets).toHaveLength(1);
    expect(sheet.name).toBe('Plan 2025.final');
    expect(workbook.name).toBe('Plan 2025.final');
    expect(sheet.id).toBeGreaterThan(0);
    const again = await read('other', 'Plan 2025.final.csv');
    expect(again.sheet.id).toBe(sheet.id);
  });

  test('has columns as wide as their texts, but not as a line that stands alone', async () => {
    const { sheet } = await read(
      `A plan of the year that is told of in one very long line above its table\n\nTask,Owner,Due\nLaunch the self-service portal,Ann,2026-12-01\n"${'Very long '.repeat(20)}",Bo,2026-12-01`,
    );
    expect([...sheet.columnWidths]).toEqual([[1, 300]]);
    const short = await read('Task,Owner,Due\nLaunch the self-service portal,Ann,2026-12-01');
    expect(short.sheet.columnWidths.get(1)).toBeGreaterThan(165);
    expect(short.sheet.columnWidths.get(1)).toBeLessThan(210);
    expect(short.sheet.columnWidths.size).toBe(1);
  });

  test('keeps line breaks and quotation marks within quoted fields', async () => {
    const { values } = await read('Task,Note\n"Call ""Acme""","line one\nline two"\n');
    expect(values).toEqual([
      ['Task', 'Note'],
      ['Call "Acme"', 'line one\nline two'],
    ]);
  });

  test('keeps blank lines as rows, and ragged rows as they are', async () => {
    const { values } = await read('a,b\n\n1,2,3\nx\n');
    expect(values).toEqual([['a', 'b'], [], [1, 2, 3], ['x']]);
  });

  test('stores nothing for empty fields', async () => {
    const { sheet } = await read('a,,c\n,,\n');
    expect(0 in sheet.rows[0]! && 1 in sheet.rows[0]!).toBe(false);
    expect(sheet.rows[1]).toEqual([]);
  });

  test('keeps days of months as they are written, and fractions as numbers', async () => {
    const { values } = await read('Od;Cena\n10.03;10.03\n15.03;15.43\n21.10;7\n29.12;1.5\n');
    expect(values.slice(1)).toEqual([
      ['10.03', 10.03],
      ['15.03', 15.43],
      ['21.10', 7],
      ['29.12', 1.5],
    ]);
  });

  test("obeys Excel's own first line, which is no row", async () => {
    const { values } = await read('sep=;\na;b,c\n1;2,5\n');
    expect(values).toEqual([
      ['a', 'b,c'],
      [1, '2,5'],
    ]);
  });

  test('reads tabs in a .tsv though the prose has commas', async () => {
    const { values } = await read('Task\tOwner\nWrite, then send\tArun, Bex\n', 'plan.tsv');
    expect(values[1]).toEqual(['Write, then send', 'Arun, Bex']);
  });

  test('holds no formula, whatever the fields begin with', async () => {
    const { sheet } = await read('Note\n"=IMPORTXML(""http://example.org"",A1)"\n+1\n@x\n-2+3\n');
    expect(sheet.rows.flat().every(cell => cell?.formula === undefined)).toBe(true);
    expect(sheet.rows[1]?.[0]).toEqual({ value: '=IMPORTXML("http://example.org",A1)' });
  });
});

describe('a warning is given', () => {
  test('where each line is one quoted field that holds fields', async () => {
    const { values, warnings } = await read('"ID;Goal;Owner"\n"O1;Grow;""Bex"""\n');
    expect(values[1]).toEqual(['O1;Grow;"Bex"']);
    expect(warnings).toHaveLength(1);
  });

  test('where a quotation mark is never closed', async () => {
    const { warnings } = await read('Task,Note\nWrite,"open\nSend,\n');
    expect(warnings[0]).toMatch(/never closed, so row 2 holds the rest/);
  });

  test('not for a single column of quoted sentences', async () => {
    const { warnings } = await read('"City"\n"Paris, France"\n"Oslo, Norway"\n');
    expect(warnings).toEqual([]);
  });
});

describe('a file is refused that', () => {
  test.each([
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'web-page'],
    ['  \n \n', 'empty'],
    ['\uFEFF', 'empty'],
  ])('is %s', async (text, code) => {
    await expect(read(text)).rejects.toMatchObject({ name: 'UnreadableFile', code });
  });

  test('has more than 10 million cells', async () => {
    const wide = ','.repeat(17_999);
    const text = `${wide}\n`.repeat(560);
    await expect(read(text)).rejects.toMatchObject({ code: 'too-large' });
  });
});

test('texts that a writer wrote come back, whatever is in them and whatever separates them', async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).map(drawn => `x${drawn.replace(/[\r\0]/g, '')}`);
  const table = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(',', ';', '\t'), async (rows, delimiter) => {
      const header = ['ID', 'Goal', 'Owner'];
      const written = writeCsv([header, ...rows], { delimiter, quoteStyle: 'all' });
      const { sheet } = await read(written);
      const back = sheet.rows.map(row => row.map((cell: CellModel | undefined) => cell?.value));
      expect(back).toEqual([header, ...rows]);
    }),
    { numRuns: 60 },
  );
});
