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

describe('forecast late', () => {
  const slipping = (value: number, fields = {}) =>
    metricRow(reported([39, value - 1], [40, value]), 40, fields);

  it('turns amber from 3 working days and 5 % of the duration on, red from 5 and 10 %', () => {
    const bySlip = new Map<number, string>();
    for (let value = 50; value <= 70; value += 0.25) {
      const item = slipping(value);
      if (item.forecast.kind === 'finish')
        bySlip.set(item.forecast.slipWorkingDays, severity(item, 'forecast late'));
    }
    expect([2, 3, 4, 6, 7].map(slip => bySlip.get(slip))).toEqual(['none', 'none', 'amber', 'amber', 'red']);
  });

  it('of a short row counts the days', () => {
    const short = (value: number) => metricRow(reported([9, value - 1], [10, value]), 10, { due: atAge(15) });
    const bySlip = new Map<number, string>();
    for (let value = 20; value <= 66; value += 0.5) {
      const item = short(value);
      if (item.forecast.kind === 'finish')
        bySlip.set(item.forecast.slipWorkingDays, severity(item, 'forecast late'));
    }
    expect([2, 3, 4, 5].map(slip => bySlip.get(slip))).toEqual(['none', 'amber', 'amber', 'red']);
  });

  it('speaks from the second check-in on', () => {
    expect(severity(metricRow(reported([40, 40]), 40), 'forecast late')).toBe('none');
    expect(severity(slipping(40), 'forecast late')).toBe('red');
  });

  it('is red without a finish in sight', () => {
    const said = reason(metricRow(reported([10, 50], [20, 30], [30, 10]), 30), 'forecast late');
    expect([said?.severity, said?.text]).toEqual([
      'red',
      'At the pace so far there is no finish in sight; it is due on 30 Mar.',
    ]);
  });

  it('says when, how late, and what to reach', () => {
    const said = reason(slipping(50), 'forecast late');
    expect(said?.text).toBe('Forecast to finish on 23 Apr, 18 working days after the due date of 30 Mar.');
    expect(said?.lift).toBe('Reach 72 % by Mon 9 Mar, or agree a new due date.');
    const then = (value: number) =>
      severity(metricRow(reported([39, 49], [40, 50], [45, value]), 45), 'forecast late');
    expect([then(72), then(71)]).toEqual(['none', 'amber']);
  });
});

describe('overdue', () => {
  it.each([
    [60, 'none'],
    [61, 'amber'],
    [62, 'amber'],
    [63, 'red'],
  ])('at age %d of 60 is %s: two working days are grace', (age, expected) => {
    expect(severity(metricRow(reported([59, 98]), age), 'overdue')).toBe(expected);
  });

  it('speaks without a start and without check-ins', () => {
    const undated = metricRow([], 70, { start: null });
    expect([severity(undated, 'overdue'), undated.status]).toEqual(['red', 'Red']);
  });

  it('says since when, and what is missing', () => {
    const said = reason(
      metricRow(reported([59, 99.7]), 64, { target: { kind: 'reach', value: 100 }, baseline: 10 }),
      'overdue',
    );
    expect(said?.text).toBe('Due on 30 Mar, 4 working days ago, and 99 % done.');
    expect(said?.lift).toBe('Reach 100 on the way from 10 to 100 (100 %), or agree a new due date.');
  });

  it('of a yes-or-no row is all that its evidence says', () => {
    const plain = milestone({ id: 'M1', owner: 'Ada Moss', start: START, due: atAge(60) });
    const item = row(assessed({ milestones: [plain] }, atAge(63)), 'M1');
    expect(item.reasons.map(({ rule }) => rule)).not.toContain('behind plan');
    expect([severity(item, 'overdue'), item.driftWorkingDays]).toEqual(['red', 3]);
    expect(row(assessed({ milestones: [{ ...plain, state: 'Done' }] }, atAge(63)), 'M1').status).toBe('Done');
  });
});

describe('moved backward', () => {
  it('turns amber when progress fell by more than 5 points', () => {
    expect(severity(metricRow(reported([5, 50], [10, 45]), 10), 'moved backward')).toBe('none');
    expect(severity(metricRow(reported([5, 50], [10, 44.9]), 10), 'moved backward')).toBe('amber');
  });

  it("takes the row's own tolerance first", () => {
    const fields = { tolerancePoints: 1 };
    expect(severity(metricRow(reported([5, 50], [10, 48.5]), 10, fields), 'moved backward')).toBe('amber');
  });

  const finished = (age: number) => task({ id: 'T1', parent: 'M1', state: 'Done', doneOn: atAge(age) });
  const fallen = (values: readonly (readonly [number, number])[], age: number) =>
    row(
      assessed(
        { milestones: [metricMilestone()], tasks: [finished(age)], checkIns: reported(...values) },
        atAge(15),
      ),
      'M1',
    );

  it('turns red where a task was finished since and it is below both reports before', () => {
    const said = reason(
      fallen(
        [
          [5, 50],
          [10, 55],
          [15, 40],
        ],
        12,
      ),
      'moved backward',
    );
    expect(said?.severity).toBe('red');
    expect(said?.text).toBe('Fell by 15 points since 19 Jan, from 55 % to 40 %, although T1 was finished.');
    expect(said?.lift).toBe('Get back to 50 % by Mon 2 Feb.');
  });

  it.each([
    [
      'the task was finished before',
      [
        [5, 50],
        [10, 55],
        [15, 40],
      ],
      10,
    ],
    [
      'the report before last was as low',
      [
        [5, 44],
        [10, 55],
        [15, 40],
      ],
      12,
    ],
    [
      'there is one report before',
      [
        [10, 55],
        [15, 40],
      ],
      12,
    ],
  ] as const)('stays amber where %s', (_, values, age) => {
    expect(severity(fallen(values, age), 'moved backward')).toBe('amber');
  });
});

describe('claimed done', () => {
  it('is red below 100 % less the tolerance, and done above', () => {
    const claim = (value: number) => metricRow(reported([40, value]), 40, { state: 'Done' });
    expect([severity(claim(94.9), 'claimed done'), claim(94.9).status]).toEqual(['red', 'Red']);
    expect([severity(claim(95), 'claimed done'), claim(95).status]).toEqual(['none', 'Done']);
  });

  it('says what is missing', () => {
    const said = reason(metricRow(reported([40, 80]), 40, { state: 'Done' }), 'claimed done');
    expect([said?.text, said?.lift]).toEqual([
      'State is Done, but only 80 % is done.',
      'Reach 100 %, or set State back to Active.',
    ]);
  });
});

describe('done', () => {
  it('is what has reached its target, for as long as it stays within the tolerance', () => {
    expect(metricRow(reported([40, 100]), 41).status).toBe('Done');
    expect(metricRow(reported([35, 100], [40, 96]), 41).status).toBe('Done');
    expect(metricRow(reported([35, 100], [40, 94]), 41).status).not.toBe('Done');
    expect(metricRow(reported([40, 96]), 41).status).not.toBe('Done');
  });

  it('is what has all its tasks done', () => {
    const tasks = [
      task({ id: 'T1', parent: 'M1', state: 'Done', effort: 0.1 }),
      task({ id: 'T2', parent: 'M1', state: 'Done', effort: 0.2 }),
    ];
    const row1 = row(assessed({ milestones: [milestone({ id: 'M1' })], tasks }, atAge(1)), 'M1');
    expect([row1.status, row1.reasons]).toEqual(['Done', []]);
  });
});
