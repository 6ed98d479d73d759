// An owner keeps a row up to date by typing a new Current value: that is the check-in.

import { describe, expect, test } from 'vitest';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import { Hand } from '../../src/preview/stand-in/hand';
import { Desk, MONDAY } from './desk';

function checkIns(desk: Desk): Record<string, string>[] {
  return desk.table('Check-ins');
}

describe('typing a new Current value', () => {
  test('logs a check-in under the others, by nobody that is known', async () => {
    const desk = await Desk.withExample();
    const before = checkIns(desk);
    desk.type('Milestones', 'M2', 'Current', '30');
    const after = checkIns(desk);
    expect(after.slice(0, -1)).toEqual(before);
    expect(after[after.length - 1]).toEqual({
      When: '23 Nov 2026',
      Item: 'M2 · Move forty clients to the new monitoring',
      By: 'unknown',
      Value: '30',
      Confidence: '',
      Note: '',
    });
  });

  test('changes the status, its reason and its note, and those of the goal above', async () => {
    const desk = await Desk.withExample();
    const goalBefore = desk.row('Goals', 'G1');
    expect(desk.row('Milestones', 'M1')).toMatchObject({ Status: 'Red', Progress: '30%' });
    desk.type('Milestones', 'M1', 'Current', '9');
    const row = desk.row('Milestones', 'M1');
    expect(row).toMatchObject({ Status: 'Amber', Progress: '90%', Expected: '82%' });
    expect(row.Why).not.toContain('behind plan');
    expect(desk.model('Milestones', 'M1', 'Status').note?.split('\n')[0]).toBe('Amber');
    expect(desk.row('Goals', 'G1').Why).not.toBe(goalBefore.Why);
  });

  test('gives the very statuses that a whole refresh gives', async () => {
    const desk = await Desk.withExample();
    desk.type('Milestones', 'M1', 'Current', '9');
    desk.type('Milestones', 'M9', 'Owner', 'Tomasz Wilk');
    desk.type('Tasks', 'T3', 'State', 'Done');
    desk.type('Tasks', 'T26', 'State', 'Doing');
    const names = ['Goals', 'Milestones', 'Tasks'];
    const afterEdits = names.map(name => desk.table(name));
    expect(desk.choose('Refresh status')).toMatch(/^\d+ rows: \d+ Red, \d+ Amber, \d+ Green\./);
    expect(names.map(name => desk.table(name))).toEqual(afterEdits);
  });

  test('twice on one day logs both, and the last one counts', async () => {
    const desk = await Desk.withExample();
    desk.type('Milestones', 'M2', 'Current', '3');
    expect(desk.row('Milestones', 'M2')).toMatchObject({ Status: 'Red', Progress: '8%' });
    desk.type('Milestones', 'M2', 'Current', '33');
    expect(desk.row('Milestones', 'M2').Progress).toBe('83%');
    expect(desk.row('Milestones', 'M2').Why).not.toContain('backward');
    expect(
      checkIns(desk)
        .slice(-2)
        .map(({ Value }) => Value),
    ).toEqual(['3', '33']);
  });

  test('the same value again logs nothing', async () => {
    const desk = await Desk.withExample();
    const before = checkIns(desk);
    desk.type('Milestones', 'M2', 'Current', '22');
    desk.choose('Refresh status');
    expect(checkIns(desk)).toEqual(before);
  });

  test('on a Saturday counts as the Monday after', async () => {
    const desk = await Desk.withExample();
    desk.today = '2026-11-28';
    desk.choose('Refresh status');
    desk.type('Milestones', 'M2', 'Current', '33');
    expect(checkIns(desk).pop()).toMatchObject({ When: '28 Nov 2026', Value: '33' });
    desk.today = '2026-11-30';
    desk.choose('Refresh status');
    expect(desk.row('Milestones', 'M2')).toMatchObject({ Progress: '83%' });
    expect(desk.row('Milestones', 'M2').Why).not.toContain('28 Nov');
  });

  test('a backward step is told as one, and goes when the typing error is corrected', async () => {
    const desk = await Desk.withExample();
    desk.today = '2026-11-30';
    desk.type('Milestones', 'M5', 'Current', '8');
    expect(desk.row('Milestones', 'M5').Status).toBe('Red');
    expect(desk.model('Milestones', 'M5', 'Status').note).toMatch(/fell|back/);
    desk.type('Milestones', 'M5', 'Current', '84');
    expect(desk.row('Milestones', 'M5').Status).toBe('Green');
    expect(desk.model('Milestones', 'M5', 'Status').note).not.toMatch(/fell|back/);
  });

  test('a text leaves the row without a number, says so at the cell, and logs nothing', async () => {
    const desk = await Desk.withExample();
    const before = checkIns(desk);
    desk.type('Milestones', 'M2', 'Current', 'nearly there');
    expect(desk.row('Milestones', 'M2').Current).toBe('nearly there');
    expect(checkIns(desk)).toEqual(before);
    expect(desk.addOn.assessed().problems).toContainEqual({
      cell: 'Milestones!H3',
      message: expect.stringContaining('"nearly there" is not a number'),
    });
  });

  test('emptied falls back to the last check-in', async () => {
    const desk = await Desk.withExample();
    const before = desk.row('Milestones', 'M2');
    desk.type('Milestones', 'M2', 'Current', '');
    expect(desk.row('Milestones', 'M2')).toEqual({ ...before, Current: '' });
  });
});

describe('what the fast path did not see, the next Refresh finds', () => {
  test('a paste over several rows logs one check-in for each', async () => {
    const desk = await Desk.withExample();
    const before = checkIns(desk).length;
    desk.hand.paste('Milestones!H2', [['4'], ['30']]);
    desk.choose('Refresh status');
    expect(
      checkIns(desk)
        .slice(before)
        .map(({ Item, By, Value }) => [Item!.split(' ')[0], By, Value]),
    ).toEqual([
      ['M1', 'unknown', '4'],
      ['M2', 'unknown', '30'],
    ]);
  });

  test('an edit while another run held the lock is not lost, and is logged once', async () => {
    const desk = await Desk.withExample();
    const before = checkIns(desk).length;
    const { locks } = desk.script.appsScript.runtime.stores;
    locks.set('document', {});
    desk.type('Milestones', 'M1', 'Current', '9');
    expect(desk.row('Milestones', 'M1')).toMatchObject({ Current: '9', Status: 'Red' });
    expect(desk.script.appsScript.runtime.failedTriggers).toEqual([]);
    locks.clear();
    desk.choose('Refresh status');
    desk.choose('Refresh status');
    expect(desk.row('Milestones', 'M1')).toMatchObject({ Status: 'Amber', Progress: '90%' });
    expect(checkIns(desk).slice(before)).toHaveLength(1);
  });

  test('edits while the add-on was off are logged by nobody that is known', async () => {
    const desk = await Desk.withExample();
    const before = checkIns(desk).length;
    const cell = desk.cell('Milestones', 'M1', 'Current');
    const withoutAddOn = new Hand(desk.workbook);
    withoutAddOn.type(cell, '9');
    withoutAddOn.type("'Tasks'!C42", 'Write to the press');
    expect(checkIns(desk)).toHaveLength(before);
    expect(desk.choose('Refresh status')).toContain('1 new ID. 1 check-in logged.');
    expect(checkIns(desk).pop()).toMatchObject({ By: 'unknown', Value: '9' });
    expect(desk.row('Tasks', 'T41').Task).toBe('Write to the press');
    expect(desk.row('Milestones', 'M1')).toMatchObject({ Status: 'Amber', Progress: '90%' });
  });

  test('the first edit of a new day refreshes everything and moves the date on every Status header', async () => {
    const desk = await Desk.withExample();
    const before = desk.row('Milestones', 'M8');
    desk.today = '2026-12-07';
    desk.type('Milestones', 'M2', 'Current', '30');
    expect(desk.row('Milestones', 'M8')).not.toEqual(before);
    for (const name of ['Goals', 'Milestones', 'Tasks']) {
      expect(desk.grid(name)[0]).toContain('Status · 7 Dec');
    }
  });

  test('a log that is sorted the newest first has no value that a Refresh would log again', async () => {
    const desk = await Desk.withExample();
    const before = checkIns(desk);
    desk.hand.sort(`'Check-ins'!A2:F${before.length + 1}`, 1, false);
    const sorted = checkIns(desk);
    expect(sorted).not.toEqual(before);
    desk.choose('Refresh status');
    expect(checkIns(desk)).toEqual(sorted);
  });

  test('a value logged for a day to come hides none of today', async () => {
    const desk = await Desk.withExample();
    const { length } = checkIns(desk);
    desk.hand.paste(`'Check-ins'!A${length + 2}`, [['2027-11-23', 'M7', 'Ingrid Solvang', '4']]);
    for (let times = 0; times < 2; times += 1) {
      desk.type('Milestones', 'M7', 'Current', '9.5');
      desk.choose('Refresh status');
    }
    expect(checkIns(desk).filter(({ Value }) => Value === '9.5')).toHaveLength(1);
  });

  test('a Refresh with a status date in the past logs no value of a later day as one of that day', async () => {
    const desk = await Desk.withExample();
    const before = checkIns(desk);
    desk.today = '2026-11-02';
    desk.choose('Refresh status');
    expect(checkIns(desk)).toEqual(before);
    desk.type('Milestones', 'M7', 'Current', '9.5');
    desk.choose('Refresh status');
    expect(checkIns(desk).slice(before.length)).toMatchObject([{ When: '2 Nov 2026', Value: '9.5' }]);
  });

  test('a Refresh leaves nothing for a second one to do', async () => {
    const desk = await Desk.withExample();
    desk.hand.paste('Milestones!H2', [['4'], ['30']]);
    desk.choose('Refresh status');
    const once = copyWorkbook(desk.workbook);
    desk.choose('Refresh status');
    expect(desk.workbook).toEqual(once);
  });
});

test('the example plan is laid around the day on which it is set up', async () => {
  const desk = await Desk.withExample();
  expect(checkIns(desk).some(({ When }) => When === '23 Nov 2026')).toBe(true);
  expect(desk.addOn.assessed().date).toBe(MONDAY);
});
