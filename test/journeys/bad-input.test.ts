// What people enter by mistake: a message that says where, what, which rule and what to do; nothing is lost.

import { describe, expect, test } from 'vitest';
import { emptyWorkbook } from '../../src/preview/workbook';
import { Desk } from './desk';
import { typed } from './own-plan';
import { visible } from './workbook-content';

interface Mistake {
  readonly what: string;
  readonly make: (desk: Desk) => void;
  /** Of the one problem that follows. */
  readonly cell: string;
  readonly message: RegExp;
}

const MISTAKES: Mistake[] = [
  {
    what: 'a text in a number',
    make: desk => desk.type('Milestones', 'M1', 'Target', 'a lot'),
    cell: 'Milestones!G2',
    message: /^Milestones!G2: target "a lot" .*\. (Enter|Type|Write)/,
  },
  {
    what: '31 February',
    make: desk => desk.type('Milestones', 'M1', 'Due', '31/02/2026'),
    cell: 'Milestones!J2',
    message: /^Milestones!J2: due "31\/02\/2026" is not a date\. Enter one such as /,
  },
  {
    what: 'a due date before the start',
    make: desk => desk.type('Tasks', 'T4', 'Due', '2026-01-05'),
    cell: 'Tasks!F5',
    message: /^Tasks!F5: due 2026-01-05 is before the start .*\. Correct one of the two dates\.$/,
  },
  {
    what: 'a target that equals the baseline',
    make: desk => desk.type('Milestones', 'M1', 'Target', '0'),
    cell: 'Milestones!G2',
    message: /target 0 equals the baseline.*Enter the value to reach/,
  },
  {
    what: 'a parent that does not exist',
    make: desk => desk.type('Milestones', 'M1', 'Goal', 'G77 · World peace'),
    cell: 'Milestones!B2',
    message: /names G77, an ID that no row has\. Pick a goal from the list, or clear the cell\.$/,
  },
  {
    what: 'a predecessor that does not exist',
    make: desk => desk.type('Milestones', 'M1', 'After', 'M99'),
    cell: 'Milestones!K2',
    message: /M99/,
  },
  {
    what: 'a ring of predecessors',
    make: desk => {
      desk.type('Milestones', 'M1', 'After', 'M2');
      desk.type('Milestones', 'M2', 'After', 'M4');
      desk.type('Milestones', 'M4', 'After', 'M1');
    },
    cell: 'Milestones!K2',
    message: /M1.*M2.*M4|M1.*M4.*M2/,
  },
  {
    what: 'a state that is none',
    make: desk => desk.type('Milestones', 'M1', 'State', 'Nearly'),
    cell: 'Milestones!M2',
    message: /"Nearly"/,
  },
  {
    what: 'an ID of another table',
    make: desk => desk.type('Milestones', 'M16', 'ID', 'Number 16'),
    cell: 'Milestones!A17',
    message: /"Number 16" is not an ID of this table\. Clear the cell, and the row gets one\.$/,
  },
  {
    what: 'a setting out of its bounds',
    make: desk => desk.hand.type('Settings!B2', 'weekly'),
    cell: 'Settings!B2',
    message: /"weekly" is not a number from \d+ to \d+, so the default stands/,
  },
  {
    what: 'a check-in for an item that is not there',
    make: desk =>
      desk.hand.paste(`'Check-ins'!A${desk.grid('Check-ins').length + 1}`, [
        ['2026-11-23', 'M88', 'Mei Tanaka', '4'],
      ]),
    cell: 'Check-ins',
    message: /"M88".*no row has this ID\. Put the row back, or correct the Item/,
  },
];

describe('a mistake', () => {
  test.each(MISTAKES)(
    'such as $what is named with its cell and its remedy',
    async ({ make, cell, message }) => {
      const desk = await Desk.withExample();
      make(desk);
      const own = desk.grid('Milestones').map(row => row.slice(0, 14));
      const { problems } = desk.addOn.assessed();
      const named = problems.filter(problem => problem.cell === cell).map(problem => problem.message);
      expect(named).toEqual([expect.stringMatching(message)]);
      expect(desk.choose('Refresh status')).toMatch(/\d problems?, listed in the drift report\.$/);
      expect(desk.grid('Milestones').map(row => row.slice(0, 14))).toEqual(own);
      desk.choose('Show drift report');
      const report = desk.grid('Drift report').flat().join('\n').toLowerCase();
      expect(report).toContain(named[0]!.replace(`${cell}: `, '').toLowerCase());
      expect(desk.script.appsScript.runtime.failedTriggers).toEqual([]);
    },
  );

  test('such as an owner who is nobody makes the row Amber or Red, and says what to do', async () => {
    const desk = await Desk.withExample();
    desk.type('Milestones', 'M5', 'Owner', 'N/A');
    expect(desk.row('Milestones', 'M5').Status).toBe('Red');
    expect(desk.model('Milestones', 'M5', 'Status').note).toContain('→ Name one person');
  });

  test('all of them at once leave the rest of the plan as it was', async () => {
    const plain = await Desk.withExample();
    const desk = await Desk.withExample();
    for (const { make } of MISTAKES) make(desk);
    expect(desk.choose('Refresh status')).toMatch(/\d+ problems, listed in the drift report\./);
    const untouched = ['M6', 'M7', 'M8', 'M9', 'M10', 'M11', 'M12', 'M13', 'M14', 'M15'];
    for (const id of untouched) expect(desk.row('Milestones', id)).toEqual(plain.row('Milestones', id));
  });
});

describe('something that is gone', () => {
  test('a sheet that was renamed is found', async () => {
    const desk = await Desk.withExample();
    desk.hand.renameSheet('Tasks', 'Aufgaben');
    expect(desk.addOn.assessed().problems).toEqual([]);
  });

  test('a sheet that was deleted is named, and the others are still right', async () => {
    const desk = await Desk.withExample();
    desk.hand.deleteSheet('Tasks');
    expect(desk.choose('Refresh status')).toContain('1 problem');
    expect(desk.addOn.assessed().problems).toEqual([
      {
        cell: 'Tasks',
        message:
          'The sheet "Tasks" is gone. Bring it back from File ▸ Version history, or run Set up to make a new one.',
      },
    ]);
    expect(desk.row('Milestones', 'M1').Status).toBe('Red');
  });

  test('a column that was deleted is named, and what does not need it is still right', async () => {
    const desk = await Desk.withExample();
    desk.hand.deleteColumns('Milestones', 12);
    expect(desk.addOn.assessed().problems).toMatchObject([
      {
        message: expect.stringContaining(
          'no column is headed "Weight". Give it that header again, or run Set up',
        ),
      },
    ]);
    expect(desk.row('Milestones', 'M1').Status).toBe('Red');
  });

  test('a header row that was deleted is named, and nothing is written into that sheet', async () => {
    const desk = await Desk.withExample();
    desk.hand.deleteRows('Milestones', 1);
    const before = desk.grid('Milestones');
    expect(desk.choose('Refresh status')).toMatch(/problem/);
    expect(desk.grid('Milestones')).toEqual(before);
  });

  test('the hidden sheet that was written over stops everything with a sentence that says how to mend it', async () => {
    const desk = await Desk.withExample();
    desk.hand.type("'Throughline registry'!B2", '{');
    const before = desk.grid('Milestones');
    expect(desk.choose('Refresh status')).toMatch(
      /Restore it from File ▸ Version history, or delete it and run Set up/,
    );
    expect(desk.grid('Milestones')).toEqual(before);
  });

  test('the hidden sheet that was deleted asks for Set up, which adopts the tables again', async () => {
    const desk = await Desk.withExample();
    desk.hand.deleteSheet('Throughline registry');
    expect(desk.choose('Refresh status')).toContain('Set up');
    const own = desk.grid('Milestones').map(row => row.slice(0, 14));
    expect(desk.setUp()).not.toContain('could not finish');
    expect(desk.grid('Milestones').map(row => row.slice(0, 14))).toEqual(own);
  });
});

describe('a workbook that holds no plan', () => {
  test.each([
    ['an address list', 'Name | Street | City\nAnna Berg | Hauptstr. 1 | Wien\nKarim Aziz | Rue 7 | Lyon'],
    ['a few words', 'Hello'],
    ['a price list', 'Article | Price\nPen | 1.20\nPaper | 4.00\nInk | 8.50'],
  ])('such as %s is told why, keeps every cell, and may still get empty tables', async (_, lines) => {
    const desk = await Desk.open(typed(lines, 'Things'));
    const before = visible(typed(lines, 'Things')).sheets[0];
    expect(desk.openSetUp()).toMatchObject({ declined: expect.stringContaining('Things') });
    desk.setUp();
    expect(visible(desk.workbook).sheets.find(({ name }) => name === 'Things')).toEqual(before);
    expect(desk.visibleSheets).toContain('Goals');
  });

  test('such as an export of a hundred columns is not mistaken for one', async () => {
    const header = Array.from({ length: 100 }, (_, at) => `Field ${at + 1}`).join('|');
    const row = Array.from({ length: 100 }, (_, at) => String(at * 7)).join('|');
    const desk = await Desk.open(typed([header, row, row, row].join('\n'), 'Export'));
    expect(desk.openSetUp()).toMatchObject({ tables: [], declined: expect.stringContaining('Export') });
    expect(desk.told.filter(said => said.includes('could not finish'))).toEqual([]);
  });

  test('and one that does, in an export of a hundred columns, keeps them all', async () => {
    const extra = (text: string) => Array.from({ length: 95 }, (_, at) => `${text} ${at}`).join('|');
    const lines = [
      `Key|Summary|Assignee|Due date|Status|${extra('Custom field')}`,
      `A-1|Write the texts|Anna Berg|2026-12-04|In progress|${extra('x')}`,
      `A-2|Draw the pages|Karim Aziz|2026-12-11|To do|${extra('y')}`,
      `A-3|Test on phones||2026-12-18|To do|${extra('z')}`,
    ].join('\n');
    const desk = await Desk.open(typed(lines, 'Export'));
    expect(desk.setUp()).toMatch(/Adopted "Export"/);
    expect(desk.grid('Export').map(row => row.slice(0, 100))).toEqual(
      lines.split('\n').map(line => line.split('|')),
    );
    expect(desk.addOn.assessed().items).toHaveLength(3);
  });

  test('and nothing at all is offered the example', async () => {
    const desk = await Desk.open(emptyWorkbook());
    expect(desk.openSetUp()).toMatchObject({ isEmpty: true, declined: '', leftOut: [], people: [] });
  });
});
