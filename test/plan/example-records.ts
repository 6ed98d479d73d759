// The example plan as records, as reading its tables would give them.

import type { Day } from '../../src/plan/day';
import { type ExampleRow, examplePlan } from '../../src/plan/example-plan';
import type { Confidence, Curve, TaskState, WorkState } from '../../src/plan/item';
import { leadingItemId } from '../../src/plan/item-id';
import type { PlanRecords } from '../../src/plan/plan';
import type { Target } from '../../src/plan/target';
import { checkIn, goal, milestone, person, records, task } from './plan-rows';

const textOf = (row: ExampleRow, key: string) => String(row[key] ?? '');
const numberOf = (row: ExampleRow, key: string) => (typeof row[key] === 'number' ? row[key] : null);
const dayOf = (row: ExampleRow, key: string) => {
  const cell = row[key];
  return typeof cell === 'object' ? cell.day : null;
};

const WORK_STATES: readonly WorkState[] = ['Planned', 'Active', 'On hold', 'Done', 'Dropped'];
const TASK_STATES: readonly TaskState[] = ['To do', 'Doing', 'Blocked', 'Done', 'Dropped'];
const CURVES: readonly Curve[] = ['Linear', 'Back-loaded', 'Front-loaded', 'S-curve', 'By tasks'];
const CONFIDENCES: readonly Confidence[] = ['Green', 'Amber', 'Red'];
/** Null for a blank; what is not on the list would be a slip in the example. */
function oneOf<T extends string>(list: readonly T[], text: string): T | null {
  const found = list.find(one => one === text) ?? null;
  if (found === null && text !== '') throw new RangeError(`${text} is none of ${list.join(', ')}`);
  return found;
}

function targetOf(row: ExampleRow): Target | null {
  const cell = row.target;
  if (typeof cell === 'number') return { kind: 'reach', value: cell };
  const [low, high] = textOf(row, 'target').replace('≥', '').split('–').map(Number);
  return textOf(row, 'target') === '' ? null : { kind: 'keep', low: low ?? null, high: high ?? null };
}

const named = (row: ExampleRow) => ({
  id: textOf(row, 'id'),
  title: textOf(row, 'title'),
  owner: textOf(row, 'owner'),
});
const dated = (row: ExampleRow) => ({ start: dayOf(row, 'start'), due: dayOf(row, 'due') });
const measured = (row: ExampleRow) => ({
  metric: textOf(row, 'metric'),
  baseline: numberOf(row, 'baseline'),
  target: targetOf(row),
  current: numberOf(row, 'current'),
  weight: numberOf(row, 'weight') ?? 1,
  state: oneOf(WORK_STATES, textOf(row, 'state')),
});

export function exampleRecords(statusDate: Day): PlanRecords {
  const plan = examplePlan(statusDate);
  return records({
    goals: plan.goals.map((row, at) =>
      goal({
        ...named(row),
        ...dated(row),
        ...measured(row),
        budget: numberOf(row, 'budget'),
        place: { sheet: 'Goals', row: at + 2 },
      }),
    ),
    milestones: plan.milestones.map((row, at) =>
      milestone({
        ...named(row),
        ...dated(row),
        ...measured(row),
        parent: textOf(row, 'parent'),
        after: textOf(row, 'after'),
        curve: oneOf(CURVES, textOf(row, 'curve')),
        place: { sheet: 'Milestones', row: at + 2 },
      }),
    ),
    tasks: plan.tasks.map((row, at) =>
      task({
        ...named(row),
        ...dated(row),
        parent: textOf(row, 'parent'),
        state: oneOf(TASK_STATES, textOf(row, 'state')),
        effort: numberOf(row, 'effort') ?? 1,
        doneOn: dayOf(row, 'doneOn'),
        cost: numberOf(row, 'cost'),
        link: textOf(row, 'link'),
        place: { sheet: 'Tasks', row: at + 2 },
      }),
    ),
    people: plan.people.map(row =>
      person({
        name: textOf(row, 'name'),
        email: textOf(row, 'email'),
        team: textOf(row, 'team'),
        manager: textOf(row, 'manager'),
        daysPerWeek: numberOf(row, 'daysPerWeek'),
        from: dayOf(row, 'from'),
        until: dayOf(row, 'until'),
      }),
    ),
    checkIns: plan.checkIns.map(row =>
      checkIn({
        when: dayOf(row, 'when')!,
        item: leadingItemId(textOf(row, 'item')) ?? '',
        by: textOf(row, 'by'),
        value: numberOf(row, 'value'),
        confidence: oneOf(CONFIDENCES, textOf(row, 'confidence')),
        note: textOf(row, 'note'),
      }),
    ),
  });
}
