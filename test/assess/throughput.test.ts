import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { howMany, weeklyThroughput, whenDone } from '../../src/assess/throughput';
import { day, task } from '../plan/plan-rows';

/** A published history of twelve weeks. */
const WEEKS = [1, 3, 5, 3, 7, 8, 0, 5, 3, 1, 8, 2];

const percent = (chance: number | undefined) => Number((100 * (chance ?? 0)).toFixed(2));

describe('when 105 items will be done', () => {
  test.each([
    [0.5, 28, 57.61],
    [0.85, 32, 88.84],
    [0.95, 34, 95.5],
  ])('with a chance of %d: in %i weeks (%d %%)', (chance, weeks, exact) => {
    const found = whenDone(WEEKS, 105, chance);
    expect(found?.weeks).toBe(weeks);
    expect(percent(found?.chance)).toBe(exact);
  });

  test('is answered at once for none, and not at all where nothing was ever finished', () => {
    expect(whenDone(WEEKS, 0, 0.85)).toEqual({ weeks: 0, count: 0, chance: 1 });
    expect(whenDone([0, 0, 0, 0], 1, 0.5)).toBeNull();
  });
});

describe('how many items will be done in 13 weeks', () => {
  test.each([
    [0.5, 50, 50.79],
    [0.85, 40, 86],
    [0.95, 34, 95.98],
  ])('with a chance of %d: at least %i (%d %%)', (chance, count, exact) => {
    const found = howMany(WEEKS, 13, chance);
    expect(found?.count).toBe(count);
    expect(percent(found?.chance)).toBe(exact);
  });
});

test('both questions agree: N are done in w weeks as often as w weeks bring N', () => {
  const weekly = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      weekly,
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      (weeks, count, chance) => {
        const when = whenDone(weeks, count, chance);
        if (when === null) return;
        expect(howMany(weeks, when.weeks, chance - 1e-9)?.count ?? count).toBeGreaterThanOrEqual(count);
        expect(howMany(weeks, when.weeks - 1, chance + 1e-9)?.count ?? 0).toBeLessThan(count);
      },
    ),
  );
});

describe('weekly throughput', () => {
  const done = (on: string, start = on) =>
    task({ id: on, state: 'Done', start: day(start), doneOn: day(on) });

  test('counts finished tasks week by week up to the status date, which belongs to the last', () => {
    const tasks = [done('2026-11-23'), done('2026-11-17'), done('2026-11-16'), done('2026-11-03')];
    expect(weeklyThroughput({ tasks: [...tasks, done('2026-10-27')] }, day('2026-11-23'))).toEqual([1, 1, 2]);
  });

  test('begins with the first task, and keeps twelve weeks at most', () => {
    const late = task({ id: 'T2', start: day('2026-11-02') });
    expect(weeklyThroughput({ tasks: [late] }, day('2026-11-23'))).toEqual([0, 0, 0]);
    expect(weeklyThroughput({ tasks: [done('2026-01-05')] }, day('2026-11-23'))).toHaveLength(12);
  });

  test('counts a finished task without its day by its due day, and none from the future', () => {
    const tasks = [
      task({ id: 'T1', state: 'Done', start: day('2026-11-09'), due: day('2026-11-20') }),
      task({ id: 'T2', state: 'Done', doneOn: day('2026-12-01') }),
    ];
    expect(weeklyThroughput({ tasks }, day('2026-11-23'))).toEqual([0, 1]);
  });
});
