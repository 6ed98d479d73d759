// Futures: tried in the sidebar, edited by hand in Scenarios, undone, and left in place when Throughline goes.

import { expect, test } from 'vitest';
import type { FuturesOpened, FuturesSaved, SentFuture } from '../../src/addon/sidebars/futures-contract';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import type { Workbook } from '../../src/preview/workbook';
import { Desk } from './desk';
import { visibleSheet } from './workbook-content';

function ask<Value>(desk: Desk, name: string, argument: unknown): Value {
  const answer = desk.script.runFromSidebar('answerSidebar', [name, argument]) as {
    ok: boolean;
    value: Value;
    problem?: { message: string };
  };
  if (!answer.ok) throw new Error(answer.problem?.message);
  return answer.value;
}

const shown = ({ sheets }: Workbook) => sheets.filter(({ hidden }) => !hidden).map(visibleSheet);
const open = (desk: Desk) => ask<FuturesOpened>(desk, 'openFutures', {});
const save = (desk: Desk, futures: readonly SentFuture[]) =>
  ask<FuturesSaved>(desk, 'saveFutures', { futures });

test('what is typed into Scenarios by hand is compared, and the menu takes back what a sidebar saved', async () => {
  const desk = await Desk.withExample();
  const { starting } = open(desk);
  const before = copyWorkbook(desk.workbook);
  save(desk, starting.slice(0, 1));
  expect(desk.choose('Undo last change')).toMatch(/Save futures/);
  expect(shown(desk.workbook)).toEqual(shown(before));

  save(desk, starting);
  desk.hand.paste('Scenarios!A9', [
    ['By hand', 'scope grows', 'g2', '50%', '', '', '', 'the auditor wants more'],
    ['By hand', 'Risk', 'M5', '10', 'days', '', '30%', ''],
  ]);
  const { futures, compared, problems } = open(desk);
  expect(problems).toEqual([]);
  expect(futures[3]).toMatchObject({
    name: 'By hand',
    assumptions: [
      { kind: 'Scope grows', item: 'G2', amount: 50, note: 'the auditor wants more' },
      { kind: 'Risk', item: 'M5', amount: 10, probability: 30 },
    ],
  });
  const [, g2] = compared.goals;
  expect(g2!.outcomes[4]!.chance).toBeLessThan(g2!.outcomes[0]!.chance!);
  const byHand = desk.grid('Scenarios').slice(8);
  save(desk, futures.slice(1));
  expect(desk.grid('Scenarios').slice(8)).toEqual(byHand);
});

test('a comparison that somebody has written into since is left by Undo, and every sheet of ours goes in the end', async () => {
  const desk = await Desk.withExample();
  const { starting } = open(desk);
  save(desk, starting);
  ask(desk, 'writeFutures', {});
  expect(desk.visibleSheets).toContain('Futures');
  desk.hand.type('Futures!A2', 'seen by the board');
  desk.choose('Undo last change');
  expect(desk.visibleSheets).toContain('Futures');
  expect(desk.choose('Remove Throughline')).toBe(
    'Throughline was removed. "Scenarios" stayed, with what you wrote.',
  );
  expect(desk.visibleSheets).toEqual(['Scenarios']);
});

test('rows that somebody sorts while they are saved are not written beside', async () => {
  const desk = await Desk.withExample();
  const { starting } = open(desk);
  save(desk, starting);
  const saved = open(desk).futures;
  const changed = saved.map(future => ({
    ...future,
    assumptions: future.assumptions.map(each =>
      each.kind === 'Scope grows' ? { ...each, amount: 35 } : each,
    ),
  }));
  const { meter } = desk.script.appsScript;
  let isDone = false;
  const around = meter.around.bind(meter);
  meter.around = (name, run, settle) => {
    if (!isDone && /setValues/.test(name)) {
      isDone = true;
      const rows = desk.sheet('Scenarios').rows;
      const [, first, , third] = rows;
      rows[1] = third!;
      rows[3] = first!;
    }
    return around(name, run, settle);
  };
  save(desk, changed);
  expect(isDone).toBe(true);
  const { futures, problems } = open(desk);
  expect(problems).toEqual([]);
  const amounts = futures.flatMap(({ assumptions }) =>
    assumptions.map(({ kind, amount }) => `${kind} ${amount}`),
  );
  expect(amounts.sort()).toEqual([
    'Dropped 0',
    'Person leaves 0',
    ...Array.from({ length: 5 }, () => 'Scope grows 35'),
  ]);
});

test('the comparison stands beside its sidebar in full, and says of each goal without a chance why', async () => {
  const desk = await Desk.withExample();
  save(desk, open(desk).starting);
  ask(desk, 'writeFutures', {});
  const { columnWidths } = desk.sheet('Futures');
  const width = [...columnWidths.values()].reduce((sum, each) => sum + each, 0);
  // 1440 pixels, less the sidebar, the row numbers and the scroll bar
  expect(width).toBeLessThanOrEqual(1440 - 300 - 46 - 10);
  const grid = desk.grid('Futures');
  const top = grid.findIndex(row => row.includes('Why a chance is missing'));
  const at = grid[top]!.indexOf('Why a chance is missing');
  const whys = Object.fromEntries(grid.slice(top + 1, top + 6).map(row => [row[2], row[at] ?? '']));
  expect(whys).toEqual({
    G1: '',
    G2: '',
    G3: 'Dropped in "Drop the weakest goal".',
    G4: 'No forecast: a range is kept, not reached.',
    G5: 'No forecast: it has no due date.',
  });
  const series = desk.sheet('Futures').charts.map(({ ranges: [range] }) => range!.right - range!.left);
  expect(series).toEqual([4]);
});
