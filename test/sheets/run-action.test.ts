// A write lands on the rows that it was meant for, whatever others do to the sheet meanwhile.

import { describe, expect, it } from 'vitest';
import { RowsKeepMoving } from '../../src/sheets/run-action';
import { Book, day } from './book';

const USER_COLUMNS = 13;

const made = Book.withTables();
made.add(
  'Goals',
  ...Array.from({ length: 8 }, (_, at) => ({
    Goal: `Goal ${at + 1}`,
    Owner: at % 2 === 0 ? 'Mei Tanaka' : '',
    Metric: 'Clients',
    Baseline: 0,
    Target: 10,
    Current: at,
    Start: { day: day('2026-10-05') },
    Due: { day: day(`2026-12-${10 + at}`) },
  })),
);
const plan = () => made.copy();

const byTitle = (book: Book, width?: number) =>
  new Map(
    book
      .cells('Goals')
      .slice(1)
      .filter(row => row[1] !== '')
      .map(row => [row[1], row.slice(0, width)]),
  );

/** The numbers of the calls of an undisturbed refresh before which a disturbance makes a difference. */
function moments(): number[] {
  const book = plan();
  book.appsScript.meter.reset();
  book.refresh();
  return book.appsScript.meter.log.flatMap((call, at) => (TELLING.test(call) ? [at + 1] : []));
}
const TELLING =
  /^(?:Range\.(?:getValues|getNotes|getFormulas|setValues|setNotes)|Sheet\.(?:appendRow|getLastRow|insertRowsAfter)|SpreadsheetApp\.flush)$/;

describe('rows that somebody else moves while a refresh runs', { timeout: 60_000 }, () => {
  const undisturbed = plan();
  undisturbed.refresh();
  const expected = byTitle(undisturbed);
  const calls = moments();

  it.each([
    ['inserts a row above', (book: Book) => book.hand.insertRows('Goals', 2), 1],
    ['inserts three rows in the middle', (book: Book) => book.hand.insertRows('Goals', 5, 3), 1],
    ['sorts the table the other way round', (book: Book) => book.hand.sort('Goals!A2:S9', 2, false), 0],
    ['moves a row to the end', (book: Book) => book.hand.moveRows('Goals', 2, 1, 10), 0],
    ['inserts a column at the left', (book: Book) => book.hand.insertColumns('Goals', 1), 0],
  ])('keep what people wrote and get their own status, when somebody %s at any moment', (_, disturb) => {
    for (const at of calls) {
      const book = plan();
      const meter = book.appsScript.meter;
      meter.reset();
      meter.beforeCall(at, () => {
        disturb(book);
      });
      try {
        book.refresh();
      } catch (error) {
        if (!(error instanceof RowsKeepMoving)) throw error;
        expect(error.lostCells, `call ${at}`).toBe(0);
      }
      meter.reset();
      book.refresh();
      const shift = book.cells('Goals')[0]!.indexOf('ID');
      const found = new Map(
        book
          .cells('Goals')
          .slice(1)
          .filter(row => row[shift + 1] !== '')
          .map(row => [row[shift + 1], row.slice(shift)]),
      );
      // IDs are given in the order in which the rows stood, so the rest is compared.
      const withoutIds = (rows: typeof expected) =>
        [...rows].map(([title, row]) => [title, row.slice(1, USER_COLUMNS), row[13]]).sort();
      expect(withoutIds(found), `call ${at}: ${meter.log[at - 1]}`).toEqual(withoutIds(expected));
      expect(new Set([...found.values()].map(row => row[0])).size, `call ${at}`).toBe(8);
      expect(
        book
          .cells('Goals')
          .slice(1)
          .filter(row => row[shift + 1] === '' && row.some(cell => cell !== '')),
      ).toEqual([]);
    }
  });

  it('which somebody deletes are not written beside', () => {
    for (const at of calls) {
      const book = plan();
      const meter = book.appsScript.meter;
      meter.reset();
      meter.beforeCall(at, () => book.hand.deleteRows('Goals', 4));
      book.refresh();
      meter.reset();
      book.refresh();
      const titles = [...byTitle(book).keys()];
      expect(titles).toHaveLength(7);
      expect(titles).not.toContain('Goal 3');
      for (const [title, row] of byTitle(book))
        expect(row.slice(1, 13), `call ${at}`).toEqual(expected.get(title)!.slice(1, 13));
    }
  });

  it("keep another user's value that was typed between the read and the flush", () => {
    for (const at of calls) {
      const book = plan();
      const meter = book.appsScript.meter;
      meter.reset();
      meter.beforeCall(at, () => {
        const row =
          book.appsScript.workbook.sheets
            .find(({ name }) => name === 'Goals')!
            .rows.findIndex(cells => cells?.[1]?.value === 'Goal 5') + 1;
        book.hand.type(`Goals!C${row}`, 'Somebody New');
        book.hand.type(`Goals!G${row}`, '9.5');
      });
      book.refresh();
      const row = byTitle(book).get('Goal 5')!;
      expect([row[2], row[6]], `call ${at}`).toEqual(['Somebody New', 9.5]);
    }
  });
});

describe('rows that never stand still', () => {
  it('are given up on with a sentence, and nothing is left on a wrong row', () => {
    const book = plan();
    const meter = book.appsScript.meter;
    meter.reset();
    for (let at = 1; at <= 3000; at += 1) meter.beforeCall(at, () => book.hand.insertRows('Goals', 2));
    expect(() => book.refresh()).toThrow(RowsKeepMoving);
    meter.reset();
    const strays = book
      .cells('Goals')
      .slice(1)
      .filter(row => row[1] === '' && row.some(cell => cell !== ''));
    expect(strays).toEqual([]);
    const error = new RowsKeepMoving(['"Goals"'], 0);
    expect(error).toMatchObject({ code: 'rows-keep-moving' });
    expect(error.message).toMatch(
      /"Goals".*Nothing was changed on the wrong rows\. Try again in a moment\.$/,
    );
  });
});
