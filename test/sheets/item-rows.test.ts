// Which rows are items, and the IDs that they get: short, stable, never given twice.

import { describe, expect, it } from 'vitest';
import type { EditedRange } from '../../src/sheets/edited-branch';
import { Book, day } from './book';

const pasted = (book: Book, sheet: string, firstRow: number, lastRow: number): EditedRange => ({
  sheetId: book.sheet(sheet).getSheetId(),
  firstRow,
  lastRow,
  firstColumn: 1,
  lastColumn: 13,
  pasted: true,
});

function goals(...titles: string[]): Book {
  const book = Book.withTables();
  book.add('Goals', ...titles.map(Goal => ({ Goal })));
  book.refresh();
  return book;
}

const ids = (book: Book, sheet = 'Goals') => book.column(sheet, 'ID');

describe('a row without an ID', () => {
  it('gets the next one when it has a title, and none when it has not', () => {
    const book = Book.withTables();
    book.add('Goals', { Goal: 'Grow' }, { Owner: 'Mei Tanaka' }, { Goal: 'Shrink' });
    expect(book.refresh().newIds).toBe(2);
    expect(ids(book)).toEqual(['G1', '', 'G2']);
    expect(book.refresh().newIds).toBe(0);
  });

  it('gets one of its own table', () => {
    const book = Book.withTables();
    book.add('Milestones', { Milestone: 'Hire' });
    book.add('Tasks', { Task: 'Advertise' });
    book.refresh();
    expect([ids(book, 'Milestones'), ids(book, 'Tasks')]).toEqual([['M1'], ['T1']]);
  });

  it('never gets one that was given before and whose row is gone', () => {
    const book = goals('One', 'Two', 'Three');
    book.hand.deleteRows('Goals', 3, 2);
    book.add('Goals', { Goal: 'Four' });
    book.refresh();
    expect(ids(book)).toEqual(['G1', 'G4']);
  });

  it('gets one above the highest that somebody typed', () => {
    const book = goals('One');
    book.add('Goals', { ID: 'g40', Goal: 'Typed' }, { Goal: 'Next' });
    book.refresh();
    expect(ids(book)).toEqual(['G1', 'g40', 'G41']);
  });

  it('gets none under a formula that may fill the ID column, and says why', () => {
    const book = Book.withTables();
    book.add('Goals', {
      ID: { formula: '=ARRAYFORMULA(IF(B2:B="","","G"&ROW(B2:B)))', value: '' },
      Goal: 'Grow',
    });
    const { newIds, problems } = book.refresh();
    expect(newIds).toBe(0);
    expect(problems.find(({ code }) => code === 'id-under-spill')?.message).toMatch(
      /^Goals!A2: this formula may fill/,
    );
  });
});

describe('a copied row', () => {
  it('gets an ID of its own where it was pasted, and the other keeps its', () => {
    const book = goals('One', 'Two');
    book.hand.copy('Goals!A2:M2', 'Goals!A5');
    book.refresh(pasted(book, 'Goals', 5, 5));
    expect(ids(book)).toEqual(['G1', 'G2', '', 'G3']);
  });

  it('gets an ID of its own where it was pasted above the other', () => {
    const book = goals('One', 'Two');
    book.hand.insertRows('Goals', 2);
    book.hand.copy('Goals!A4:M4', 'Goals!A2');
    book.refresh(pasted(book, 'Goals', 2, 2));
    expect(ids(book)).toEqual(['G3', 'G1', 'G2']);
  });

  it('pasted several times at once gets as many', () => {
    const book = goals('One');
    book.hand.copy('Goals!A2:M2', 'Goals!A3');
    book.hand.copy('Goals!A2:M2', 'Goals!A4');
    book.refresh(pasted(book, 'Goals', 3, 4));
    expect(ids(book)).toEqual(['G1', 'G2', 'G3']);
  });

  it('that was cut and pasted keeps its ID, because no other row has it', () => {
    const book = goals('One', 'Two');
    book.hand.moveRows('Goals', 3, 1, 2);
    book.refresh(pasted(book, 'Goals', 2, 2));
    expect(ids(book)).toEqual(['G2', 'G1']);
  });

  it('which nobody saw pasted is asked about, and no status is written beside it', () => {
    const book = goals('One', 'Two');
    book.hand.copy('Goals!A2:M2', 'Goals!A4');
    const { problems } = book.refresh();
    expect(problems.map(({ code }) => code)).toContain('duplicate-id');
    expect(ids(book)).toEqual(['G1', 'G2', 'G1']);
    expect(book.column('Goals', 'Status')[2]).toBe('');
    expect(book.column('Goals', 'Why')[2]).toBe(
      'G1 is also the ID of row 2 in Goals. Clear the ID of the copy, and it gets its own.',
    );
  });
});

describe('an ID cell that holds something else', () => {
  it.each([
    ['M7', 'M7'],
    ['G0', 'G0'],
    ['Total', 'Total'],
    [12, '12'],
    [{ day: day('2026-11-23') }, '2026-11-23'],
  ])('such as %j is left, and named as %s', (entry, quoted) => {
    const book = Book.withTables();
    book.add('Goals', { ID: entry, Goal: 'Grow' });
    const { problems } = book.refresh();
    expect(problems.find(({ code }) => code === 'foreign-id')?.message).toBe(
      `Goals!A2: "${quoted}" is not an ID of this table. Clear the cell, and the row gets one.`,
    );
    expect(ids(book)).toEqual([entry]);
    expect(book.parse().plan.goals).toEqual([]);
  });
});
