// Removing takes away what Set up added and nothing that somebody wrote.

import { describe, expect, it } from 'vitest';
import { removal } from '../../src/sheets/remove-throughline';
import { Book } from './book';

/** Removes; the names of the sheets that stay because of what they hold. */
const remove = (book: Book) =>
  book.act(read => {
    const { changes, kept } = removal(book.workbook, read);
    return { name: 'Remove Throughline', changes, registry: null, result: kept };
  });

const withOwnSheet = (withExample: boolean) => {
  const book = Book.withTables(withExample);
  book.hand.addSheet('Mine');
  book.hand.type('Mine!A1', 'mine');
  return book;
};

describe('removing', () => {
  it('leaves nothing of a Set up that nobody used', () => {
    const book = withOwnSheet(false);
    book.refresh();
    expect(remove(book)).toEqual([]);
    expect(book.sheetNames).toEqual(['Sheet1', 'Mine']);
  });

  it('takes the untouched example away', () => {
    const book = withOwnSheet(true);
    book.refresh();
    remove(book);
    expect(book.sheetNames).toEqual(['Sheet1', 'Mine']);
  });

  it('keeps every sheet in which somebody wrote, without computed columns, rules and dropdowns', () => {
    const book = withOwnSheet(true);
    book.refresh();
    book.hand.type('Milestones!C2', 'Sign twelve contracts');
    const written = book.cells('Milestones').map(row => row.slice(0, 14));
    expect(remove(book)).toContain('Milestones');
    expect(book.sheetNames).toEqual(expect.arrayContaining(['Sheet1', 'Mine', 'Milestones']));
    expect(book.sheetNames.filter(name => name.startsWith('Throughline'))).toEqual([]);
    expect(book.cells('Milestones')).toEqual(written);
    const { conditionalRules, rows } = book.model('Milestones');
    expect(conditionalRules).toEqual([]);
    expect(rows.flat().filter(cell => cell?.validation)).toEqual([]);
  });

  it("leaves somebody's own conditional rules on a sheet that stays", () => {
    const book = withOwnSheet(true);
    const rule = book.workbook
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=$B2="x"')
      .setBackground('#00ff00')
      .setRanges([book.sheet('Goals').getRange(2, 1, 5, 3)])
      .build();
    const sheet = book.sheet('Goals');
    sheet.setConditionalFormatRules([rule, ...sheet.getConditionalFormatRules()]);
    book.refresh();
    book.hand.type('Goals!B2', 'Grow otherwise');
    remove(book);
    expect(book.model('Goals').conditionalRules.map(({ values }) => values)).toEqual([['=$B2="x"']]);
  });
});
