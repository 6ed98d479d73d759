import { describe, expect, it } from 'vitest';
import { shareOf, weightedMean } from '../../src/assess/progress';
import { checkIn, day, milestone, task } from '../plan/plan-rows';
import {
  assessed,
  atAge,
  daysAfter,
  metricMilestone,
  metricRow,
  reason,
  reported,
  row,
  START,
  severity,
} from './assessed';

const even = (...shares: number[]) => weightedMean(shares.map(share => ({ weight: 1, share })));

describe('progress toward a target', () => {
  it('goes up or down: 40 on the way from 0 to 100, 7 on the way from 10 to 4', () => {
    expect([shareOf(0, 100, 40), shareOf(10, 4, 7)]).toEqual([0.4, 0.5]);
  });

  it('is not clamped: backward is below 0, beyond is above 1', () => {
    expect([shareOf(20, 100, 4), shareOf(0, 100, 120)]).toEqual([-0.2, 1.2]);
  });

  it('cannot be said where the target is the baseline', () => {
    const stuck = metricRow(reported([5, 50]), 6, { baseline: 100 });
    expect([shareOf(100, 100, 50), stuck.progress, stuck.basis]).toEqual([null, null, 'metric']);
  });

  it('is measured with Current, else the last check-in, else the baseline', () => {
    expect(metricRow(reported([5, 10], [10, 20]), 11, { current: 30 }).progress).toBe(0.3);
    expect(metricRow(reported([5, 10], [10, 20]), 11).progress).toBe(0.2);
    expect(metricRow([], 11).progress).toBe(0);
  });

  it('says nothing of the plan before the first check-in', () => {
    const { progress, expected, gapPoints, driftWorkingDays, measuredOn } = metricRow([], 30, {
      current: 10,
    });
    expect([progress, expected, gapPoints, driftWorkingDays, measuredOn]).toEqual([
      0.1,
      null,
      null,
      null,
      null,
    ]);
  });

  it('is compared with the plan of the day of the last check-in', () => {
    const { expected, gapPoints, measuredOn } = metricRow(reported([30, 45]), 36);
    expect([expected, measuredOn]).toEqual([0.5, atAge(30)]);
    expect(gapPoints).toBeCloseTo(-5, 9);
  });

  it('moves by the difference of the last two check-ins, of which a day has one', () => {
    expect(metricRow(reported([5, 10], [10, 20], [10, 30]), 11).movementPoints).toBeCloseTo(20, 9);
    expect(metricRow(reported([5, 10]), 11).movementPoints).toBeNull();
  });

  it('keeps the last value where a check-in has none', () => {
    const wordsOnly = checkIn({ when: atAge(20), item: 'M1', note: 'Going well' });
    const { progress, expected } = metricRow([...reported([5, 10]), wordsOnly], 21);
    expect([progress, expected]).toEqual([0.1, 20 / 60]);
  });

  it('ignores check-ins that come after the status date', () => {
    expect(metricRow(reported([5, 10], [20, 90]), 10).progress).toBe(0.1);
  });

  it('counts a check-in of the weekend on Monday, and sees it on the weekend already', () => {
    const saturday = daysAfter(START, 12);
    const checkIns = [checkIn({ when: saturday, item: 'M1', value: 20 })];
    const seen = row(assessed({ milestones: [metricMilestone()], checkIns }, saturday), 'M1');
    expect([seen.progress, seen.measuredOn]).toEqual([0.2, daysAfter(START, 14)]);
  });
});

describe('progress by tasks', () => {
  const byTasks = milestone({ id: 'M1', owner: 'Ada Moss', start: START, due: atAge(60) });
  const tasks = [
    task({ id: 'T1', parent: 'M1', effort: 3, state: 'Done', due: atAge(5) }),
    task({ id: 'T2', parent: 'M1', effort: 2, state: 'Doing', due: atAge(10) }),
    task({ id: 'T3', parent: 'M1', state: 'To do', due: atAge(20) }),
    task({ id: 'T4', parent: 'M1', state: 'Blocked', effort: 4, due: atAge(20) }),
    task({ id: 'T5', parent: 'M1', state: 'Dropped', effort: 50 }),
  ];

  it('is the effort done and half of that in Doing, of what was not dropped', () => {
    const { progress, basis } = row(assessed({ milestones: [byTasks], tasks }, atAge(10)), 'M1');
    expect([basis, progress]).toEqual(['tasks', 0.4]);
  });

  it("is measured today, against the tasks' own due dates", () => {
    const { expected, measuredOn, gapPoints } = row(
      assessed({ milestones: [byTasks], tasks }, atAge(10)),
      'M1',
    );
    expect([expected, measuredOn]).toEqual([0.5, atAge(10)]);
    expect(gapPoints).toBeCloseTo(-10, 9);
  });

  it('gives way to a metric', () => {
    const both = row(
      assessed({ milestones: [metricMilestone()], tasks, checkIns: reported([5, 70]) }, atAge(10)),
      'M1',
    );
    expect([both.basis, both.progress]).toEqual(['metric', 0.7]);
  });

  it('is yes or no where all tasks were dropped', () => {
    const dropped = row(assessed({ milestones: [byTasks], tasks: [tasks[4]!] }, atAge(10)), 'M1');
    expect([dropped.basis, dropped.progress, dropped.expected]).toEqual(['yes or no', 0, 0]);
  });
});

describe('a range to keep', () => {
  const due = daysAfter(START, 91);
  const keep = milestone({
    id: 'M1',
    owner: 'Ada Moss',
    metric: 'Rating',
    target: { kind: 'keep', low: 4, high: 5 },
    start: START,
    due,
  });
  const weekly = (...values: number[]) =>
    values.map((value, week) => checkIn({ when: daysAfter(START, 7 * (week + 1)), item: 'M1', value }));
  const kept = (values: number[], on = daysAfter(START, 7 * values.length)) =>
    row(assessed({ milestones: [keep], checkIns: weekly(...values) }, on), 'M1');

  it('shows the check-ins in range of those planned: steps of 1/13 over 13 weeks', () => {
    expect([kept([4.5]).progress, kept([4.5, 4, 5]).progress, kept([4.5, 3.9, 5]).progress]).toEqual([
      1 / 13,
      3 / 13,
      2 / 13,
    ]);
    expect(kept([4.5]).basis).toBe('range');
  });

  it('is Green from 90 %, Amber from 75 %, Red below', () => {
    const colourOf = (count: number, of: number) =>
      severity(kept(Array.from({ length: of }, (_, at) => (at < count ? 4.5 : 1))), 'keep in range');
    expect([colourOf(9, 10), colourOf(8, 10), colourOf(3, 4), colourOf(7, 10)]).toEqual([
      'none',
      'amber',
      'amber',
      'red',
    ]);
  });

  it('says how many check-ins in range make it Green again, or that none can in time', () => {
    const lift = (...values: number[]) => reason(kept(values), 'keep in range')?.lift;
    expect(lift(1)).toBe('Stay in range (4–5) in the next 9 check-ins, until Mon 16 Mar.');
    expect(lift(1, 1)).toBe('90 % is out of reach by the due date: agree another range or a later date.');
  });

  it('is done on the due day when 90 % were in range, and not before', () => {
    const twelve = Array.from({ length: 13 }, (_, at) => (at === 3 ? 1 : 4.5));
    expect(kept(twelve, daysAfter(due, -1)).status).not.toBe('Done');
    expect(kept(twelve, due).status).toBe('Done');
  });

  it('is overdue when the due day passes with less', () => {
    const eleven = Array.from({ length: 13 }, (_, at) => (at < 2 ? 1 : 4.5));
    expect(kept(eleven, daysAfter(due, 7)).reasons.map(({ rule }) => rule)).toContain('overdue');
  });
});

describe('published roll-ups', () => {
  it('27, 18 and 73 make 39 ⅓', () => expect(even(27, 18, 73)).toBeCloseTo(39 + 1 / 3, 12));
  it('100 at 40 % and 40 at 60 % make 64', () =>
    expect(
      weightedMean([
        { weight: 0.4, share: 100 },
        { weight: 0.6, share: 40 },
      ]),
    ).toBeCloseTo(64, 12));
  it('50, 50, 25, 25 and 0 make 30', () => expect(even(50, 50, 25, 25, 0)).toBe(30));
  it('60, 20 and 50 make 43', () => expect(Math.round(even(60, 20, 50)!)).toBe(43));
  it('counts evenly where all weights are 0, and leaves out what is unknown', () => {
    expect(
      weightedMean([
        { weight: 0, share: 1 },
        { weight: 0, share: 0 },
      ]),
    ).toBe(0.5);
    expect(
      weightedMean([
        { weight: 1, share: null },
        { weight: 1, share: 0.2 },
      ]),
    ).toBe(0.2);
    expect(weightedMean([])).toBeNull();
  });
});

describe('a check-in on a day off', () => {
  it('counts on the day after the holiday', () => {
    const holidays = [day('2026-01-12')];
    const checkIns = [checkIn({ when: day('2026-01-12'), item: 'M1', value: 20 })];
    const { measuredOn } = row(
      assessed({ milestones: [metricMilestone()], checkIns, settings: { holidays } }, day('2026-01-14')),
      'M1',
    );
    expect(measuredOn).toBe(day('2026-01-13'));
  });
});
