// A large plan for the benchmark: realistic rows of every table, the same ones for the same seed.

import { addDays, type Day, dayFromIso, weekdayOf } from '../plan/day';
import { examplePlan } from '../plan/example-plan';
import { itemReference } from '../plan/item-id';
import { instantOn } from '../preview/clock';
import type { RowInputs } from '../sheets/own-table';

export interface BenchPlan {
  readonly goals: readonly RowInputs[];
  readonly milestones: readonly RowInputs[];
  readonly tasks: readonly RowInputs[];
  readonly people: readonly RowInputs[];
  readonly checkIns: readonly RowInputs[];
}

export const BENCH_DATE = '2026-11-23';
export const BENCH_DAY = dayFromIso(BENCH_DATE)!;

/** Noon of that day. */
export function benchNow(): Date {
  return instantOn(BENCH_DATE, 'Etc/UTC');
}

const TASKS_A_MILESTONE = 10;
const MILESTONES_A_GOAL = 10;
const VERBS = [
  'Move',
  'Review',
  'Document',
  'Renew',
  'Automate',
  'Test',
  'Write',
  'Close',
  'Train',
  'Replace',
];
const OBJECTS = [
  'client contracts',
  'mail queues',
  'access rules',
  'backup jobs',
  'price lists',
  'monitoring',
];
const METRICS = ['Clients moved', 'Controls documented', 'Contracts signed', 'Tickets answered in time, %'];
const NO_PERSON = ['', 'TBD', 'Sales team', 'Mei Tanaka / Priya Raman'];

/** A plan of so many tasks around a status date: ten tasks a milestone, ten milestones a goal. */
export function benchPlan(taskCount: number, statusDate: Day, seed = 1): BenchPlan {
  const random = randomNumbers(seed);
  const below = (count: number) => Math.floor(random() * count);
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const title = (number: number) => `${oneOf(VERBS)} ${oneOf(OBJECTS)} ${number}`;
  const people = examplePlan(statusDate).people;
  const owner = () => (random() < 0.04 ? oneOf(NO_PERSON) : String(oneOf(people).name));
  const day = (from: number, to: number) => ({
    day: workday(addDays(statusDate, from + below(to - from + 1))),
  });

  const goals: RowInputs[] = [];
  const milestones: RowInputs[] = [];
  const tasks: RowInputs[] = [];
  const checkIns: RowInputs[] = [];
  const milestoneCount = Math.ceil(taskCount / TASKS_A_MILESTONE);
  for (let number = 1; number <= Math.ceil(milestoneCount / MILESTONES_A_GOAL); number += 1) {
    const measured = {
      metric: 'Monthly recurring revenue, k€',
      baseline: 100,
      target: 200,
      current: 100 + below(90),
    };
    goals.push({
      id: `G${number}`,
      title: title(number),
      owner: owner(),
      ...(random() < 0.3 ? measured : {}),
      start: day(-90, -70),
      due: day(40, 120),
      weight: 1 + below(3),
      budget: 10 * below(20),
    });
  }
  for (let number = 1; number <= milestoneCount; number += 1) {
    const goal = goals[Math.floor((number - 1) / MILESTONES_A_GOAL)]!;
    const id = `M${number}`;
    const start = day(-60, 10);
    const target = 10 + below(90);
    const hasMetric = random() < 0.6;
    const values = hasMetric ? weeklyValues(Math.floor((statusDate - start.day) / 7), target, random) : [];
    const last = values[values.length - 1];
    milestones.push({
      id,
      parent: itemReference(String(goal.id), String(goal.title)),
      title: title(number),
      owner: owner(),
      ...(hasMetric ? { metric: oneOf(METRICS), baseline: 0, target } : {}),
      ...(last === undefined ? {} : { current: last }),
      start,
      due: { day: workday(addDays(start.day, 30 + below(60))) },
      after: number % MILESTONES_A_GOAL !== 1 && random() < 0.2 ? `M${number - 1}` : '',
      weight: random() < 0.5 ? '' : 1 + below(3),
      state: random() < 0.1 ? oneOf(['Active', 'On hold', 'Done', 'Planned']) : '',
    });
    values.forEach((value, week) => {
      checkIns.push({
        when: { day: workday(addDays(statusDate, 7 * (week + 1 - values.length) - below(3))) },
        item: itemReference(id, String(milestones[number - 1]!.title)),
        by: String(oneOf(people).name),
        value,
        confidence: oneOf(['Green', 'Green', 'Amber', 'Red', '']),
        note: random() < 0.1 ? 'Waiting for the provider.' : '',
      });
    });
  }
  for (let number = 1; number <= taskCount; number += 1) {
    const milestone = milestones[Math.floor((number - 1) / TASKS_A_MILESTONE)]!;
    const start = day(-50, 20);
    const due = { day: workday(addDays(start.day, 3 + below(25))) };
    const isDone = due.day < statusDate ? random() < 0.85 : random() < 0.1;
    tasks.push({
      id: `T${number}`,
      parent: itemReference(String(milestone.id), String(milestone.title)),
      title: title(number),
      owner: owner(),
      start,
      due,
      state: isDone ? 'Done' : oneOf(['To do', 'Doing', 'Doing', 'Blocked', '']),
      effort: random() < 0.3 ? '' : 1 + below(5),
      doneOn: isDone ? { day: workday(addDays(due.day, -below(4))) } : '',
      cost: random() < 0.2 ? 5 * below(20) : '',
    });
  }
  return { goals, milestones, tasks, people, checkIns };
}

/** So many weeks of a value on its way to the target, faster or slower than planned. */
function weeklyValues(weeks: number, target: number, random: () => number): number[] {
  const pace = 0.4 + random();
  return Array.from({ length: Math.min(8, Math.max(0, weeks)) }, (_, week) =>
    Math.min(target, Math.round(((week + random()) * pace * target) / 10)),
  );
}

/** The day itself, or the Monday after a weekend. */
function workday(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

/** Numbers from 0 to below 1 (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
