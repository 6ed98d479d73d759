// Set up makes tables, adopts a plan without touching a cell of it, and repairs what has gone.

import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/adopt/recognise';
import { readGrids } from '../../src/sheets/propose-set-up';
import { repair, setUp } from '../../src/sheets/set-up';
import { Book, day, type Entry, TODAY } from './book';

const PLAN: readonly (readonly Entry[])[] = [
  ['Project plan'],
  [],
  ['Task', 'Assignee', 'Start date', 'Due date', 'Status', 'Cost'],
  ['Choose a supplier', 'Ann Lee', { day: day('2026-10-05') }, { day: day('2026-10-16') }, 'Done', 100],
  [
    'Sign the contract',
    'Bo Chen',
    { day: day('2026-10-19') },
    { day: day('2026-11-13') },
    'In progress',
    { formula: '=F4*2', value: 200 },
  ],
  ['=Move the data', '', { day: day('2026-11-16') }, { day: day('2026-12-11') }, 'Not started', ''],
  ['Train everyone', 'Ann Lee', { day: day('2026-12-14') }, { day: day('2027-01-15') }, 'Not started', 40],
];

function adopted(rows = PLAN): Book {
  const book = Book.of({ Plan: rows });
  const recognition = recognise(readGrids(book.workbook));
  book.act(() => setUp(book.workbook, { recognition, withExample: false, people: [], statusDate: TODAY }));
  book.refresh();
  return book;
}

const repaired = (book: Book) => book.act(read => repair(book.workbook, read));

describe('set up on a plan that is there', () => {
  it('changes no cell, format or formula of it, and puts its own columns at the right', () => {
    const before = Book.of({ Plan: PLAN });
    const book = adopted();
    const theirs = (each: Book) => [
      each.sheet('Plan').getRange(1, 1, 9, 6).getValues(),
      each.sheet('Plan').getRange(1, 1, 9, 6).getFormulas(),
      each.model('Plan').rows.flatMap(row => row.slice(0, 6).filter(cell => cell !== undefined)),
    ];
    expect(theirs(book)).toEqual(theirs(before));
    expect(book.cells('Plan')[2]!.slice(6)).toEqual(
      expect.arrayContaining(['ID', 'Why', 'Progress', 'Expected', 'Drift (days)', 'Forecast']),
    );
    expect(book.column('Plan', 'ID', 3)).toEqual(['T1', 'T2', 'T3', 'T4']);
  });

  it('calls its Status column otherwise where the plan has one', () => {
    const headers = adopted().cells('Plan')[2]!;
    expect(headers.filter(header => header === 'Status')).toHaveLength(1);
    expect(headers).toContain('Status (computed)');
  });

  it('makes no second table of the kind that it adopted', () => {
    const names = adopted().sheetNames;
    expect(names).toContain('Plan');
    expect(names).toContain('Check-ins');
    expect(names).not.toContain('Tasks');
  });

  it('takes another name where only the letter case is another, which Sheets refuses', () => {
    const book = Book.of({ people: [['my cats'], ['Minka']] });
    const recognition = { tables: [], leftOut: [], declined: null };
    const { made } = book.act(() =>
      setUp(book.workbook, { recognition, withExample: false, people: [], statusDate: TODAY }),
    );
    expect(made).toContain('People (Throughline)');
    expect(book.cells('people')).toEqual([['my cats'], ['Minka']]);
  });

  it('takes another name for a sheet of its own where the name is taken', () => {
    const book = Book.of({ People: [['my cats'], ['Minka']], Goals: [['nothing']] });
    const recognition = { tables: [], leftOut: [], declined: null };
    const { made } = book.act(() =>
      setUp(book.workbook, { recognition, withExample: false, people: [], statusDate: TODAY }),
    );
    expect(made).toContain('People (Throughline)');
    expect(made).toContain('Goals (Throughline)');
    expect(book.cells('People')).toEqual([['my cats'], ['Minka']]);
    book.add('Goals (Throughline)', { Goal: 'Grow' });
    expect(book.refresh().newIds).toBe(1);
  });
});

describe('set up again', () => {
  it('changes nothing where nothing has gone', () => {
    const book = Book.withTables(true);
    book.refresh();
    const before = book.cells('Milestones');
    expect(repaired(book).made).toEqual([]);
    expect(book.cells('Milestones')).toEqual(before);
  });

  it('tints no rows of a table that has no status', () => {
    const book = Book.withTables(true);
    book.hand.deleteColumns('Check-ins', 6);
    repaired(book);
    expect(book.cells('Check-ins')[0]).toContain('Note');
    expect(book.model('Check-ins').conditionalRules).toEqual([]);
  });

  it('adds a column that was deleted, at the right, and the next refresh fills it', () => {
    const book = Book.withTables(true);
    book.refresh();
    const [why, owners] = [book.column('Milestones', 'Why'), book.column('Milestones', 'Owner')];
    const headers = book.cells('Milestones')[0]!;
    for (const header of ['Why', 'Due'])
      book.hand.deleteColumns('Milestones', book.cells('Milestones')[0]!.indexOf(header) + 1);
    expect(book.refresh().problems.filter(({ code }) => code === 'missing-column')).toHaveLength(2);
    repaired(book);
    expect(book.refresh().problems.filter(({ code }) => code === 'missing-column')).toEqual([]);
    expect([...book.cells('Milestones')[0]!].sort()).toEqual([...headers].sort());
    expect(book.column('Milestones', 'Owner')).toEqual(owners);
    expect(book.column('Milestones', 'Due').join('')).toBe('');
    expect(book.column('Milestones', 'Why')).toHaveLength(why.length);
    expect(book.column('Milestones', 'Why').join('')).toContain('Sales team is a team, not a person.');
  });

  it('makes a table that was deleted anew, and gives none of its old IDs again', () => {
    const book = Book.withTables(true);
    book.refresh();
    book.hand.deleteSheet('Tasks');
    expect(repaired(book).made).toEqual(['Tasks']);
    book.add('Tasks', { Task: 'Begin again' });
    book.refresh();
    expect(book.column('Tasks', 'ID')).toEqual(['T41']);
  });

  it('adds the settings that a Settings sheet lacks below the others, and leaves what stands there', () => {
    const book = Book.withTables(true);
    book.refresh();
    const labels = book.column('Settings', 'Setting');
    const row = labels.indexOf('Days per effort') + 2;
    book.hand.type('Settings!B2', 'strict, as agreed');
    book.hand.deleteRows('Settings', labels.indexOf('Status date') + 2, 1);
    book.hand.deleteRows('Settings', row, 1);
    repaired(book);
    book.refresh();
    expect(book.column('Settings', 'Setting').slice(-2)).toEqual(['Days per effort', 'Status date']);
    expect(book.column('Settings', 'Value').slice(-2)).toEqual([1, { day: TODAY }]);
    expect(book.column('Settings', 'Value')[0]).toBe('strict, as agreed');
    const cells = book.cells('Settings');
    repaired(book);
    expect(book.cells('Settings')).toEqual(cells);
  });

  it('makes the dropdown lists anew', () => {
    const book = Book.withTables(true);
    book.hand.deleteSheet('Throughline lists');
    repaired(book);
    book.refresh();
    expect(book.column('Throughline lists', 'people')).toContain('Mei Tanaka');
  });
});
