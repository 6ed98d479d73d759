// Earned value against the three published examples, and what has to hold for any sums.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EarnedValue, earnedValue, type Figure, totalOf } from '../../src/assess/earned-value';

const known = (figure: Figure): number => {
  if (typeof figure !== 'number') throw new RangeError(`not known: ${figure.why}`);
  return figure;
};

const why = (figure: Figure): string => {
  if (typeof figure === 'number') throw new RangeError(`known: ${figure}`);
  return figure.why;
};

describe('the published examples', () => {
  it('gives the first one to the digits: 35 % done in period 3 for 36 000', () => {
    const plan = [0.1, 0.2, 0.4, 0.7, 1];
    const value = earnedValue({
      budget: 100_000,
      planned: plan[2]! * 100_000,
      earned: 0.35 * 100_000,
      spent: 36_000,
    });
    expect(value.planned).toBe(40_000);
    expect(value.earned).toBe(35_000);
    expect(value.scheduleVariance).toBe(-5_000);
    expect(value.costVariance).toBe(-1_000);
    expect(known(value.scheduleIndex)).toBe(0.875);
    expect(known(value.costIndex).toFixed(7)).toBe('0.9722222');
  });

  it('gives the second one to the digits: three estimates, what is left to spend, and what it has to earn', () => {
    const value = earnedValue({ budget: 500_000, planned: 250_000, earned: 200_000, spent: 290_000 });
    expect(known(value.scheduleIndex)).toBe(0.8);
    expect(known(value.costIndex).toFixed(3)).toBe('0.690');
    expect(known(value.estimate.typical)).toBeCloseTo(725_000, 6);
    expect(known(value.estimate.atypical)).toBe(590_000);
    expect(known(value.estimate.combined)).toBeCloseTo(833_750, 6);
    expect(known(value.toComplete)).toBeCloseTo(435_000, 6);
    expect(known(value.varianceAtCompletion)).toBeCloseTo(-225_000, 6);
    expect(known(value.toCompleteIndex).toFixed(3)).toBe('1.429');
  });

  it('gives the third one to the digits: six tasks and their totals', () => {
    const tasks = [
      [8, 10, 8],
      [40, 50, 40],
      [30, 40, 30],
      [20, 40, 20],
      [20, 30, 20],
      [30, 40, 40],
    ].map(([earned, spent, planned]) => ({
      budget: 0,
      earned: earned!,
      spent: spent!,
      planned: planned!,
    }));
    const total = totalOf(tasks);
    expect([total.earned, total.spent, total.planned]).toEqual([148, 210, 158]);
    const value = earnedValue({ ...total, budget: 248 });
    expect(value.costVariance).toBe(-62);
    expect(value.scheduleVariance).toBe(-10);
    expect(known(value.scheduleIndex).toFixed(2)).toBe('0.94');
    expect(known(value.costIndex).toFixed(5)).toBe('0.70476');
    expect(Math.round(known(value.estimate.typical))).toBe(352);
    expect(Math.round(known(value.varianceAtCompletion))).toBe(-104);
  });
});

describe('where a ratio has nothing to stand on', () => {
  it('says in words that nothing was planned, spent or earned', () => {
    const unplanned = earnedValue({ budget: 100, planned: 0, earned: 10, spent: 20 });
    expect(why(unplanned.scheduleIndex)).toBe('nothing was planned to be done by now');
    expect(why(unplanned.estimate.combined)).toBe('nothing was planned to be done by now');
    expect(known(unplanned.estimate.typical)).toBe(200);
    const unspent = earnedValue({ budget: 100, planned: 50, earned: 10, spent: 0 });
    expect(why(unspent.costIndex)).toBe('nothing has been spent yet');
    expect(why(unspent.varianceAtCompletion)).toBe('nothing has been spent yet');
    const unearned = earnedValue({ budget: 100, planned: 50, earned: 0, spent: 30 });
    expect(known(unearned.costIndex)).toBe(0);
    expect(why(unearned.estimate.typical)).toBe('nothing has been earned yet');
    expect(known(unearned.estimate.atypical)).toBe(130);
  });

  it('asks nothing of money that is no longer there', () => {
    expect(why(earnedValue({ budget: 100, planned: 100, earned: 80, spent: 100 }).toCompleteIndex)).toBe(
      'the budget is spent',
    );
  });

  it('estimates finished work at what it has cost', () => {
    const done = earnedValue({ budget: 100, planned: 100, earned: 100, spent: 90 });
    expect(known(done.estimate.typical)).toBe(90);
    expect(known(done.toComplete)).toBe(0);
    expect(known(done.toCompleteIndex)).toBe(0);
  });
});

const anySums = fc
  .record({
    budget: fc.integer({ min: 1, max: 1_000_000 }),
    plannedShare: fc.double({ min: 0, max: 1, noNaN: true }),
    earnedShare: fc.double({ min: 0, max: 1, noNaN: true }),
    spent: fc.integer({ min: 0, max: 2_000_000 }),
  })
  .map(({ budget, plannedShare, earnedShare, spent }) => ({
    budget,
    planned: budget * plannedShare,
    earned: budget * earnedShare,
    spent,
  }));

const figuresOf = (value: EarnedValue) => ({
  ratios: [value.scheduleIndex, value.costIndex, value.toCompleteIndex],
  money: [
    value.scheduleVariance,
    value.costVariance,
    ...Object.values(value.estimate),
    value.toComplete,
    value.varianceAtCompletion,
  ],
});

describe('of any sums', () => {
  it('scales all money with the currency and leaves every ratio', () => {
    fc.assert(
      fc.property(anySums, fc.constantFrom(0.5, 4, 1024), (sums, rate) => {
        const { budget, planned, earned, spent } = sums;
        const here = figuresOf(earnedValue(sums));
        const there = figuresOf(
          earnedValue({
            budget: budget * rate,
            planned: planned * rate,
            earned: earned * rate,
            spent: spent * rate,
          }),
        );
        // powers of two scale floating point exactly
        expect(there.ratios).toEqual(here.ratios);
        expect(there.money).toEqual(
          here.money.map(figure => (typeof figure === 'number' ? figure * rate : figure)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is never NaN and never infinite', () => {
    fc.assert(
      fc.property(anySums, sums => {
        const { ratios, money } = figuresOf(earnedValue(sums));
        for (const figure of [...ratios, ...money])
          if (typeof figure === 'number') expect(Number.isFinite(figure)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
