// What is understood of levels that only the look of rows shows.

import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/adopt/recognise';
import type { SheetGrid, TableFixes } from '../../src/adopt/recognition';
import { dayFromIso } from '../../src/plan/day';
import { sheet, understand } from './table-text';

/** Marks rows of the text, counted from 1: "B" bold, "#…" a fill across them, "1#…" a fill of that column alone. */
function looking(grid: SheetGrid, marks: Readonly<Record<number, string>>): SheetGrid {
  const partsOf = (row: number) => (marks[row + 1] ?? '').split(' ');
  return {
    ...grid,
    looks: () => ({
      bold: grid.cells.map((row, at) => row.map(() => partsOf(at).includes('B'))),
      fills: grid.cells.map((row, at) =>
        row.map((_, column) => {
          const own = partsOf(at).find(part => part.startsWith(`${column}#`));
          return own?.slice(1) ?? partsOf(at).find(part => part.startsWith('#')) ?? '';
        }),
      ),
    }),
  };
}

const GROUPED = sheet(
  'Plan',
  `
Task|Owner|Start|End|Status
Prepare|Ann Smith|date:2026-01-01|date:2026-02-28|Doing
Draft|Bob Lee|date:2026-01-01|date:2026-01-31|Done
Review|Cy Young|date:2026-02-01|date:2026-02-20|To do
Launch|Ann Smith|date:2026-03-01|date:2026-04-30|To do
Press|Bob Lee|date:2026-03-01|date:2026-03-15|To do
Event|Cy Young|date:2026-04-01|date:2026-04-30|To do`,
);
const LOOSE = sheet(
  'Plan',
  `
Task|Owner|Due|Status
Prepare|Ann Smith|date:2026-02-10|Doing
Draft|Bob Lee|date:2026-01-31|Done
Review|Cy Young|date:2026-02-20|To do
Launch|Ann Smith|date:2026-04-02|To do
Press|Bob Lee|date:2026-03-15|To do
Event|Cy Young|date:2026-04-30|Done`,
);

function levelsOf(grid: SheetGrid, fixes: TableFixes = {}): unknown[] {
  const [table] = recognise([grid]).tables;
  const corrected = recognise([grid], [{ place: table!.place, taken: null, fixes }]).tables[0];
  return (corrected?.rows ?? []).map(({ kind, parentRow }) => [kind, parentRow]);
}

const PARTED = [
  ['milestone', null],
  ['task', 2],
  ['task', 2],
  ['milestone', null],
  ['task', 5],
  ['task', 5],
];
const FLAT = PARTED.map(() => ['task', null]);

describe('rows that only their look marks', () => {
  it.each([
    ['in bold', { 1: 'B', 2: 'B', 5: 'B' }],
    ['on a fill', { 2: '#cfe2f3', 5: '#cfe2f3' }],
    ['in bold on a fill', { 1: 'B #000000', 2: 'B #cfe2f3', 5: 'B #cfe2f3' }],
  ])(
    '%s are the parents of the plain ones below, without a question where their days span them',
    (_, marks) => {
      const grid = looking(GROUPED, marks);
      expect(levelsOf(grid)).toEqual(PARTED);
      expect(understand(grid).all.tables[0]?.questions).toEqual([]);
    },
  );

  it('are asked about where nothing else says so, and are like the others after a No', () => {
    const grid = looking(LOOSE, { 2: 'B', 5: 'B' });
    const [question] = understand(grid).all.tables[0]?.questions ?? [];
    expect(levelsOf(grid)).toEqual(PARTED);
    expect(question?.about).toBe('Do the rows in bold stand for those below them?');
    expect(levelsOf(grid, question?.fixes[1])).toEqual(FLAT);
    expect(levelsOf(grid, question?.fixes[0])).toEqual(PARTED);
  });

  it('have three levels where two looks stand above the plain one', () => {
    const grid = looking(
      sheet(
        'Plan',
        `
Task|Owner|Start|End
Grow|Ann Smith|date:2026-01-01|date:2026-12-31
Prepare|Ann Smith|date:2026-01-01|date:2026-02-28
Draft|Bob Lee|date:2026-01-01|date:2026-01-31
Review|Cy Young|date:2026-02-01|date:2026-02-20
Launch|Ann Smith|date:2026-03-01|date:2026-04-30
Press|Bob Lee|date:2026-03-01|date:2026-03-15
Save|Di Wong|date:2026-01-01|date:2026-12-31
Count|Di Wong|date:2026-01-01|date:2026-03-31
Ask|Bob Lee|date:2026-01-01|date:2026-01-31`,
      ),
      { 2: 'B #9fc5e8', 3: 'B', 6: 'B', 8: 'B #9fc5e8', 9: 'B' },
    );
    expect(levelsOf(grid)).toEqual([
      ['goal', null],
      ['milestone', 2],
      ['task', 3],
      ['task', 3],
      ['milestone', 2],
      ['task', 6],
      ['goal', null],
      ['milestone', 8],
      ['task', 9],
    ]);
  });
});

it('a single row on a fill above others in bold holds all of them', () => {
  const [first, ...rest] = GROUPED.cells;
  const top = [
    'Move the office',
    'Di Wong',
    { day: dayFromIso('2026-01-01')! },
    { day: dayFromIso('2026-04-30')! },
    'Doing',
  ];
  const grid = looking({ ...GROUPED, cells: [first!, top, ...rest] }, { 2: 'B #9fc5e8', 3: 'B', 6: 'B' });
  expect(levelsOf(grid)).toEqual([
    ['goal', null],
    ['milestone', 2],
    ['task', 3],
    ['task', 3],
    ['milestone', 2],
    ['task', 6],
    ['task', 6],
  ]);
});

describe('looks that mark no level', () => {
  it.each([
    ['the colours of a state', LOOSE, { 3: '#d9ead3', 7: '#d9ead3', 2: '#fff2cc' }],
    ['a fill for one state above others', sheetWithLate(), { 2: '#f4cccc', 4: '#f4cccc' }],
    ['fills for two states', sheetWithLate(), { 2: '#f4cccc', 4: '#f4cccc', 3: '#d9ead3', 6: '#d9ead3' }],
    ['single cells that somebody coloured', LOOSE, { 2: '0#f4cccc', 5: '0#f4cccc 3#d9ead3' }],
    ['every other row', LOOSE, { 2: '#efefef', 4: '#efefef', 6: '#efefef' }],
    ['all rows in bold', LOOSE, { 2: 'B', 3: 'B', 4: 'B', 5: 'B', 6: 'B', 7: 'B' }],
    ['one row in bold', LOOSE, { 4: 'B' }],
    ['a run of rows in bold at the top', LOOSE, { 2: 'B', 3: 'B' }],
  ])('are %s', (_, grid, marks) => {
    expect(levelsOf(looking(grid, marks))).toEqual(grid.cells.slice(1).map(() => ['task', null]));
    expect(understand(looking(grid, marks)).all.tables[0]?.questions).toEqual([]);
  });

  it('are those of a strip of bars beside the table', () => {
    const grid = sheet(
      'Gantt',
      `
Task|Owner|Start|End|1|2|3|4|5|6
Alpha|Ann Smith|date:2026-03-01|date:2026-03-02||||||
Beta|Bob Lee|date:2026-03-02|date:2026-03-03||||||
Gamma|Cy Young|date:2026-03-03|date:2026-03-05||||||
Delta|Ann Smith|date:2026-03-04|date:2026-03-06||||||
Omega|Ann Smith|date:2026-03-04|date:2026-03-06||||||`,
    );
    const bars = { 2: '4#3d85c6 5#3d85c6', 5: '4#3d85c6 7#3d85c6 8#3d85c6 9#3d85c6' };
    expect(levelsOf(looking(grid, bars))).toEqual(grid.cells.slice(1).map(() => ['task', null]));
  });

  it('are not even read where words, numbers or parents tell', () => {
    const forbidden = {
      looks: () => {
        throw new Error('looks were read');
      },
    };
    for (const text of [
      'WBS|Task|Owner|Due\n1|Prepare|Ann|2026-02-10\n1.1|Draft|Bob|2026-01-31\n1.2|Check|Bob|2026-02-01\n2|Launch|Ann|2026-04-02',
      'Task|Owner|Due\nPrepare|Ann|2026-02-10\n__Draft|Bob|2026-01-31\n__Check|Bob|2026-02-01\nLaunch|Ann|2026-04-02',
      'Type|Summary|Assignee|Due\nEpic|Prepare|Ann|2026-02-10\nTask|Draft|Bob|2026-01-31\nTask|Check|Bob|2026-02-01',
      'Phase|Task|Owner|Due\nA|Prepare|Ann|2026-02-10\nA|Draft|Bob|2026-01-31\nB|Check|Bob|2026-02-01\nB|Go|Bob|2026-02-03',
    ])
      expect(recognise([{ ...sheet('Plan', text), ...forbidden }]).declined).toBeNull();
  });
});

/** The rows with a fill are those that are late. */
function sheetWithLate(): SheetGrid {
  return sheet(
    'Plan',
    `
Task|Owner|Due|Status
Prepare|Ann Smith|date:2026-02-10|Late
Draft|Bob Lee|date:2026-01-31|Done
Review|Cy Young|date:2026-02-20|Late
Press|Bob Lee|date:2026-03-15|To do
Event|Cy Young|date:2026-04-30|Done
Sum up|Cy Young|date:2026-05-30|To do`,
  );
}
