// Undo last change: exactly what the add-on did, and never what somebody changed since.

import { describe, expect, test } from 'vitest';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import { emptySheet, emptyWorkbook, ensureCell, type Workbook } from '../../src/preview/workbook';
import { Desk } from './desk';
import { ACTIONS, OUTLINE, typed, WITH_PERCENT } from './own-plan';
import { isEmptyAgain, visible, visibleSheet } from './workbook-content';

describe('the sheet with nothing on it that a new spreadsheet begins with', () => {
  test('gives way to the tables, and comes back under its name with Undo', async () => {
    const workbook = emptyWorkbook();
    workbook.sheets[0]!.name = 'Feuille 1';
    const desk = await Desk.open(workbook);
    desk.setUp();
    expect(desk.visibleSheets[0]).toBe('Goals');
    expect(desk.visibleSheets).not.toContain('Feuille 1');
    expect(desk.choose('Undo last change')).toBe('"Set up" was undone.');
    expect(desk.workbook.sheets.map(({ name }) => name)).toEqual(['Feuille 1']);
  });

  test.each<[string, (workbook: Workbook) => void]>([
    ['a note', ({ sheets }) => (ensureCell(sheets[0]!, 7, 3).note = 'Plan here')],
    ['a text', ({ sheets }) => (ensureCell(sheets[0]!, 7, 3).value = 'Plan here')],
    ['other than the usual number of rows', ({ sheets }) => (sheets[0]!.rowCount = 60)],
    ['a sheet beside it', ({ sheets }) => sheets.push(emptySheet(9, 'Mine'))],
  ])('stays where there is %s', async (_, prepare) => {
    const workbook = emptyWorkbook();
    prepare(workbook);
    const desk = await Desk.open(workbook);
    desk.setUp();
    expect(desk.visibleSheets).toContain('Sheet1');
    expect(desk.visibleSheets).toContain('Goals');
  });
});

describe('Undo of Set up', () => {
  test('on an empty spreadsheet leaves it empty', async () => {
    const desk = await Desk.withExample();
    expect(desk.choose('Undo last change')).toBe('"Set up" was undone.');
    expect(isEmptyAgain(desk.workbook)).toBe(true);
  });

  test.each<[string, () => Workbook]>([
    ['a list of actions', () => typed(ACTIONS)],
    ['a plan with columns named ID and Progress', () => typed(WITH_PERCENT)],
    ['an outline', () => typed(OUTLINE)],
    ['a plan that does not begin at A1', () => typed(ACTIONS, 'Office move', 'C4')],
  ])('on %s leaves the workbook exactly as it was', async (_, make) => {
    const desk = await Desk.open(make());
    desk.setUp();
    expect(desk.visibleSheets.length).toBeGreaterThan(1);
    expect(desk.choose('Undo last change')).toBe('"Set up" was undone.');
    expect(visible(desk.workbook)).toEqual(visible(make()));
  });

  test('leaves a table in which somebody wrote since, and says so', async () => {
    const desk = await Desk.withExample();
    desk.type('Goals', 'G1', 'Goal', 'Grow recurring revenue');
    const said = desk.choose('Undo last change');
    expect(said).toBe('"Set up" was undone. The sheet "Goals" was left: somebody has changed it since.');
    expect(desk.visibleSheets).toEqual(['Goals', 'Sheet1']);
    expect(desk.row('Goals', 'G1').Goal).toBe('Grow recurring revenue');
  });

  test('leaves an added column that somebody filled, and says so', async () => {
    const desk = await Desk.open(
      typed('Milestone | Owner | Due\nSign | Anna Berg | 2026-12-11\nMove | Anna Berg | 2026-12-18'),
    );
    desk.setUp();
    const added = desk.grid('Plan')[0]!;
    const state = added.indexOf('State');
    expect(state).toBeGreaterThan(2);
    desk.hand.type(`Plan!${String.fromCharCode(65 + state)}2`, 'Done');
    expect(desk.choose('Undo last change')).toContain(
      'The column "State" of "Plan" was left: somebody has filled it since.',
    );
    expect(desk.grid('Plan')[0]).toEqual(['Milestone', 'Owner', 'Due', 'State']);
    expect(desk.grid('Plan')[1]![3]).toBe('Done');
  });
});

describe('Undo', () => {
  test('names the action, its author and its time before it does anything', async () => {
    const desk = await Desk.withExample({ user: 'lead@example.com', owner: 'lead@example.com' });
    const before = copyWorkbook(desk.workbook);
    desk.choose('Undo last change', 'CANCEL');
    expect(desk.asked.pop()).toBe(
      'Undo "Set up" by lead@example.com, 2026-11-23 12:00?\n\nWhatever somebody has changed since stays.',
    );
    expect(desk.workbook).toEqual(before);
  });

  test('says when there is nothing', async () => {
    const desk = await Desk.open();
    expect(desk.choose('Undo last change')).toMatch(/^There is nothing to undo/);
    expect(desk.workbook).toEqual(emptyWorkbook());
  });

  test('takes one action back at a time, the last first', async () => {
    const desk = await Desk.withExample();
    desk.choose('Show drift report');
    desk.choose('Find ownership gaps');
    expect(desk.choose('Undo last change')).toContain('"Find ownership gaps" was undone.');
    expect(desk.visibleSheets).toContain('Drift report');
    expect(desk.choose('Undo last change')).toContain('"Show drift report" was undone.');
    expect(desk.visibleSheets).not.toContain('Drift report');
    expect(desk.choose('Undo last change')).toContain('"Set up" was undone.');
    expect(desk.choose('Undo last change')).toMatch(/^There is nothing to undo/);
    expect(isEmptyAgain(desk.workbook)).toBe(true);
  });

  test('of a first report leaves the tables as they were', async () => {
    const desk = await Desk.withExample();
    const before = desk.workbook.sheets.filter(({ hidden }) => !hidden).map(visibleSheet);
    desk.choose('Show drift report');
    desk.choose('Undo last change');
    expect(desk.workbook.sheets.filter(({ hidden }) => !hidden).map(visibleSheet)).toEqual(before);
  });

  test('of a report brings back the one before, with its looks and links', async () => {
    const desk = await Desk.withExample();
    desk.choose('Show drift report');
    const before = visibleSheet(desk.sheet('Drift report'));
    desk.today = '2026-12-07';
    desk.choose('Show drift report');
    expect(desk.grid('Drift report')[1]![0]).toBe('Status date Mon 7 Dec 2026');
    expect(desk.choose('Undo last change')).toBe('"Show drift report" was undone.');
    expect(visibleSheet(desk.sheet('Drift report'))).toEqual(before);
  });

  test('of a report that somebody changed leaves it, and says so', async () => {
    const desk = await Desk.withExample();
    desk.choose('Show drift report');
    desk.hand.type("'Drift report'!A3", 'Discussed on Monday');
    expect(desk.choose('Undo last change')).toBe(
      '"Show drift report" was undone. The sheet "Drift report" was left: somebody has changed it since.',
    );
    expect(desk.hand.see("'Drift report'!A3")).toBe('Discussed on Monday');
  });

  test('of an ID that was given takes the ID alone, and the row stays', async () => {
    const desk = await Desk.withExample();
    desk.hand.paste('Tasks!C42', [['Write to the press'], ['Write to the mayor']]);
    expect(desk.row('Tasks', 'T42').Task).toBe('Write to the mayor');
    expect(desk.choose('Undo last change')).toContain('was undone.');
    const last = desk.grid('Tasks').slice(-2);
    expect(last.map(row => [row[0], row[2]])).toEqual([
      ['', 'Write to the press'],
      ['', 'Write to the mayor'],
    ]);
    desk.choose('Refresh status');
    expect(desk.row('Tasks', 'T44').Task).toBe('Write to the mayor');
  });

  test('of a check-in takes its line, and leaves the value that somebody typed', async () => {
    const desk = await Desk.withExample();
    const before = desk.table('Check-ins');
    desk.type('Milestones', 'M2', 'Current', '30');
    expect(desk.choose('Undo last change')).toContain('was undone.');
    expect(desk.table('Check-ins')).toEqual(before);
    expect(desk.row('Milestones', 'M2').Current).toBe('30');
  });

  test('of a check-in whose line somebody completed leaves the line, and says so', async () => {
    const desk = await Desk.withExample();
    desk.type('Milestones', 'M2', 'Current', '30');
    const line = desk.grid('Check-ins').length;
    desk.hand.type(`'Check-ins'!C${line}`, 'Ingrid Solvang');
    expect(desk.choose('Undo last change')).toContain(
      '1 row of "Check-ins" was left: changed or deleted since.',
    );
    expect(desk.table('Check-ins').pop()).toMatchObject({ By: 'Ingrid Solvang', Value: '30' });
  });

  test('finds the rows again after a sort', async () => {
    const desk = await Desk.withExample();
    desk.hand.type('Tasks!C42', 'Write to the press');
    desk.hand.sort('Tasks!A2:Q42', 3);
    desk.choose('Undo last change');
    const row = desk.table('Tasks').find(({ Task }) => Task === 'Write to the press');
    expect(row?.ID).toBe('');
    expect(desk.table('Tasks').filter(({ ID }) => ID === '')).toHaveLength(1);
  });

  test('of somebody else names that person', async () => {
    const desk = await Desk.withExample({ user: 'lead@example.com', owner: 'lead@example.com' });
    const { stores } = desk.script.appsScript.runtime;
    const other = await Desk.open(desk.workbook, { stores, user: 'ingrid@example.com', role: 'editor' });
    other.choose('Undo last change', 'CANCEL');
    expect(other.asked.pop()).toContain('by lead@example.com');
  });
});
