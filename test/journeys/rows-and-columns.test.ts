// People insert, sort, copy, hide, rename and delete; the add-on finds its way and changes nothing of theirs.

import { describe, expect, test } from 'vitest';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import { Hand } from '../../src/preview/stand-in/hand';
import type { Workbook } from '../../src/preview/workbook';
import { Desk } from './desk';

const COMPUTED = ['Status', 'Why', 'Progress', 'Expected', 'Drift (days)', 'Forecast'];

/** What the rows say besides what is computed, by ID. */
function own(desk: Desk, name: string): Map<string, Record<string, string>> {
  return new Map(
    desk
      .table(name)
      .map(row => [
        row.ID!,
        Object.fromEntries(Object.entries(row).filter(([key]) => !COMPUTED.includes(key))),
      ]),
  );
}

function statuses(desk: Desk, name: string): Map<string, string> {
  return new Map(desk.table(name).map(row => [row.ID!, `${row.Status} ${row.Progress}`]));
}

describe('IDs', () => {
  test('a new row gets the next one as soon as it has a title', async () => {
    const desk = await Desk.withExample();
    desk.hand.type('Tasks!C42', 'Write to the press');
    expect(desk.row('Tasks', 'T41')).toMatchObject({ Task: 'Write to the press' });
    desk.hand.type('Milestones!C18', 'Open a second office');
    expect(desk.row('Milestones', 'M17').Status).not.toBe('');
    expect(desk.grid('Throughline lists').map(row => row[1])).toContain('M17 · Open a second office');
  });

  test('a row inserted between others gets one too', async () => {
    const desk = await Desk.withExample();
    desk.hand.insertRows('Tasks', 5);
    desk.hand.type('Tasks!C5', 'Write to the press');
    expect(desk.row('Tasks', 'T41').Task).toBe('Write to the press');
    expect(desk.grid('Tasks')[4]![0]).toBe('T41');
  });

  test('a pasted copy of a row gets its own, and the first keeps its', async () => {
    const desk = await Desk.withExample();
    const before = own(desk, 'Tasks');
    desk.hand.copy('Tasks!A5:Q5', 'Tasks!A42');
    const after = own(desk, 'Tasks');
    expect(after.get('T41')).toEqual({ ...before.get('T4'), ID: 'T41' });
    after.delete('T41');
    expect(after).toEqual(before);
  });

  test('a copy pasted above its original is still the copy', async () => {
    const desk = await Desk.withExample();
    desk.hand.insertRows('Tasks', 2);
    desk.hand.copy('Tasks!A6:Q6', 'Tasks!A2');
    expect(desk.grid('Tasks')[1]![0]).toBe('T41');
    expect(desk.grid('Tasks')[5]![0]).toBe('T4');
  });

  test('one that was deleted is not given again', async () => {
    const desk = await Desk.withExample();
    desk.hand.deleteRows('Tasks', 41);
    desk.choose('Refresh status');
    desk.hand.type('Tasks!C41', 'Write to the press');
    expect(desk.row('Tasks', 'T41').Task).toBe('Write to the press');
    desk.hand.deleteRows('Tasks', 41);
    desk.hand.type('Tasks!C41', 'Write to the papers');
    expect(desk.row('Tasks', 'T42').Task).toBe('Write to the papers');
  });

  test('a duplicate of which nobody can tell the copy is reported at both places, and neither is changed', async () => {
    const desk = await Desk.withExample();
    desk.type('Tasks', 'T5', 'ID', 'T4');
    const shown = desk.table('Tasks').filter(row => row.ID === 'T4');
    expect(shown).toHaveLength(2);
    expect(desk.choose('Refresh status')).toContain('1 problem');
    const copy = desk.table('Tasks').filter(row => row.ID === 'T4')[1]!;
    expect(copy.Task).toBe('Install the monitoring servers');
    expect(copy.Status).toBe('');
    expect(copy.Why).toBe(
      'T4 is also the ID of row 5 in Tasks. Clear the ID of the copy, and it gets its own.',
    );
    desk.hand.type('Tasks!A6', '');
    expect(desk.row('Tasks', 'T41')).toMatchObject({
      Task: 'Install the monitoring servers',
      Status: 'Done',
    });
  });
});

type Change = [string, (desk: Desk) => void];

const CHANGES: Change[] = [
  ['sorting a table', desk => desk.hand.sort('Milestones!A2:T17', 3, false)],
  ['sorting the tasks by owner', desk => desk.hand.sort('Tasks!A2:Q41', 4)],
  ['inserting a row above the header', desk => desk.hand.insertRows('Milestones', 1, 2)],
  ['inserting an empty row between', desk => desk.hand.insertRows('Milestones', 7)],
  ['hiding a column', desk => desk.hand.hideColumn('Milestones', 8)],
  ['moving the status to the front', desk => desk.hand.moveColumns('Milestones', 15, 1, 1)],
  ['moving the ID to the end', desk => desk.hand.moveColumns('Milestones', 1, 1, 21)],
  [
    'inserting a column among the computed ones',
    desk => {
      desk.hand.insertColumns('Milestones', 17);
      desk.hand.type('Milestones!Q1', 'My remarks');
      desk.hand.type('Milestones!Q2', '=1+1');
    },
  ],
  ['renaming a header to a known other word', desk => desk.hand.type('Milestones!J1', 'Deadline')],
  ['a space and a line break in a header', desk => desk.hand.type('Milestones!H1', ' current \n')],
  ['renaming a sheet', desk => desk.hand.renameSheet('Milestones', 'Steps')],
  ['moving a sheet', desk => desk.hand.moveSheet('Milestones', 1)],
];

describe('after', () => {
  test.each(CHANGES)('%s, an edit finds its row and nothing of the user changes', async (_, change) => {
    const plain = await Desk.withExample();
    plain.type('Milestones', 'M1', 'Current', '9');
    plain.choose('Refresh status');
    const desk = await Desk.withExample();
    change(desk);
    const name = desk.workbook.sheets.find(({ id }) => id === plain.sheet('Milestones').id)!.name;
    const headerRow = desk.grid(name).findIndex(row => row.includes('Milestone')) + 1;
    const current = desk.grid(name)[headerRow - 1]!.some(text => text === 'Current')
      ? 'Current'
      : ' current \n';
    const cell = desk.cell(name, 'M1', current, headerRow);
    const byHandAlone = copyWorkbook(desk.workbook);
    new Hand(byHandAlone).type(cell, '9');
    desk.hand.type(cell, '9');
    desk.choose('Refresh status');
    expect(shapeOfOwn(desk.workbook)).toEqual(shapeOfOwn(byHandAlone));
    const rows = desk.table(name, headerRow);
    const expected = plain.table('Milestones');
    expect(rows.map(row => row.ID).sort()).toEqual(expected.map(row => row.ID).sort());
    for (const row of rows) {
      const same = expected.find(({ ID }) => ID === row.ID)!;
      for (const header of COMPUTED)
        expect([row.ID, header, row[header]]).toEqual([row.ID, header, same[header]]);
    }
    expect(statuses(desk, 'Goals')).toEqual(statuses(plain, 'Goals'));
    expect(statuses(desk, 'Tasks')).toEqual(statuses(plain, 'Tasks'));
    expect(desk.script.appsScript.runtime.log).toEqual([]);
  });
});

/** All that a Refresh is not to change: cells outside of the computed columns, in their order, with their looks. */
function shapeOfOwn(workbook: Workbook): unknown {
  return workbook.sheets
    .filter(({ name, hidden }) => !hidden && name !== 'Check-ins')
    .map(({ name, rows, hiddenColumns, columnWidths }) => {
      const header = rows.find(row => row?.some(cell => cell?.value === 'ID')) ?? [];
      const computed = new Set(
        header.flatMap((cell, at) => (COMPUTED.includes(String(cell?.value)) ? [at] : [])),
      );
      return {
        name,
        hiddenColumns,
        columnWidths,
        rows: rows.map(row => row?.filter((_, at) => !computed.has(at))),
      };
    });
}

describe('a row', () => {
  test('that is deleted is gone from the dropdowns, and its goal is judged without it', async () => {
    const desk = await Desk.withExample();
    const before = statuses(desk, 'Milestones');
    desk.hand.deleteRows('Milestones', 2);
    desk.choose('Refresh status');
    before.delete('M1');
    expect(statuses(desk, 'Milestones')).toEqual(before);
    expect(desk.grid('Throughline lists').map(row => row[1])).not.toContain(
      'M1 · Sign ten managed services contracts',
    );
  });

  test('whose goal was renamed since still belongs to it', async () => {
    const desk = await Desk.withExample();
    desk.type('Goals', 'G1', 'Goal', 'Grow recurring revenue');
    desk.type('Milestones', 'M1', 'Current', '9');
    expect(desk.row('Milestones', 'M1').Goal).toBe('G1 · Grow managed services revenue');
    expect(desk.addOn.assessed().problems).toEqual([]);
    expect(desk.grid('Throughline lists')[1]![0]).toBe('G1 · Grow recurring revenue');
  });

  test('that moves to another goal counts there', async () => {
    const desk = await Desk.withExample();
    desk.type('Milestones', 'M8', 'Goal', 'G4');
    expect(desk.addOn.assessed().problems).toEqual([]);
    const { items } = desk.addOn.assessed();
    expect(items.find(({ id }) => id === 'M8')?.status).toBe(desk.row('Milestones', 'M8').Status);
  });
});
