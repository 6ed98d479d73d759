import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driftWorkingDays, earnedSchedule } from '../../src/assess/earned-schedule';
import { expectedShare, planLine } from '../../src/assess/expected';
import { spanOf } from '../../src/assess/span';
import type { Day } from '../../src/plan/day';
import type { Curve, Task, WorkState } from '../../src/plan/item';
import { mondayToFriday, workCalendar } from '../../src/plan/work-calendar';
import { day, milestone, task } from '../plan/plan-rows';
import { assessed, atAge, metricRow, reported, row, START } from './assessed';

const sixtyDays = spanOf(START, atAge(60), mondayToFriday)!;
const line = (curve: Curve, tasks: readonly Task[] = []) => planLine(sixtyDays, curve, tasks);
const expectedAt = (curve: Curve, age: number, tasks: readonly Task[] = []) =>
  expectedShare(line(curve, tasks), atAge(age), mondayToFriday);
const driftAt = (curve: Curve, share: number, age: number, tasks: readonly Task[] = []) =>
  driftWorkingDays(line(curve, tasks), share, atAge(age), mondayToFriday);

describe('expected progress', () => {
  it('is 0 % on the start day and 100 % on the due day', () => {
    expect([expectedAt('Linear', 0), expectedAt('Linear', 60), expectedAt('Linear', 180)]).toEqual([0, 1, 1]);
  });

  it('is 0 % before the start', () => {
    expect(expectedShare(line('Linear'), day('2025-12-29'), mondayToFriday)).toBe(0);
  });

  it('counts working days, the start day as none: Wed 15 Apr of 1–30 Apr is 10 of 21', () => {
    const april = spanOf(day('2026-04-01'), day('2026-04-30'), mondayToFriday)!;
    expect(expectedShare(planLine(april, 'Linear', []), day('2026-04-15'), mondayToFriday)).toBeCloseTo(
      10 / 21,
      12,
    );
  });

  it('is 14/29 on day 15 of 30 where every day is a working day', () => {
    const everyDay = workCalendar([0, 1, 2, 3, 4, 5, 6], []);
    const april = spanOf(day('2026-04-01'), day('2026-04-30'), everyDay)!;
    expect(expectedShare(planLine(april, 'Linear', []), day('2026-04-15'), everyDay)).toBeCloseTo(
      14 / 29,
      12,
    );
  });

  it('is 100 % on that day where start and due are one', () => {
    const oneDay = spanOf(START, START, mondayToFriday)!;
    expect(expectedShare(planLine(oneDay, 'Linear', []), START, mondayToFriday)).toBe(1);
  });

  it('follows the tasks by their due days and effort', () => {
    const tasks = [
      task({ due: atAge(10), effort: 1 }),
      task({ due: atAge(40), effort: 3 }),
      task({ due: atAge(5), effort: 9, state: 'Dropped' }),
    ];
    expect([9, 10, 39, 40].map(age => expectedAt('By tasks', age, tasks))).toEqual([0, 0.25, 0.25, 1]);
  });

  it('is a straight line by tasks where there are none', () => {
    expect(expectedAt('By tasks', 30)).toBe(0.5);
  });
});

describe('drift', () => {
  it('of a linear plan is A − p·D: 126 working days with D 60, p 0.9, A 180', () => {
    expect(driftAt('Linear', 0.9, 180)).toBeCloseTo(126, 9);
  });

  it('is what it was expected to be at: a quarter of the work by a back-loaded curve is half of the time', () => {
    expect(earnedSchedule(line('Back-loaded'), 0.25, atAge(40), mondayToFriday)).toBeCloseTo(30, 9);
    expect(driftAt('Back-loaded', 0.25, 40)).toBeCloseTo(10, 9);
  });

  it('is zero for whoever is exactly on the curve', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Curve>('Linear', 'Back-loaded', 'Front-loaded', 'S-curve'),
        fc.integer({ min: 0, max: 60 }),
        (curve, age) => {
          expect(driftAt(curve, expectedAt(curve, age), age)).toBeCloseTo(0, 4);
        },
      ),
    );
  });

  describe('by tasks', () => {
    const tasks = [task({ due: atAge(10) }), task({ due: atAge(40) })];

    it('is zero between two due days while all that was due is done', () => {
      expect([10, 25, 39].map(age => driftAt('By tasks', 0.5, age, tasks))).toEqual([0, 0, 0]);
    });

    it('counts from the due day of the first missing task', () => {
      expect([10, 13].map(age => driftAt('By tasks', 0, age, tasks))).toEqual([0, 3]);
      expect(driftAt('By tasks', 0.75, 45, tasks)).toBe(5);
    });

    it('is ahead by what was done before its day', () => {
      expect(driftAt('By tasks', 1, 30, tasks)).toBe(-10);
      expect(driftAt('By tasks', 0.75, 20, tasks)).toBe(-5);
    });
  });

  it('is taken on the day of the last check-in, and goes on growing once the due day has passed', () => {
    expect(metricRow(reported([30, 40]), 35).driftWorkingDays).toBeCloseTo(6, 9);
    expect(metricRow(reported([55, 80]), 60).driftWorkingDays).toBeCloseTo(7, 9);
    expect(metricRow(reported([55, 80]), 61).driftWorkingDays).toBeCloseTo(13, 9);
  });

  it('of a row that is done stays as it was on the day of its last check-in', () => {
    expect(metricRow(reported([50, 100]), 90).driftWorkingDays).toBe(-10);
  });
});

describe('the drift of a row whose tasks are all done', () => {
  const driftOf = (state: WorkState | null, doneOn: Day | null, on: number) => {
    const parts = {
      milestones: [milestone({ id: 'M1', start: START, due: atAge(60), state })],
      tasks: [task({ id: 'T1', parent: 'M1', due: atAge(10), state: 'Done', doneOn })],
    };
    return row(assessed(parts, atAge(on)), 'M1').driftWorkingDays;
  };

  it.each(['Done', 'On hold', null] as const)(
    'stays what it was on the day of the last one, being %s',
    state => {
      expect([20, 40, 80].map(on => driftOf(state, atAge(12), on))).toEqual([2, 2, 2]);
      expect(driftOf(state, atAge(7), 40)).toBe(-3);
    },
  );

  it('is none where no task says when it was done', () => {
    expect(driftOf('Done', null, 40)).toBe(0);
  });
});
