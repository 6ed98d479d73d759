import { expect, test } from 'vitest';
import type {
  BreakDownParent,
  DraftMilestone,
  DraftTask,
  ProposedDraft,
} from '../../src/addon/sidebars/break-down-contract';
import {
  type FormState,
  formFromJson,
  formOf,
  pathOf,
  reproposed,
  withMilestone,
  withTask,
} from '../../src/sidebars/break-down/draft';

const firstTask: DraftTask = { key: 't1', title: '', owner: '', due: '2026-11-27' };

/** @param running the milestone that gets a first task */
function proposed(count: number, running: number, baseline = '0', target = '100'): ProposedDraft {
  const milestones = Array.from(
    { length: count },
    (_, at): DraftMilestone => ({
      key: `m${at + 1}`,
      title: `Part ${at + 1}`,
      owner: '',
      metric: '',
      baseline,
      target,
      start: '2026-11-23',
      due: '2027-02-20',
      tasks: at === running ? [firstTask] : [],
    }),
  );
  const choices = {
    parentId: 'G1',
    start: '2026-11-23',
    due: '2027-02-20',
    baseline,
    target,
    alignment: 'start',
    shape: 'even',
    withRoom: false,
  } as const;
  return { choices, milestones, tasks: [], pastSlips: '', hint: '' };
}

const keys = ({ milestones }: FormState) =>
  milestones.flatMap(({ key, tasks }) => [key, ...tasks.map(task => task.key)]);

test('rows have keys of their own, however often milestones are proposed anew', () => {
  let form = withTask(formOf(proposed(3, 0)), 'm1', 't1', { title: 'Call them' });
  for (const [count, running] of [
    [3, 1],
    [3, 2],
    [2, 0],
    [4, 3],
    [4, 2],
  ] as const) {
    form = reproposed(form, proposed(count, running));
    expect(new Set(keys(form)).size).toBe(keys(form).length);
    expect(form.milestones[0]!.tasks.map(({ title }) => title)).toEqual(['Call them']);
  }
});

const parent = { metric: '', current: '' } as BreakDownParent;

test.each([
  ['1,250', '2,000', [1250, 2000]],
  ['0,5', '12,5', [0.5, 12.5]],
  ['1250', '1.5', [1250, 1.5]],
])('the path from %s to %s is drawn with the numbers that will be written', (from, to, values) => {
  const path = pathOf(formOf(proposed(1, 0, from, to)), parent, '2026-11-23');
  expect(path!.plan.map(({ value }) => value)).toEqual(values);
});

test('what was typed for later milestones waits until the proposal is as long again', () => {
  let form = formOf(proposed(4, 0));
  form = withMilestone(form, 'm3', { title: 'Train the partners', owner: 'Mei Tanaka' });
  form = withMilestone(form, 'm4', { owner: 'Priya Raman' });
  form = reproposed(reproposed(form, proposed(2, 0)), proposed(1, 0));
  expect(form.milestones.map(({ title }) => title)).toEqual(['Part 1']);
  const restored = formFromJson(JSON.stringify(form))!;
  const grown = reproposed(reproposed(restored, proposed(3, 0)), proposed(5, 0));
  expect(grown.milestones.map(({ title, owner }) => [title, owner])).toEqual([
    ['Part 1', ''],
    ['Part 2', ''],
    ['Train the partners', 'Mei Tanaka'],
    ['Part 4', 'Priya Raman'],
    ['Part 5', ''],
  ]);
});
