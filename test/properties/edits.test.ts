// Whatever people do to their sheets: no cell of theirs changes but by them, and every status is what the sheet says.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import { Hand } from '../../src/preview/stand-in/hand';
import {
  changedUserCells,
  computedOf,
  exampleWorkbook,
  NOON,
  open,
  repeatedIds,
  sheetOf,
  withoutComputed,
} from './plan-workbook';
import { anyStep, doAll } from './steps';

const example = await exampleWorkbook();
const YEAR = Number(NOON.slice(0, 4));

it('the comparison sees a value, a format and a note of a user that changed, and a status that is stale', async () => {
  const tampered = copyWorkbook(example);
  const hand = new Hand(tampered, { year: YEAR });
  hand.type('Goals!B2', 'Something else');
  hand.setNote('Tasks!C3', 'a note');
  sheetOf(tampered, 'Milestones').rows[1]![2]!.numberFormat = '0%';
  expect(changedUserCells(tampered, example).map(each => each.split(':')[0])).toEqual([
    'Goals!B2',
    'Milestones!C2',
    'Tasks!C3',
  ]);
  const stale = copyWorkbook(example);
  new Hand(stale, { year: YEAR }).type('Milestones!D3', 'Sales team');
  const fresh = withoutComputed(stale);
  (await open(fresh)).script.run('refreshStatus');
  expect(computedOf(stale)).not.toEqual(computedOf(fresh));
});

describe('after any edits, sorts, pastes, insertions, deletions and refreshes', { timeout: 120_000 }, () => {
  it("no cell of a user's has changed but by that user, and every status equals a fresh assessment", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 10 }), async steps => {
        const [followed, untouched] = [copyWorkbook(example), copyWorkbook(example)];
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
