// Who is asked for more than they can give, week by week: the open work of each person against their days per week.

import { addDays, type Day, weekdayOf } from '../plan/day';
import { workingDaysBetween } from '../plan/work-calendar';
import type { Assessment } from './assessment';
import { capacityOf } from './capacity';
import { ownerAtWork } from './loads';
import { type OpenWork, openWork, personDaysIn } from './open-work';
import { ownershipIndex, personKey } from './ownership';

/** The days d with after < d ≤ until. */
export interface Week {
  readonly after: Day;
  readonly until: Day;
}

export interface WeekLoad {
  /** Of open work that falls into the week. */
  readonly asked: number;
  /** What the person's days per week come to. */
  readonly available: number;
}

export interface PersonLoad {
  readonly name: string;
  /** One for each week. */
  readonly weeks: readonly WeekLoad[];
  /** Person-days in weeks with more asked than available, beyond what is. */
  readonly overDays: number;
}

export interface WeekLoads {
  /** The first begins on the status date, or on the Monday after where no working day is left before it. */
  readonly weeks: readonly Week[];
  /** Everybody with open work and everybody in People who works in these weeks; most overloaded first, then most asked. */
  readonly people: readonly PersonLoad[];
  /** Person-days of open work that no one person owns, by week. */
  readonly unowned: readonly number[];
  /** Person-days of open work without a date. */
  readonly undated: number;
}

/** Less than this beyond what is available is not called overload. */
const TOLERATED_DAYS = 0.05;

export function weekLoads(assessment: Assessment, weekCount: number): WeekLoads {
  const { plan, statusDate } = assessment;
  const weeks = weeksFrom(statusDate, weekCount, assessment);
  const work = openWork(plan, statusDate);
  const index = ownershipIndex(plan.people);
  const unowned = weeks.map(() => 0);
  const asked = new Map<string, { readonly name: string; readonly weeks: number[] }>();
  const rowOf = (name: string) => {
    const key = personKey(name, index);
    const row = asked.get(key) ?? { name, weeks: weeks.map(() => 0) };
    asked.set(key, row);
    return row.weeks;
  };
  const capacity = capacityOf(plan.people, plan.calendar);
  for (const name of capacity.names) rowOf(name);
  for (const each of work) {
    const assessed = assessment.byId.get(each.task.id);
    const name = assessed === undefined ? null : ownerAtWork(assessed.ownership);
    addWork(each, weeks, name === null ? unowned : rowOf(name), assessment);
  }
  const people = [...asked.values()]
    .map(row => {
      const loads = weeks.map(({ after, until }, at) => ({
        asked: row.weeks[at]!,
        available: capacity.personDaysBetween(row.name, after, until),
      }));
      return { name: row.name, weeks: loads, overDays: sum(loads.map(overDaysOf)) };
    })
    .filter(({ weeks }) => weeks.some(({ asked, available }) => asked > 0 || available > 0));
  return {
    weeks,
    people: people.sort(
      (one, other) =>
        other.overDays - one.overDays ||
        sum(other.weeks.map(each => each.asked)) - sum(one.weeks.map(each => each.asked)) ||
        (one.name < other.name ? -1 : 1),
    ),
    unowned,
    undated: sum(work.map(({ stretch, personDays }) => (stretch === null ? personDays : 0))),
  };
}

/** Person-days beyond what is available, 0 where it is enough. */
export function overDaysOf({ asked, available }: WeekLoad): number {
  const over = asked - available;
  return over > TOLERATED_DAYS ? over : 0;
}

function addWork(work: OpenWork, weeks: readonly Week[], row: number[], { plan }: Assessment): void {
  weeks.forEach(({ after, until }, at) => {
    row[at] = row[at]! + personDaysIn(work, after, until, plan.calendar);
  });
}

function weeksFrom(statusDate: Day, count: number, { plan }: Assessment): Week[] {
  const yesterday = addDays(statusDate, -1);
  const sunday = addDays(statusDate, (7 - weekdayOf(statusDate)) % 7);
  const isOver = workingDaysBetween(plan.calendar, yesterday, sunday) === 0;
  const first = isOver ? { after: sunday, until: addDays(sunday, 7) } : { after: yesterday, until: sunday };
  return Array.from({ length: count }, (_, at) =>
    at === 0 ? first : { after: addDays(first.until, 7 * (at - 1)), until: addDays(first.until, 7 * at) },
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
