import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessPlan } from '../../src/assess/assess-plan';
import { pastLines } from '../../src/assess/past-lines';
import type { Day } from '../../src/plan/day';
import { linkPlan } from '../../src/plan/link-plan';
import { checkIn, goal, milestone, task } from '../plan/plan-rows';
import { anyRecords, anyStatusDate } from './any-plan';
import { assessed, atAge, daysAfter, metricMilestone, type Parts, reported, START } from './assessed';

/** The line of a row at these ages, the last of which is the status date's, in whole percent. */
function lineOf(id: string, parts: Parts, ages: readonly number[]) {
  const days = ages.map(atAge);
  const line = pastLines(assessed(parts, days[days.length - 1]!), days)(id);
  const percent = (shares: readonly number[]) => shares.map(share => Math.round(100 * share) + 0);
  return line && { progress: percent(line.progress), expected: percent(line.expected) };
}

describe('the past line of a metric', () => {
  it('is what the last report until each day said, against the plan on the day of that report', () => {
    const checkIns = reported([10, 10], [20, 30], [28, 25]);
    expect(lineOf('M1', { milestones: [metricMilestone()], checkIns }, [5, 10, 15, 20, 30])).toEqual({
      progress: [0, 10, 10, 30, 25],
      expected: [0, 17, 17, 33, 47],
    });
  });

  it('expects what the day does once the target is reached, and never shows more than all of it', () => {
    const checkIns = reported([20, 120]);
    expect(lineOf('M1', { milestones: [metricMilestone()], checkIns }, [15, 30, 60])).toEqual({
      progress: [0, 100, 100],
      expected: [0, 50, 100],
    });
  });

  it('counts a report of a weekend, which is of the Monday after it, on the status date', () => {
    const saturday = daysAfter(START, 5);
    const checkIns = [checkIn({ when: saturday, item: 'M1', value: 8 })];
    const all = assessed({ milestones: [metricMilestone()], checkIns }, saturday);
    expect(pastLines(all, [saturday])('M1')?.progress).toEqual([0.08]);
  });
});

describe('the past line of a row without a metric', () => {
  const row = milestone({ id: 'M1', owner: 'Ada Moss', start: START, due: atAge(60) });

  it('follows the days on which its tasks were done; half of what is in Doing counts today alone', () => {
    const tasks = [
      task({ id: 'T1', parent: 'M1', state: 'Done', due: atAge(10), doneOn: atAge(12) }),
      task({ id: 'T2', parent: 'M1', state: 'Doing', due: atAge(20) }),
    ];
    expect(lineOf('M1', { milestones: [row], tasks }, [10, 12, 20, 25])).toEqual({
      progress: [0, 50, 50, 75],
      expected: [50, 50, 100, 100],
    });
  });

  it('is all or nothing without tasks, on the due day', () => {
    expect(lineOf('M1', { milestones: [{ ...row, state: 'Done' }] }, [40, 60, 61])).toEqual({
      progress: [0, 100, 100],
      expected: [0, 100, 100],
    });
  });
});

describe('the past line of a goal', () => {
  const goals = [goal({ id: 'G1', owner: 'Ada Moss', start: START, due: atAge(60) })];

  it('without a measure of its own is that of its milestones by weight, without the dropped ones', () => {
    const milestones = [
      metricMilestone({ parent: 'G1', weight: 3 }),
      metricMilestone({ id: 'M2', parent: 'G1' }),
      metricMilestone({ id: 'M3', parent: 'G1', weight: 9, state: 'Dropped' }),
    ];
    expect(lineOf('G1', { goals, milestones, checkIns: reported([30, 40]) }, [15, 30])).toEqual({
      progress: [0, 30],
      expected: [0, 38],
    });
  });

  it('is none where nothing below it has one, and for a range that is kept', () => {
    const kept = { baseline: null, target: { kind: 'keep' as const, low: 4, high: null } };
    expect(lineOf('G1', { goals: [goal({ id: 'G1', owner: 'Ada Moss' })] }, [30])).toBeNull();
    expect(lineOf('M1', { milestones: [metricMilestone(kept)] }, [30])).toBeNull();
  });
});

it('the last day of every line agrees with what is shown today, for a metric that is still to be reached', () => {
  fc.assert(
    fc.property(anyRecords, anyStatusDate, (records, on: Day) => {
      const assessment = assessPlan(linkPlan(records), on);
      const lineById = pastLines(assessment, [daysAfter(on, -7), on]);
      for (const [id, { basis, progress, expected, measuredOn, status }] of assessment.byId) {
        const line = lineById(id);
        if (basis !== 'metric' || line === null || measuredOn === null || progress! >= 1) continue;
        expect(status).not.toBe('Dropped');
        expect(line.progress[1]).toBeCloseTo(progress!, 9);
        if (expected !== null) expect(line.expected[1]).toBeCloseTo(expected, 9);
      }
    }),
    { numRuns: 60 },
  );
});
