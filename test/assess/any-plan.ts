// Plans of any shape, as people might type them, for properties.

import fc from 'fast-check';
import { addDays, type Day } from '../../src/plan/day';
import type { CheckIn, Goal, Milestone, Task } from '../../src/plan/item';
import type { PlanRecords } from '../../src/plan/plan';
import { defaultSettings } from '../../src/plan/settings';
import type { Target } from '../../src/plan/target';
import { checkIn, goal, milestone, person, records, task } from '../plan/plan-rows';
import { START } from './assessed';

const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null, freq: 4 });
const anyDay: fc.Arbitrary<Day> = fc.integer({ min: -30, max: 150 }).map(days => addDays(START, days));
const anyNumber = fc.oneof(
  fc.integer({ min: -20, max: 120 }),
  fc.constantFrom(0, 100, 0.1, 1e-12, 1e300, -1e300, Number.MAX_VALUE),
);
const anyTarget: fc.Arbitrary<Target> = fc.oneof(
  { weight: 4, arbitrary: anyNumber.map(value => ({ kind: 'reach' as const, value })) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('keep' as const),
      low: orNull(anyNumber),
      high: orNull(anyNumber),
    }),
  },
);
const anyWeight = fc.constantFrom(0, 1, 2, 0.5, 1e300);
const anyOwner = fc.constantFrom('Ada Moss', 'Bo Lind', '', 'Sales', 'Ada Moss, Bo Lind', 'Zed Quill', 'TBD');
const anyCurve = orNull(fc.constantFrom('Linear', 'Back-loaded', 'Front-loaded', 'S-curve', 'By tasks'));

const row = {
  owner: anyOwner,
  reviewer: fc.constantFrom('', '', 'Ada Moss'),
  start: orNull(anyDay),
  due: orNull(anyDay),
};
const measured = {
  ...row,
  metric: fc.constantFrom('', 'Tickets'),
  baseline: orNull(anyNumber),
  target: orNull(anyTarget),
  current: orNull(anyNumber),
  weight: anyWeight,
  isPercent: fc.constant(false),
  tolerancePoints: orNull(fc.constantFrom(0, 1, 10)),
  state: orNull(fc.constantFrom('Planned', 'Active', 'On hold', 'Done', 'Dropped')),
};

const idAmong = (letter: string, most: number) => fc.integer({ min: 1, max: most }).map(n => `${letter}${n}`);
const numbered = <T>(letter: string, rows: readonly T[]) =>
  rows.map((each, at) => ({ ...each, id: `${letter}${at + 1}` }));

const anyGoals = fc.array(fc.record(measured) as fc.Arbitrary<Partial<Goal>>, { maxLength: 3 });
const anyMilestones = fc.array(
  fc.record({
    ...measured,
    curve: anyCurve,
    parent: fc.oneof(idAmong('G', 3), fc.constant('')),
    after: fc.array(idAmong('M', 6), { maxLength: 2 }).map(ids => ids.join(', ')),
  }) as fc.Arbitrary<Partial<Milestone>>,
  { maxLength: 6 },
);
const anyTasks = fc.array(
  fc.record({
    ...row,
    parent: fc.oneof(idAmong('M', 6), idAmong('G', 3), idAmong('T', 10), fc.constant('')),
    state: orNull(fc.constantFrom('To do', 'Doing', 'Blocked', 'Done', 'Dropped')),
    effort: fc.constantFrom(0, 1, 1, 1, 3, 0.5, 1e300),
    doneOn: orNull(anyDay),
  }) as fc.Arbitrary<Partial<Task>>,
  { maxLength: 10 },
);
const anyCheckIns = fc.array(
  fc.record({
    when: anyDay,
    item: fc.oneof(idAmong('M', 6), idAmong('G', 3), idAmong('T', 10)),
    by: fc.constantFrom('', 'Ada Moss', 'Bo Lind'),
    value: orNull(anyNumber),
    confidence: orNull(fc.constantFrom('Green', 'Amber', 'Red')),
    note: fc.constantFrom('', 'Waits for the vendor'),
  }) as fc.Arbitrary<Partial<CheckIn> & Pick<CheckIn, 'when' | 'item'>>,
  { maxLength: 25 },
);

export const anyStatusDate: fc.Arbitrary<Day> = fc
  .integer({ min: -10, max: 160 })
  .map(days => addDays(START, days));

export const anyRecords: fc.Arbitrary<PlanRecords> = fc
  .record({
    goals: anyGoals,
    milestones: anyMilestones,
    tasks: anyTasks,
    checkIns: anyCheckIns,
    withPeople: fc.boolean(),
    rollUp: fc.constantFrom('By weight' as const, 'Worst child' as const),
    blend: fc.constantFrom(0, 10),
  })
  .map(({ goals, milestones, tasks, checkIns, withPeople, rollUp, blend }) =>
    records({
      goals: numbered('G', goals).map(goal),
      milestones: numbered('M', milestones).map(milestone),
      tasks: numbered('T', tasks).map(task),
      checkIns: checkIns.map(checkIn),
      people: withPeople
        ? ['Ada Moss', 'Bo Lind'].map(name => person({ name, team: 'Sales', manager: 'Ada Moss' }))
        : [],
      settings: { ...defaultSettings, rollUp, planBlendWorkingDays: blend },
    }),
  );
