// Whatever people do to their sheets: no cell of theirs changes but by them, and every status is what the sheet says.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Hand } from '../../src/preview/stand-in/hand';
import {
  changedUserCells,
  computedOf,
  exampleWorkbook,
  NOON,
  open,
  repeatedIds,
  withoutComputed,
} from './plan-workbook';
import { anyStep, doAll } from './steps';

const example = await exampleWorkbook();
const YEAR = Number(NOON.slice(0, 4));

describe('after any edits, sorts, pastes, insertions, deletions and refreshes', { timeout: 120_000 }, () => {
  it("no cell of a user's has changed but by that user, and every status equals a fresh assessment", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 10 }), async steps => {
        const [followed, untouched] = [structuredClone(example), structuredClone(example)];
        const addOn = await open(followed);
        const hands = [addOn.script.hand({ year: YEAR }), new Hand(untouched, { year: YEAR })] as const;
        const copied = doAll(steps, untouched, hands, () => addOn.script.run('refreshStatus'));
        expect(addOn.script.appsScript.runtime.failedTriggers).toEqual([]);
        expect(changedUserCells(followed, untouched, copied)).toEqual([]);

        addOn.script.run('refreshStatus');
        expect(changedUserCells(followed, untouched, copied)).toEqual([]);
        expect(repeatedIds(followed)).toEqual([]);

        const fresh = withoutComputed(followed);
        (await open(fresh)).script.run('refreshStatus');
        expect(computedOf(followed)).toEqual(computedOf(fresh));
      }),
      { numRuns: 20 },
    );
  });
});
