// Google fails at one call or another: no cell is lost, the message is a sentence, the next run heals.

import { beforeAll, describe, expect, test } from 'vitest';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import type { FailureMode } from '../../src/preview/stand-in/meter';
import type { Workbook } from '../../src/preview/workbook';
import { Desk } from './desk';
import { computedCells, ids, loggedValues, neglectedPlan, openNextWeek, ownCells } from './disturbed';
import { ACTIONS, typed } from './own-plan';

/** Calls that change nothing and ask nothing of the sheets. */
const ASIDE = /^(Utilities|ConditionalFormatRule|BooleanCondition|User)\b|\.(getRow|getNumRows)$/;

const SENTENCE = /^[A-Z0-9"“].*[.?]$/s;
const RAW = /Exception|TypeError|undefined|\[object|^Error/;

let neglected: Workbook;

beforeAll(async () => {
  neglected = await neglectedPlan();
});

async function callsOf(caption: string): Promise<number[]> {
  const desk = await openNextWeek(copyWorkbook(neglected));
  desk.script.open();
  const { meter } = desk.script.appsScript;
  meter.reset();
  desk.choose(caption);
  return meter.log.flatMap((name, at) => (ASIDE.test(name) ? [] : [at + 1]));
}

/** What the menu item said last; "" where Google let it say nothing. */
function chosen(desk: Desk, caption: string): string {
  try {
    return desk.choose(caption);
  } catch {
    return '';
  }
}

describe.each<[FailureMode, number]>([
  ['before', 1],
  ['after', 3],
  ['for good', 5],
])('a call that fails %s', (mode, every) => {
  test('in a Refresh loses nothing, is told, and the next Refresh heals', async () => {
    const fresh = await openNextWeek(copyWorkbook(neglected));
    const own = ownCells(fresh);
    fresh.choose('Refresh status');
    const calls = (await callsOf('Refresh status')).filter((_, at) => at % every === 0);
    for (const call of calls) {
      const desk = await openNextWeek(copyWorkbook(neglected));
      desk.script.open();
      const { meter } = desk.script.appsScript;
      meter.reset();
      meter.failCall(call, mode);
      const said = chosen(desk, 'Refresh status');
      const place = `call ${call}, ${meter.log[call - 1]}, ${mode}`;
      if (mode !== 'for good') {
        expect(said, place).toMatch(SENTENCE);
        expect(said, place).not.toMatch(RAW);
      }
      expect(ownCells(desk), place).toEqual(own);
      meter.reset();
      expect(desk.choose('Refresh status'), place).toMatch(/^\d+ rows: \d+ Red, \d+ Amber, \d+ Green\./);
      expect(ownCells(desk), place).toEqual(own);
      expect(computedCells(desk), place).toEqual(computedCells(fresh));
      expect(new Set(ids(desk)).size, place).toBe(ids(desk).length);
      expect(loggedValues(desk), place).toEqual(loggedValues(fresh));
    }
  });
});

describe('a call that fails', () => {
  test.each(['Show drift report', 'Undo last change'])(
    'in "%s" loses nothing, and the next try does it',
    async caption => {
      const fresh = await openNextWeek(copyWorkbook(neglected));
      const own = ownCells(fresh);
      const calls = (await callsOf(caption)).filter((_, at) => at % 9 === 0);
      for (const call of calls) {
        const desk = await openNextWeek(copyWorkbook(neglected));
        desk.script.open();
        const { meter } = desk.script.appsScript;
        meter.reset();
        meter.failCall(call);
        const said = chosen(desk, caption);
        const place = `call ${call}, ${meter.log[call - 1]}`;
        expect(said, place).toMatch(SENTENCE);
        expect(said, place).not.toMatch(RAW);
        expect(ownCells(desk), place).toEqual(own);
        meter.reset();
        desk.choose('Show drift report');
        expect(ownCells(desk), place).toEqual(own);
        expect(
          desk.visibleSheets.filter(name => name.startsWith('Drift report')).length,
          place,
        ).toBeGreaterThan(0);
      }
    },
  );

  test('in an edit loses nothing, and the next Refresh does what the edit could not', async () => {
    const start = await openNextWeek(copyWorkbook(neglected));
    start.choose('Refresh status');
    const refreshed = copyWorkbook(start.workbook);
    const counted = await openNextWeek(copyWorkbook(refreshed));
    counted.script.appsScript.meter.reset();
    counted.hand.type('Milestones!H2', '6');
    const total = counted.script.appsScript.meter.calls;
    counted.choose('Refresh status');
    for (let call = 1; call <= total; call += 3) {
      const desk = await openNextWeek(copyWorkbook(refreshed));
      desk.script.appsScript.meter.reset();
      desk.script.appsScript.meter.failCall(call);
      desk.hand.type('Milestones!H2', '6');
      const place = `call ${call}, ${desk.script.appsScript.meter.log[call - 1]}`;
      expect(desk.script.appsScript.runtime.failedTriggers, place).toEqual([]);
      desk.script.appsScript.meter.reset();
      desk.choose('Refresh status');
      expect(ownCells(desk), place).toEqual(ownCells(counted));
      expect(computedCells(desk), place).toEqual(computedCells(counted));
      expect(loggedValues(desk), place).toEqual(loggedValues(counted));
    }
  });
});

describe('a Set up that fails', () => {
  test('at any call can be tried again, and changes no cell of the plan', async () => {
    const before = typed(ACTIONS).sheets[0]!;
    const counted = await Desk.open(typed(ACTIONS));
    counted.script.open();
    counted.script.appsScript.meter.reset();
    counted.setUp();
    const { log } = counted.script.appsScript.meter;
    const calls = log
      .flatMap((name, at) => (ASIDE.test(name) ? [] : [at + 1]))
      .filter((_, at) => at % 25 === 0);
    for (const call of calls) {
      const desk = await Desk.open(typed(ACTIONS));
      desk.script.open();
      desk.script.appsScript.meter.reset();
      desk.script.appsScript.meter.failCall(call);
      const said = desk.setUp();
      const place = `call ${call}, ${log[call - 1]}`;
      expect(said, place).toMatch(SENTENCE);
      desk.script.appsScript.meter.reset();
      const again = desk.setUp();
      const now = desk.sheet('Plan');
      expect(
        before.rows.map((row, at) => row.map((_, column) => now.rows[at]?.[column])),
        place,
      ).toEqual(before.rows);
      expect(again, place).toMatch(/\d+ Red, \d+ Amber, \d+ Green\./);
      const header = desk.grid('Plan')[0]!;
      expect(
        header.filter(text => text === 'Why'),
        `${place}: ${header.join(', ')}`,
      ).toEqual(['Why']);
    }
  });
});
