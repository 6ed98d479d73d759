import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceOf, theilSen } from '../../src/assess/pace';
import { milestone, task } from '../plan/plan-rows';
import { assessed, atAge, daysAfter, metricMilestone, metricRow, reported, row, START } from './assessed';

const earned = (...reports: [number, number][]) => reports.map(([age, days]) => ({ age, earned: days }));

describe('pace', () => {
  it('pretends that two earlier weeks went to plan: (ES + 10) / (A + 10) of a young row', () => {
    expect(paceOf(earned([30, 20]), 10)).toBe(30 / 40);
    expect(paceOf(earned([10, 4], [20, 8]), 10)).toBe(18 / 30);
  });

  it('stays with that while the check-ins span less than 10 working days', () => {
    expect(paceOf(earned([20, 8], [24, 9], [29, 10]), 10)).toBe(20 / 39);
  });

  it('is (n·t + 2) / (n + 2) from 3 check-ins over 10 working days on', () => {
    expect(paceOf(earned([20, 8], [25, 10], [30, 12]), 10)).toBeCloseTo((3 * 0.4 + 2) / 5, 12);
  });

  it('looks at the last 8 check-ins', () => {
    const slowThenFast = earned(
      [5, 0],
      [10, 0],
      [15, 0],
      [20, 5],
      [25, 10],
      [30, 15],
      [35, 20],
      [40, 25],
      [45, 30],
      [50, 35],
    );
    const fast = slowThenFast.slice(2);
    expect(paceOf(slowThenFast, 10)).toBeCloseTo((8 * theilSen(fast)! + 2) / 10, 12);
    expect(theilSen(fast)).toBe(1);
  });

  it('is as planned where nothing is known and nothing is blended in', () => {
    expect(paceOf(earned([0, 0]), 0)).toBe(1);
  });

  it('is not moved by one wild report: the median of the slopes', () => {
    expect(theilSen(earned([0, 0], [5, 5], [10, 50], [15, 15], [20, 20]))).toBe(1);
    expect(theilSen(earned([5, 3], [5, 4]))).toBeNull();
  });
});

describe('forecast finish', () => {
  const finishOf = (item: ReturnType<typeof metricRow>) => {
    if (item.forecast.kind !== 'finish') throw new Error(item.forecast.kind);
    return item.forecast;
  };

  it('is c + (D − ES) / k: half of 60 days at age 40 leaves 30 days at a pace of 0.8', () => {
    const { day, slipWorkingDays, pace } = finishOf(metricRow(reported([40, 50]), 40));
    expect([pace, slipWorkingDays, day]).toEqual([0.8, 18, atAge(78)]);
  });

  it('is the due day for whoever goes to plan', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Linear', 'Back-loaded', 'Front-loaded', 'S-curve'),
        fc.integer({ min: 1, max: 59 }),
        (curve, age) => {
          const share = {
            Linear: (x: number) => x,
            'Back-loaded': (x: number) => x * x,
            'Front-loaded': (x: number) => 1 - (1 - x) ** 2,
            'S-curve': (x: number) => x * x * (3 - 2 * x),
          }[curve];
          const onPlan = metricRow(reported([age, 100 * share(age / 60)]), age, { curve: curve as 'Linear' });
          expect(Math.abs(finishOf(onPlan).slipWorkingDays)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is not in sight while the row moves backward', () => {
    const falling = metricRow(reported([10, 50], [20, 30], [30, 10]), 30);
    expect(falling.forecast.kind).toBe('none in sight');
  });

  it('of an unfinished row is not before today', () => {
    expect(finishOf(metricRow(reported([20, 95]), 40)).day).toBe(atAge(40));
  });

  it.each([
    ['before the first check-in', {}, 'it has no check-in yet'],
    ['without a start', { start: null }, 'it has no start date'],
    ['without a due date', { due: null }, 'it has no due date'],
    ['with a due date before the start', { due: daysAfter(START, -3) }, 'its due date is before its start'],
  ])('is unknown %s, and says so', (_, fields, why) => {
    expect(metricRow([], 10, fields).forecast).toEqual({ kind: 'unknown', why });
  });

  it('by tasks reaches as far as their last due day', () => {
    const late = milestone({ id: 'M1', owner: 'Ada Moss', start: START, due: atAge(20) });
    const tasks = [
      task({ id: 'T1', parent: 'M1', state: 'Done', due: atAge(5) }),
      task({ id: 'T2', parent: 'M1', due: atAge(30) }),
    ];
    expect(row(assessed({ milestones: [late], tasks }, atAge(10)), 'M1').forecast).toEqual({
      kind: 'finish',
      day: atAge(30),
      slipWorkingDays: 10,
      pace: 1,
    });
  });
});

describe('predecessors', () => {
  const next = metricMilestone({ id: 'M2', after: 'M1', start: atAge(60), due: atAge(80) });
  const chain = (value: number) =>
    assessed({ milestones: [next, metricMilestone()], checkIns: reported([40, value]) }, atAge(40));

  it('put off what waits for them by their own slip', () => {
    expect(row(chain(50), 'M2').forecast).toMatchObject({
      kind: 'finish',
      day: atAge(98),
      slipWorkingDays: 18,
    });
  });

  it('put off a whole chain', () => {
    const third = metricMilestone({ id: 'M3', after: 'M2', start: atAge(80), due: atAge(90) });
    const all = assessed(
      { milestones: [third, next, metricMilestone()], checkIns: reported([40, 50]) },
      atAge(40),
    );
    expect(row(all, 'M3').forecast).toMatchObject({ kind: 'finish', day: atAge(108) });
  });

  it('change nothing while they finish in time', () => {
    expect(row(chain(70), 'M2').forecast).toEqual({ kind: 'unknown', why: 'it has no check-in yet' });
  });

  it('without a finish in sight leave none for what waits', () => {
    const falling = assessed(
      { milestones: [metricMilestone(), next], checkIns: reported([10, 50], [20, 30], [30, 10]) },
      atAge(30),
    );
    expect(row(falling, 'M2').forecast).toEqual({
      kind: 'unknown',
      why: 'M1, for which it waits, has no finish in sight',
    });
  });

  it('in a ring, or in a chain of 20 000, come to an end', () => {
    const ring = [
      metricMilestone({ after: 'M3' }),
      metricMilestone({ id: 'M2', after: 'M1' }),
      metricMilestone({ id: 'M3', after: 'M2' }),
    ];
    expect(assessed({ milestones: ring }, atAge(5)).items).toHaveLength(3);
    const long = Array.from({ length: 20_000 }, (_, at) =>
      metricMilestone({ id: `M${at + 1}`, after: `M${at + 2}` }),
    );
    expect(assessed({ milestones: long }, atAge(5)).items).toHaveLength(20_000);
  });
});
