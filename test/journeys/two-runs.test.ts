// Two people at the same menu: the lock is held, or somebody is at work while a question stands on the screen.

import { describe, expect, test } from 'vitest';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import { Hand } from '../../src/preview/stand-in/hand';
import { emptyWorkbook } from '../../src/preview/workbook';
import { Desk } from './desk';
import { ACTIONS, typed } from './own-plan';

const BUSY =
  'Throughline is already at work in this spreadsheet, started by somebody else or by you. Try again in a moment.';

describe('while another run holds the lock', () => {
  test.each([
    'Set up',
    'Refresh status',
    'Show drift report',
    'Show dashboard',
    'Find ownership gaps',
    'Undo last change',
    'Remove Throughline',
  ])('%s says so and changes nothing', async caption => {
    const desk = await Desk.withExample();
    desk.script.appsScript.runtime.stores.locks.set('document', {});
    const before = copyWorkbook(desk.workbook);
    expect(caption === 'Set up' ? desk.setUp() : desk.choose(caption)).toBe(BUSY);
    expect(desk.workbook).toEqual(before);
  });
});

describe('while a question stands on the screen', () => {
  test('another run may begin, and then nothing is written over it', async () => {
    const desk = await Desk.open(typed(ACTIONS));
    const before = copyWorkbook(desk.workbook);
    desk.whileAsked = () => desk.script.appsScript.runtime.stores.locks.set('document', {});
    expect(desk.setUp()).toBe(BUSY);
    expect(desk.workbook).toEqual(before);
  });

  test('somebody may set up, and it is not done twice', async () => {
    const desk = await Desk.open();
    const { stores } = desk.script.appsScript.runtime;
    const other = await Desk.open(desk.workbook, { stores });
    desk.whileAsked = () => other.setUp({ withExample: true });
    expect(desk.setUp({ withExample: true })).toMatch(/^Nothing was set up: somebody changed the sheets/);
    expect(desk.visibleSheets).toEqual(['Goals', 'Milestones', 'Tasks', 'People', 'Check-ins', 'Settings']);
  });

  test('somebody may move the table, and what was agreed is not written beside it', async () => {
    const desk = await Desk.open(typed(ACTIONS));
    const other = new Hand(desk.workbook, { year: 2026 });
    let moved = false;
    desk.whileAsked = () => {
      if (!moved) other.insertRows('Plan', 1, 3);
      moved = true;
    };
    expect(desk.setUp()).toMatch(/^Nothing was set up: somebody changed the sheets/);
    desk.setUp();
    const grid = desk.grid('Plan');
    expect(grid.slice(0, 3).flat().join('')).toBe('');
    expect(grid[3]).toContain('Who');
    expect(grid[3]).toContain('Why');
    expect(grid[4]!.slice(0, 2)).toEqual(['Sign the lease', 'Anna Berg']);
    expect(grid[4]).toContain('T1');
  });

  test('somebody may undo first, and one Undo does not take back two actions', async () => {
    const desk = await Desk.withExample();
    desk.choose('Show drift report');
    const { stores } = desk.script.appsScript.runtime;
    const other = await Desk.open(desk.workbook, { stores });
    desk.whileAsked = () => {
      desk.whileAsked = () => {};
      other.choose('Undo last change');
    };
    const said = desk.choose('Undo last change');
    expect(said).toMatch(/^Nothing was undone: something else was changed or undone meanwhile/);
    expect(desk.visibleSheets).toContain('Goals');
    expect(desk.visibleSheets).not.toContain('Drift report');
  });

  test('somebody may remove the add-on, and Remove says nothing wrong', async () => {
    const desk = await Desk.withExample();
    const { stores } = desk.script.appsScript.runtime;
    const other = await Desk.open(desk.workbook, { stores });
    desk.whileAsked = () => {
      desk.whileAsked = () => {};
      other.choose('Remove Throughline');
    };
    expect(desk.choose('Remove Throughline')).toMatch(/set up/i);
    expect(desk.workbook.sheets.map(({ name }) => name)).toEqual(
      emptyWorkbook().sheets.map(({ name }) => name),
    );
  });
});
