// One workbook, several windows: what each edit and each script tells to whom.

import { describe, expect, it } from 'vitest';
import { freshState } from '../../../src/preview/host/saved-state';
import { emptyWorkbook, ensureCell, type Workbook } from '../../../src/preview/workbook';
import { MONDAY, Room } from './room';

const LEAD = 'amara.okonjo@example.com';
const COLLEAGUE = 'ingrid.solvang@example.com';
const M3 = ['Milestones', 'M3'] as const;

/** The example plan with two windows, on a known day. */
async function twoWindows() {
  const room = await Room.withExample();
  const lead = room.enter('left', LEAD);
  const colleague = room.enter('right', COLLEAGUE);
  return { room, lead, colleague };
}

function plainWorkbook(rows: readonly (readonly (string | number | null)[])[]): Workbook {
  const workbook = emptyWorkbook('Plain');
  rows.forEach((line, down) => {
    line.forEach((value, across) => {
      if (value !== null) ensureCell(workbook.sheets[0]!, down + 1, across + 1).value = value;
    });
  });
  return workbook;
}

async function plainWindow(rows: readonly (readonly (string | number | null)[])[]) {
  const room = await Room.open(freshState(plainWorkbook(rows)));
  const window = room.enter('only');
  const value = (row: number, column: number) => window.cell('Sheet1', row, column)?.v ?? null;
  return { room, window, value, sheetId: 0 };
}

describe('a window that opens', () => {
  it('sees the example plan set up, with the menu that onOpen built', async () => {
    const { lead } = await twoWindows();
    expect(lead.tabs.slice(0, 3)).toEqual(['Goals', 'Milestones', 'Tasks']);
    expect(lead.snapshot.menus.map(({ addon }) => addon)).toEqual([true]);
    expect(lead.snapshot.menus[0]!.entries.map(({ caption }) => caption)).toContain('Show drift report');
    expect(lead.snapshot.document).toMatchObject({ title: 'Example plan', statusDate: expect.any(String) });
    expect(lead.shows('Milestones', 'M1', 'Status')).toBe('Red');
  });

  it('offers who may be chosen, the owner first', async () => {
    const { lead, colleague } = await twoWindows();
    expect(lead.snapshot.user).toMatchObject({ email: LEAD, role: 'owner' });
    expect(colleague.snapshot.user).toMatchObject({ name: 'Ingrid Solvang', role: 'editor' });
    expect(colleague.snapshot.document.users.map(({ role }) => role).sort()).toContain('viewer');
  });

  it('says what was recognised in a file that is not set up, and changes nothing in it', async () => {
    const rows = [
      ['Goal', 'Owner', 'Due date', 'Status'],
      ['Grow managed services', 'Ingrid Solvang', 46400, 'On track'],
      ['Keep clients', 'Priya Raman', 46420, 'At risk'],
    ];
    const { window, room } = await plainWindow(rows);
    expect(window.snapshot.notice).toMatch(/^Recognised "Sheet1": .*Set up to go on\.$/);
    expect(room.engine.headline()).toEqual([window.snapshot.notice]);
    expect(room.engine.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('hears no more of that once it is set up, and stays on a sheet that is shown', async () => {
    const rows = [
      ['Goal', 'Owner', 'Due date'],
      ['Grow managed services', 'Ingrid Solvang', 46400],
      ['Keep clients', 'Priya Raman', 46420],
    ];
    const { window } = await plainWindow(rows);
    expect(window.menu('setUp')).toMatchObject({ ok: true });
    const { seen } = window.asks('openSetUp', { corrections: [] }) as { seen: string };
    window.asks('writeSetUp', { corrections: [], seen, withExample: false, withoutPeople: [] });
    expect(window.of('patch').flatMap(({ notice }) => notice ?? [])).toEqual(['']);
    const shown = new Set(window.tabs.map(name => window.sheet(name).view.id));
    for (const { selection } of window.of('activate')) expect(shown).toContain(selection.sheetId);
    expect(window.tabs).toContain('Check-ins');
  });

  it('opens on a workbook whose hidden sheet was damaged, says so, and leaves it for another', async () => {
    const { room } = await twoWindows();
    const { workbook } = room.engine;
    const registry = workbook.sheets.find(({ name }) => name === 'Throughline registry')!;
    for (const cells of registry.rows) if (cells?.[0]?.value === 'high water') cells[1]!.value = '{';
    const damaged = await Room.open(freshState(workbook));
    expect(damaged.engine.headline()).toEqual([
      expect.stringMatching(/^The hidden sheet "Throughline registry" has been changed by hand/),
    ]);
    const window = damaged.enter('first');
    expect(window.tabs).toContain('Goals');
    expect(window.say({ kind: 'reset' })).toMatchObject({ ok: true });
    expect(window.type('Milestones', 'M1', 'Current', '10')).toMatchObject({ ok: true });
  });

  it('chooses no day that the calendar has not', async () => {
    const { lead } = await twoWindows();
    expect(lead.say({ kind: 'status date', date: '2026-02-31' })).toMatchObject({
      ok: false,
      message: '"2026-02-31" is not a date. Choose one such as 2026-11-23.',
    });
    expect(lead.say({ kind: 'status date', date: '2026-02-28' })).toMatchObject({ ok: true });
  });

  it('may only look where its user is a viewer: no menu, no edit', async () => {
    const { room } = await twoWindows();
    const viewer = room.enter('third', 'viewer');
    expect(viewer.snapshot.menus).toEqual([]);
    const before = viewer.shows(...M3, 'Current');
    expect(viewer.type(...M3, 'Current', '1')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/only look/),
    });
    expect(viewer.menu('refreshStatus')).toMatchObject({ ok: false });
    expect(viewer.shows(...M3, 'Current')).toBe(before);
  });
});

describe('an edit', () => {
  it('turns the status of its row in every window', async () => {
    const { room, lead, colleague } = await twoWindows();
    expect(lead.shows('Milestones', 'M1', 'Status')).toBe('Red');
    expect(lead.type('Milestones', 'M1', 'Current', '10')).toMatchObject({ ok: true });
    expect(lead.shows('Milestones', 'M1', 'Status')).toBe('Done');
    expect(colleague.shows('Milestones', 'M1', 'Status')).toBe('Done');
    expect(room.reports[room.reports.length - 1]).toMatchObject({
      who: 'Amara Okonjo',
      did: expect.stringMatching(/^typed "10" into Milestones!H\d+$/),
      turned: expect.stringContaining('M1 Red → Done'),
    });
  });

  it('is told as the few cells that it changed', async () => {
    const { lead, colleague } = await twoWindows();
    colleague.heard.length = 0;
    lead.type('Milestones', 'M1', 'Current', '10');
    const { sheets } = colleague.last('patch');
    const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
    expect(cells).toBeGreaterThan(3);
    expect(cells).toBeLessThan(40);
  });

  it('that a dropdown refuses changes nothing, and its window is told again what stands there', async () => {
    const workbook = plainWorkbook([['green']]);
    workbook.sheets[0]!.rows[0]![0]!.validation = {
      criteria: 'VALUE_IN_LIST',
      values: ['green', 'red'],
      showDropdown: true,
      allowInvalid: false,
      helpText: null,
    };
    const room = await Room.open(freshState(workbook));
    const window = room.enter('only');
    const other = room.enter('other', 'editor');
    other.heard.length = 0;
    expect(window.edit({ kind: 'type', sheetId: 0, row: 1, column: 1, text: 'blue' })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/green, red/),
    });
    expect(window.last('patch').sheets).toEqual([
      { id: 0, view: null, cells: [[1, 1, { v: 'green', d: 0 }]] },
    ]);
    expect(other.of('patch')).toEqual([]);
  });

  it('of a computed cell is put back, and its window hears why', async () => {
    const { lead } = await twoWindows();
    const before = lead.shows('Milestones', 'M1', 'Status');
    lead.type('Milestones', 'M1', 'Status', 'Green');
    expect(lead.shows('Milestones', 'M1', 'Status')).toBe(before);
    expect(lead.last('toast').message).toMatch(/computed status/);
  });

  it('says what it cost', async () => {
    const { lead } = await twoWindows();
    lead.type('Milestones', 'M1', 'Current', '10');
    const cost = lead.last('cost');
    expect(cost.serviceCalls).toBeGreaterThan(5);
    expect(cost.roundTrips).toBeGreaterThan(1);
    expect(cost.refusals).toEqual([]);
  });

  it('by paste, fill, sort, insertion and deletion ends in what the hand would make of it', async () => {
    const { window, value, sheetId } = await plainWindow([
      ['Name', 'Points'],
      ['b', 2],
      ['a', 1],
    ]);
    window.edit({
      kind: 'paste',
      sheetId,
      row: 4,
      column: 1,
      block: [
        ['c', '3.5'],
        ['d', '40%'],
      ],
    });
    expect([value(4, 2), value(5, 2)]).toEqual([3.5, 0.4]);
    window.edit({
      kind: 'sort',
      sheetId,
      range: { top: 2, left: 1, bottom: 5, right: 2 },
      column: 1,
      ascending: true,
    });
    expect([2, 3, 4, 5].map(row => value(row, 1))).toEqual(['a', 'b', 'c', 'd']);
    window.edit({
      kind: 'fill',
      sheetId,
      source: { top: 2, left: 2, bottom: 3, right: 2 },
      target: { top: 2, left: 2, bottom: 6, right: 2 },
    });
    expect([2, 3, 4, 5, 6].map(row => value(row, 2))).toEqual([1, 2, 3, 4, 5]);
    window.edit({ kind: 'insert', sheetId, axis: 'row', first: 2, count: 2 });
    expect([value(2, 1), value(4, 1), window.sheet('Sheet1').view.rowCount]).toEqual([null, 'a', 1002]);
    window.edit({ kind: 'delete', sheetId, axis: 'row', first: 2, count: 3 });
    expect([value(2, 1), window.sheet('Sheet1').view.rowCount]).toEqual(['b', 999]);
    window.edit({ kind: 'clear', sheetId, range: { top: 1, left: 1, bottom: 2, right: 2 } });
    expect([value(1, 1), value(2, 2), value(3, 1)]).toEqual([null, null, 'c']);
  });

  it('of tabs is told as their new order', async () => {
    const { window } = await plainWindow([['x']]);
    window.edit({ kind: 'add sheet' });
    expect(window.tabs).toEqual(['Sheet1', 'Sheet2']);
    const { id } = window.sheet('Sheet2').view;
    window.edit({ kind: 'rename sheet', sheetId: id, name: 'Later' });
    window.edit({ kind: 'move sheet', sheetId: id, position: 1 });
    expect(window.tabs).toEqual(['Later', 'Sheet1']);
    expect(window.edit({ kind: 'rename sheet', sheetId: id, name: 'Sheet1' })).toMatchObject({ ok: false });
    window.edit({ kind: 'delete sheet', sheetId: id });
    expect(window.tabs).toEqual(['Sheet1']);
    expect(window.edit({ kind: 'delete sheet', sheetId: 0 })).toMatchObject({ ok: false });
  });

  it('of a list refreshes the dropdowns that offer it', async () => {
    const { lead } = await twoWindows();
    const { row, column, sheetId } = lead.place('Milestones', 'M1', 'Goal');
    const rule = lead.cell('Milestones', row, column)!.d!;
    expect(lead.snapshot.palette.rules[rule]!.items).not.toContain('G1 · Grow twice as fast');
    lead.type('Goals', 'G1', 'Goal', 'Grow twice as fast');
    const changed = lead.of('patch').flatMap(({ palette }) => palette.rules);
    expect(
      changed.some(([index, { items }]) => index === rule && items.includes('G1 · Grow twice as fast')),
    ).toBe(true);
    expect(sheetId).toBe(lead.sheet('Milestones').view.id);
  });
});

describe('results of formulas that a grid worked out', () => {
  it('are taken without an onEdit, and only where a formula stands', async () => {
    const { window, room, value, sheetId } = await plainWindow([[2, 3]]);
    window.edit({ kind: 'type', sheetId, row: 1, column: 3, text: '=SUM(A1:B1)' });
    const actions = room.reports.length;
    window.say({
      kind: 'recalculated',
      sheetId,
      cells: [
        [1, 3, 5],
        [1, 1, 99],
      ],
    });
    expect([value(1, 1), value(1, 3)]).toEqual([2, 5]);
    expect(room.reports.length).toBe(actions);
  });
});

describe('Undo of a window', () => {
  it('takes its own edits back in turn, rows and sheets too, and Redo brings them again', async () => {
    const { window, value, sheetId } = await plainWindow([['a'], ['b'], ['c']]);
    window.edit({ kind: 'type', sheetId, row: 1, column: 1, text: 'A' });
    window.edit({ kind: 'delete', sheetId, axis: 'row', first: 2, count: 1 });
    expect([value(1, 1), value(2, 1)]).toEqual(['A', 'c']);
    window.edit({ kind: 'undo' });
    expect([value(1, 1), value(2, 1), value(3, 1)]).toEqual(['A', 'b', 'c']);
    window.edit({ kind: 'undo' });
    expect(value(1, 1)).toBe('a');
    window.edit({ kind: 'redo' });
    expect(value(1, 1)).toBe('A');
    expect(window.edit({ kind: 'undo' })).toMatchObject({ ok: true });
    expect(window.edit({ kind: 'undo' })).toMatchObject({ ok: false });
  });

  it('leaves what somebody else has changed since', async () => {
    const { room, window, value, sheetId } = await plainWindow([['a', 'b']]);
    const other = room.enter('other', 'editor');
    window.edit({ kind: 'clear', sheetId, range: { top: 1, left: 1, bottom: 1, right: 2 } });
    other.edit({ kind: 'type', sheetId, row: 1, column: 1, text: 'mine' });
    window.edit({ kind: 'undo' });
    expect([value(1, 1), value(1, 2)]).toEqual(['mine', 'b']);
  });

  it('leaves a row that it inserted where somebody has typed into it since', async () => {
    const { room, window, value, sheetId } = await plainWindow([['a'], ['b']]);
    const other = room.enter('other', 'editor');
    window.edit({ kind: 'insert', sheetId, axis: 'row', first: 2, count: 2 });
    other.edit({ kind: 'type', sheetId, row: 3, column: 1, text: 'theirs' });
    expect(window.edit({ kind: 'undo' })).toMatchObject({
      ok: false,
      message:
        'Something was typed into the rows since, so they stay. To remove them, select them and choose Edit ▸ Delete ▸ 2 rows.',
    });
    expect([value(1, 1), value(3, 1), value(4, 1)]).toEqual(['a', 'theirs', 'b']);
    other.edit({ kind: 'undo' });
    expect(window.edit({ kind: 'undo' })).toMatchObject({ ok: true });
    expect([value(1, 1), value(2, 1)]).toEqual(['a', 'b']);
  });

  it('does not reach across rows that somebody else has moved', async () => {
    const { room, window, value, sheetId } = await plainWindow([['a'], ['b']]);
    const other = room.enter('other', 'editor');
    window.edit({ kind: 'type', sheetId, row: 1, column: 1, text: 'A' });
    other.edit({ kind: 'insert', sheetId, axis: 'row', first: 1, count: 1 });
    expect(window.edit({ kind: 'undo' })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/moved/),
    });
    expect([value(1, 1), value(2, 1)]).toEqual([null, 'A']);
  });
});

describe('a question', () => {
  it('stands the script still until its window answers, while others edit', async () => {
    const { room, lead, colleague } = await twoWindows();
    lead.type('Milestones', 'M1', 'Current', '10');
    room.meanwhile = [
      question => {
        expect(question.buttons).toBe('OK_CANCEL');
        expect(colleague.of('question')).toEqual([]);
        expect(colleague.say({ kind: 'answer', id: question.id, button: 'OK' })).toMatchObject({ ok: false });
        expect(colleague.type('Milestones', 'M2', 'Current', '39')).toMatchObject({ ok: true });
      },
      question => {
        expect(lead.say({ kind: 'answer', id: question.id, button: 'CANCEL' })).toMatchObject({ ok: true });
      },
    ];
    expect(lead.menu('undoLastChange')).toMatchObject({ ok: true });
    expect(colleague.shows('Milestones', 'M2', 'Current')).toBe(39);
    expect(lead.shows('Milestones', 'M1', 'Status')).toBe('Done');
    expect(lead.last('question gone').id).toBe(lead.last('question').id);
    expect(room.reports.map(({ who }) => who).slice(-2)).toEqual(['Ingrid Solvang', 'Amara Okonjo']);
  });

  it('does as it was answered', async () => {
    const { room, lead, colleague } = await twoWindows();
    lead.type('Milestones', 'M1', 'Current', '10');
    const rows = colleague.sheet('Check-ins').cells.size;
    room.meanwhile = [question => lead.say({ kind: 'answer', id: question.id, button: 'OK' })];
    lead.menu('undoLastChange');
    expect(lead.last('toast').message).toMatch(/was undone/);
    expect(colleague.sheet('Check-ins').cells.size).toBeLessThan(rows);
  });

  it('is asked again of a window that reloads, and answered by the cross where it does not come back', async () => {
    const { room, lead } = await twoWindows();
    lead.type('Milestones', 'M1', 'Current', '10');
    room.meanwhile = [
      () => {
        lead.heard.length = 0;
        room.enter('left', LEAD);
        expect(lead.of('snapshot').length).toBe(1);
        expect(lead.of('question').length).toBe(1);
      },
      () => room.engine.disconnect('left'),
    ];
    expect(lead.menu('undoLastChange')).toMatchObject({ ok: true });
    expect(room.enter('left', LEAD).shows('Milestones', 'M1', 'Status')).toBe('Done');
  });

  it('keeps another file from being opened under the script', async () => {
    const { room, lead, colleague } = await twoWindows();
    lead.type('Milestones', 'M1', 'Current', '10');
    room.meanwhile = [
      () => expect(colleague.say({ kind: 'reset' })).toMatchObject({ ok: false }),
      question => lead.say({ kind: 'answer', id: question.id, button: 'CANCEL' }),
    ];
    lead.menu('undoLastChange');
    expect(lead.shows('Milestones', 'M1', 'Status')).toBe('Done');
  });
});

describe('a menu item', () => {
  it('shows its toasts to whoever chose it alone, and opens the sheet that the script opened', async () => {
    const { lead, colleague } = await twoWindows();
    colleague.heard.length = 0;
    expect(lead.menu('showDriftReport')).toMatchObject({ ok: true });
    expect(lead.last('toast').message).toMatch(/milestones/);
    expect(lead.last('activate').selection.sheetId).toBe(lead.sheet('Drift report').view.id);
    expect(colleague.of('toast')).toEqual([]);
    expect(colleague.of('activate')).toEqual([]);
    expect(colleague.tabs).toContain('Drift report');
  });

  it('that onOpen did not make is not run', async () => {
    const { lead } = await twoWindows();
    expect(lead.menu('setUpNow')).toMatchObject({ ok: false });
    expect(lead.menu('onEdit')).toMatchObject({ ok: false });
  });
});

describe('the status date', () => {
  it('of next week turns what is late by then', async () => {
    const { lead } = await twoWindows();
    const reds = () =>
      Array.from({ length: 16 }, (_, at) => lead.shows('Milestones', `M${at + 1}`, 'Status')).filter(
        status => status === 'Red',
      ).length;
    const before = reds();
    lead.say({ kind: 'status date', date: '2026-12-21' });
    expect(reds()).toBeGreaterThan(before);
    expect(
      lead.last('patch').document ?? lead.of('patch').find(({ document }) => document)?.document,
    ).toMatchObject({
      statusDate: expect.any(String),
    });
  });
});

describe('whoever has a hidden address', () => {
  it('is nobody to the scripts', async () => {
    const { room } = await twoWindows();
    const hidden = room.enter('third', COLLEAGUE, { emailHidden: true });
    hidden.type('Milestones', 'M2', 'Current', '39');
    room.meanwhile = [question => hidden.say({ kind: 'answer', id: question.id, button: 'CANCEL' })];
    hidden.menu('undoLastChange');
    expect(hidden.last('question').prompt).not.toContain(COLLEAGUE);
  });
});

describe('the state', () => {
  it('is brought back for a page that knew the run of the host which left it', async () => {
    const { room, lead } = await twoWindows();
    lead.type('Milestones', 'M1', 'Current', '10');
    const earlier = { host: 'first run', savedAt: '2026-11-23 14:32', bytes: room.engine.state() };
    const again = await Room.withExample({ host: 'second run', earlier });
    const back = again.enter('left', LEAD, { was: 'first run' });
    expect(back.shows('Milestones', 'M1', 'Status')).toBe('Done');
    expect(back.snapshot.document).toMatchObject({ statusDate: MONDAY, statusDateChosen: true });
    expect(back.type('Milestones', 'M2', 'Current', '39')).toMatchObject({ ok: true });
  });

  it('is offered to any other page, until somebody has begun anew', async () => {
    const { room, lead } = await twoWindows();
    lead.type('Milestones', 'M1', 'Current', '10');
    const earlier = { host: 'first run', savedAt: '2026-11-23 14:32', bytes: room.engine.state() };
    const again = await Room.withExample({ host: 'second run', earlier });
    const fresh = again.enter('left', LEAD);
    expect(fresh.snapshot.earlierState).toBe('2026-11-23 14:32');
    expect(fresh.shows('Milestones', 'M1', 'Status')).toBe('Red');
    expect(fresh.say({ kind: 'resume' })).toMatchObject({ ok: true });
    expect(fresh.shows('Milestones', 'M1', 'Status')).toBe('Done');
    expect(fresh.snapshot.earlierState).toBeNull();
    expect(fresh.say({ kind: 'resume' })).toMatchObject({ ok: false });
  });

  it('goes back to the example by reset', async () => {
    const { lead, colleague } = await twoWindows();
    lead.type('Milestones', 'M1', 'Current', '10');
    lead.say({ kind: 'reset' });
    expect(colleague.shows('Milestones', 'M1', 'Status')).toBe('Red');
    expect(lead.edit({ kind: 'undo' })).toMatchObject({ ok: false });
  });
});

describe("a formula that calls the add-on's own function", () => {
  it('is worked out for every window, spills, and follows the cells that it looks at', async () => {
    const { window, value, sheetId } = await plainWindow([
      [0.4, '2026-11-02', '2026-12-14'],
      [1, '2026-11-02', '2026-12-14'],
    ]);
    const text = '=THROUGHLINE_STATUS(A1:A2, B1:B2, C1:C2, "2026-11-23")';
    window.edit({ kind: 'type', sheetId, row: 1, column: 5, text });
    expect([value(1, 5), value(2, 5)]).toEqual(['Amber', 'Done']);
    window.edit({ kind: 'type', sheetId, row: 1, column: 1, text: '0.1' });
    expect(value(1, 5)).toBe('Red');
    window.edit({ kind: 'undo' });
    window.edit({ kind: 'undo' });
    expect([value(1, 5), value(2, 5)]).toEqual([null, null]);
  });
});
