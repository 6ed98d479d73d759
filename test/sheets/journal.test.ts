// The journal behind Undo: bounded, whatever the size of an entry, and readable whatever happened to the others.

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import {
  appendToJournal,
  journalEntries,
  journalSheetName,
  markUndone,
  type Step,
} from '../../src/sheets/journal';
import { Book } from './book';

const NAME = journalSheetName;
const entry = (action: string, steps: readonly Step[] = [cells('x')]) => ({
  when: '2026-11-23 10:02',
  author: '',
  action,
  steps,
});
const cells = (text: string): Step => ({
  step: 'cells',
  sheetId: 0,
  field: 'id',
  ids: ['G1'],
  before: [''],
  after: [text],
});
const wholeRows: Step = {
  step: 'whole rows',
  sheetId: 0,
  fields: ['name'],
  rows: [2],
  before: [['Priya Raman']],
  after: [['']],
};
const content = {
  step: 'content',
  sheetId: 0,
  before: [['G1']],
  after: [['']],
  page: {
    looks: [],
    links: [
      { row: 0, column: 0, link: { id: 'G1', text: 'G1', sheetId: 1, sheetName: 'Goals', idColumn: 0 } },
    ],
  },
} satisfies Step;
const actions = (book: Book) => journalEntries(book.workbook.spreadsheet).map(({ action }) => action);

function journal(...names: string[]): Book {
  const book = Book.of();
  for (const name of names) appendToJournal(book.workbook.spreadsheet, entry(name));
  return book;
}

/** A journal of three entries, the second's steps typed over. */
function damaged(steps: string): Book {
  const book = journal('One', 'Two', 'Three');
  book.hand.type(`'${NAME}'!E3`, steps);
  return book;
}

describe('the journal', () => {
  it('is nothing and makes nothing before the first entry', () => {
    const book = Book.of();
    expect(actions(book)).toEqual([]);
    expect(book.sheetNames).toEqual(['Sheet1']);
  });

  it('stands on a hidden sheet, oldest first', () => {
    const book = journal('Set up', 'Refresh status');
    expect(book.model(NAME).hidden).toBe(true);
    expect(actions(book)).toEqual(['Set up', 'Refresh status']);
  });

  it('keeps the last sixty entries', () => {
    const book = journal(...Array.from({ length: 75 }, (_, at) => `Action ${at + 1}`));
    expect(actions(book)).toEqual(Array.from({ length: 60 }, (_, at) => `Action ${at + 16}`));
  });

  it('passes over what has been undone', () => {
    const book = journal('One', 'Two');
    markUndone(book.workbook.spreadsheet, journalEntries(book.workbook.spreadsheet)[1]!);
    expect(actions(book)).toEqual(['One']);
  });

  it('passes over an entry that somebody damaged, and reads the others', () => {
    for (const damage of ['not JSON', '{"step":"cells"}', '[{"step":"cells","sheetId":"0"}]', ''])
      expect(actions(damaged(damage)), damage).toEqual(['One', 'Three']);
  });

  it.each([
    ['of no kind', { sheetId: 0 }],
    ['of a kind that only every object has', { step: 'constructor', sheetId: 0 }],
    ['of no sheet', { step: 'rules' }],
    ['of a sheet past all numbers', '{"step":"rules","sheetId":1e999}'],
    ['with a cell that is none', { ...cells('x'), before: [null] }],
    ['with cells for rows', { step: 'rows', sheetId: 0, fields: ['id'], after: ['G1'] }],
    ['with a row that is none', { ...wholeRows, rows: ['2'] }],
    ['without what stood there before', { step: 'content', sheetId: 0, after: [] }],
    [
      'with half a link',
      { ...content, page: { looks: [], links: [{ row: 0, column: 0, link: { id: 'G1' } }] } },
    ],
    ['with a look that is none', { ...content, page: { looks: [7], links: [] } }],
    ['with a chart that is none', { step: 'charts', sheetId: 0, charts: [{}], titles: [] }],
  ])('passes over an entry with a step %s', (_, step) => {
    const json = typeof step === 'string' ? step : JSON.stringify(step);
    expect(actions(damaged(`[${JSON.stringify(cells('x'))},${json}]`))).toEqual(['One', 'Three']);
  });

  it('reads steps of every kind, and of each what it knows', () => {
    const steps: Step[] = [
      cells('x'),
      { step: 'rows', sheetId: 0, fields: ['id', 'due'], after: [['G1', { day: 20_000 } as Cell]] },
      wholeRows,
      content,
      { step: 'sheet', sheetId: 7, name: 'Drift report', after: null, width: 3 },
      { step: 'sheet', sheetId: 7, name: 'Goals', after: [[true, 1.5, '']], page: content.page },
      { step: 'columns', sheetId: 0, fields: ['status'], headers: ['Status'], after: [['Red']] },
      { step: 'rules', sheetId: 0 },
      { step: 'charts', sheetId: 0, charts: [], titles: ['Goals'] },
      { step: 'blank sheet', sheetId: 7, name: 'Sheet1', index: 0 },
    ];
    const more = steps.map(step => ({ ...step, more: 7 }));
    expect(journalEntries(damaged(JSON.stringify(more)).workbook.spreadsheet)[1]!.steps).toEqual(steps);
  });

  it('takes the steps of a continuation into the entry that it continues', () => {
    const book = journal('Set up');
    const [joined] = journalEntries(book.workbook.spreadsheet);
    appendToJournal(book.workbook.spreadsheet, entry('Refresh status', [cells('y')]), joined);
    expect(journalEntries(book.workbook.spreadsheet)).toMatchObject([
      { action: 'Set up', steps: [cells('x'), cells('y')] },
    ]);
  });
});

describe('an entry', () => {
  it.each([
    ['of 44,999 characters', 'a'.repeat(44_900)],
    ['of 200,000 characters', 'ab"\\\n'.repeat(40_000)],
    ['full of characters outside of the basic plane', '😀'.repeat(60_000)],
    ['that looks like formulas', '=1+1,'.repeat(30_000)],
    ['that looks like numbers', '0012'.repeat(30_000)],
  ])('%s comes back as it was, from cells that Sheets can hold', (_, text) => {
    const book = Book.of();
    appendToJournal(book.workbook.spreadsheet, entry('Large', [cells(text)]));
    appendToJournal(book.workbook.spreadsheet, entry('Small'));
    const [large, small] = journalEntries(book.workbook.spreadsheet);
    expect(large!.steps).toEqual([cells(text)]);
    expect(small!.steps).toEqual([cells('x')]);
    const texts = book.cells(NAME).flat().map(String);
    expect(Math.max(...texts.map(each => each.length))).toBeLessThanOrEqual(45_000);
    // Half of a pair does not survive the way to Google and back.
    for (const each of texts)
      expect(each).toBe(
        each.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '?'),
      );
    expect(book.sheet(NAME).getDataRange().getFormulas().flat().join('')).toBe('');
  });

  it('that is too large to keep is not offered for undoing, nor is the one before it in its place', () => {
    const book = journal('Before');
    const steps = Array.from({ length: 90 }, () => cells('a'.repeat(50_000)));
    appendToJournal(book.workbook.spreadsheet, entry('Huge', steps));
    const last = journalEntries(book.workbook.spreadsheet).pop()!;
    expect(last.action).toBe('Huge');
    expect(last.steps).toEqual([]);
  });

  it('that grows too large by its continuation does not leave half of itself behind', () => {
    const book = Book.of();
    appendToJournal(book.workbook.spreadsheet, entry('Set up', [cells('a'.repeat(200_000))]));
    const [joined] = journalEntries(book.workbook.spreadsheet);
    appendToJournal(book.workbook.spreadsheet, entry('Refresh', [cells('b'.repeat(4_000_000))]), joined);
    const last = journalEntries(book.workbook.spreadsheet).pop()!;
    expect(last.action).toBe('Set up');
    expect(last.steps).toEqual([]);
  });
});
