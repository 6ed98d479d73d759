// A record of a table as the item that it is: every field by name, so that all items of a kind have one shape.

import type { Goal, Milestone, Task, TaskState } from '../plan/item';
import type { Place } from '../plan/problem';
import type { Target } from '../plan/target';
import type { GoalRecord, MilestoneRecord, TaskRecord } from './record-schemas';

const WHOLE: Target = { kind: 'reach', value: 1 };

/** Spreading a record would make objects that are four times slower to read. */
export function taskOf(record: TaskRecord, id: string, place: Place): Task {
  return {
    kind: 'task',
    id,
    title: record.title,
    owner: record.owner,
    reviewer: record.reviewer,
    start: record.start,
    due: record.due,
    place,
    parent: record.parent,
    state: record.state ?? stateOfPercent(record.percentDone),
    effort: record.effort,
    doneOn: record.doneOn,
    cost: record.cost,
    link: record.link,
  };
}

export function goalOf(record: GoalRecord, id: string, place: Place): Goal {
  const measure = measureOf(record);
  return {
    kind: 'goal',
    id,
    title: record.title,
    owner: record.owner,
    reviewer: record.reviewer,
    start: record.start,
    due: record.due,
    place,
    metric: measure.metric,
    baseline: measure.baseline,
    target: measure.target,
    current: measure.current,
    weight: record.weight,
    tolerancePoints: record.tolerancePoints,
    state: record.state,
    choice: record.choice,
    budget: record.budget,
  };
}

export function milestoneOf(record: MilestoneRecord, id: string, place: Place): Milestone {
  const measure = measureOf(record);
  return {
    kind: 'milestone',
    id,
    title: record.title,
    owner: record.owner,
    reviewer: record.reviewer,
    start: record.start,
    due: record.due,
    place,
    metric: measure.metric,
    baseline: measure.baseline,
    target: measure.target,
    current: measure.current,
    weight: record.weight,
    tolerancePoints: record.tolerancePoints,
    state: record.state,
    parent: record.parent,
    after: record.after,
    curve: record.curve,
  };
}

/** A task without a state of its own says by its percentage whether it has begun. */
function stateOfPercent(percentDone: number | null): TaskState | null {
  if (percentDone === null || percentDone <= 0) return null;
  return percentDone >= 1 ? 'Done' : 'Doing';
}

type Measure = Pick<Goal, 'metric' | 'baseline' | 'target' | 'current'>;

/** A percentage that people type is a metric from 0 to 100 %, unless the row has a metric of its own. */
function measureOf(record: Measure & { percentDone: number | null }): Measure {
  if (record.percentDone === null || record.target !== null) return record;
  return {
    metric: record.metric === '' ? '% complete' : record.metric,
    baseline: 0,
    target: WHOLE,
    current: record.percentDone,
  };
}
