// Reads rows of item tables as goals, milestones and tasks.

import { readShare } from '../cells/read-share';
import { readTaskState, readWorkState } from '../cells/read-state';
import { readTarget } from '../cells/read-target';
import type { Goal, Item, ItemKind, Milestone, Task, TaskState } from '../plan/item';
import type { Problem } from '../plan/problem';
import type { Target } from '../plan/target';
import { fieldReaders } from './field-readers';
import { percentSaid } from './percent-said';
import type { TableRead } from './read-workbook';

const WHOLE: Target = { kind: 'reach', value: 1 };

/** Gives the item of a row (1-based) with its ID; every item of a kind is made with its fields in the same order, so that reading them stays fast. */
export function itemReaders(
  table: TableRead,
  problems: Problem[],
): Readonly<Record<ItemKind, (id: string, row: number) => Item>> {
  const read = fieldReaders(table, problems);
  const title = read.text('title');
  const owner = read.text('owner');
  const reviewer = read.text('reviewer');
  const start = read.day('start', 'first');
  const due = read.day('due', 'last');
  const metric = read.text('metric');
  const baseline = read.number('baseline');
  const target = read.value('target', 'not-a-target', readTarget, null);
  const current = read.number('current');
  const weight = read.notNegative('weight', 1);
  const tolerancePoints = read.notNegative('tolerancePoints', null);
  const workState = read.value('state', 'not-a-state', readWorkState, null);
  const taskState = read.value('state', 'not-a-state', readTaskState, null);
  const choice = read.text('choice');
  const budget = read.number('budget');
  const parent = read.text('parent');
  const after = read.text('after');
  const curve = read.oneOf('curve', ['Linear', 'Back-loaded', 'Front-loaded', 'S-curve', 'By tasks']);
  const effort = read.notNegative('effort', 1);
  const doneOn = read.day('doneOn', 'last');
  const cost = read.number('cost');
  const link = read.text('link');
  const { progressScale } = table.known;
  const percentDone = read.value('percentDone', 'not-a-number', cell => readShare(cell, progressScale), null);
  const saysPercent = percentSaid(table);
  const measureOf = (row: number): Measure => {
    const share = percentDone(row);
    const typed = {
      metric: metric(row),
      baseline: baseline(row),
      target: target(row),
      current: current(row),
    };
    return share === null || typed.target !== null
      ? { ...typed, isPercent: isFromNoneToAll(typed) && saysPercent(row) }
      : shareDone(typed.metric, share);
  };

  return {
    goal: (id, row): Goal => {
      const measure = measureOf(row);
      return {
        kind: 'goal',
        id,
        title: title(row),
        owner: owner(row),
        reviewer: reviewer(row),
        start: start(row),
        due: due(row),
        place: { sheet: table.name, row },
        metric: measure.metric,
        baseline: measure.baseline,
        target: measure.target,
        current: measure.current,
        isPercent: measure.isPercent,
        weight: weight(row),
        tolerancePoints: tolerancePoints(row),
        state: workState(row),
        choice: choice(row),
        budget: budget(row),
      };
    },
    milestone: (id, row): Milestone => {
      const measure = measureOf(row);
      return {
        kind: 'milestone',
        id,
        title: title(row),
        owner: owner(row),
        reviewer: reviewer(row),
        start: start(row),
        due: due(row),
        place: { sheet: table.name, row },
        metric: measure.metric,
        baseline: measure.baseline,
        target: measure.target,
        current: measure.current,
        isPercent: measure.isPercent,
        weight: weight(row),
        tolerancePoints: tolerancePoints(row),
        state: workState(row),
        parent: parent(row),
        after: after(row),
        curve: curve(row),
      };
    },
    task: (id, row): Task => ({
      kind: 'task',
      id,
      title: title(row),
      owner: owner(row),
      reviewer: reviewer(row),
      start: start(row),
      due: due(row),
      place: { sheet: table.name, row },
      parent: parent(row),
      state: taskState(row) ?? stateOfPercent(percentDone(row)),
      effort: effort(row),
      doneOn: doneOn(row),
      cost: cost(row),
      link: link(row),
    }),
  };
}

/** A task without a state of its own says by its percentage whether it has begun. */
function stateOfPercent(percentDone: number | null): TaskState | null {
  if (percentDone === null || percentDone <= 0) return null;
  return percentDone >= 1 ? 'Done' : 'Doing';
}

type Measure = Pick<Goal, 'metric' | 'baseline' | 'target' | 'current' | 'isPercent'>;

function isFromNoneToAll({ baseline, target }: Pick<Goal, 'baseline' | 'target'>): boolean {
  return baseline === 0 && target?.kind === 'reach' && target.value === 1;
}

/** A percentage that people type is a metric from 0 to 100 %, unless the row has a metric of its own. */
function shareDone(metric: string, share: number): Measure {
  return {
    metric: metric === '' ? '% complete' : metric,
    baseline: 0,
    target: WHOLE,
    current: share,
    isPercent: true,
  };
}
