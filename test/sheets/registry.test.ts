// What is remembered of the workbook comes back, and a damaged memory is said with its remedy.

import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/sheets/read-workbook';
import {
  emptyRegistry,
  RegistryUnreadable,
  readRegistry,
  registrySheetName,
} from '../../src/sheets/registry';
import { Book } from './book';

const registryOf = (book: Book) => readRegistry(book.workbook.spreadsheet)?.registry;

describe('the registry', () => {
  it('is nothing before Set up', () => {
    const book = Book.of();
    expect(registryOf(book)).toBeUndefined();
    expect(readWorkbook(book.workbook)).toMatchObject({
      registry: emptyRegistry,
      itemTables: [],
      problems: [],
    });
  });

  it('comes back from its hidden sheet as it was written', () => {
    const book = Book.withTables(true);
    book.refresh();
    expect(book.model(registrySheetName).hidden).toBe(true);
    expect(registryOf(book)).toMatchObject({
      highWater: { goal: 5, milestone: 16, task: 40 },
      refreshedOn: '2026-11-23',
      tables: ['goals', 'milestones', 'tasks', 'people', 'checkIns', 'settings'].map(kind => ({
        kind,
        made: true,
      })),
    });
  });

  it('finds a sheet that was renamed, by its ID', () => {
    const book = Book.withTables(true);
    book.hand.renameSheet('Goals', "Next year's goals");
    book.refresh();
    expect(registryOf(book)?.tables[0]?.sheetName).toBe("Next year's goals");
    expect(book.parse().plan.goals).toHaveLength(5);
  });

  it('finds a sheet that was copied into another workbook, by its name', () => {
    const book = Book.withTables(true);
    book.model('Goals').id = 987_654;
    expect(book.parse().plan.goals).toHaveLength(5);
  });

  it.each([
    ['a cell was typed over', (book: Book) => book.hand.type(`${registrySheetName}!B2`, 'oops')],
    ['a table lost a member', (book: Book) => book.hand.type(`${registrySheetName}!B2`, '{"kind":"goals"}')],
    ['a row was deleted', (book: Book) => book.hand.deleteRows(registrySheetName, 8)],
    ['a number became a word', (book: Book) => book.hand.type(`${registrySheetName}!B8`, '{"goal":"five"}')],
    ['everything was cleared', (book: Book) => book.hand.clear(`${registrySheetName}!A1:B20`)],
  ])('is unreadable where %s, and says what to do', (_, damage) => {
    const book = Book.withTables(true);
    const before = book.cells('Goals');
    damage(book);
    expect(() => book.refresh()).toThrow(RegistryUnreadable);
    expect(() => book.refresh()).toThrow(
      /"Throughline registry" has been changed by hand.*Version history, or delete it and run Set up again/,
    );
    expect(book.cells('Goals')).toEqual(before);
  });
});
