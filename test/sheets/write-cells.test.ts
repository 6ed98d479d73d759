// A refresh writes only what differs, in few calls, and nowhere else.

import { describe, expect, it } from 'vitest';
import { Book, day } from './book';

const START = { day: day('2026-10-05') };
const DUE = { day: day('2026-12-18') };

function goals(count: number): Book {
  const book = Book.withTables();
  const rows = Array.from({ length: count }, (_, at) => ({
    Goal: `Goal ${at + 1}`,
    Owner: 'Mei Tanaka',
    Metric: 'Clients',
    Baseline: 0,
    Target: 10,
    Start: START,
    Due: DUE,
  }));
  book.add('Goals', ...rows);
  book.refresh();
  return book;
}

/** The spreadsheet's writes that something needs, by method. */
function writes(book: Book, act: () => void): Record<string, number> {
  book.appsScript.meter.reset();
  act();
  const counted: Record<string, number> = {};
  for (const call of book.appsScript.meter.log)
    if (/^(?:Range\.(?:set|clear)|Sheet\.(?:set|insert|delete|append))/.test(call))
      counted[call] = (counted[call] ?? 0) + 1;
  return counted;
}

describe('a refresh', () => {
  it('writes nothing where nothing changed', () => {
    const book = goals(20);
    expect(writes(book, () => book.refresh())).toEqual({});
  });

  it('writes the rows that changed in one call, and leaves the others', () => {
    const book = goals(20);
    const before = book.cells('Goals');
    book.hand.type('Goals!C5', '');
    expect(writes(book, () => book.refresh())).toMatchObject({ 'Range.setValues': 1 });
    const after = book.cells('Goals');
    after.forEach((row, at) => {
      if (at !== 4) expect(row).toEqual(before[at]);
    });
    expect(after[4]).not.toEqual(before[4]);
  });

  it('writes scattered rows in few calls, however many there are', () => {
    const book = goals(60);
    for (let row = 3; row <= 60; row += 2) book.hand.type(`Goals!C${row}`, '');
    const { 'Range.setValues': calls } = writes(book, () => book.refresh());
    expect(calls).toBeLessThanOrEqual(2);
    expect(book.refresh().problems).toEqual([]);
  });

  it('puts back a computed cell that was typed over, and says so', () => {
    const book = goals(3);
    const [status] = book.column('Goals', 'Status');
    book.hand.type('Goals!N2', 'Green!!');
    const { problems } = book.refresh();
    expect(problems.map(({ code, cell }) => [code, cell])).toEqual([['computed-cell-edited', 'Goals!N2']]);
    expect(problems[0]!.message).toContain(
      `"Green!!" was typed over the computed status, which is ${status}.`,
    );
    expect(book.column('Goals', 'Status')[0]).toBe(status);
    expect(book.refresh().problems).toEqual([]);
  });

  it('leaves a note of somebody on a cell beside, and takes away its own where a row has gone', () => {
    const book = goals(2);
    book.hand.setNote('Goals!B3', 'ask Mei');
    book.hand.setNote('Goals!N9', 'mine');
    book.hand.clear('Goals!A3:M3');
    book.refresh();
    const notes = book.sheet('Goals').getRange(1, 1, 9, 14).getNotes();
    expect(notes[1]![13]).toMatch(/^(?:Green|Amber|Red|Not started)\n/);
    expect(notes[2]![13]).toBe('');
    expect(notes[2]![1]).toBe('ask Mei');
    expect(notes[8]![13]).toBe('mine');
    expect((book.cells('Goals')[2] ?? []).join('')).toBe('');
  });

  it('shows shares in the clamped range, days as days, and reasons as text whatever they quote', () => {
    const book = Book.withTables();
    book.add('Goals', {
      Goal: 'Grow',
      Owner: '=HYPERLINK("http://x")',
      Metric: 'Clients',
      Baseline: 0,
      Target: 10,
      Current: 25,
      Start: START,
      Due: DUE,
    });
    book.refresh();
    expect(book.column('Goals', 'Progress')).toEqual([1]);
    expect(book.sheet('Goals').getDataRange().getFormulas().flat().join('')).toBe('');
  });

  it('brings the dropdown lists up to date, and only when they differ', () => {
    const book = goals(2);
    expect(book.column('Throughline lists', 'goals')).toEqual(['G1 · Goal 1', 'G2 · Goal 2']);
    book.hand.type('Goals!B3', "'=1+1");
    book.hand.type('Goals!B2', 'Plain\nand  "quoted"');
    book.refresh();
    expect(book.column('Throughline lists', 'goals')).toEqual(['G1 · Plain and "quoted"', 'G2 · =1+1']);
  });

  it('logs a Current value that no check-in holds, once, under the editor who typed it', () => {
    const book = goals(2);
    book.hand.type('Goals!G3', '4');
    const edit = {
      sheetId: book.sheet('Goals').getSheetId(),
      firstRow: 3,
      lastRow: 3,
      firstColumn: 7,
      lastColumn: 7,
      pasted: false,
    };
    expect(book.refresh(edit, 'mei@example.com').newCheckIns).toBe(1);
    book.hand.type('Goals!G2', '1');
    expect(book.refresh().newCheckIns).toBe(1);
    expect(book.refresh().newCheckIns).toBe(0);
    expect(book.cells('Check-ins').slice(1)).toEqual([
      [{ day: day('2026-11-23') }, 'G2 · Goal 2', 'mei@example.com', 4, '', ''],
      [{ day: day('2026-11-23') }, 'G1 · Goal 1', 'unknown', 1, '', ''],
    ]);
  });

  it('grows the sheet by the check-ins that it logs at once', () => {
    const book = goals(40);
    const log = book.model('Check-ins');
    book.hand.deleteRows('Check-ins', 11, log.rowCount - 10);
    for (let row = 2; row <= 41; row += 1) book.hand.type(`Goals!G${row}`, '3');
    expect(book.refresh().newCheckIns).toBe(40);
    const logged = book.cells('Check-ins').slice(1);
    expect(logged).toHaveLength(40);
    expect(logged[39]).toEqual([{ day: day('2026-11-23') }, 'G40 · Goal 40', 'unknown', 3, '', '']);
  });
});
