// The leadership team opens the dashboard, and it stays true while the plan is worked on.

import { describe, expect, test } from 'vitest';
import { cellAt } from '../../src/preview/workbook';
import { Desk } from './desk';

const NAME = 'Dashboard';

/** The row that begins with this text, as it is shown. */
function rowOf(desk: Desk, first: string): string[] {
  const row = desk.grid(NAME).find(([text]) => text === first);
  if (!row) throw new Error(`The dashboard has no row "${first}".`);
  return row;
}

/** What each chart shows, by title: the names of its series, and its first row. */
function charts(desk: Desk) {
  const sheet = desk.sheet(NAME);
  const shown = desk.grid(NAME);
  return new Map(
    sheet.charts.map(({ options, ranges }) => {
      const { top, left, right, bottom } = ranges[0]!;
      const cells = (row: number) =>
        Array.from({ length: right - left + 1 }, (_, at) =>
          at === 0 ? shown[row - 1]![left - 1]! : (cellAt(sheet, row, left + at)?.value ?? null),
        );
      return [
        String(options.title),
        { names: cells(top).slice(1), first: cells(top + 1), last: cells(bottom) },
      ];
    }),
  );
}

test('shows what stands where, with whom, and how far it has come, in figures and charts that point to them', async () => {
  const desk = await Desk.withExample();
  expect(desk.choose('Show dashboard')).toBe('61 rows: 14 Red, 12 Amber, 6 Green.');
  expect(desk.script.appsScript.runtime.active.sheetId).toBe(desk.sheet(NAME).id);
  expect(rowOf(desk, 'Milestones').slice(1)).toEqual(['6', '6', '1', '1', '1', '1', '0', '16']);
  expect(rowOf(desk, 'G3 · Build a cloud migration practice')).toEqual([
    'G3 · Build a cloud migration practice',
    '17%',
    '42%',
    '-25',
    '-17',
    'Red',
    '2 Jun 2027',
    'Rafael Quintero',
    '',
  ]);
  const drawn = charts(desk);
  expect(drawn.get('Statuses')?.names).toEqual([
    'Red',
    'Amber',
    'Green',
    'Not started',
    'On hold',
    'Done',
    'Dropped',
  ]);
  expect(drawn.get('Progress of the plan against expected')?.names).toEqual(['Progress', 'Expected']);
  expect(drawn.get('Progress of the plan against expected')?.last.slice(1)).toEqual([
    expect.closeTo(0.404, 2),
    expect.closeTo(0.452, 2),
  ]);
  expect(drawn.get('Goals: progress against expected')?.first[0]).toBe('G1 · Grow managed services revenue');
  expect(drawn.get('Goals: points against plan')?.names).toEqual(['G1', 'G2', 'G3', 'G5']);
  expect(drawn.get('Owners: what is still to be finished')?.first).toEqual(['Yusuf Demirel', 2, 2, 0, 0]);
  expect(desk.sheet(NAME).hidesGridlines).toBe(true);
});

describe('a dashboard that is there', () => {
  test('is brought up to date by Refresh status, and by a report, but not by an edit', async () => {
    const desk = await Desk.withExample();
    desk.choose('Show dashboard');
    const before = desk.grid(NAME);
    desk.type('Goals', 'G3', 'Current', '6');
    expect(desk.grid(NAME)).toEqual(before);
    desk.choose('Refresh status');
    expect(rowOf(desk, 'G3 · Build a cloud migration practice')[1]).toBe('50%');
    desk.type('Goals', 'G3', 'Current', '9');
    desk.choose('Show drift report');
    expect(rowOf(desk, 'G3 · Build a cloud migration practice')[1]).toBe('75%');
  });

  test('costs an edit nothing', async () => {
    const cost = async (caption: string) => {
      const desk = await Desk.withExample();
      desk.choose(caption);
      const { meter } = desk.script.appsScript;
      meter.reset();
      desk.type('Goals', 'G3', 'Current', '6');
      return [meter.roundTrips, meter.writes];
    };
    expect(await cost('Show dashboard')).toEqual(await cost('Refresh status'));
  });

  test('keeps its charts where it is shown again, moved to where their figures went, and a chart of somebody else', async () => {
    const desk = await Desk.withExample();
    desk.choose('Show dashboard');
    const drawn = desk.sheet(NAME).charts.length;
    const theirs = structuredClone(desk.sheet('Dashboard').charts[0]!);
    desk.sheet(NAME).charts.push({ ...theirs, id: 99, options: { title: 'Mine' } });
    desk.hand.type('Goals!B7', 'Sell the old data centre');
    desk.choose('Show dashboard');
    expect(desk.sheet(NAME).charts).toHaveLength(drawn + 1);
    expect(charts(desk).get('Owners: what is still to be finished')?.first[0]).toBe('Yusuf Demirel');
    expect(desk.visibleSheets.filter(name => name.startsWith(NAME))).toEqual([NAME]);
  });

  test('shows the statuses report by report once there was an earlier one', async () => {
    const desk = await Desk.withExample();
    desk.choose('Show drift report');
    desk.choose('Show dashboard');
    expect(charts(desk).has('Goals and milestones, report by report')).toBe(false);
    desk.today = '2026-11-30';
    desk.choose('Refresh status');
    const { first, last } = charts(desk).get('Goals and milestones, report by report')!;
    expect(first.slice(1, 4)).toEqual([7, 9, 2]);
    expect(last[1]).toBeGreaterThan(7);
  });

  test('goes with Undo, even after a Refresh, unless somebody wrote beside it', async () => {
    const desk = await Desk.withExample();
    desk.choose('Show dashboard');
    desk.today = '2026-11-30';
    desk.choose('Refresh status');
    desk.hand.type(`'${NAME}'!K2`, 'Discussed');
    expect(desk.choose('Undo last change')).toMatch(/"Dashboard" was left/);
    expect(desk.visibleSheets).toContain(NAME);
    const other = await Desk.withExample();
    other.choose('Show dashboard');
    other.today = '2026-11-30';
    other.choose('Refresh status');
    expect(other.choose('Undo last change')).toContain('"Show dashboard" was undone.');
    expect(other.visibleSheets).not.toContain(NAME);
    expect(other.choose('Refresh status')).toMatch(/Red/);
    expect(other.visibleSheets).not.toContain(NAME);
  });

  test('leaves a note below it alone, whether it grows or shrinks, and Undo then leaves the sheet', async () => {
    const desk = await Desk.withExample();
    desk.choose('Show dashboard');
    const lines = desk.grid(NAME).length;
    desk.hand.type(`'${NAME}'!A${lines + 1}`, 'Agreed on Monday');
    desk.hand.type(`'${NAME}'!B${lines + 2}`, 'Ask Mei');
    const goal = desk.grid('Goals').length + 1;
    desk.hand.type(`Goals!B${goal}`, 'Sell the old data centre');
    desk.choose('Refresh status');
    const notes = () =>
      desk
        .grid(NAME)
        .slice(-2)
        .map(row => row.filter(text => text !== ''));
    expect(desk.grid(NAME).length).toBe(lines + 3);
    expect(rowOf(desk, 'G6 · Sell the old data centre')).toBeDefined();
    expect(notes()).toEqual([['Agreed on Monday'], ['Ask Mei']]);
    desk.hand.deleteRows('Goals', goal, 1);
    desk.choose('Refresh status');
    desk.choose('Refresh status');
    expect(desk.grid(NAME).flat()).not.toContain('G6 · Sell the old data centre');
    expect(notes()).toEqual([['Agreed on Monday'], ['Ask Mei']]);
    desk.choose('Undo last change'); // the new goal's ID
    expect(desk.choose('Undo last change')).toMatch(/"Dashboard" was left/);
    expect(desk.visibleSheets).toContain(NAME);
  });

  test('leaves a note below it alone where rows of it were deleted or added by hand, and has each line once', async () => {
    const desk = await Desk.withExample();
    desk.choose('Show dashboard');
    const page = desk.grid(NAME);
    desk.hand.type(`'${NAME}'!A${page.length + 1}`, 'Agreed on Monday');
    const noted = [...page, ['Agreed on Monday', ...page[0]!.slice(1).map(() => '')]];
    desk.hand.deleteRows(NAME, 3, 3);
    desk.choose('Refresh status');
    expect(desk.grid(NAME)).toEqual(noted);
    desk.hand.insertRows(NAME, 1, 2);
    desk.choose('Refresh status');
    const now = desk.grid(NAME);
    expect(now.slice(0, page.length)).toEqual(page);
    expect(now.slice(page.length).filter(row => row.some(text => text !== ''))).toEqual(noted.slice(-1));
  });

  test('is not a sheet that has its name and is somebody else’s', async () => {
    const desk = await Desk.withExample();
    desk.hand.addSheet(NAME);
    desk.hand.type(`'${NAME}'!A1`, 'mine');
    desk.choose('Show dashboard');
    desk.choose('Refresh status');
    expect(desk.grid(NAME)).toEqual([['mine']]);
    expect(desk.grid(`${NAME} (Throughline)`)[0]![0]).toBe('Dashboard');
  });
});

test('a plan without check-ins has its counts, no empty chart, and a calm word', async () => {
  const desk = await Desk.open();
  desk.setUp();
  desk.choose('Show dashboard');
  expect(desk.grid(NAME).flat()).toContain('There is no plan here yet.');
  expect(desk.sheet(NAME).charts).toEqual([]);
  desk.hand.type('Goals!B2', 'Grow revenue');
  desk.hand.type('Goals!C2', 'Anna Berg');
  desk.choose('Refresh status');
  expect(desk.grid(NAME).flat().join('\n')).toMatch(/No check-in yet\. The lines over the weeks begin with/);
  expect([...charts(desk).keys()]).toEqual(['Statuses', 'Owners: what is still to be finished']);
});
