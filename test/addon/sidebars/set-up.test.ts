// What the Set up sidebar asks of the script: what is understood, what each correction and answer changes of what is written.

import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type {
  Correction,
  SetUpDone,
  SetUpOpened,
  SetUpProposal,
  TableFixes,
} from '../../../src/addon/sidebars/set-up-contract';
import { readWorkbookFile } from '../../../src/preview/files/read-file';
import { emptyWorkbook, type Workbook } from '../../../src/preview/workbook';
import { ACTIONS, hostileSheet, manySheets, typed, UNSURE } from '../../journeys/own-plan';
import { visible } from '../../journeys/workbook-content';
import { Example } from '../../sidebars/example';

async function open(workbook: Workbook, corrections: readonly Correction[] = []) {
  const example = await Example.over(workbook);
  return { example, view: proposal(example, corrections) };
}

function proposal(example: Example, corrections: readonly Correction[] = []): SetUpProposal {
  const opened = example.ask('openSetUp', { corrections }).value as SetUpOpened;
  if (opened.kind !== 'to set up') throw new Error('It is set up already.');
  return opened;
}

function fixing({ tables }: SetUpProposal, fixes: TableFixes): Correction[] {
  return [{ place: tables[0]!.place, taken: null, fixes }];
}

function order(seen: string, corrections: readonly Correction[] = []) {
  return { corrections, seen, withExample: false, withoutPeople: [] as string[] };
}

/** Sets up with these corrections; what came of it. */
async function written(make: () => Workbook, fixes: (view: SetUpProposal) => Correction[]) {
  const { example, view } = await open(make());
  const corrections = fixes(view);
  const { seen } = proposal(example, corrections);
  const answer = example.ask('writeSetUp', order(seen, corrections));
  expect(answer).toMatchObject({ ok: true });
  return { example, done: answer.value as SetUpDone };
}

/** The items as the add-on reads them afterwards, with their dates. */
async function outcome(make: () => Workbook, fixes: TableFixes) {
  const { example } = await written(make, view => fixing(view, fixes));
  const { items } = example.addOn.assessed();
  return items.map(({ kind, title, owner, status, expected, progress }) => ({
    kind,
    title,
    owner,
    status,
    expected,
    progress,
  }));
}

const FISCAL = `
Goal | Owner | Start | Due | Progress
Grow | Anna Berg | 2025-06-01 | FY26 | 20%
Cut | Karim Aziz | 2025-06-01 | FY27 | 40%
`;
const LOST = `
Key | Summary | Parent | Status
A-1 | Move the archive | A-3 | Doing
A-3 | Above | | Doing
A-4 | Lost | Archive move | Doing
`;
const LEVELS = `
Name | Metric | Target | Current
Grow | Clients | 10 | 4
Cut | Costs | 20 | 8
Hold | Staff | 30 | 30
`;

describe('an answer', () => {
  it.each([
    ['columns and dates', UNSURE],
    ['a fiscal year', FISCAL],
    ['a lost parent', LOST],
    ['levels', LEVELS],
  ])('other than the likely one changes what is written: %s', async (_, lines) => {
    const make = () => typed(lines);
    const { view } = await open(make());
    const [table] = view.tables;
    expect(table!.questions).not.toEqual([]);
    for (const { about, choices, chosen } of table!.questions) {
      const asWritten = [];
      for (const { fixes } of choices) {
        const { example } = await written(make, seen => fixing(seen, fixes));
        asWritten.push(JSON.stringify(visible(example.addOn.workbook).sheets));
      }
      expect(new Set(asWritten).size, about).toBe(choices.length);
      if (chosen < 0) continue;
      const { example } = await written(make, () => []);
      expect(JSON.stringify(visible(example.addOn.workbook).sheets), about).toBe(asWritten[chosen]);
    }
  });
});

describe('a correction', () => {
  it('makes another column the owner', async () => {
    const { example, view } = await open(typed(UNSURE));
    const responsible = view.tables[0]!.columns.find(({ name }) => name === 'Responsible')!.column;
    const fixed = proposal(example, fixing(view, { columns: { owner: responsible } }));
    const owner = fixed.tables[0]!.fields.find(({ role }) => role === 'owner')!;
    expect(owner).toMatchObject({ column: responsible, samples: ['Legal', 'Buying', 'Sales'] });
    const items = await outcome(() => typed(UNSURE), { columns: { owner: responsible } });
    expect(items.map(each => each.owner)).toEqual(['Legal', 'Buying', 'Sales']);
  });

  it('reads percentages on the other scale, and owners as teams', async () => {
    const natural = await outcome(() => typed(UNSURE), { kind: 'milestones' });
    const other = await outcome(() => typed(UNSURE), { kind: 'milestones', progressScale: 1 });
    expect([natural[0]!.progress, other[0]!.progress]).toEqual([0.2, 20]);
    const { example } = await written(
      () => typed(UNSURE),
      view => fixing(view, { ownersAreTeams: true }),
    );
    const gaps = example.addOn.understood().tables;
    expect(gaps.length).toBeGreaterThan(0);
    expect(example.rows('People')).toEqual([]);
  });

  it('moves the header row, and makes every row a goal', async () => {
    const make = () =>
      typed(
        'Task | Who | Due\nName | Owner | Deadline\nCall | Anna Berg | 2026-12-01\nSign | Bo Chen | 2026-12-08',
      );
    const items = await outcome(make, { headerRow: 2, kind: 'goals' });
    expect(items.map(({ kind, title }) => [kind, title])).toEqual([
      ['goal', 'Call'],
      ['goal', 'Sign'],
    ]);
  });
});

describe('Set up in its sidebar', () => {
  it('is taken back by one Undo, with its people and its computed columns', async () => {
    const before = visible(typed(ACTIONS)).sheets;
    const { example, done } = await written(
      () => typed(ACTIONS),
      () => [],
    );
    expect(example.rows('People').map(({ cells }) => cells.Name)).toEqual(['Anna Berg', 'Karim Aziz']);
    expect(example.ask('undoAction', done.undo).value).toEqual({ text: '"Set up" was undone.' });
    expect(visible(example.addOn.workbook).sheets).toEqual(before);
  });

  it('writes nothing where the sheets are no longer what was shown, nor where an owner is another', async () => {
    for (const edit of ['Plan!A7', 'Plan!B2']) {
      const { example, view } = await open(typed(ACTIONS));
      example.script.hand().type(edit, 'Mei Tanaka');
      const before = structuredClone(example.addOn.workbook);
      expect(example.ask('writeSetUp', order(view.seen)).problem?.code).toBe('sheets-changed');
      expect(example.addOn.workbook).toEqual(before);
    }
  });

  it('leaves out copies of a sheet and lists that are no plan, and says why of each', async () => {
    const { view } = await open(manySheets());
    expect(view.tables.map(({ sheet }) => sheet)).toEqual(['Office move', 'Lyon office']);
    expect(view.leftOut.map(({ sheet, why }) => [sheet, why])).toEqual([
      ['Contacts', expect.stringContaining('no column for an owner')],
      ['Copy of Office move', expect.stringContaining('counted twice')],
    ]);
  });

  it('refuses what no page would send', async () => {
    const { example, view } = await open(typed(ACTIONS));
    const { place } = view.tables[0]!;
    const wrong: unknown[] = [
      { corrections: [{ place, taken: null, fixes: { columns: { colour: 1 } } }] },
      { corrections: [{ place, taken: null, fixes: { columns: { owner: -1 } } }] },
      { corrections: [{ place, taken: null, fixes: { headerRow: 0.5 } }] },
      { corrections: [{ place: { ...place, sheet: 'x'.repeat(3000) }, taken: null, fixes: {} }] },
      { corrections: Array.from({ length: 200 }, () => ({ place, taken: null, fixes: {} })) },
    ];
    for (const argument of wrong)
      expect(example.ask('openSetUp', argument).problem?.code, JSON.stringify(argument).slice(0, 90)).toBe(
        'not-understood',
      );
    const outside = [{ place, taken: null, fixes: { columns: { owner: 900 }, headerRow: 9000 } }];
    expect(example.ask('openSetUp', { corrections: outside })).toMatchObject({ ok: true });
  });

  it('stores every text as text, whatever it says', async () => {
    const { example } = await written(hostileSheet, () => []);
    for (const sheet of example.addOn.workbook.sheets)
      for (const cell of sheet.rows.flatMap(row => row ?? [])) expect(cell?.formula).toBeUndefined();
  });

  it('sends a few samples of a sheet of ten thousand rows and seventy columns', async () => {
    const workbook = emptyWorkbook('Export');
    const header = [
      'Summary',
      'Assignee',
      'Due date',
      'Status',
      ...Array.from({ length: 66 }, (_, at) => `Custom ${at}`),
    ];
    const rows = Array.from({ length: 10_000 }, (_, at) =>
      header.map((_, column) => ({
        value: [`Do thing ${at}`, `Ann Lee${at % 40}`, '2026-12-01', 'To do'][column] ?? `v${at % 7}`,
      })),
    );
    const sheet = workbook.sheets[0]!;
    sheet.rows.push(
      header.map(value => ({ value })),
      ...rows,
    );
    Object.assign(sheet, { rowCount: 10_100, columnCount: 80 });
    const { view } = await open(workbook);
    expect(view.tables[0]!.counts).toBe('10000 tasks');
    expect(JSON.stringify(view).length).toBeLessThan(20_000);
  });
});

describe('a workbook that is set up', () => {
  it('is told from one that is not, with what has gone', async () => {
    const example = await Example.open();
    const standing = () => example.ask('openSetUp', { corrections: [] }).value as SetUpOpened;
    expect(standing()).toMatchObject({ kind: 'set up', missing: [], notes: [] });
    example.deleteSheet('Tasks');
    example.script.hand().deleteColumns('Milestones', 16);
    example.script.hand().deleteRows('Settings', 2, 1);
    expect(standing()).toMatchObject({
      missing: [
        'The sheet “Tasks” has gone. It comes back empty.',
        '“Milestones” has lost “Why”. It comes back at its right.',
        expect.stringMatching(/^“Settings” lacks “.+”\. It comes back below the others\.$/),
      ],
    });
    expect(example.ask('repairSetUp', {})).toMatchObject({ ok: true });
    expect(standing()).toMatchObject({ missing: [] });
  });

  it('goes on to the drift report, and to another sidebar', async () => {
    const shown: string[] = [];
    const example = await Example.open({
      ui: { sidebar: ({ title }) => shown.push(title), toast: () => {} },
    });
    expect(example.ask('goOn', { to: 'break-down' }).value).toEqual({ text: '' });
    expect(shown).toEqual(['Break down']);
    expect(example.ask('goOn', { to: 'drift report' }).value).toMatchObject({
      text: expect.stringMatching(/./),
    });
    expect(example.sheet('Drift report')).toBeDefined();
  });
});

const folder = resolve(__dirname, '../../../../shared/sheets');
const files = existsSync(folder) ? readdirSync(folder).filter(name => !/\.(json|md)$/.test(name)) : [];

describe.skipIf(files.length === 0)('real sheets (skipped where ../shared is absent)', () => {
  it.each(files)('%s is shown, and saying what was shown changes nothing of it', async file => {
    const { workbook } = await readWorkbookFile(resolve(folder, file));
    const { example, view } = await open(workbook);
    const corrections = view.tables.map(({ place, headerRow, fields }) => ({
      place,
      taken: true,
      fixes: { headerRow, columns: Object.fromEntries(fields.map(({ role, column }) => [role, column])) },
    }));
    expect(proposal(example, corrections).tables).toEqual(view.tables);
  });
});

describe('where the registry is gone', () => {
  it('leaves out what Throughline wrote and says so, and takes the plan alone', async () => {
    const example = await Example.open();
    for (const report of ['showDriftReport', 'showDashboard', 'findOwnershipGaps', 'showBudgetAndPeople'])
      example.script.run(report);
    example.ask('showMine', { who: 'Ingrid Solvang' });
    const assumptions = [
      { key: 'a', kind: 'Scope grows', item: 'M2', amount: 20, from: '', probability: 0, note: '' },
    ];
    example.ask('saveFutures', { futures: [{ key: 'f', name: 'More work', assumptions }] });
    example.ask('writeFutures', {});
    example.script.hand().insertRows('Drift report', 1, 2);
    example.deleteSheet('Throughline registry');
    const view = proposal(example);
    expect(view.tables.map(({ sheet, headerRow }) => [sheet, headerRow])).toEqual([
      ['Goals', 1],
      ['Milestones', 1],
      ['Tasks', 1],
    ]);
    expect(view.takesUp).toEqual(['People', 'Settings', 'Scenarios']);
    const ours = view.leftOut.filter(({ why }) => why.includes('was written by Throughline'));
    expect(ours.map(({ sheet }) => sheet).sort()).toEqual([
      'Budget and people',
      'Check-ins',
      'Dashboard',
      'Drift report',
      'Futures',
      'Items of Ingrid Solvang',
      'Ownership gaps',
      'Report history',
    ]);
    const answer = example.ask('writeSetUp', order(view.seen));
    expect(answer).toMatchObject({ ok: true });
    expect(example.addOn.assessed().items).toHaveLength(61);
  });

  it('says of a workbook with nothing but reports that it holds no plan', async () => {
    const example = await Example.open();
    example.script.run('showDriftReport');
    for (const sheet of [...example.addOn.workbook.sheets])
      if (sheet.name !== 'Drift report') example.deleteSheet(sheet.name);
    const view = proposal(example);
    expect([view.tables, view.isEmpty]).toEqual([[], false]);
    expect(view.leftOut.map(({ sheet }) => sheet)).toEqual(['Drift report']);
  });
});
