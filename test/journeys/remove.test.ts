// Remove Throughline: only what is the user's is left.

import { describe, expect, test } from 'vitest';
import type { FuturesOpened } from '../../src/addon/sidebars/futures-contract';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import type { Workbook } from '../../src/preview/workbook';
import { Desk } from './desk';
import { ACTIONS, OUTLINE, typed, WITH_PERCENT } from './own-plan';
import { isEmptyAgain, visibleSheet } from './workbook-content';

const CAPTION = 'Remove Throughline';

describe('Remove Throughline', () => {
  test('asks first, and Cancel changes nothing', async () => {
    const desk = await Desk.withExample();
    const before = copyWorkbook(desk.workbook);
    expect(desk.choose(CAPTION, 'CANCEL')).toBe('Nothing was changed.');
    expect(desk.asked.pop()).toContain('Everything that you and your colleagues wrote stays.');
    expect(desk.workbook).toEqual(before);
  });

  test('takes an untouched example away altogether', async () => {
    const desk = await Desk.withExample();
    desk.choose('Show drift report');
    desk.choose('Find ownership gaps');
    desk.choose('Show dashboard');
    expect(desk.choose(CAPTION)).toBe('Throughline was removed.');
    expect(isEmptyAgain(desk.workbook)).toBe(true);
  });

  test.each([CAPTION, 'Undo last change'])(
    '%s leaves an empty sheet where ours were the only ones',
    async caption => {
      const desk = await Desk.withExample();
      expect(desk.choose(caption)).toMatch(/^(?:Throughline was removed|"Set up" was undone)\.$/);
      expect(desk.workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['Sheet1', false]]);
      expect(desk.grid('Sheet1')).toEqual([]);
    },
  );

  test.each<[string, () => Workbook]>([
    ['a list of actions', () => typed(ACTIONS)],
    ['a plan with columns named ID and Progress', () => typed(WITH_PERCENT)],
  ])('leaves %s exactly as it was before Set up', async (_, make) => {
    const desk = await Desk.open(make());
    desk.setUp();
    desk.choose('Show drift report');
    desk.choose('Refresh status');
    expect(desk.choose(CAPTION)).toMatch(/^Throughline was removed\./);
    expect(visibleSheet(desk.sheet('Plan'))).toEqual(visibleSheet(make().sheets[0]!));
    expect(desk.visibleSheets.filter(name => name !== 'Plan')).toEqual([]);
    expect(desk.workbook.sheets.filter(({ hidden }) => hidden)).toEqual([]);
  });

  test('leaves an outline as it was, and the check-ins that were made of its percentages', async () => {
    const desk = await Desk.open(typed(OUTLINE));
    desk.setUp();
    expect(desk.choose(CAPTION)).toBe(
      'Throughline was removed. "Plan", "Check-ins" stayed, with what you wrote.',
    );
    expect(visibleSheet(desk.sheet('Plan'))).toEqual(visibleSheet(typed(OUTLINE).sheets[0]!));
    expect(desk.visibleSheets.sort()).toEqual(['Check-ins', 'Plan']);
  });

  test('leaves a table in which people wrote, with their columns and without ours', async () => {
    const desk = await Desk.withExample();
    desk.type('Goals', 'G1', 'Goal', 'Grow recurring revenue');
    const said = desk.choose(CAPTION);
    expect(said).toBe('Throughline was removed. "Goals" stayed, with what you wrote.');
    expect(desk.visibleSheets).toEqual(['Goals']);
    const grid = desk.grid('Goals');
    expect(grid[0]).not.toContain('Status');
    expect(grid[0]).not.toContain('Why');
    expect(grid[1]).toContain('Grow recurring revenue');
    expect(desk.sheet('Goals').conditionalRules).toEqual([]);
    const cells = desk.sheet('Goals').rows.flat();
    expect(cells.filter(cell => cell?.validation !== undefined)).toEqual([]);
  });

  test("leaves a user's own rules, dropdowns and columns", async () => {
    const desk = await Desk.withExample();
    const sheet = desk.sheet('Goals');
    const own = {
      ranges: [{ top: 2, left: 2, bottom: 9, right: 2 }],
      criteria: 'TEXT_CONTAINS',
      values: ['urgent'],
      background: '#ff0000',
      fontColor: null,
      bold: null,
      italic: null,
      strikethrough: null,
    };
    sheet.conditionalRules.push(own);
    desk.hand.type('Goals!T1', 'Remarks');
    desk.hand.type('Goals!T2', 'Ask Mei');
    desk.choose('Refresh status');
    desk.choose(CAPTION);
    expect(desk.sheet('Goals').conditionalRules).toEqual([own]);
    expect(desk.grid('Goals')[0]!.pop()).toBe('Remarks');
    expect(desk.grid('Goals')[1]!.pop()).toBe('Ask Mei');
  });

  test('can be followed by a new Set up', async () => {
    const desk = await Desk.open(typed(ACTIONS));
    desk.setUp();
    const before = desk.grid('Plan');
    desk.choose(CAPTION);
    desk.setUp();
    expect(desk.grid('Plan')).toEqual(before);
  });

  test('what stayed of our own tables is taken up by a new Set up, which makes no second one', async () => {
    const desk = await Desk.open(typed(ACTIONS));
    desk.setUp();
    const before = desk.visibleSheets.sort();
    desk.hand.type('Settings!B2', '12');
    desk.hand.type('People!C2', 'Support');
    const answer = (name: string, argument: unknown) =>
      desk.script.runFromSidebar('answerSidebar', [name, argument]) as { value: FuturesOpened };
    const assumption = { kind: 'Days a week change', item: 'Anna Berg', amount: 1, from: '', probability: 0 };
    const futures = [
      { key: '1', name: 'Fewer hands', assumptions: [{ key: '2', ...assumption, note: 'as in May' }] },
    ];
    answer('saveFutures', { futures });
    desk.choose(CAPTION);
    const kept = ['People', 'Settings', 'Scenarios'];
    expect(desk.visibleSheets).toEqual(expect.arrayContaining(kept));
    const grids = kept.map(name => desk.grid(name));

    expect(desk.setUp()).toContain('Took up "People", "Settings", "Scenarios" again.');
    expect(desk.visibleSheets.sort()).toEqual([...before, 'Scenarios'].sort());
    expect(kept.map(name => desk.grid(name))).toEqual(grids);
    expect(answer('openFutures', {}).value.futures.map(({ name }) => name)).toEqual(['Fewer hands']);
  });

  test('a Set up that took our own tables up again leaves by Undo what stood before it, to be set up anew', async () => {
    const desk = await Desk.open(typed(ACTIONS));
    desk.setUp();
    desk.hand.type('People!C2', 'Support');
    desk.choose(CAPTION);
    const before = desk.visibleSheets;
    desk.setUp();
    desk.choose('Undo last change');
    expect(desk.visibleSheets.sort()).toEqual(before.sort());
    expect(desk.workbook.sheets.filter(({ hidden }) => hidden)).toEqual([]);
    const opened = desk.script.runFromSidebar('answerSidebar', ['openSetUp', { corrections: [] }]);
    expect(opened).toMatchObject({ ok: true, value: { kind: 'to set up' } });
    expect(desk.setUp()).toContain('Took up "People"');
  });

  test('leaves no morning refresh behind', async () => {
    const desk = await Desk.withExample();
    desk.choose('Refresh every morning');
    desk.choose(CAPTION);
    expect(desk.script.appsScript.runtime.stores.triggers).toEqual([]);
    expect(desk.script.appsScript.runtime.stores.documentProperties.size).toBe(0);
  });

  test('edits afterwards change nothing', async () => {
    const desk = await Desk.open(typed(ACTIONS));
    desk.setUp();
    desk.choose(CAPTION);
    const before = desk.grid('Plan');
    desk.hand.type('Plan!F3', 'soon');
    before[2]![5] = 'soon';
    expect(desk.grid('Plan')).toEqual(before);
    expect(desk.workbook.sheets).toHaveLength(1);
  });
});
