// Neighbouring numbers become runs, and no number is lost.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consecutiveRuns, fewRuns, type Run } from '../../src/sheets/runs';

const anyNumbers = fc
  .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 })
  .map(numbers => numbers.sort((a, b) => a - b));
const inRuns = (runs: readonly Run[]) =>
  runs.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, at) => start + at));

describe('runs', () => {
  it('join neighbours and part at gaps', () => {
    expect(consecutiveRuns([2, 3, 4, 7, 9, 10])).toEqual([
      { start: 2, end: 4 },
      { start: 7, end: 7 },
      { start: 9, end: 10 },
    ]);
    expect(consecutiveRuns([])).toEqual([]);
  });

  it('hold exactly the numbers, and no two of them touch', () => {
    fc.assert(
      fc.property(anyNumbers, numbers => {
        const runs = consecutiveRuns(numbers);
        expect(inRuns(runs)).toEqual(numbers);
        for (let at = 1; at < runs.length; at += 1)
          expect(runs[at]!.start).toBeGreaterThan(runs[at - 1]!.end + 1);
      }),
    );
  });

  it('are never more than was allowed, and leave no number out', () => {
    fc.assert(
      fc.property(anyNumbers, fc.integer({ min: 1, max: 12 }), (numbers, most) => {
        const runs = fewRuns(numbers, most);
        expect(runs.length).toBeLessThanOrEqual(most);
        expect(inRuns(runs)).toEqual(expect.arrayContaining(numbers));
      }),
    );
  });
});
