// Somebody has a spreadsheet already: Set up says what it understood, adds what is missing at the right, changes no cell.

import { describe, expect, test } from 'vitest';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import type { CellModel, SheetModel, Workbook } from '../../src/preview/workbook';
import { Desk } from './desk';
import { ACTIONS, OUTLINE, typed, WITH_PERCENT } from './own-plan';

const COMPUTED = ['Why', 'Expected', 'Drift (days)', 'Forecast'];

const LAYOUTS: [string, () => Workbook][] = [
  ['a list of actions with its own Status', () => typed(ACTIONS)],
  ['a table with its own ID and Progress', () => typed(WITH_PERCENT)],
  ['an outline of three levels', () => typed(OUTLINE)],
  ['a table that begins at C4', () => typed(ACTIONS, 'Plan', 'C4')],
  [
    'a table under a title, with a total',
    () =>
      typed(`
Office move 2026 | | | |
 | | | |
Milestone | Owner | Start | Due | Budget
Find a place | Lena Brandt | 2026-10-05 | 2026-11-13 | 4000
Fit it out | Tomasz Wilk | 2026-11-16 | 2026-12-18 | 90000
Total | | | | 94000
`),
  ],
  [
    'a German table',
    () =>
      typed(
        `
Ziel | Verantwortlich | Beginn | Fällig | Stand
Umsatz steigern | Jürgen Groß | 05.10.2026 | 18.12.2026 | 40%
Kunden halten | Nadia Öztürk | 05.10.2026 | 18.12.2026 | 75%
`,
        'Plan',
        'A1',
        'de_DE',
      ),
  ],
];

/** The cells as they stood, wherever the sheet has grown since. */
function original(before: SheetModel, now: SheetModel): (CellModel | undefined)[][] {
  return before.rows.map((row, at) => row.map((_, column) => now.rows[at]?.[column]));
}

describe.each(LAYOUTS)('Set up on %s', (_, make) => {
  test('shows what it understood before it writes, and writes nothing until then', async () => {
    const workbook = make();
    const before = copyWorkbook(workbook);
    const desk = await Desk.open(workbook);
    expect(desk.openSetUp()).toMatchObject({
      kind: 'to set up',
      declined: '',
      tables: [
        { sheet: 'Plan', isInPlace: true, counts: expect.stringMatching(/^\d+ (goal|milestone|task)/) },
      ],
    });
    expect(workbook).toEqual(before);
  });

  test('leaves every original cell byte for byte, and puts new columns at the right', async () => {
    const before = make().sheets[0]!;
    const desk = await Desk.open(make());
    desk.setUp();
    const now = desk.sheet('Plan');
    expect(original(before, now)).toEqual(before.rows);
    const widest = Math.max(...before.rows.map(row => row.length));
    const headerRow = desk.addOn.understood().tables[0]!.headerRow;
    const added = desk.grid('Plan')[headerRow - 1]!.slice(widest);
    for (const header of COMPUTED) expect(added).toContain(header);
    expect(added.some(header => header.startsWith('Status'))).toBe(true);
  });

  test('gives every item an ID and a status, and a second Refresh changes nothing', async () => {
    const desk = await Desk.open(make());
    desk.setUp();
    const { tables } = desk.addOn.understood();
    const { items } = desk.addOn.assessed();
    expect(items).toHaveLength(tables[0]!.rows);
    for (const item of items)
      expect(item.status).toMatch(/^(Green|Amber|Red|Done|Not started|On hold|Dropped)$/);
    const before = copyWorkbook(desk.workbook);
    desk.choose('Refresh status');
    expect(desk.workbook).toEqual(before);
  });

  test('a second Set up finds everything in place', async () => {
    const desk = await Desk.open(make());
    desk.setUp();
    const before = desk.workbook.sheets.filter(({ hidden }) => !hidden).map(sheet => structuredClone(sheet));
    expect(desk.setUp()).toContain('all its tables are in place');
    expect(desk.workbook.sheets.filter(({ hidden }) => !hidden)).toEqual(before);
  });
});

describe('on an adopted sheet', () => {
  test("an edit in the owner's own column changes the status at once", async () => {
    const desk = await Desk.open(typed(ACTIONS));
    desk.setUp();
    const status = () => desk.table('Plan').map(row => row['Status (computed)']);
    expect(status()[0]).toBe('Done');
    expect(status()[1]).not.toBe('Done');
    desk.hand.type('Plan!E3', 'Done');
    expect(status()[1]).toBe('Done');
    expect(desk.grid('Plan')[2]!.slice(0, 5)).toEqual([
      'Order the desks',
      'Karim Aziz',
      '2026-11-02',
      '2026-11-27',
      'Done',
    ]);
  });

  test('a row typed below gets its ID and its status', async () => {
    const desk = await Desk.open(typed(ACTIONS));
    desk.setUp();
    desk.hand.type('Plan!A7', 'Hand over the keys');
    const row = desk.table('Plan').pop()!;
    expect(row).toMatchObject({ Action: 'Hand over the keys', ID: 'T6' });
    expect(row['Status (computed)']).not.toBe('');
  });

  test('a percentage typed into its own column is a check-in', async () => {
    const desk = await Desk.open(typed(OUTLINE));
    desk.setUp();
    const before = desk.table('Check-ins').length;
    const row = desk.table('Plan').findIndex(each => /^[GM]\d/.test(each.ID!)) + 2;
    desk.hand.type(`Plan!F${row}`, '60%');
    expect(desk.table('Check-ins')).toHaveLength(before + 1);
  });
});

describe('Set up again repairs', () => {
  test('a deleted sheet, which comes back empty', async () => {
    const desk = await Desk.withExample();
    desk.hand.deleteSheet('People');
    expect(desk.choose('Refresh status')).toContain('1 problem');
    expect(desk.setUp()).toContain('Made People.');
    expect(desk.grid('People')).toEqual([
      ['Name', 'Email', 'Team', 'Manager', 'Days per week', 'From', 'Until'],
    ]);
    expect(desk.addOn.assessed().problems).toEqual([]);
  });

  test('a deleted sheet of items, without giving an old ID again', async () => {
    const desk = await Desk.withExample();
    desk.hand.deleteSheet('Tasks');
    desk.setUp();
    desk.hand.type('Tasks!C2', 'Write to the press');
    expect(desk.table('Tasks')).toMatchObject([{ ID: 'T41', Task: 'Write to the press' }]);
  });

  test('a deleted computed column, which comes back at the right with its values', async () => {
    const desk = await Desk.withExample();
    const why = desk.table('Milestones').map(row => row.Why);
    desk.hand.deleteColumns('Milestones', 16);
    expect(desk.choose('Refresh status')).toContain('1 problem');
    desk.setUp();
    expect(desk.grid('Milestones')[0]!.pop()).toBe('Why');
    expect(desk.table('Milestones').map(row => row.Why)).toEqual(why);
    expect(desk.addOn.assessed().problems).toEqual([]);
  });

  test('a header that was renamed to something unknown: the old one comes back, the new one stays', async () => {
    const desk = await Desk.withExample();
    desk.hand.type('Milestones!H1', 'How far we are');
    expect(desk.addOn.assessed().problems).toMatchObject([
      { message: expect.stringContaining('no column is headed "Current"') },
    ]);
    desk.setUp();
    const header = desk.grid('Milestones')[0]!;
    expect(header).toContain('How far we are');
    expect(header).toContain('Current');
    expect(desk.addOn.assessed().problems).toEqual([]);
  });

  test('nothing where a header only got another known name', async () => {
    const desk = await Desk.withExample();
    desk.hand.type('Milestones!J1', 'Deadline');
    expect(desk.setUp()).toContain('all its tables are in place');
    expect(desk.grid('Milestones')[0]!.filter(header => header === 'Due')).toEqual([]);
  });

  test('the lists behind the dropdowns', async () => {
    const desk = await Desk.withExample();
    desk.hand.deleteSheet('Throughline lists');
    desk.setUp();
    expect(desk.grid('Throughline lists')[1]![0]).toBe('G1 · Grow managed services revenue');
  });

  test('can be undone like everything', async () => {
    const desk = await Desk.withExample();
    desk.hand.deleteSheet('People');
    desk.setUp();
    expect(desk.choose('Undo last change')).toBe('"Set up" was undone.');
    expect(desk.visibleSheets).not.toContain('People');
    expect(desk.row('Milestones', 'M1').Status).toBe('Red');
  });
});

describe('owners before Set up', () => {
  test('are read as the People that it would propose', async () => {
    const desk = await Desk.open(
      typed(`
Task | Owner | Due
Draft the plan | Petrova, Elena (Student) | 2026-12-01
Read it | Smith, John | 2026-12-02
Sign it | Petrova, Elena; Smith, John | 2026-12-03
`),
    );
    const { ownership } = desk.addOn.understood().tables[0]!;
    expect(ownership.several).toEqual([4]);
  });
});

describe('remarks below a table', () => {
  const make = () =>
    typed(`
Task | Owner | Due
Draft the plan | Ann Lang | 2026-12-01
Read it | Bo Kern | 2026-12-02
 | |
Decisions | |
The press goes to Oslo | |
`);

  test('never become rows of the plan, and a row above them does', async () => {
    const desk = await Desk.open(make());
    desk.setUp();
    desk.choose('Refresh status');
    expect(desk.addOn.assessed().items.map(({ title }) => title)).toEqual(['Draft the plan', 'Read it']);
    desk.hand.type('Plan!A4', 'Sign it');
    expect(desk.addOn.assessed().items.map(({ title }) => title)).toEqual([
      'Draft the plan',
      'Read it',
      'Sign it',
    ]);
  });

  test('stand as before when Set up is undone', async () => {
    const desk = await Desk.open(make());
    const before = structuredClone(desk.grid('Plan'));
    desk.setUp();
    desk.choose('Undo last change');
    expect(desk.grid('Plan')).toEqual(before);
  });
});

describe('two tables on one sheet', () => {
  const STACKED = `
Task | Owner | Due | % Complete
Draft the plan | Ann Lang | 2026-12-01 | 100%
Read it | Bo Kern | 2026-12-02 | 40%
Sign it | Bo Kern | 2026-12-03 | 0%
 | | |
 | | |
Milestone | Owner | Due | Status
Plan agreed | Ann Lang | 2026-12-04 | Open
Office ready | Bo Kern | 2026-12-18 | Open
`;

  test('are copied, with how far the work is, though another sheet is adopted where it stands', async () => {
    const workbook = typed(STACKED);
    workbook.sheets.push({ ...typed(ACTIONS, 'Actions').sheets[0]!, id: 77 });
    const desk = await Desk.open(workbook);
    const understood = desk.addOn.understood().tables.reduce((sum, { rows }) => sum + rows, 0);
    desk.setUp();
    expect(desk.addOn.assessed().items).toHaveLength(understood);
    const [headers, ...rows] = desk.grid('Tasks');
    const at = (name: string) => headers!.indexOf(name);
    expect(rows.slice(0, 3).map(row => [row[at('Task')], row[at('State')]])).toEqual([
      ['Draft the plan', 'Done'],
      ['Read it', 'Doing'],
      ['Sign it', ''],
    ]);
  });
});

test('nobody is said to be called unknown where it is not known who typed a value', async () => {
  const plan = `
Initiative | Lead | Start | Deadline | % complete
Migrate billing | Finance team | 2026-10-01 | 2027-01-29 | 10%
Train the staff | Anna Berg | 2026-10-01 | 2026-12-18 | 40%
`;
  const desk = await Desk.open(typed(plan), { user: '' });
  desk.setUp();
  expect(desk.table('Check-ins').map(({ By }) => By)).toEqual(['unknown', 'unknown']);
  desk.choose('Find ownership gaps');
  const said = desk.grid('Ownership gaps').flat();
  expect(said).toContain('Finance team is a team, not a person. Name one person.');
  expect(said.join(' ')).not.toContain('unknown');
});

describe('a header of two rows', () => {
  test.each([
    [
      'with a strip of months below the names',
      `
Task | Owner | Due | 2026 | | | | |
 | | | Mar | Apr | May | Jun | Jul | Aug
Draft the plan | Ann Lang | 2026-12-01 | x | | | | |
Read it | Bo Kern | 2026-12-02 | | x | | | |
`,
    ],
    [
      'with names in both, as merged cells leave them',
      `
Task | Owner | Plan | | Actual |
 | | Start | End | Start | End
Draft the plan | Ann Lang | 2026-11-01 | 2026-12-01 | 2026-11-02 |
Read it | Bo Kern | 2026-11-05 | 2026-12-02 | |
`,
    ],
  ])('%s is found again after Set up', async (_, text) => {
    const desk = await Desk.open(typed(text));
    desk.setUp();
    const { items, problems } = desk.addOn.assessed();
    expect(problems).toEqual([]);
    expect(items.map(({ title, owner }) => [title, owner])).toEqual([
      ['Draft the plan', 'Ann Lang'],
      ['Read it', 'Bo Kern'],
    ]);
  });
});

describe('dates without a year', () => {
  test('count in the year that Set up found, until somebody says another', async () => {
    const desk = await Desk.open(
      typed(`
Plan for 2027 | |
 | |
Task | Owner | Due
Draft the plan | Ann Lang | '9 March
Read it | Bo Kern | '12 March
`),
    );
    desk.setUp();
    desk.choose('Refresh status');
    const { items, problems } = desk.addOn.assessed();
    expect(problems).toEqual([]);
    expect(items.map(({ status }) => status)).toEqual(['Not started', 'Not started']);
    desk.today = '2027-03-11';
    desk.choose('Refresh status');
    expect(desk.addOn.assessed().items.map(({ status }) => status)).toEqual(['Red', 'Amber']);
  });
});
