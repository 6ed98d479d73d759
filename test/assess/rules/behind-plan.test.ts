import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milestone, task } from '../../plan/plan-rows';
import {
  assessed,
  atAge,
  metricMilestone,
  metricRow,
  reason,
  reported,
  row,
  START,
  severity,
} from '../assessed';

describe('behind plan', () => {
  it.each([
    [40.1, 'none'],
    [40, 'amber'],
    [30.1, 'amber'],
    [30, 'red'],
  ])(
    'at half time with %d of 100 done is %s: the gap counts from 10 and from 20 points',
    (value, expected) => {
      expect(severity(metricRow(reported([30, value]), 30), 'behind plan')).toBe(expected);
    },
  );

  it.each([
    [31, 'none'],
    [30, 'amber'],
    [21, 'amber'],
    [20, 'red'],
  ])(
    'after five of ten days with %d of 100 done is %s: the days count from 2 and from 3',
    (value, expected) => {
      expect(severity(metricRow(reported([5, value]), 5, { due: atAge(10) }), 'behind plan')).toBe(expected);
    },
  );

  it('takes its thresholds from Settings', () => {
    const strict = { gapAmberPoints: 5, gapRedPoints: 10 };
    expect(severity(metricRow(reported([30, 45]), 30, {}, strict), 'behind plan')).toBe('amber');
    expect(severity(metricRow(reported([30, 40]), 30, {}, strict), 'behind plan')).toBe('red');
  });

  it('does not speak before the first check-in, however late', () => {
    expect(severity(metricRow([], 50, { current: 3 }), 'behind plan')).toBe('none');
  });

  it('does not grow worse by silence', () => {
    expect(severity(metricRow(reported([30, 45]), 55), 'behind plan')).toBe('none');
  });

  it('says days, shares and the day, and what to reach by the next check-in', () => {
    const said = reason(
      metricRow(reported([30, 30]), 30, { target: { kind: 'reach', value: 1000 }, current: 300 }),
      'behind plan',
    );
    expect(said?.text).toBe('12 working days behind plan: 30 % done, 50 % expected on 16 Feb.');
    expect(said?.lift).toBe('Reach 490 of 1000 (49 %) by Mon 23 Feb.');
  });

  it.each([
    [
      { baseline: 0, target: { kind: 'reach', value: 1 } as const, current: 0.3, isPercent: true },
      'Reach 49 % by Mon 23 Feb.',
    ],
    [
      { baseline: 100, target: { kind: 'reach', value: 40 } as const, current: 90 },
      'Reach 70 on the way from 100 to 40 (50 %) by Mon 23 Feb.',
    ],
    [
      { baseline: 0.95, target: { kind: 'reach', value: 0.999 } as const, current: 0.95 },
      'Reach 0.9741 on the way from 0.95 to 0.999 (49 %) by Mon 23 Feb.',
    ],
  ])('words what to reach in the unit of the metric (%#)', (fields, lift) => {
    expect(reason(metricRow(reported([30, 0]), 30, fields), 'behind plan')?.lift).toBe(lift);
  });

  it('rounds the share of what to reach as progress is rounded', () => {
    const clients = { target: { kind: 'reach', value: 6 } } as const;
    expect(reason(metricRow(reported([39, 0]), 39, clients), 'behind plan')?.lift).toMatch(
      /^Reach 4 of 6 \(67 %\)/,
    );
  });

  it('asks for whole clients where there were only whole ones so far', () => {
    const clients = { target: { kind: 'reach', value: 7 } } as const;
    expect(reason(metricRow(reported([30, 1]), 30, clients), 'behind plan')?.lift).toBe(
      'Reach 4 of 7 (57 %) by Mon 23 Feb.',
    );
    expect(reason(metricRow(reported([30, 1.5]), 30, clients), 'behind plan')?.lift).toBe(
      'Reach 3.5 of 7 (50 %) by Mon 23 Feb.',
    );
  });

  it('without a metric asks for effort, by the due dates of the tasks', () => {
    const tasks = [5, 10, 15, 20].map((age, at) =>
      task({ id: `T${at + 1}`, parent: 'M1', due: atAge(age), effort: 2 }),
    );
    const byTasks = milestone({ id: 'M1', owner: 'Ada Moss', start: START, due: atAge(20) });
    const said = reason(row(assessed({ milestones: [byTasks], tasks }, atAge(13)), 'M1'), 'behind plan');
    expect(said?.text).toBe('8 working days behind plan: 0 % done, 50 % expected on 22 Jan.');
    expect(said?.lift).toBe("Reach 66 % of the tasks' effort (5.5 of 8) by Thu 29 Jan.");
  });

  it('is lifted by exactly what it asks for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 55 }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom('Linear', 'Back-loaded', 'Front-loaded', 'S-curve'),
        (age, value, curve) => {
          const fields = { target: { kind: 'reach', value: 100 }, curve } as const;
          const lift = reason(metricRow(reported([age, value]), age, fields), 'behind plan')?.lift;
          fc.pre(lift !== undefined && lift !== null);
          const percent = Number(/(\d+) %/.exec(lift!)?.[1]);
          const then = (reached: number) =>
            row(
              assessed(
                {
                  milestones: [metricMilestone(fields)],
                  checkIns: reported([age, value], [age + 5, reached]),
                },
                atAge(age + 5),
              ),
              'M1',
            );
          expect(severity(then(percent), 'behind plan')).toBe('none');
          expect(percent === 0 ? 'amber' : severity(then(percent - 1), 'behind plan')).not.toBe('none');
        },
      ),
      { numRuns: 60 },
    );
  });
});
