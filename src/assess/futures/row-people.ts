// Who works on which open row, and on how much of it: the shares by which a change of people reaches the dates.

import type { Goal, Milestone } from '../../plan/item';
import type { Plan } from '../../plan/plan';
import type { Assessment, WorkAssessment } from '../assessment';
import { soleOwner } from '../loads';
import { ownershipIndex, personKey } from '../ownership';
import { isUnfinished } from '../rules/waiting';
import { effortOf, isOpen } from '../task-effort';

/** A row that people work on: a milestone, or a goal with what is done for it directly. */
export interface RowPeople {
  readonly id: string;
  readonly goalId: string | null;
  /** Open effort; a row without open tasks counts as the average one. */
  readonly effort: number;
  /** Of its open tasks alone. */
  readonly taskEffort: number;
  /** By the person's key; what nobody known works on is in none of them. */
  readonly effortOf: ReadonlyMap<string, number>;
}

export interface PeopleOnRows {
  readonly rows: readonly RowPeople[];
  readonly rowsOfGoal: ReadonlyMap<string, readonly RowPeople[]>;
  /** The names by key, as shown. */
  readonly names: ReadonlyMap<string, string>;
  readonly keyOf: (name: string) => string;
}

/** Half of a task in Doing is done. A task without one known owner counts for the owner of its row, else of its goal. */
export function peopleOnRows(assessment: Assessment): PeopleOnRows {
  const { plan, byId } = assessment;
  const index = ownershipIndex(plan.people);
  const names = new Map<string, string>();
  const keys = new Map<string, string>();
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? personKey(name, index);
    keys.set(name, key);
    return key;
  };
  const ownerOf = (id: string | null) => {
    const assessed = id === null ? undefined : byId.get(id);
    const name = assessed === undefined ? null : soleOwner(assessed.ownership);
    if (name === null) return null;
    const key = keyOf(name);
    if (!names.has(key)) names.set(key, name);
    return key;
  };
  const measured = openRows(assessment).map(({ item }) => {
    const goalId = item.kind === 'goal' ? item.id : (plan.parentOf.get(item.id) ?? null);
    const owner = ownerOf(item.id) ?? ownerOf(goalId);
    return { item, goalId, owner, ...openEffort(item, plan, id => ownerOf(id) ?? owner) };
  });
  const withTasks = measured.filter(({ taskEffort }) => taskEffort > 0);
  const average =
    withTasks.length === 0
      ? 1
      : withTasks.reduce((sum, { taskEffort }) => sum + taskEffort, 0) / withTasks.length;
  const rows = measured.map(({ item, goalId, owner, taskEffort, byPerson }): RowPeople => {
    const common = { id: item.id, goalId, taskEffort };
    if (taskEffort > 0) return { ...common, effort: taskEffort, effortOf: byPerson };
    return { ...common, effort: average, effortOf: new Map(owner === null ? [] : [[owner, average]]) };
  });
  const rowsOfGoal = new Map<string, RowPeople[]>();
  for (const row of rows) {
    if (row.goalId === null) continue;
    const known = rowsOfGoal.get(row.goalId) ?? [];
    rowsOfGoal.set(row.goalId, known);
    known.push(row);
  }
  return { rows, rowsOfGoal, names, keyOf };
}

/** Open milestones, and open goals that have open tasks of their own or no open milestone. */
function openRows({ items, plan, byId }: Assessment): WorkAssessment[] {
  const isOpenRow = (work: WorkAssessment) =>
    isUnfinished(work) && work.status !== 'On hold' && byId.get(work.item.id) === work;
  const works = items.filter((each): each is WorkAssessment => each.item.kind !== 'task').filter(isOpenRow);
  const busyGoals = new Set(
    works.flatMap(({ item }) => (item.kind === 'milestone' ? (plan.parentOf.get(item.id) ?? []) : [])),
  );
  return works.filter(
    ({ item: { id, kind } }) =>
      kind === 'milestone' || !busyGoals.has(id) || (plan.tasksOf.get(id) ?? []).some(isOpen),
  );
}

function openEffort(
  { id }: Goal | Milestone,
  plan: Plan,
  ownerOf: (taskId: string) => string | null,
): { taskEffort: number; byPerson: Map<string, number> } {
  let taskEffort = 0;
  const byPerson = new Map<string, number>();
  for (const task of plan.tasksOf.get(id) ?? []) {
    if (!isOpen(task)) continue;
    const left = task.state === 'Doing' ? effortOf(task) / 2 : effortOf(task);
    const owner = ownerOf(task.id);
    taskEffort += left;
    if (owner !== null && left > 0) byPerson.set(owner, (byPerson.get(owner) ?? 0) + left);
  }
  return { taskEffort, byPerson };
}
