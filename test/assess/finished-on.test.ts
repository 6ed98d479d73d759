import { expect, test } from 'vitest';
import { finishedOn } from '../../src/assess/finished-on';
import { addDays } from '../../src/plan/day';
import { checkIn, task } from '../plan/plan-rows';
import { assessed, atAge, metricMilestone, type Parts, reported, row } from './assessed';

const finishOf = (parts: Parts, id = 'M1') => {
  const assessment = assessed(parts, atAge(40));
  return finishedOn(row(assessment, id), assessment);
};
const byMetric = (...values: readonly (readonly [number, number])[]) =>
  finishOf({ milestones: [metricMilestone()], checkIns: reported(...values) });

test('a metric is finished on the day from which it stayed reached', () => {
  expect(byMetric([5, 50], [10, 100], [15, 98], [20, 100])).toBe(atAge(10));
  expect(byMetric([5, 100], [10, 60], [20, 100])).toBe(atAge(20));
});

test('a metric that is reached on a weekend is finished, on the Monday on which that counts', () => {
  const saturday = addDays(atAge(4), 1);
  const checkIns = [checkIn({ when: saturday, item: 'M1', value: 100 })];
  const assessment = assessed({ milestones: [metricMilestone()], checkIns }, saturday);
  expect(finishedOn(row(assessment, 'M1'), assessment)).toBe(atAge(5));
});

test('what is not done was not finished', () => {
  expect(byMetric([5, 100], [10, 60])).toBeNull();
});

test('tasks make a milestone finished on the day of the last of them', () => {
  const milestone = metricMilestone({ metric: '', baseline: null, target: null });
  const tasks = [12, 9].map(age => task({ id: `T${age}`, parent: 'M1', state: 'Done', doneOn: atAge(age) }));
  expect(finishOf({ milestones: [milestone], tasks })).toBe(atAge(12));
  expect(finishOf({ milestones: [milestone], tasks }, 'T9')).toBe(atAge(9));
});

test('a State alone does not say the day', () => {
  const milestone = metricMilestone({ metric: '', baseline: null, target: null, state: 'Done' });
  expect(finishOf({ milestones: [milestone] })).toBeNull();
});
