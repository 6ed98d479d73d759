// What holds of futures of any plan, exactly.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessPlan } from '../../../src/assess/assess-plan';
import { forecastRanges } from '../../../src/assess/forecast-range';
import { compareFutures, type GoalOutcome } from '../../../src/assess/futures/compare-futures';
import { addDays } from '../../../src/plan/day';
import type { Assumption, Future } from '../../../src/plan/future';
import { linkPlan } from '../../../src/plan/link-plan';
import type { PlanRecords } from '../../../src/plan/plan';
import { checkIn, goal, milestone, person, records, task } from '../../plan/plan-rows';
import { anyRecords } from '../any-plan';
import { atAge, START } from '../assessed';

const ON = atAge(30);
const NAMES = ['Ada Moss', 'Bo Lind', 'Cy Abel'];

const anyPerson = fc.constantFrom(...NAMES, 'Zed Quill');
const anyGoalId = fc.integer({ min: 1, max: 3 }).map(at => `G${at}`);
const anyId = fc.oneof(
  anyGoalId,
  fc.integer({ min: 1, max: 7 }).map(at => `M${at}`),
);
const anyFrom = fc.option(
  fc.integer({ min: -5, max: 60 }).map(days => addDays(ON, days)),
  { nil: null },
);
const anyShare = fc.integer({ min: 1, max: 90 }).map(percent => percent / 100);
const someDays = fc.integer({ min: 0, max: 40 });

const anyAssumption: fc.Arbitrary<Assumption> = fc.oneof(
  fc.record({ kind: fc.constant('Person leaves' as const), person: anyPerson, from: anyFrom }),
  fc.record({
    kind: fc.constant('Days a week change' as const),
    person: anyPerson,
    daysPerWeek: fc.constantFrom(0, 1, 2.5, 4, 5, 7),
    from: anyFrom,
  }),
  fc.record({
    kind: fc.constant('Person joins' as const),
    id: anyId,
    daysPerWeek: fc.constantFrom(0, 1, 5),
    from: anyFrom,
  }),
  fc.record({
    kind: fc.constantFrom('Scope grows' as const, 'Scope shrinks' as const),
    id: anyId,
    share: anyShare,
  }),
  fc.record({ kind: fc.constant('Dropped' as const), id: anyGoalId }),
  fc.record({ kind: fc.constant('Delayed' as const), id: anyId, workingDays: someDays }),
  fc.record({
    kind: fc.constant('Due date moves' as const),
    id: anyId,
    due: someDays.map(days => addDays(ON, days * 3)),
  }),
  fc.record({
    kind: fc.constant('Risk' as const),
    id: anyId,
    probability: fc.constantFrom(0, 0.1, 0.5, 1),
    workingDays: someDays,
  }),
);
const anyAssumptions = fc.array(anyAssumption, { maxLength: 4 });

/** Goals with and without a metric of their own, seven milestones with six weeks behind them, and a few that wait. */
const anyRunningPlan: fc.Arbitrary<PlanRecords> = fc
  .record({
    weeks: fc.array(fc.array(fc.integer({ min: -3, max: 14 }), { minLength: 6, maxLength: 6 }), {
      minLength: 10,
      maxLength: 10,
    }),
    owners: fc.array(fc.constantFrom(...NAMES, '', 'Sales team'), { minLength: 10, maxLength: 10 }),
    parents: fc.array(anyGoalId, { minLength: 7, maxLength: 7 }),
    waits: fc.array(fc.constantFrom('', '', 'M1', 'M2', 'M1, M3'), { minLength: 3, maxLength: 3 }),
    measured: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    efforts: fc.array(fc.constantFrom(0, 1, 2, 5), { minLength: 12, maxLength: 12 }),
    days: fc.array(fc.constantFrom(null, 1, 3, 5), { minLength: 3, maxLength: 3 }),
    until: fc.array(anyFrom, { minLength: 3, maxLength: 3 }),
  })
  .map(({ weeks, owners, parents, waits, measured, efforts, days, until }) => {
    const target = { kind: 'reach' as const, value: 100 };
    const dates = { start: START, due: atAge(60) };
    const ids = ['G1', 'G2', 'G3', ...parents.map((_, at) => `M${at + 1}`)];
    const isWaiting = (id: string) => ['M5', 'M6', 'M7'].includes(id) && waits[Number(id[1]) - 5] !== '';
    return records({
      goals: measured.map((own, at) =>
        goal({ id: `G${at + 1}`, owner: owners[at]!, ...dates, ...(own ? { baseline: 0, target } : {}) }),
      ),
      milestones: parents.map((parent, at) => {
        const id = `M${at + 1}`;
        const after = isWaiting(id) ? waits[at - 4]! : '';
        return milestone({ id, parent, owner: owners[at + 3]!, baseline: 0, target, after, ...dates });
      }),
      tasks: efforts.map((effort, at) =>
        task({ id: `T${at + 1}`, parent: `M${(at % 7) + 1}`, owner: owners[at % 10]!, effort, ...dates }),
      ),
      people: NAMES.map((name, at) => person({ name, daysPerWeek: days[at]!, until: until[at]! })),
      checkIns: ids
        .filter(id => !isWaiting(id))
        .flatMap((item, at) => {
          let value = 0;
          return weeks[at]!.map((week, age) => {
            value += week;
            return checkIn({ when: atAge(5 * (age + 1)), item, value });
          });
        }),
    });
  });

const anyPlan = fc.oneof({ weight: 3, arbitrary: anyRunningPlan }, { weight: 1, arbitrary: anyRecords });

function outcomes(plan: PlanRecords, ...futures: readonly (readonly Assumption[])[]) {
  const named = futures.map((assumptions, at): Future => ({ name: `Future ${at + 1}`, assumptions }));
  const { goals, futures: found } = compareFutures(assessPlan(linkPlan(plan), ON), named);
  return goals.map(({ id }) => found.map(each => each.goals.get(id)!));
}

function expectNotLater({ range, due }: GoalOutcome, than: GoalOutcome): void {
  if (than.range.kind === 'none') return;
  if (range.kind === 'none') throw new Error(`the forecast was lost: ${range.why}`);
  for (const end of ['by50', 'by85', 'by95'] as const)
    expect(range[end] ?? Infinity).toBeLessThanOrEqual(than.range[end] ?? Infinity);
  if (due === than.due) expect(range.chanceByDue ?? 0).toBeGreaterThanOrEqual(than.range.chanceByDue ?? 0);
}

describe('of any plan', () => {
  test('a future in which nothing happens is today, exactly', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const assessment = assessPlan(linkPlan(plan), ON);
        const rangeOf = forecastRanges(assessment);
        const { today, futures, goals } = compareFutures(assessment, [{ name: 'Nothing', assumptions: [] }]);
        expect(futures[0]!.goals).toEqual(today.goals);
        for (const { id } of goals) expect(today.goals.get(id)!.range).toEqual(rangeOf(id));
      }),
      { numRuns: 15 },
    );
  });

  test('dropping a goal never makes another later, whatever else happens', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, anyGoalId, (plan, others, id) => {
        for (const [without, dropped] of outcomes(plan, others, [...others, { kind: 'Dropped', id }]))
          if (dropped!.standing !== 'dropped') expectNotLater(dropped!, without!);
      }),
      { numRuns: 20 },
    );
  });

  test('more days a week, and somebody who joins, never make a goal later', () => {
    fc.assert(
      fc.property(
        anyPlan,
        anyAssumptions,
        fc.record({
          person: anyPerson,
          from: anyFrom,
          days: fc.constantFrom(0, 1, 3),
          more: fc.constantFrom(0.5, 2),
        }),
        anyId,
        (plan, others, { person: who, from, days, more }, id) => {
          const withDays = (daysPerWeek: number): Assumption[] => [
            ...others.filter(each => !('person' in each)),
            { kind: 'Days a week change', person: who, daysPerWeek, from },
          ];
          const joined: Assumption = { kind: 'Person joins', id, daysPerWeek: more, from };
          const found = outcomes(plan, withDays(days), withDays(days + more), [...withDays(days), joined]);
          for (const [fewer, moreDays, withJoiner] of found) {
            expectNotLater(moreDays!, fewer!);
            expectNotLater(withJoiner!, fewer!);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  test('more scope never makes a goal earlier, nor does less make one later', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, anyId, anyShare, (plan, others, id, share) => {
        const grown: Assumption = { kind: 'Scope grows', id, share };
        const shrunk: Assumption = { kind: 'Scope shrinks', id, share };
        for (const [without, more, less] of outcomes(plan, others, [...others, grown], [...others, shrunk])) {
          expectNotLater(without!, more!);
          expectNotLater(less!, without!);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('a delay never makes a goal earlier', () => {
    fc.assert(
      fc.property(anyPlan, anyId, someDays, (plan, id, workingDays) => {
        for (const [without, delayed] of outcomes(plan, [], [{ kind: 'Delayed', id, workingDays }]))
          expectNotLater(without!, delayed!);
      }),
      { numRuns: 15 },
    );
  });
});
