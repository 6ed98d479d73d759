// What somebody says of a table holds against what was recognised, and everything else is recognised again.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/adopt/recognise';
import {
  type ColumnRole,
  type Correction,
  columnRoles,
  type RecognisedTable,
  type Recognition,
  type SheetGrid,
  type TableFixes,
} from '../../src/adopt/recognition';
import { sheet } from './table-text';

const PLAN = sheet(
  'Plan',
  `
WBS|Task Name|Assigned To|Sponsor|Start|Due|% Complete|Status|Remarks
1|Open the office|Amara Okonjo|Ann Lee|05/10/2026|02/01/2027|20|Doing|big
1.1|Find a place|Lena Brandt|Bo Chen|05/10/2026|11/11/2026|90|Doing|
1.1.1|Visit ten|Lena Brandt|Bo Chen|05/10/2026|10/10/2026|100|Done|nice
1.2|Hire the team|Ann Lee|Bo Chen|02/11/2026|12/01/2027|10|To do|`,
);
const ACTIONS = sheet(
  'Actions',
  `
Office move||||
Action|Who|Team|Deadline|Status
Sign the lease|Anna Berg|Legal|2026-11-06|Done
Order the desks|Karim Aziz|Buying|2026-11-27|Doing
Tell the clients|Anna Berg|Sales|2026-12-18|To do`,
);

const FAIR = sheet(
  'Fair',
  `
Book fair 2024|||
Task|Owner|Due
Draft the book|Ann Lang|9 March
Press it|Bo Kern|12 March
Sell it|Ann Lang|2 May`,
);

function corrected(grid: SheetGrid, fixes: TableFixes, taken: boolean | null = null): RecognisedTable {
  return all([grid], { fixes, taken }).tables[0]!;
}

/** Corrects the first table of the first sheet. */
function all(grids: readonly SheetGrid[], said: Partial<Omit<Correction, 'place'>>): Recognition {
  const natural = recognise(grids);
  const { place } = natural.tables[0] ?? natural.leftOut[0]!;
  return recognise(grids, [{ place, taken: null, fixes: {}, ...said }]);
}

const header = (table: RecognisedTable, role: ColumnRole) =>
  role === 'title' ? table.titleColumn : table.mapping[role]?.column;
const kinds = (table: RecognisedTable) => table.rows.map(({ kind }) => kind);

describe('a correction', () => {
  it('gives a column to another role, and what had it is recognised again', () => {
    const table = corrected(PLAN, { columns: { owner: 3 } });
    expect(table.mapping.owner).toMatchObject({ column: 3, header: 'Sponsor', why: 'you said so' });
    expect(Object.values(table.mapping).map(({ column }) => column)).not.toContain(2);
  });

  it('leaves a copy on another sheet out, although its rows no longer have the same titles', () => {
    const copy = { ...ACTIONS, name: 'Actions (2)' };
    const { tables, leftOut } = all([ACTIONS, copy], { fixes: { columns: { title: 2 } } });
    expect(tables.map(table => [table.sheet, header(table, 'title')])).toEqual([['Actions', 2]]);
    expect(leftOut.map(({ place }) => place.sheet)).toEqual(['Actions (2)']);
  });

  it('takes a column away, and nothing comes in its place', () => {
    expect(corrected(PLAN, { columns: { due: null } }).mapping.due).toBeUndefined();
  });

  it('lets another column name the rows', () => {
    const table = corrected(ACTIONS, { columns: { title: 2 } });
    expect(table.titleColumn).toBe(2);
    expect(table.rows.map(({ title }) => title)).toEqual(['Legal', 'Buying', 'Sales']);
  });

  it('moves the header row', () => {
    const grid = sheet('Plan', 'Task|Who|Due\nName|Owner|Deadline\nCall|Ann|2026-03-01\nSign|Bob|2026-04-01');
    expect(corrected(grid, { headerRow: 1 }).rows).toHaveLength(3);
    const moved = corrected(grid, { headerRow: 2 });
    expect([moved.headerRow, moved.headers, moved.rows.length]).toEqual([
      2,
      ['Name', 'Owner', 'Deadline'],
      2,
    ]);
  });

  it('makes every row of one kind, without parents among them', () => {
    expect(new Set(kinds(corrected(PLAN, {}))).size).toBeGreaterThan(1);
    const table = corrected(PLAN, { kind: 'tasks' });
    expect(table.kind).toBe('tasks');
    expect(kinds(table)).toEqual(['task', 'task', 'task', 'task']);
    expect(table.rows.every(({ parentRow }) => parentRow === null)).toBe(true);
  });

  it('decides how dates and percentages are read, and whether owners are teams', () => {
    const fixes = { dateOrder: 'month first', progressScale: 1, ownersAreTeams: true } as const;
    expect(corrected(PLAN, fixes)).toMatchObject(fixes);
  });

  it('leaves a table out, and takes one that does not look like a plan', () => {
    expect(all([PLAN], { taken: false })).toMatchObject({
      tables: [],
      leftOut: [{ why: 'You left it out.' }],
      declined: 'You left it out.',
    });
    const shop = sheet('Shop', 'Title|Price|SKU|Status\nPen|2|A1|new\nBook|9|A2|old\nLamp|30|A3|new');
    expect(recognise([shop]).tables).toEqual([]);
    expect(all([shop], { taken: true }).tables).toHaveLength(1);
  });

  it('takes a copy of a sheet too, where somebody says so', () => {
    const copy = { ...ACTIONS, name: 'Actions (2)' };
    const { tables, leftOut } = recognise([ACTIONS, copy]);
    expect([tables.length, leftOut.length]).toEqual([1, 1]);
    expect(leftOut[0]!.why).toContain('“Actions” too');
    const { place } = leftOut[0]!;
    expect(recognise([ACTIONS, copy], [{ place, taken: true, fixes: {} }]).tables).toHaveLength(2);
  });

  it('finds a table where none was found, in the row that somebody names', () => {
    const grid = sheet('Notizen', 'Was|Wieso|Bis\nBlau|weil|2026-05-01\nRot|darum|2026-06-01');
    const place = { sheet: 'Notizen', headerRow: 0, column: 0 };
    const { tables } = recognise(
      [grid],
      [{ place, taken: true, fixes: { headerRow: 1, columns: { due: 2 } } }],
    );
    expect(tables[0]).toMatchObject({ headerRow: 1, mapping: { due: { header: 'Bis' } } });
  });

  it('puts a row below the one that its lost parent means, but never below itself', () => {
    const grid = sheet(
      'Plan',
      'Key|Summary|Parent|Status\nA-1|Move the archive|A-3|Done\nA-3|Above||To do\nA-4|Lost|Archive move|To do',
    );
    const [natural] = recognise([grid]).tables;
    const question = natural!.questions.find(({ about }) => about.includes('Archive move'))!;
    const table = corrected(grid, question.fixes[0]!);
    expect(table.rows.find(({ row }) => row === 4)).toMatchObject({ parentRow: 2, parentText: '' });
    expect(table.questions).toEqual([]);
    const self = corrected(grid, { parents: { 'Archive move': 4 } });
    expect(self.rows.find(({ row }) => row === 4)?.parentRow).toBeNull();
  });
});

describe('every choice of a question', () => {
  const asking: [string, SheetGrid][] = [
    ['level', sheet('Plan', 'Name|Note\nGrow|x\nCut|y\nPlan it|z')],
    ['dates', sheet('Plan', 'Task|Owner|Due\nCall|Ann|03/04/2026\nSign|Bob|05/04/2026')],
    ['fiscal year', sheet('Plan', 'Goal|Owner|Due\nGrow|Ann|FY26\nCut|Bob|FY27')],
    ['year', FAIR],
    ['columns', sheet('Plan', 'Task|Owner|Responsible|Due\nCall|Ann|Di|2026-03-04\nSign|Bob|Ed|2026-04-05')],
  ];
  it.each(asking)('about the %s, save the likely one, changes what is recognised', (_, grid) => {
    const { tables } = all([grid], { taken: true });
    expect(tables[0]!.questions).not.toEqual([]);
    for (const question of tables[0]!.questions) {
      expect(question.fixes).toHaveLength(question.choices.length);
      question.choices.forEach((choice, at) => {
        const { questions: __, ...now } = corrected(grid, question.fixes[at]!, true);
        const { questions: ___, ...before } = tables[0]!;
        if (choice === question.chosen) expect(now).toEqual(before);
        else expect(now).not.toEqual(before);
      });
    }
  });
});

describe('whatever is corrected', () => {
  it('each column is at most one field', () => {
    const column = fc.option(fc.integer({ min: -1, max: 9 }));
    const fixes = fc.record({
      columns: fc.dictionary(fc.constantFrom(...columnRoles), column),
      kind: fc.constantFrom(null, 'goals', 'milestones', 'tasks'),
    });
    fc.assert(
      fc.property(fc.constantFrom(PLAN, ACTIONS), fixes, (grid, said) => {
        const { tables } = all([grid], { fixes: said as TableFixes, taken: true });
        for (const { mapping } of tables) {
          const columns = Object.values(mapping).map(each => each.column);
          expect(new Set(columns).size).toBe(columns.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('saying what was recognised changes nothing', () => {
    for (const grid of [PLAN, ACTIONS, FAIR]) {
      const natural = recognise([grid]);
      const [table] = natural.tables;
      const columns = Object.fromEntries(columnRoles.map(role => [role, header(table!, role) ?? null]));
      const { headerRow, dateOrder, progressScale, ownersAreTeams, fiscalShift, yearlessFrom } = table!;
      expect(yearlessFrom === null).toBe(grid !== FAIR);
      const year = yearlessFrom === null ? {} : { yearlessFrom };
      const fixes = { headerRow, dateOrder, progressScale, ownersAreTeams, fiscalShift, ...year, kind: null };
      expect(all([grid], { fixes })).toEqual(natural);
      expect(all([grid], { fixes: { ...fixes, columns }, taken: true })).toEqual(natural);
    }
  });

  it('is asked with the choice that was taken, also where months of the project are no start after all', () => {
    const [table] = recognise([sheet('Plan', 'Task|Owner|Start\nWrite|Ann Lang|M3\nSend|Bo Kern|M5')]).tables;
    expect(table?.mapping.start).toBeUndefined();
    expect(table?.questions).toMatchObject([
      {
        about: 'Which column holds the start date?',
        choices: ['Start', 'None of them'],
        chosen: 'None of them',
      },
    ]);
  });
});
