import { describe, expect, it } from 'vitest';
import { checkIn, goal, task } from '../../plan/plan-rows';
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
} from '../assessed';

describe('owner worried', () => {
  const said = (confidence: 'Green' | 'Amber' | 'Red', value: number) =>
    metricRow(
      [checkIn({ when: atAge(30), item: 'M1', by: 'Ada Moss', value, confidence })],
      30,
      { state: 'Active' },
      { sprintDays: 14 },
    );
  const withTask = (confidence: 'Green' | 'Amber' | 'Red', value: number) =>
    row(
      assessed(
        {
          milestones: [metricMilestone()],
          tasks: [task({ id: 'T1', parent: 'M1', state: 'Doing', due: atAge(60) })],
          checkIns: [checkIn({ when: atAge(30), item: 'M1', by: 'Ada Moss', value, confidence })],
        },
        atAge(30),
      ),
      'M1',
    );

  it('turns a Green row amber', () => {
    const item = withTask('Red', 50);
    expect([item.status, reason(item, 'owner worried')?.text]).toEqual([
      'Amber',
      'Ada Moss said Red on 16 Feb, while the evidence says Green.',
    ]);
    expect(withTask('Green', 50).status).toBe('Green');
  });

  it('does not speak where the evidence is as bad, or worse', () => {
    expect(severity(said('Amber', 40), 'owner worried')).toBe('none');
    expect(severity(said('Red', 40), 'owner worried')).toBe('amber');
    expect(severity(said('Red', 10), 'owner worried')).toBe('none');
  });
});

describe('silent', () => {
  it.each([
    [9, 'none'],
    [10, 'amber'],
    [16, 'amber'],
    [17, 'red'],
  ])(
    '%d days after a Monday without a check-in is %s: 7 days and 2 working days, then 14 and 2',
    (days, expected) => {
      const on = daysAfter(atAge(5), days);
      const item = row(assessed({ milestones: [metricMilestone()], checkIns: reported([5, 8]) }, on), 'M1');
      expect(severity(item, 'silent')).toBe(expected);
    },
  );

  it('counts from the start before the first check-in', () => {
    const item = row(assessed({ milestones: [metricMilestone()] }, daysAfter(START, 11)), 'M1');
    expect(reason(item, 'silent')?.text).toBe(
      'No check-in since the start on 5 Jan, 11 days ago; one is due every 7 days.',
    );
    expect(reason(item, 'silent')?.lift).toBe('Check in; without one it is Red after Wed 21 Jan.');
  });

  it('leaves a red row red, and a green one amber', () => {
    expect(metricRow(reported([30, 10]), 39).status).toBe('Red');
    expect(metricRow(reported([30, 50]), 39).status).toBe('Amber');
  });

  it('does not speak before the start', () => {
    expect(
      severity(row(assessed({ milestones: [metricMilestone()] }, daysAfter(START, -1)), 'M1'), 'silent'),
    ).toBe('none');
  });

  it('asks a goal only where it has a metric of its own', () => {
    const vague = goal({ id: 'G1', owner: 'Ada Moss', start: START, due: atAge(60) });
    const measured = {
      ...vague,
      id: 'G2',
      metric: 'Revenue',
      baseline: 0,
      target: { kind: 'reach', value: 9 },
    } as const;
    const both = assessed({ goals: [vague, measured] }, atAge(20));
    expect([severity(row(both, 'G1'), 'silent'), severity(row(both, 'G2'), 'silent')]).toEqual([
      'none',
      'red',
    ]);
  });
});
