// The money of whole plans: what is planned, earned and spent per goal, and that the goals make the totals.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessPlan } from '../../src/assess/assess-plan';
import { totalOf } from '../../src/assess/earned-value';
import { type PlanMoney, planMoney } from '../../src/assess/goal-money';
import { linkPlan } from '../../src/plan/link-plan';
import type { PlanRecords } from '../../src/plan/plan';
import { goal, milestone, task } from '../plan/plan-rows';
import { anyRecords, anyStatusDate } from './any-plan';
import { assessed, atAge, metricMilestone, type Parts, reported, START } from './assessed';

const money = (parts: Parts, age: number): PlanMoney => planMoney(assessed(parts, atAge(age)));

const budgeted = goal({ id: 'G1', start: START, due: atAge(60), budget: 1_000 });

describe('what is planned and earned', () => {
  it("spreads the budget over milestones by weight, along each one's curve, earned by its progress", () => {
    const { goals } = money(
      {
        goals: [budgeted],
        milestones: [
          metricMilestone({ parent: 'G1', weight: 3 }),
          metricMilestone({ id: 'M2', parent: 'G1', curve: 'Back-loaded' }),
        ],
        checkIns: reported([30, 40]),
      },
      30,
    );
    expect(goals).toMatchObject([{ budget: 1_000, measuredBy: 'milestones' }]);
    expect(goals[0]!.planned).toBeCloseTo(1_000 * (0.75 * 0.5 + 0.25 * 0.25), 9);
    expect(goals[0]!.earned).toBeCloseTo(1_000 * 0.75 * 0.4, 9);
  });

  it("plans a milestone without a metric by its tasks' due dates and effort", () => {
    const { goals } = money(
      {
        goals: [budgeted],
        milestones: [milestone({ id: 'M1', parent: 'G1', start: START, due: atAge(60) })],
        tasks: [
          task({ id: 'T1', parent: 'M1', due: atAge(10), effort: 3, state: 'Done' }),
          task({ id: 'T2', parent: 'M1', due: atAge(20), effort: 1, state: 'Doing' }),
          task({ id: 'T3', parent: 'M1', due: atAge(50), effort: 4 }),
          task({ id: 'T4', parent: 'M1', due: atAge(5), effort: 9, state: 'Dropped' }),
        ],
      },
      20,
    );
    expect(goals[0]).toMatchObject({ planned: 500, earned: 1_000 * (3.5 / 8) });
  });

  it('measures a goal without milestones by its tasks, and one without either by its own progress', () => {
    const { goals } = money(
      {
        goals: [
          { ...budgeted, baseline: 0, target: { kind: 'reach', value: 10 }, current: 1 },
          { ...budgeted, id: 'G2', baseline: 0, target: { kind: 'reach', value: 10 }, current: 8 },
        ],
        tasks: [task({ id: 'T1', parent: 'G1', due: atAge(10), state: 'Done' })],
      },
      30,
    );
    expect(goals).toMatchObject([
      { measuredBy: 'tasks', planned: 1_000, earned: 1_000 },
      { measuredBy: 'progress', planned: 500, earned: 800 },
    ]);
  });

  it('earns no more than the budget, and nothing back', () => {
    const { goals } = money(
      {
        goals: [budgeted, { ...budgeted, id: 'G2' }],
        milestones: [
          metricMilestone({ parent: 'G1' }),
          metricMilestone({ id: 'M2', parent: 'G2', current: -50 }),
        ],
        checkIns: reported([30, 250]),
      },
      30,
    );
    expect(goals.map(({ earned }) => earned)).toEqual([1_000, 0]);
  });

  it('plans nothing where no date says when', () => {
    const { goals } = money({ goals: [goal({ id: 'G1', budget: 50 })] }, 30);
    expect(goals).toMatchObject([{ planned: 0, isDated: false }]);
  });
});

describe('what is spent', () => {
  it('counts the costs of tasks under the goal and its milestones, dropped ones too', () => {
    const { goals, spentElsewhere } = money(
      {
        goals: [budgeted, goal({ id: 'G2' })],
        milestones: [metricMilestone({ parent: 'G1' }), metricMilestone({ id: 'M2', parent: 'G2' })],
        tasks: [
          task({ id: 'T1', parent: 'M1', cost: 30 }),
          task({ id: 'T2', parent: 'G1', cost: 5 }),
          task({ id: 'T3', parent: 'M1', cost: 7, state: 'Dropped' }),
          task({ id: 'T4', parent: 'M2', cost: 100 }),
          task({ id: 'T5', cost: 1 }),
        ],
      },
      10,
    );
    expect(goals).toMatchObject([{ spent: 42, hasCosts: true }]);
    expect(spentElsewhere).toBe(101);
  });

  it('tells a goal without a cost from one that has cost nothing', () => {
    const { goals } = money(
      { goals: [budgeted, { ...budgeted, id: 'G2' }], tasks: [task({ id: 'T1', parent: 'G2', cost: 0 })] },
      10,
    );
    expect(goals).toMatchObject([
      { spent: 0, hasCosts: false },
      { spent: 0, hasCosts: true },
    ]);
  });
});

const withMoney: fc.Arbitrary<PlanRecords> = fc
  .tuple(anyRecords, fc.array(fc.constantFrom(null, 0, 8, 1_024, 1e300), { minLength: 13, maxLength: 13 }))
  .map(([records, sums]) => ({
    ...records,
    goals: records.goals.map((each, at) => ({ ...each, budget: sums[at]! })),
    tasks: records.tasks.map((each, at) => ({ ...each, cost: sums[3 + at]! })),
  }));

describe('of any plan', () => {
  it('keeps earned and planned within the budget, and loses no cost', () => {
    fc.assert(
      fc.property(withMoney, anyStatusDate, (records, on) => {
        const { goals, spentElsewhere } = planMoney(assessPlan(linkPlan(records), on));
        for (const { budget, planned, earned } of goals) {
          expect(planned).toBeGreaterThanOrEqual(0);
          expect(planned).toBeLessThanOrEqual(budget * (1 + 1e-9));
          expect(earned).toBeGreaterThanOrEqual(0);
          expect(earned).toBeLessThanOrEqual(budget * (1 + 1e-9));
        }
        const costs = records.tasks.reduce((sum, { cost }) => sum + (cost === 1e300 ? 0 : (cost ?? 0)), 0);
        expect(totalOf(goals).spent + spentElsewhere).toBeCloseTo(costs, 6);
      }),
      { numRuns: 40 },
    );
  });

  it('scales with the currency', () => {
    fc.assert(
      fc.property(withMoney, anyStatusDate, (records, on) => {
        const times = (value: number | null) => (value === null ? null : value * 4);
        const inOther = {
          ...records,
          goals: records.goals.map(each => ({ ...each, budget: times(each.budget) })),
          tasks: records.tasks.map(each => ({ ...each, cost: times(each.cost) })),
        };
        const one = totalOf(planMoney(assessPlan(linkPlan(records), on)).goals);
        const other = totalOf(planMoney(assessPlan(linkPlan(inOther), on)).goals);
        expect(other).toEqual({
          budget: one.budget * 4,
          planned: one.planned * 4,
          earned: one.earned * 4,
          spent: one.spent * 4,
        });
      }),
      { numRuns: 30 },
    );
  });
});
