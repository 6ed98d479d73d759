// The lead asks for the drift report and the ownership gaps.

import { describe, expect, test } from 'vitest';
import { columnNumber } from '../../src/preview/stand-in/a1-notation';
import { type CellModel, cellAt } from '../../src/preview/workbook';
import { Desk } from './desk';
import { ruleAt } from './tint';

const LINK =
  /^=HYPERLINK\("#gid=(\d+)&range=([A-Z]+)"&IFERROR\(MATCH\("([A-Z]\d+)",(?:'[^']+'|[A-Za-z]+)!([A-Z]+):\4,0\),1\),"((?:[^"]|"")*)"\)$/;

interface Link {
  readonly id: string;
  readonly text: string;
  /** What stands in the cell to which a click leads now. */
  readonly leadsTo: unknown;
}

/** Every link of a sheet, followed as a click follows it: MATCH looks for the ID in the column as it is now. */
function links(desk: Desk, name: string): Link[] {
  const formulas = desk
    .sheet(name)
    .rows.flat()
    .filter((cell): cell is CellModel => cell?.formula !== undefined);
  return formulas.map(({ formula }) => {
    const [, gid, letters, id, idLetters, label] = LINK.exec(formula!)!;
    const target = desk.workbook.sheets.find(sheet => sheet.id === Number(gid))!;
    const ids = columnNumber(idLetters!);
    const row = target.rows.findIndex(cells => cells?.[ids - 1]?.value === id) + 1;
    return {
      id: id!,
      text: label!.replace(/""/g, '"'),
      leadsTo: cellAt(target, row, columnNumber(letters!))?.value,
    };
  });
}

describe.each([
  ['Show drift report', 'Drift report', 'K'],
  ['Find ownership gaps', 'Ownership gaps', 'K'],
  ['Show budget and people', 'Budget and people', 'O'],
])('%s', (caption, name, beside) => {
  test('writes a sheet of its own, opens it, and says its headline', async () => {
    const desk = await Desk.withExample();
    const before = ['Goals', 'Milestones', 'Tasks', 'People', 'Check-ins'].map(each => desk.grid(each));
    const said = desk.choose(caption);
    expect(said).not.toBe('');
    const grid = desk.grid(name);
    expect(grid[0]![0]).toBe(name);
    expect(grid[1]![0]).toBe('Status date Mon 23 Nov 2026');
    expect(grid.flat()).toContain(said);
    expect(desk.script.appsScript.runtime.active.sheetId).toBe(desk.sheet(name).id);
    expect(['Goals', 'Milestones', 'Tasks', 'People', 'Check-ins'].map(each => desk.grid(each))).toEqual(
      before,
    );
  });

  test('takes another name as often as its own is taken', async () => {
    const desk = await Desk.withExample();
    for (const taken of [name.toUpperCase(), `${name} (Throughline)`]) desk.hand.addSheet(taken);
    const said = desk.choose(caption);
    expect(desk.grid(`${name} (Throughline 2)`).flat()).toContain(said);
  });

  test('its links lead to the rows, and still do after a sort and a moved column', async () => {
    const desk = await Desk.withExample();
    desk.choose(caption);
    const before = links(desk, name);
    expect(before.length).toBeGreaterThan(5);
    for (const { id, text, leadsTo } of before) {
      expect(leadsTo).toBe(id);
      expect(text.startsWith(`${id} · `)).toBe(true);
    }
    desk.hand.sort('Milestones!A2:T17', 3, false);
    desk.hand.sort('Tasks!A2:Q41', 3);
    desk.hand.deleteRows('Goals', 4);
    for (const { id, leadsTo } of links(desk, name)) if (id !== 'G3') expect(leadsTo).toBe(id);
  });

  test('twice gives the same sheet, once', async () => {
    const desk = await Desk.withExample();
    desk.choose(caption);
    const grid = desk.grid(name);
    const sheets = desk.workbook.sheets.length;
    desk.choose(caption);
    expect(desk.sheet(name).hidesGridlines).toBe(true);
    expect(desk.grid(name)).toEqual(grid);
    expect(desk.workbook.sheets).toHaveLength(sheets);
  });

  test('finds its sheet again under another name', async () => {
    const desk = await Desk.withExample();
    desk.choose(caption);
    desk.hand.renameSheet(name, 'For the board');
    desk.choose(caption);
    expect(desk.visibleSheets).not.toContain(name);
    expect(desk.grid('For the board')[0]![0]).toBe(name);
  });

  test('makes a new sheet where somebody deleted it', async () => {
    const desk = await Desk.withExample();
    desk.choose(caption);
    desk.hand.deleteSheet(name);
    desk.choose(caption);
    expect(desk.grid(name)[0]![0]).toBe(name);
  });

  test('does not take a sheet that has its name but is not its own', async () => {
    const desk = await Desk.withExample();
    desk.hand.addSheet(name);
    desk.hand.type(`'${name}'!A1`, 'mine');
    desk.choose(caption);
    expect(desk.grid(name)).toEqual([['mine']]);
    expect(desk.grid(`${name} (Throughline)`)[0]![0]).toBe(name);
    desk.choose(caption);
    expect(desk.grid(`${name} (Throughline)`)[0]![0]).toBe(name);
  });

  test("a user's note right of the report survives the next one", async () => {
    const desk = await Desk.withExample();
    desk.choose(caption);
    desk.hand.type(`'${name}'!${beside}3`, 'Discussed on Monday');
    desk.choose(caption);
    expect(desk.hand.see(`'${name}'!${beside}3`)).toBe('Discussed on Monday');
  });
});

/** Columns of rows, headers and lines of a sheet are in sight on a laptop of 1280 pixels, row numbers and scroll bar aside. */
const IN_SIGHT = 1220;
const PIXELS_PER_LETTER = 6.2;

test.each([
  ['Show drift report', 'Drift report', 'What lifts it'],
  ['Find ownership gaps', 'Ownership gaps', 'What to do'],
  ['Show budget and people', 'Budget and people', 'In words'],
])('%s shows all its columns, charts and lines without scrolling sideways', async (caption, name, last) => {
  const desk = await Desk.withExample();
  desk.choose(caption);
  const { columnWidths, charts, rows } = desk.sheet(name);
  const rightOf = (column: number) =>
    Array.from({ length: column }, (_, at) => columnWidths.get(at + 1) ?? 100).reduce((a, b) => a + b, 0);
  const grid = desk.grid(name);
  expect(grid.flat()).toContain(last);
  expect(rightOf(Math.max(...grid.map(row => row.length)))).toBeLessThanOrEqual(IN_SIGHT);
  for (const { anchorColumn, options } of charts)
    expect(rightOf(anchorColumn - 1) + Number(options.width)).toBeLessThanOrEqual(IN_SIGHT);
  const lines = rows.flatMap(row => (row?.filter(Boolean).length === 1 ? [row[0]] : []));
  for (const line of lines)
    expect(
      String(line?.value ?? '').length * PIXELS_PER_LETTER * ((line?.fontSize ?? 10) / 10),
    ).toBeLessThanOrEqual(IN_SIGHT);
});

test('the drift report lists what is Red by its colour and why', async () => {
  const desk = await Desk.withExample();
  desk.choose('Show drift report');
  const sheet = desk.sheet('Drift report');
  const red = sheet.rows.findIndex(row => row?.[0]?.value === 'Red') + 1;
  expect(red).toBeGreaterThan(1);
  expect(ruleAt(sheet, red, 1)?.background).toBe('#d93025');
});

test('the ownership gaps name the teams, the several and the nobodies of the example', async () => {
  const desk = await Desk.withExample();
  desk.choose('Find ownership gaps');
  const ids = links(desk, 'Ownership gaps').map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['M3', 'M9', 'M12', 'T10', 'T28', 'T32', 'T33']));
});

test('budget and people shows a week with too much by a tint, a sign and a number', async () => {
  const desk = await Desk.withExample();
  desk.choose('Show budget and people');
  const { rows } = desk.sheet('Budget and people');
  const busy = rows.findIndex(row => row?.[0]?.value === 'Tomasz Wilk');
  expect(rows[busy]![2]).toMatchObject({ value: 6.1, background: '#f4c7c3' });
  expect(desk.hand.see(`'Budget and people'!C${busy + 1}`)).toBe('6.1 ▲');
  expect(desk.hand.see(`'Budget and people'!D${busy + 1}`)).toBe('1.7');
});

test('budget and people draws what the budgets have earned, as long as there is a budget', async () => {
  const desk = await Desk.withExample();
  const titles = () => desk.sheet('Budget and people').charts.map(({ options }) => options.title);
  desk.choose('Show budget and people');
  expect(titles()).toEqual(['What each budget has earned and cost']);
  desk.hand.clear('Goals!M2:M6');
  desk.choose('Show budget and people');
  expect(titles()).toEqual([]);
  desk.choose('Undo last change', 'OK');
  expect(titles()).toEqual(['What each budget has earned and cost']);
});

test('Undo gives budget and people back as it was before the last one', async () => {
  const desk = await Desk.withExample();
  desk.choose('Show budget and people');
  const before = desk.grid('Budget and people');
  desk.hand.type('Goals!M2', '500');
  desk.choose('Show budget and people');
  expect(desk.grid('Budget and people')).not.toEqual(before);
  desk.choose('Undo last change', 'OK');
  expect(desk.grid('Budget and people')).toEqual(before);
});

test('a report comes after a refresh: what was typed behind its back is in it', async () => {
  const desk = await Desk.withExample();
  desk.hand.paste('Milestones!H2', [['10'], ['40']]);
  desk.choose('Show drift report');
  expect(desk.row('Milestones', 'M2').Status).toBe('Done');
});

test('the drift report has a chart of what is farthest behind, which follows the next one and goes back with Undo', async () => {
  const desk = await Desk.withExample();
  desk.choose('Show drift report');
  const bars = () =>
    desk.sheet('Drift report').charts.map(({ ranges: [range] }) => {
      const { top, left, bottom } = range!;
      return desk
        .grid('Drift report')
        .slice(top - 1, bottom)
        .map(row => row.slice(left - 1, left + 1));
    });
  const before = bars();
  expect(before).toEqual([
    expect.arrayContaining([
      ['Worst first', 'Working days behind'],
      ['G3 · Build a cloud migration practice', '30'],
    ]),
  ]);
  desk.type('Goals', 'G3', 'Current', '12');
  desk.choose('Show drift report');
  expect(bars().flat(2)).not.toContain('G3 · Build a cloud migration practice');
  desk.choose('Undo last change');
  expect(bars()).toEqual(before);
});
