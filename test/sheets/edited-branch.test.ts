// After an edit only a branch is read and assessed, and yet a whole refresh would change nothing.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessBranch, assessPlan } from '../../src/assess/assess-plan';
import type { ItemAssessment } from '../../src/assess/assessment';
import type { Cell } from '../../src/cells/cell';
import { addDays } from '../../src/plan/day';
import { computedValues, statusNote } from '../../src/sheets/computed-values';
import { editedBranch } from '../../src/sheets/edited-branch';
import { findItemRows } from '../../src/sheets/item-rows';
import { parsePlan, parseRows } from '../../src/sheets/parse-plan';
import { readWorkbook, type TableRead, type WorkbookRead } from '../../src/sheets/read-workbook';
import { Book, TODAY } from './book';

const LOG = { when: TODAY, byOf: () => 'Ada Moss' };
const empty = readWorkbook(Book.withTables().workbook);

type Row = Readonly<Record<string, Cell>>;

const anyDay = fc.integer({ min: -60, max: 60 }).map(days => ({ day: addDays(TODAY, days) }));
const sometimes = (cells: fc.Arbitrary<Cell>) => fc.oneof(cells, fc.constant(''));
const idOf = (letter: string, most: number) => fc.integer({ min: 1, max: most }).map(n => `${letter}${n}`);
const anyOwner = fc.constantFrom('Ada Moss', 'Bo Lind', '', 'Sales', 'Ada Moss, Bo Lind');
const title = fc.constantFrom('Move clients', 'Write it down', 'Train everyone');
const dates = { start: sometimes(anyDay), due: sometimes(anyDay) };
const measured = {
  title,
  owner: anyOwner,
  ...dates,
  baseline: sometimes(fc.constant(0)),
  target: sometimes(fc.constantFrom(10, 20)),
  current: sometimes(fc.integer({ min: 0, max: 20 })),
  weight: sometimes(fc.constantFrom(0, 2)),
  state: fc.constantFrom('', '', '', 'Active', 'On hold', 'Done', 'Dropped'),
};
const anyParent = (letter: string, most: number) =>
  fc.oneof({ weight: 9, arbitrary: idOf(letter, most) }, { weight: 1, arbitrary: fc.constant('') });
const anyGoals = fc.array(fc.record(measured), { minLength: 4, maxLength: 4 });
const anyMilestones = fc.array(
  fc.record({
    ...measured,
    parent: anyParent('G', 4),
    after: fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      {
        weight: 2,
        arbitrary: fc.array(idOf('M', 8), { minLength: 1, maxLength: 2 }).map(ids => ids.join(', ')),
      },
    ),
  }),
  { minLength: 8, maxLength: 8 },
);
const anyTasks = fc.array(
  fc.record({
    title,
    owner: anyOwner,
    ...dates,
    parent: fc.oneof(
      { weight: 6, arbitrary: anyParent('M', 8) },
      { weight: 1, arbitrary: idOf('T', 12) },
      { weight: 1, arbitrary: idOf('G', 4) },
    ),
    state: fc.constantFrom('', 'To do', 'Doing', 'Done', 'Blocked', 'Dropped'),
    effort: sometimes(fc.constantFrom(0, 3)),
  }),
  { minLength: 12, maxLength: 12 },
);
const anyCheckIns = fc.array(
  fc.record({
    when: fc.integer({ min: -40, max: 0 }).map(days => ({ day: addDays(TODAY, days) })),
    item: fc.oneof(idOf('M', 8), idOf('G', 4), idOf('T', 12)),
    by: fc.constantFrom('Ada Moss', 'Bo Lind'),
    value: sometimes(fc.integer({ min: 0, max: 20 })),
    confidence: fc.constantFrom('', 'Green', 'Red'),
  }),
  { maxLength: 20 },
);
/** What somebody may type into the cell of a field. */
const ENTRIES: Readonly<Record<string, readonly Cell[]>> = {
  title: ['Another title', ''],
  owner: ['Ada Moss', 'Sales', ''],
  start: [{ day: addDays(TODAY, -30) }, { day: addDays(TODAY, 5) }, ''],
  due: [{ day: addDays(TODAY, -8) }, { day: addDays(TODAY, 90) }, ''],
  current: [0, 9, 25, ''],
  target: [1, 40, 'lots', ''],
  state: ['Done', 'Dropped', 'On hold', 'Blocked', 'Doing', ''],
  effort: [8, ''],
  weight: [9, ''],
  status: ['Green'],
};
const anyEdit = fc.record({
  table: fc.nat({ max: 2 }),
  row: fc.nat({ max: 11 }),
  field: fc.constantFrom(...Object.keys(ENTRIES)),
  entry: fc.nat({ max: 5 }),
});
const anyPlan = fc.record({
  rows: fc.tuple(anyGoals, anyMilestones, anyTasks),
  checkIns: anyCheckIns,
  edit: anyEdit,
});

function filled(table: TableRead, rows: readonly Row[]): TableRead {
  const fields = new Map([...table.columns].map(([field, column]) => [column, field]));
  const header = table.cells[table.headerRow - 1]!;
  const cells = rows.map(row => header.map((_, column) => row[fields.get(column) ?? ''] ?? ''));
  return { ...table, cells: [header, ...cells] };
}

function typed(table: TableRead, row: number, field: string, entry: Cell): TableRead {
  const column = table.columns.get(field)!;
  return {
    ...table,
    cells: table.cells.map((cells, at) =>
      at === row - 1 ? cells.map((cell, across) => (across === column ? entry : cell)) : cells,
    ),
  };
}

const shown = (assessed: ItemAssessment) => [computedValues(assessed), statusNote(assessed)];

function wholeRefresh(read: WorkbookRead): Map<string, unknown> {
  const { plan } = parsePlan(read, { pasted: null, withoutNewIds: new Set(), missingCheckIns: LOG });
  return new Map([...assessPlan(plan, TODAY).byId].map(([id, assessed]) => [id, shown(assessed)]));
}

/** The tables before and after somebody's edit, and the edit; null where the field has no column there. */
function edited({ rows, checkIns, edit }: typeof anyPlan extends fc.Arbitrary<infer T> ? T : never) {
  const numbered = rows.map((list, kind) =>
    list.map((row, at) => ({ ...row, id: `${'GMT'.charAt(kind)}${at + 1}` })),
  );
  const itemTables = empty.itemTables.map((table, kind) => filled(table, numbered[kind]!));
  const before: WorkbookRead = { ...empty, itemTables, checkIns: filled(empty.checkIns!, checkIns) };
  const table = itemTables[edit.table]!;
  const row = 2 + (edit.row % rows[edit.table]!.length);
  const column = table.columns.get(edit.field);
  if (column === undefined) return null;
  const entries = ENTRIES[edit.field]!;
  const changed = typed(table, row, edit.field, entries[edit.entry % entries.length]!);
  const after = { ...before, itemTables: itemTables.map(each => (each === table ? changed : each)) };
  const range = { firstRow: row, lastRow: row, firstColumn: column + 1, lastColumn: column + 1 };
  return { before, after, edit: { sheetId: table.known.sheetId, ...range, pasted: false } };
}

describe('what an edit can change', () => {
  it('is all that a whole refresh would change, with the same values', () => {
    let branches = 0;
    let smaller = 0;
    fc.assert(
      fc.property(anyPlan, example => {
        const made = edited(example);
        if (!made) return;
        const { before, after, edit } = made;
        const items = findItemRows(after.itemTables, after.registry.highWater, null, new Set());
        const branch = editedBranch(after.itemTables, items.rows, edit);
        if (!branch) return;
        branches += 1;
        if (branch.read.size < items.rows.length) smaller += 1;
        const { plan } = parseRows(after, items, { missingCheckIns: LOG }, branch.read);
        const now = wholeRefresh(before);
        for (const assessed of assessBranch(plan, TODAY, branch.assessed))
          now.set(assessed.item.id, shown(assessed));
        expect(now).toEqual(wholeRefresh(after));
      }),
      { numRuns: 400 },
    );
    expect(branches).toBeGreaterThan(100);
    expect(smaller).toBeGreaterThan(50);
  });
});

describe('the branch of an edit', () => {
  const rows: readonly (readonly Row[])[] = [
    [
      { id: 'G1', title: 'Grow' },
      { id: 'G2', title: 'Certify' },
    ],
    [
      { id: 'M1', parent: 'G1 · Grow', title: 'Sell' },
      { id: 'M2', parent: 'G2 · Certify', title: 'Audit', after: 'M1' },
      { id: 'M3', parent: 'G2 · Certify', title: 'Train' },
    ],
    [
      { id: 'T1', parent: 'M1 · Sell', title: 'Call' },
      { id: 'T2', parent: 'M3 · Train', title: 'Book a room' },
    ],
  ];
  function branchOf(sheet: number, row: number, field: string, change: Row = {}, lastRow = row) {
    const itemTables = empty.itemTables.map((table, kind) =>
      filled(
        table,
        rows[kind]!.map((each, at) => (kind === sheet && at === row - 2 ? { ...each, ...change } : each)),
      ),
    );
    const table = itemTables[sheet]!;
    const column = table.columns.get(field)! + 1;
    const range = { firstRow: row, lastRow, firstColumn: column, lastColumn: column };
    const items = findItemRows(itemTables, empty.registry.highWater, null, new Set());
    return editedBranch(itemTables, items.rows, {
      sheetId: table.known.sheetId,
      ...range,
      pasted: lastRow > row,
    });
  }

  it('goes up to the goal, and on to the milestones that wait and theirs', () => {
    expect([...branchOf(2, 2, 'state')!.assessed].sort()).toEqual(['G1', 'G2', 'M1', 'M2', 'T1']);
    expect([...branchOf(2, 3, 'state')!.assessed].sort()).toEqual(['G2', 'M3', 'T2']);
  });

  it('reads whatever these depend on, and nothing else', () => {
    expect(branchOf(2, 2, 'state')!.read.size).toBe(7);
    expect([...branchOf(0, 2, 'target')!.read].sort()).toEqual(['G1', 'M1', 'T1']);
  });

  it('concerns the dropdowns where a goal or milestone was named', () => {
    expect(branchOf(1, 2, 'title')?.concernsLists).toBe(true);
    expect(branchOf(1, 2, 'due')?.concernsLists).toBe(false);
    expect(branchOf(2, 2, 'title')?.concernsLists).toBe(false);
  });

  it.each([
    ['an ID was edited', 1, 2, 'id', {}],
    ['a parent was edited', 2, 2, 'parent', {}],
    ['a predecessor was edited', 1, 3, 'after', {}],
    ['the header was edited', 1, 1, 'due', {}],
    ['two rows have one ID', 2, 2, 'state', { id: 'T2' }],
    ['a parent is named by its title', 2, 2, 'state', { parent: 'Sell' }],
    ['a predecessor is named by an ID that is not there', 1, 2, 'due', { after: 'M3, M9' }],
  ])('is everything where %s', (_, sheet, row, field, change) => {
    expect(branchOf(sheet, row, field, change)).toBeNull();
  });

  it('is everything where several rows were edited', () => {
    expect(branchOf(2, 2, 'state', {}, 3)).toBeNull();
  });
});
