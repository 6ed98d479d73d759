import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessPlan } from '../../src/assess/assess-plan';
import { type ForecastRange, forecastRanges } from '../../src/assess/forecast-range';
import { addDays, type Day } from '../../src/plan/day';
import type { CheckIn, Milestone } from '../../src/plan/item';
import { linkPlan } from '../../src/plan/link-plan';
import { checkIn, goal, task } from '../plan/plan-rows';
import { anyRecords, anyStatusDate } from './any-plan';
import { assessed, atAge, metricMilestone, type Parts, reported, START } from './assessed';

const rangeOf = (parts: Parts, on: Day, id: string) => forecastRanges(assessed(parts, on))(id);

/** M1 (0 to 100 in 60 working days) with a check-in at the end of each week. */
const weekly = (...values: readonly number[]) =>
  reported(...values.map((value, at) => [5 * (at + 1), value] as const));
const rangeOfM1 = (values: readonly number[], fields: Partial<Milestone> = {}) =>
  rangeOf(
    { milestones: [metricMilestone(fields)], checkIns: weekly(...values) },
    atAge(5 * values.length),
    'M1',
  );

function found(range: ForecastRange): ForecastRange & { kind: 'range' } {
  if (range.kind === 'none') throw new RangeError(`no range: ${range.why}`);
  return range;
}

describe('the range of a milestone', () => {
  test('is one day where every week brought the same', () => {
    const { by50, by85, by95 } = found(rangeOfM1([10, 20, 30, 40]));
    expect([by50, by85, by95]).toEqual([atAge(50), atAge(50), atAge(50)]);
  });

  test('follows from the weeks: two of four paces, stretched for the short history', () => {
    // 5 and 15 tickets a week in turn, mean 10; 60 left are 6 weeks for 4 known, so the weeks are drawn from
    // 10 ± 5·√((1 + 6/4)·4/3), 0.87 and 19.13. Six of them bring 60 when three are good, five when four are.
    const range = found(rangeOfM1([5, 20, 25, 40]));
    const share = (weeks: number) => {
      let chance = 0;
      for (let high = 0; high <= weeks; high += 1)
        if (high * 19.1287 + (weeks - high) * 0.8713 >= 60 - 1e-9) chance += choose(weeks, high) / 2 ** weeks;
      return chance;
    };
    expect(share(5)).toBeCloseTo(6 / 32, 9);
    expect(range.chanceByDue).toBeCloseTo(share(8), 2);
    expect(range.by50).toBe(atAge(20 + 30));
  });

  test('widens as the weeks scatter more, around about the same middle', () => {
    const even = found(rangeOfM1([9, 20, 31, 40]));
    const rough = found(rangeOfM1([2, 20, 38, 40]));
    expect(rough.by95! - rough.by50!).toBeGreaterThan(even.by95! - even.by50!);
    expect(Math.abs(rough.by50! - even.by50!)).toBeLessThan(10);
  });

  test('knows a due date that is sure, one that is lost, and one that has passed', () => {
    expect(found(rangeOfM1([20, 39, 60, 80])).chanceByDue).toBe(1);
    expect(found(rangeOfM1([1, 3, 4, 6])).chanceByDue).toBe(0);
    expect(found(rangeOfM1([20, 39, 60, 80], { due: atAge(18) })).chanceByDue).toBe(0);
  });

  test('puts a week that nobody reported on evenly between its neighbours', () => {
    const skipped = reported([5, 10], [15, 30], [20, 40], [25, 50]);
    const range = rangeOf({ milestones: [metricMilestone()], checkIns: skipped }, atAge(25), 'M1');
    expect(found(range).by95).toBe(atAge(50));
  });

  test('never lies before the status date', () => {
    const range = rangeOf(
      { milestones: [metricMilestone()], checkIns: weekly(20, 40, 60, 80) },
      atAge(70),
      'M1',
    );
    expect(found(range).by50).toBe(atAge(70));
  });
});

describe('there is no range, and it says why,', () => {
  test.each([
    [[10, 20, 30], 'its history has 3 weeks, and a range needs 4'],
    [[10], 'its history has 1 week, and a range needs 4'],
    [[], 'it has no check-in yet'],
    [[0, 0, 0, 0], 'no week so far has brought it forward'],
    [[40, 60, 80, 100], 'it is done'],
  ])('for reports of %j', (values, why) => {
    expect(rangeOfM1(values)).toEqual({ kind: 'none', why });
  });

  test('for a history of many weeks that few reports told of', () => {
    const seldom = reported([30, 30], [45, 40]);
    expect(rangeOf({ milestones: [metricMilestone()], checkIns: seldom }, atAge(45), 'M1')).toEqual({
      kind: 'none',
      why: 'its weeks so far were reported in 2 steps, and a range needs 4',
    });
  });

  test('for a task and for a row without a due date', () => {
    expect(rangeOf({ tasks: [task({ id: 'T1' })] }, START, 'T1')).toEqual({
      kind: 'none',
      why: 'a task has no pace of its own',
    });
    expect(rangeOfM1([10, 20, 30, 40], { due: null })).toEqual({ kind: 'none', why: 'it has no due date' });
  });
});

test('tasks alone give a range by the effort finished in each week', () => {
  const milestone = metricMilestone({ metric: '', baseline: null, target: null });
  const tasks = Array.from({ length: 12 }, (_, at) =>
    task({
      id: `T${at + 1}`,
      parent: 'M1',
      start: START,
      due: atAge(5 * (at + 1)),
      ...(at < 4 ? { state: 'Done' as const, doneOn: atAge(5 * (at + 1) - 1) } : {}),
    }),
  );
  const range = found(rangeOf({ milestones: [milestone], tasks }, atAge(20), 'M1'));
  expect([range.by50, range.by95]).toEqual([atAge(60), atAge(60)]);
});

describe('a milestone that waits', () => {
  const first = metricMilestone();
  const second = metricMilestone({ id: 'M2', after: 'M1', start: atAge(60), due: atAge(80) });

  test('starts when the other is finished, and takes as long as planned', () => {
    const parts = { milestones: [first, second], checkIns: weekly(5, 20, 25, 40) };
    const before = found(rangeOf(parts, atAge(20), 'M1'));
    const behind = found(rangeOf(parts, atAge(20), 'M2'));
    expect(before.by95).toBeGreaterThan(atAge(60));
    expect(behind.by50).toBe(atAge(80));
    expect(behind.by95! - atAge(80)).toBe(before.by95! - atAge(60));
    expect(behind.chanceByDue).toBeCloseTo(before.chanceByDue!, 9);
    expect(behind.dated).toEqual(['M2']);
  });

  test('has none where the other has no finish in sight', () => {
    const parts = { milestones: [first, second], checkIns: weekly(50, 30, 20, 10, 0, -40, -80, -120) };
    expect(rangeOf(parts, atAge(40), 'M2')).toMatchObject({
      kind: 'none',
      why: expect.stringContaining('M1'),
    });
  });

  test('is found at the end of a chain of ten thousand', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) =>
      metricMilestone({ id: `M${at + 2}`, after: `M${at + 1}`, start: atAge(60), due: atAge(60) }),
    );
    const parts = { milestones: [first, ...chain], checkIns: weekly(10, 20, 30, 40) };
    expect(found(rangeOf(parts, atAge(20), 'M10001')).by50).toBeGreaterThan(atAge(60));
  }, 60_000);
});

describe('a goal', () => {
  const one = metricMilestone({ parent: 'G1' });
  const other = metricMilestone({ id: 'M2', parent: 'G1' });
  const reports = (id: string, values: readonly number[]): CheckIn[] =>
    values.map((value, at) => checkIn({ when: atAge(5 * (at + 1)), item: id, value }));
  const parts = {
    goals: [goal({ id: 'G1', start: START, due: atAge(60) })],
    milestones: [one, other],
    checkIns: [...reports('M1', [5, 20, 25, 40]), ...reports('M2', [2, 20, 22, 36])],
  };

  test('makes its date when all of its milestones do, each for itself', () => {
    const ranges = forecastRanges(assessed(parts, atAge(20)));
    const chances = ['M1', 'M2'].map(id => found(ranges(id)).chanceByDue!);
    expect(found(ranges('G1')).chanceByDue).toBeCloseTo(chances[0]! * chances[1]!, 9);
    expect(found(ranges('G1')).by85).toBeGreaterThanOrEqual(found(ranges('M2')).by85!);
  });

  test('takes a milestone without a range by its date, and says so', () => {
    const young = { ...parts, checkIns: [...reports('M1', [10, 20, 30, 40]), ...reports('M2', [5])] };
    expect(found(rangeOf(young, atAge(20), 'G1')).dated).toEqual(['M2']);
  });

  test('has none where none of its milestones has one', () => {
    const young = { ...parts, checkIns: reports('M1', [10]) };
    expect(rangeOf(young, atAge(20), 'G1')).toEqual({
      kind: 'none',
      why: 'none of its milestones has a range yet',
    });
  });

  test('with a metric of its own goes by that', () => {
    const measured = goal({
      id: 'G1',
      baseline: 0,
      target: { kind: 'reach', value: 100 },
      start: START,
      due: atAge(60),
    });
    const own = {
      ...parts,
      goals: [measured],
      checkIns: [...parts.checkIns, ...reports('G1', [10, 20, 30, 40])],
    };
    expect(found(rangeOf(own, atAge(20), 'G1'))).toMatchObject({ by95: atAge(50), dated: [] });
  });
});

test('of any plan, on any day: days in order, none in the past, a chance between 0 and 1, and a reason where there is none', () => {
  fc.assert(
    fc.property(anyRecords, anyStatusDate, (records, on) => {
      const assessment = assessPlan(linkPlan(records), on);
      const ranges = forecastRanges(assessment);
      for (const { item } of assessment.items) {
        const range = ranges(item.id);
        if (range.kind === 'none') {
          expect(range.why).not.toBe('');
          continue;
        }
        const far = addDays(on, 1e6);
        const days = [on, range.by50 ?? far, range.by85 ?? far, range.by95 ?? far];
        expect(days).toEqual([...days].sort((a, b) => a - b));
        expect(days.every(Number.isInteger)).toBe(true);
        expect(range.chanceByDue).toBeGreaterThanOrEqual(0);
        expect(range.chanceByDue).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 60 },
  );
});

function choose(n: number, k: number): number {
  return k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k;
}
