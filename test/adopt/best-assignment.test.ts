import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAssignment } from '../../src/adopt/best-assignment';

/** The greatest total by trying everything. */
function greatest(gain: readonly (readonly number[])[], taken = new Set<number>(), row = 0): number {
  if (row === gain.length) return 0;
  let best = greatest(gain, taken, row + 1);
  (gain[row] ?? []).forEach((value, column) => {
    if (taken.has(column) || value <= 0) return;
    const rest = greatest(gain, new Set([...taken, column]), row + 1);
    best = Math.max(best, value + rest);
  });
  return best;
}

describe('the best assignment', () => {
  it('gives up the best single choice for a better total', () => {
    expect(
      bestAssignment([
        [10, 9],
        [9, 1],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves a row without a column rather than take one that is worth nothing', () => {
    expect(
      bestAssignment([
        [5, 0],
        [4, -3],
      ]),
    ).toEqual([0, -1]);
  });

  it('has the greatest total of all, each column at most once', () => {
    const table = fc.integer({ min: 1, max: 4 }).chain(columns =>
      fc.array(fc.array(fc.integer({ min: -5, max: 20 }), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(table, gain => {
        const chosen = bestAssignment(gain);
        const used = chosen.filter(column => column >= 0);
        expect(new Set(used).size).toBe(used.length);
        const total = chosen.reduce((sum, column, row) => sum + (gain[row]?.[column] ?? 0), 0);
        expect(total).toBe(greatest(gain));
      }),
    );
  });
});
