// What is remembered of the workbook comes back, and a damaged memory is said with its remedy.

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/sheets/read-workbook';
import {
  emptyRegistry,
  RegistryUnreadable,
  readRegistry,
  registrySheetName,
} from '../../src/sheets/registry';
import { Book } from './book';

const cell = (row: number) => `${registrySheetName}!B${row}`;
const kept = (book: Book, row: number): Record<string, unknown> =>
  JSON.parse(String(book.cells(registrySheetName)[row - 1]![1]));
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

  it.each([
    [2, { kind: 'tables' }, 'tables.0.kind'],
    [2, { sheetId: '0' }, 'tables.0.sheetId'],
    [3, { headerRow: null }, 'tables.1.headerRow'],
    [3, { made: 1 }, 'tables.1.made'],
    [3, { progressScale: 10 }, 'tables.1.progressScale'],
    [3, { warned: 'yes' }, 'tables.1.warned'],
    [4, { columns: [] }, 'tables.2.columns'],
    [4, { columns: { title: { header: 'Title', column: '2' } } }, 'tables.2.columns.title.column'],
    [8, { task: '40' }, 'highWater.task'],
    [10, { drift: true }, 'outputs.drift'],
  ])('knows what is wrong in row %i with %j', (row, damage, place) => {
    const book = Book.withTables(true);
    book.hand.type(cell(row), JSON.stringify({ ...kept(book, row), ...damage }));
    expect(refusedAt(book)).toBe(place);
  });

  it.each([
    [2, 'null', 'tables.0'],
    [8, '{"goal":1e999,"milestone":0,"task":0}', 'highWater.goal'],
    [9, '20261123', 'refreshedOn'],
    [10, '[]', 'outputs'],
  ])('knows that row %i is no longer what it was with %s', (row, json, place) => {
    const book = Book.withTables(true);
    book.hand.type(cell(row), json);
    expect(refusedAt(book)).toBe(place);
  });

  it('leaves out what it does not know, and takes every name for one', () => {
    const book = Book.withTables(true);
    const table = kept(book, 2);
    book.hand.type(cell(2), JSON.stringify({ ...table, more: 7 }));
    book.hand.type(cell(10), '{"__proto__":1,"constructor":2,"prototype":3}');
    const registry = registryOf(book)!;
    expect(registry.tables[0]).toEqual(table);
    expect(Object.entries(registry.outputs)).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
      ['prototype', 3],
    ]);
    expect(Object.getPrototypeOf(registry.outputs)).toBe(Object.prototype);
  });
});

/** The place of what the registry could not read. */
function refusedAt(book: Book): string | null {
  try {
    registryOf(book);
    return null;
  } catch (error) {
    const { cause } = error as RegistryUnreadable;
    return cause instanceof v.ValiError ? v.getDotPath(cause.issues[0]) : null;
  }
}
