import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../src/plan/item';
import { checkIn, goal, milestone } from '../../plan/plan-rows';
import { assessed, atAge, metricRow, reason, row, START, severity } from '../assessed';

describe('vague goal', () => {
  const specific = {
    id: 'G1',
    owner: 'Ada Moss',
    metric: 'Revenue in k€',
    baseline: 0,
    target: { kind: 'reach', value: 9 },
    start: START,
    due: atAge(60),
  } as const;
  const assess = (
    fields: Partial<Goal>,
    age = 1,
    milestones = [milestone({ id: 'M1', parent: 'G1', owner: 'Ada Moss' })],
  ) => row(assessed({ goals: [goal({ ...specific, ...fields })], milestones }, atAge(age)), 'G1');

  it.each([
    ['metric', { metric: '' }],
    ['baseline', { baseline: null }],
    ['target', { target: null }],
    ['due date', { due: null }],
  ] as const)('is amber without its %s', (missing, fields) => {
    expect(reason(assess(fields), 'vague goal')).toMatchObject({
      severity: 'amber',
      text: `The goal has no ${missing}.`,
      lift: `Fill in ${missing}.`,
    });
  });

  it('is red once started without a milestone', () => {
    const bare = assess({ metric: '', target: null }, 1, []);
    expect(reason(bare, 'vague goal')).toMatchObject({
      severity: 'red',
      text: 'The goal has no metric or target, and it has no milestone.',
      lift: 'Fill in metric and target, and plan its first milestone.',
    });
    expect(severity(assess({ metric: '', start: atAge(2) }, 1, []), 'vague goal')).toBe('amber');
  });

  it('is only a note where all is said but no milestone is planned', () => {
    expect(severity(assess({}, 1, []), 'vague goal')).toBe('note');
    expect(severity(assess({}), 'vague goal')).toBe('none');
  });

  it('needs no baseline for a range to keep', () => {
    expect(
      severity(assess({ baseline: null, target: { kind: 'keep', low: 4, high: null } }), 'vague goal'),
    ).toBe('none');
  });
});

describe('on hold', () => {
  const held = (note: string) =>
    metricRow([checkIn({ when: atAge(5), item: 'M1', note, value: 1 })], 40, { state: 'On hold', owner: '' });

  it('says why in the words of the last check-in, and nothing else', () => {
    const item = held('Waits for the auditor, back on 3 March');
    expect([item.status, item.reasons.map(({ text }) => text)]).toEqual([
      'On hold',
      ['On hold: Waits for the auditor, back on 3 March.'],
    ]);
  });

  it('asks for a reason where there is none', () => {
    expect(held('').reasons[0]?.lift).toBe('Check in with the reason and the day of return.');
  });
});
