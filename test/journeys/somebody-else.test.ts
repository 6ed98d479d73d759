// Somebody else works in the sheet while a Refresh runs: between any two of its calls.

import { beforeAll, describe, expect, test } from 'vitest';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import { Hand } from '../../src/preview/stand-in/hand';
import type { Workbook } from '../../src/preview/workbook';
import {
  callsOf,
  computedCells,
  ids,
  loggedValues,
  neglectedPlan,
  openNextWeek,
  ownCells,
} from './disturbed';

interface Disturbance {
  readonly does: string;
  readonly act: (hand: Hand) => void;
  /** 1 is every call, 2 every second one. */
  readonly every: number;
}

const DISTURBANCES: Disturbance[] = [
  { does: 'inserts a row at the top', act: hand => hand.insertRows('Milestones', 2), every: 1 },
  {
    does: 'sorts the table',
    act: hand => hand.sort('Milestones!A2:T5', 3, true),
    every: 1,
  },
  { does: 'deletes a row', act: hand => hand.deleteRows('Milestones', 3), every: 2 },
  {
    does: 'inserts a column before the computed ones',
    act: hand => hand.insertColumns('Milestones', 14),
    every: 1,
  },
  { does: 'types a value', act: hand => hand.type('Milestones!H2', '5'), every: 2 },
];

/** Computed cells that are not their own row's of before, of the Refresh, or of now. */
function strangers(
  shown: Map<string, Record<string, string>>,
  right: Map<string, Record<string, string>>[],
): string[] {
  return [...shown].flatMap(([row, cells]) =>
    Object.entries(cells)
      .filter(([header, text]) => !right.some(each => each.get(row)?.[header] === text))
      .map(([header, text]) => `${row}, ${header}: ${text}`),
  );
}

let neglected: Workbook;
let calls: number[];

beforeAll(async () => {
  neglected = await neglectedPlan();
  calls = await callsOf(neglected, 'Refresh status');
});

describe('at every call of a Refresh, somebody', () => {
  test.each(DISTURBANCES)(
    '$does: no cell is lost or on a wrong row, and the statuses are right',
    async ({ act, every }) => {
      expect(calls.length).toBeGreaterThan(50);
      const untouched = await openNextWeek(copyWorkbook(neglected));
      const before = computedCells(untouched);
      untouched.choose('Refresh status');
      const between = computedCells(untouched);
      const alone = await openNextWeek(copyWorkbook(neglected));
      act(new Hand(alone.workbook, { year: 2026 }));
      const own = ownCells(alone);
      alone.choose('Refresh status');
      const fresh = computedCells(alone);
      for (const call of calls.filter((_, at) => at % every === 0)) {
        const desk = await openNextWeek(copyWorkbook(neglected));
        const { meter } = desk.script.appsScript;
        meter.reset();
        meter.beforeCall(call, () => act(new Hand(desk.workbook, { year: 2026 })));
        const said = desk.choose('Refresh status');
        const place = `before call ${call}, ${meter.log[call - 1]}`;
        expect(said, place).toMatch(
          /^\d+ rows: \d+ Red, \d+ Amber, \d+ Green\.|^Rows of .* were being moved/,
        );
        expect(ownCells(desk), place).toEqual(own);
        expect(strangers(computedCells(desk), [before, between, fresh]), place).toEqual([]);
        meter.reset();
        desk.choose('Refresh status');
        expect(ownCells(desk), place).toEqual(own);
        expect(computedCells(desk), place).toEqual(fresh);
        expect(new Set(ids(desk)).size, place).toBe(ids(desk).length);
        expect(new Set(loggedValues(desk)).size, place).toBe(loggedValues(desk).length);
      }
    },
  );
});
