// Somebody installs the add-on on an empty spreadsheet and sets it up.

import { describe, expect, test } from 'vitest';
import type { MenuEntry } from '../../src/preview/stand-in/options';
import { cellAt, emptyWorkbook } from '../../src/preview/workbook';
import { Desk } from './desk';
import { ruleAt } from './tint';

function captions(entries: readonly MenuEntry[]): string[] {
  return entries.flatMap(({ caption, entries: below }) => [caption, ...captions(below)]).filter(Boolean);
}

const MENU = [
  'Set up',
  'Refresh status',
  'Show drift report',
  'Show dashboard',
  'Find ownership gaps',
  'Undo last change',
  'More',
  'Change settings',
  'Refresh every morning',
  'Remove Throughline',
];

describe('the menu', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)(
    'is there in AuthMode.%s, and leads somewhere',
    async mode => {
      const { script } = await Desk.open();
      const menus = script.open(mode);
      expect(captions(menus)).toEqual(expect.arrayContaining(MENU));
      const functions = menus.flatMap(function named(entry: MenuEntry): string[] {
        return [entry.functionName, ...entry.entries.flatMap(named)].filter(Boolean);
      });
      for (const name of functions) expect(script.functionNames).toContain(name);
    },
  );

  test('is there right after the add-on was installed', async () => {
    const { script } = await Desk.open();
    script.appsScript.runtime.menus = [];
    script.install();
    expect(captions(script.appsScript.runtime.menus)).toEqual(expect.arrayContaining(MENU));
  });
});

describe('Set up on an empty spreadsheet', () => {
  test('writes nothing when its sidebar opens', async () => {
    const workbook = emptyWorkbook();
    const desk = await Desk.open(workbook);
    expect(desk.openSetUp()).toMatchObject({
      isEmpty: true,
      makes: expect.arrayContaining(['Goals', 'Tasks']),
    });
    expect(workbook).toEqual(emptyWorkbook());
  });

  test('without the example makes empty tables that can be typed into', async () => {
    const desk = await Desk.open();
    const said = desk.setUp();
    expect(said).toContain('add a goal');
    expect(desk.visibleSheets).toEqual(['Goals', 'Milestones', 'Tasks', 'People', 'Check-ins', 'Settings']);
    for (const name of ['Goals', 'Milestones', 'Tasks', 'People', 'Check-ins']) {
      expect(desk.table(name)).toEqual([]);
    }
    desk.hand.type('Goals!B2', 'Win ten clients');
    expect(desk.row('Goals', 'G1')).toMatchObject({
      Goal: 'Win ten clients',
      Status: 'Amber',
      Why: expect.stringMatching(/^Nobody owns this/),
    });
  });

  test('with the example shows every status, each in its colour', async () => {
    const desk = await Desk.withExample();
    const colours = {
      Red: '#d93025',
      Amber: '#f9ab00',
      Green: '#1e8e3e',
      Done: '#1a73e8',
      'Not started': '#dadce0',
      'On hold': '#9aa0a6',
      Dropped: '#f1f3f4',
    };
    desk.type('Tasks', 'T40', 'State', 'Dropped');
    const seen = new Set<string>();
    for (const name of ['Goals', 'Milestones', 'Tasks']) {
      const sheet = desk.sheet(name);
      const status = sheet.rows[0]!.findIndex(cell => cell?.value === 'Status') + 1;
      for (let row = 2; cellAt(sheet, row, 1)?.value; row += 1) {
        const word = String(cellAt(sheet, row, status)?.value);
        seen.add(word);
        expect(ruleAt(sheet, row, status)?.background).toBe(colours[word as keyof typeof colours]);
        const title = ruleAt(sheet, row, 2);
        if (word === 'Not started') expect(title).toBeNull();
        else expect(title?.background).not.toBe(colours.Green);
        expect(title?.strikethrough ?? false).toBe(word === 'Dropped');
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(colours).sort());
  });

  test('a status that changes takes its colour along', async () => {
    const desk = await Desk.withExample();
    const sheet = desk.sheet('Milestones');
    expect(desk.row('Milestones', 'M1').Status).toBe('Red');
    desk.type('Milestones', 'M1', 'Current', '10');
    expect(desk.row('Milestones', 'M1').Status).toBe('Done');
    const status = sheet.rows[0]!.findIndex(cell => cell?.value === 'Status') + 1;
    expect(ruleAt(sheet, 2, status)?.background).toBe('#1a73e8');
  });

  test('freezes and explains the headers, and dates the Status header', async () => {
    const desk = await Desk.withExample();
    for (const name of ['Goals', 'Milestones', 'Tasks', 'People', 'Check-ins', 'Settings']) {
      const sheet = desk.sheet(name);
      expect(sheet.frozenRows).toBe(1);
      expect(cellAt(sheet, 1, 1)).toMatchObject({ bold: true, background: '#e8eaed' });
    }
    for (const name of ['Goals', 'Milestones', 'Tasks']) {
      const row = desk.sheet(name).rows[0]!;
      const at = row.findIndex(cell => cell?.value === 'Status');
      expect(row[at]?.note).toContain('Computed from evidence');
      expect(desk.grid(name)[0]![at]).toBe('Status · 23 Nov');
    }
  });

  test('offers what may be chosen, in every row', async () => {
    const desk = await Desk.withExample();
    expect(desk.model('Milestones', 'M1', 'State').validation).toMatchObject({
      criteria: 'VALUE_IN_LIST',
      values: ['Planned', 'Active', 'On hold', 'Done', 'Dropped'],
      allowInvalid: true,
    });
    expect(desk.model('Tasks', 'T1', 'Milestone').validation).toMatchObject({
      criteria: 'VALUE_IN_RANGE',
      values: ['Throughline lists', 'B2:B10000'],
    });
    expect(desk.model('Goals', 'G1', 'Owner').validation?.values).toEqual(['Throughline lists', 'C2:C10000']);
    const lists = desk.grid('Throughline lists');
    expect(lists[1]).toEqual([
      'G1 · Grow managed services revenue',
      'M1 · Sign ten managed services contracts',
      'Amara Okonjo',
    ]);
    expect(cellAt(desk.sheet('Goals'), 1000, 3)?.validation).toBeDefined();
  });

  test('shows dates, shares and days as such', async () => {
    const desk = await Desk.withExample();
    expect(desk.row('Milestones', 'M2')).toMatchObject({
      Start: '21 Sep 2026',
      Due: '14 Dec 2026',
      Progress: '55%',
      Expected: '75%',
      'Drift (days)': '12',
    });
  });

  test('shows dates and percentages among the settings as such', async () => {
    const desk = await Desk.withExample();
    const values = new Map(desk.table('Settings').map(row => [row.Setting, row.Value]));
    expect(values.get('Sprints counted from')).toBe('5 Jan 2026');
    expect(values.get('Late tasks')).toBe('25.0%');
    expect(desk.addOn.assessed().problems).toEqual([]);
  });

  test.each(['Goals', 'Tasks'])('shows the statuses of %s without scrolling at 1440 pixels', async name => {
    const desk = await Desk.withExample();
    const { columnWidths } = desk.sheet(name);
    const status = desk.grid(name)[0]!.findIndex(header => header.startsWith('Status'));
    const right = Array.from({ length: status + 1 }, (_, at) => columnWidths.get(at + 1) ?? 100);
    // row numbers and scroll bar aside
    expect(right.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1440 - 46 - 10);
  });

  test('hides what it keeps for itself', async () => {
    const desk = await Desk.withExample();
    const hidden = desk.workbook.sheets.filter(sheet => sheet.hidden).map(({ name }) => name);
    expect(hidden.sort()).toEqual(['Throughline journal', 'Throughline lists', 'Throughline registry']);
  });

  test('leaves sheets of the same names alone', async () => {
    const desk = await Desk.open();
    desk.hand.addSheet('Goals');
    desk.hand.type('Goals!A1', 'Goals scored by our football team');
    const own = structuredClone(desk.sheet('Goals'));
    desk.setUp({ withExample: true });
    expect(desk.sheet('Goals')).toEqual(own);
    expect(desk.row('Goals (Throughline)', 'G1').Goal).toBe('Grow managed services revenue');
  });

  test.each([
    'Refresh status',
    'Show drift report',
    'Show dashboard',
    'Find ownership gaps',
    'Remove Throughline',
  ])('is what "%s" asks for before it', async caption => {
    const workbook = emptyWorkbook();
    const desk = await Desk.open(workbook);
    expect(desk.choose(caption)).toContain('Set up');
    expect(workbook).toEqual(emptyWorkbook());
  });

  test('a menu item before it leaves no word on screen that it is at work', async () => {
    const toasts: number[] = [];
    const desk = await Desk.open(emptyWorkbook(), {
      ui: { toast: ({ seconds }) => toasts.push(seconds), alert: () => 'OK' },
    });
    desk.choose('Show drift report');
    expect(toasts).toHaveLength(2);
    expect(toasts[1]).toBeGreaterThan(0);
  });

  test('an edit before it changes nothing and throws nothing', async () => {
    const desk = await Desk.open();
    desk.hand.type('Sheet1!A1', 'hello');
    expect(desk.script.appsScript.runtime.failedTriggers).toEqual([]);
    expect(desk.script.appsScript.runtime.log).toEqual([]);
    expect(desk.workbook.sheets).toHaveLength(1);
  });

  test('an empty first sheet that somebody has coloured stays', async () => {
    const desk = await Desk.open();
    const { SpreadsheetApp } = desk.script.appsScript.globals;
    SpreadsheetApp.getActiveSheet().getRange('B2').setBackground('#ffff00');
    SpreadsheetApp.flush();
    desk.setUp();
    expect(desk.visibleSheets).toContain('Sheet1');
  });
});
