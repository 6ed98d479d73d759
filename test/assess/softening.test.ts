import { describe, expect, test } from 'vitest';
import { softenings, type Terms } from '../../src/assess/softening';
import type { Milestone } from '../../src/plan/item';
import { assessed, atAge, metricMilestone, reported } from './assessed';

/** M1 half way in time, 40 tickets closed. */
const plan = (fields: Partial<Milestone>) =>
  assessed({ milestones: [metricMilestone(fields)], checkIns: reported([25, 30], [30, 40]) }, atAge(30));
const FIRST: Terms = { target: { kind: 'reach', value: 100 }, due: atAge(60) };
const soft = (fields: Partial<Milestone>) => softenings(plan(fields), new Map([['M1', FIRST]]));

describe('a status that an edit made better', () => {
  test('is told with what it would be under the first target', () => {
    expect(soft({ target: { kind: 'reach', value: 75 } })).toEqual([
      {
        id: 'M1',
        first: FIRST,
        now: { target: { kind: 'reach', value: 75 }, due: atAge(60) },
        statusNow: 'Amber',
        statusThen: 'Red',
      },
    ]);
  });

  test('or under the first due date', () => {
    expect(soft({ due: atAge(90) })).toMatchObject([{ id: 'M1', statusThen: 'Red' }]);
  });

  test('is told of Done, too', () => {
    expect(soft({ target: { kind: 'reach', value: 40 } })).toMatchObject([
      { statusNow: 'Done', statusThen: 'Red' },
    ]);
  });
});

test('a harder target, an edit that changed no colour, and no edit at all are not', () => {
  expect(soft({ target: { kind: 'reach', value: 120 } })).toEqual([]);
  expect(soft({ target: { kind: 'reach', value: 99 } })).toEqual([]);
  expect(soft({})).toEqual([]);
});

test('terms of rows that are gone, or were never there, are passed over', () => {
  expect(softenings(plan({}), new Map([['M9', FIRST]]))).toEqual([]);
});
