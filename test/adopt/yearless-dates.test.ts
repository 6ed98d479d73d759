// Of which year dates without one are: by what the sheet says, by the day on which it is read.

import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/adopt/recognise';
import type { SheetGrid } from '../../src/adopt/recognition';
import { dayFromIso } from '../../src/plan/day';
import { sheet } from './table-text';

const today = dayFromIso('2026-11-23')!;

function asked(grid: SheetGrid, statusDate: typeof today | null = today) {
  const [table] = recognise([grid], [], statusDate).tables;
  const question = table?.questions.find(({ about }) => about.startsWith('Of which year'));
  return { from: table?.yearlessFrom, about: question?.about, chosen: question?.chosen, why: question?.why };
}

const month = (year: number, of: number) => 12 * year + of - 1;

describe('dates without a year', () => {
  it('are of the year that the sheet names', () =>
    expect(
      asked(
        sheet(
          'Plan',
          'Project calendar 2024||\n||\nTask|Owner|Due\nDraft|Ann Lang|9 March\nPress|Bo Kern|12 March\nSell|Ann Lang|2 May',
        ),
      ),
    ).toEqual({
      from: month(2024, 3),
      about: 'Of which year are dates such as 9 March?',
      chosen: '2024',
      why: 'The sheet speaks of 2024.',
    }));

  it('are of the year of the other dates', () =>
    expect(
      asked(
        sheet(
          'Plan',
          'Task|Owner|Due\nDraft|Ann Lang|2025-03-01\nPress|Bo Kern|12 March\nSell|Ann Lang|2 May',
        ),
      ).from,
    ).toBe(month(2025, 3)));

  it('are of the nearest year where none is named', () =>
    expect(asked(sheet('Plan', 'Task|Owner|Due\nDraft|Ann Lang|9 Jan\nPress|Bo Kern|12 Feb'))).toMatchObject({
      from: month(2027, 1),
      chosen: '2027',
    }));

  it('are of the year that another sheet names', () => {
    const notes = sheet('Notes', 'Minutes of 2024|\nWe agreed|on much');
    const plan = sheet('Plan', 'Task|Owner|Due\nDraft|Ann Lang|9 Jan\nPress|Bo Kern|12 Feb');
    const [table] = recognise([notes, plan], [], today).tables;
    expect(table?.yearlessFrom).toBe(month(2024, 1));
    expect(table?.questions[0]?.why).toBe('Another sheet speaks of 2024.');
  });

  it.each([
    [
      'a title of their own table names',
      [sheet('Plan', 'Task|Owner|Due\nReview the 2019 audit|Ann Lang|9 Jan\nPress|Bo Kern|12 Feb')],
    ],
    [
      'a hidden sheet names',
      [
        { ...sheet('Notes', 'Minutes of 2019|\nWe agreed|on much'), hidden: true },
        sheet('Plan', 'Task|Owner|Due\nDraft|Ann Lang|9 Jan\nPress|Bo Kern|12 Feb'),
      ],
    ],
  ])('are not of the year that %s', (_, grids) => {
    const { tables } = recognise(grids, [], today);
    expect(tables.map(({ yearlessFrom }) => yearlessFrom)).toEqual([month(2027, 1)]);
    expect(tables[0]?.questions).toEqual([
      expect.objectContaining({
        about: 'Of which year are dates such as 9 Jan?',
        chosen: '2027',
        why: 'No year stands beside them; this one is nearest.',
      }),
    ]);
  });

  it('run over New Year where their months do, whatever their order', () =>
    expect(
      asked(sheet('Plan', 'Task|Owner|Due\nSell|Ann Lang|15/01\nDraft|Ann Lang|20/11\nPress|Bo Kern|31/12')),
    ).toMatchObject({ from: month(2026, 11), chosen: '2026 to 2027' }));

  it('stay unread where nothing tells their year', () =>
    expect(asked(sheet('Plan', 'Task|Owner|Due\nDraft|Ann Lang|9 Jan\nPress|Bo Kern|12 Feb'), null)).toEqual({
      from: null,
      about: undefined,
      chosen: undefined,
      why: undefined,
    }));

  it('are not asked about where they are slips', () => {
    const rows = Array.from({ length: 12 }, (_, at) => `Task ${at}|Ann Lang|2026-0${(at % 9) + 1}-10`);
    const grid = sheet('Plan', ['Task|Owner|Due', ...rows, 'Last|Bo Kern|12 Feb'].join('\n'));
    expect(asked(grid)).toEqual({ from: null, about: undefined, chosen: undefined, why: undefined });
  });

  it('are of the year that somebody says', () => {
    const grid = sheet('Plan', 'Task|Owner|Due\nDraft|Ann Lang|9 Jan\nPress|Bo Kern|12 Feb');
    const [table] = recognise([grid], [], today).tables;
    const fixes = { yearlessFrom: month(2026, 1) };
    const said = recognise([grid], [{ place: table!.place, taken: null, fixes }], today).tables[0]!;
    expect(said.yearlessFrom).toBe(month(2026, 1));
    expect(said.questions).toEqual([]);
  });
});
