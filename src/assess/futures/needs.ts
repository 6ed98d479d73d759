// What each goal needs in a future, and what it has: people-days until its due date, and budget.

import type { Day } from '../../plan/day';
import type { Future } from '../../plan/future';
import type { Goal } from '../../plan/item';
import { workingDaysBetween } from '../../plan/work-calendar';
import type { Assessment } from '../assessment';
import { earnedValue } from '../earned-value';
import { type GoalMoney, planMoney } from '../goal-money';
import type { Course } from './course';
import { type FuturePeople, futurePeople } from './future-people';
import { effortByPerson, rowsJoined } from './paces';
import type { PeopleOnRows, RowPeople } from './row-people';

export interface Need {
  readonly needed: number;
  /** Null where nothing says. */
  readonly available: number | null;
}

export interface GoalNeeds {
  readonly personDays: Need | null;
  readonly money: Need | null;
}

export function needs(
  future: Future,
  course: Course,
  assessment: Assessment,
  onRows: PeopleOnRows,
): (goal: Goal) => GoalNeeds {
  const { plan, statusDate } = assessment;
  const people = futurePeople(future, plan, onRows, statusDate);
  const efforts = effortByPerson(onRows.rows.filter(({ id }) => !course.isDropped(id)));
  const money = new Map(planMoney(assessment).goals.map(each => [each.goal, each]));

  function personDaysOf(goal: Goal): Need | null {
    const rows = onRows.rowsOfGoal.get(goal.id) ?? [];
    if (rows.every(({ taskEffort }) => taskEffort === 0)) return null;
    const due = course.dueOf(goal.id) ?? goal.due;
    if (course.isDropped(goal.id)) return { needed: 0, available: 0 };
    const effort = rows.reduce((sum, { id, taskEffort }) => sum + taskEffort * course.scopeOf(id), 0);
    return {
      needed: effort * plan.settings.daysPerEffort,
      available: due === null ? null : availableFor(rows, due),
    };
  }

  /** Of each person's days until then, the part that the goal's rows are of all their open effort. */
  function availableFor(rows: readonly RowPeople[], due: Day): number {
    let days = 0;
    for (const [key, effort] of effortByPerson(rows)) {
      const name = onRows.names.get(key) ?? key;
      days += (people.capacity.personDaysBetween(name, statusDate, due) * effort) / efforts.get(key)!;
    }
    return days + joinedDays(people, onRows, rows, due, assessment);
  }

  /** Of its rows together, by their open effort. */
  function scopeOfGoal(goal: Goal): number {
    const rows = onRows.rowsOfGoal.get(goal.id) ?? [];
    const effort = rows.reduce((sum, row) => sum + row.effort, 0);
    if (effort === 0) return course.scopeOf(goal.id);
    return rows.reduce((sum, row) => sum + (row.effort / effort) * course.scopeOf(row.id), 0);
  }

  return goal => {
    const known = money.get(goal);
    return {
      personDays: personDaysOf(goal),
      money: known === undefined ? null : moneyNeeded(known, scopeOfGoal(goal), course.isDropped(goal.id)),
    };
  };
}

function joinedDays(
  { joiners }: FuturePeople,
  onRows: PeopleOnRows,
  rows: readonly RowPeople[],
  due: Day,
  { plan: { calendar }, statusDate }: Assessment,
): number {
  let days = 0;
  for (const joiner of joiners) {
    if (!rowsJoined(joiner, onRows).some(row => rows.includes(row))) continue;
    const from = Math.max(statusDate, (joiner.from ?? statusDate) - 1) as Day;
    const workingDays = Math.max(0, workingDaysBetween(calendar, from, due));
    days += (workingDays * joiner.daysPerWeek) / calendar.daysPerWeek;
  }
  return days;
}

/**
 * What has been spent, and for the rest what it has cost so far to earn as much. Where no cost is known, the work
 * costs what it was budgeted for. What is dropped costs no more.
 */
function moneyNeeded(money: GoalMoney, scope: number, isDropped: boolean): Need {
  const { budget, earned, hasCosts } = money;
  const { costIndex } = earnedValue(money);
  const spent = hasCosts ? money.spent : earned;
  const dear = hasCosts && typeof costIndex === 'number' && costIndex > 0 ? 1 / costIndex : 1;
  const rest = isDropped ? 0 : (budget - earned) * dear * scope;
  return { needed: spent + rest, available: budget };
}
