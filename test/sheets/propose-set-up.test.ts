// The sheets are read as they look only where nothing else tells levels apart, and then in two calls.

import { expect, it } from 'vitest';
import { recognise } from '../../src/adopt/recognise';
import { readGrids } from '../../src/sheets/propose-set-up';
import { Book, day, type Entry } from './book';

const plan = (groups: number): Entry[][] => [
  ['Task', 'Owner', 'Start', 'End'],
  ...Array.from({ length: groups }, (_, group) => [
    [`Stage ${'abcdefghijklmnopqrstuvwxyz'[group % 26]}${group}`, 'Ann Lee', 1, 90],
    [`Draft for ${group}`, 'Bo Chen', 2, 30],
    [`Review of ${group}`, 'Bo Chen', 30, 80],
  ])
    .flat()
    .map(([title, owner, from, to]): Entry[] => [
      title as string,
      owner as string,
      { day: day('2026-01-01') + (from as number) } as Entry,
      { day: day('2026-01-01') + (to as number) } as Entry,
    ]),
];

function understood(groups: number, isMarked: boolean) {
  const book = Book.of({ Plan: plan(groups) });
  if (isMarked)
    for (let group = 0; group < groups; group++)
      book
        .sheet('Plan')
        .getRange(2 + 3 * group, 1, 1, 4)
        .setFontWeight('bold');
  const before = book.appsScript.meter.roundTrips;
  const [table] = recognise(readGrids(book.workbook)).tables;
  return { table, trips: book.appsScript.meter.roundTrips - before };
}

it('takes rows in bold for the parents of those below, in as many calls for 60 groups as for 4', () => {
  const few = understood(4, true);
  const many = understood(60, true);
  expect(few.table?.rows.map(({ kind }) => kind).slice(0, 4)).toEqual([
    'milestone',
    'task',
    'task',
    'milestone',
  ]);
  expect(many.table?.rows.filter(({ kind }) => kind === 'milestone')).toHaveLength(60);
  expect(many.trips).toBe(few.trips);
});

it('leaves plain rows what they are', () => {
  const { table } = understood(4, false);
  expect(new Set(table?.rows.map(({ kind }) => kind))).toEqual(new Set(['task']));
});

it('knows the year of days whose number format hides it', () => {
  const book = Book.of({ Plan: plan(4) });
  book.sheet('Plan').getRange(2, 3, 12, 2).setNumberFormat('d mmm');
  const [grid] = readGrids(book.workbook);
  expect(grid?.cells[1]?.slice(2)).toEqual([{ day: day('2026-01-01') + 1 }, { day: day('2026-01-01') + 90 }]);
});
