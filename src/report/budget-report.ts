// Money and people as data: what each budget has earned, people-days per goal, and who is asked for more than they can give.

import type { Assessment } from '../assess/assessment';
import { type EarnedValue, earnedValue, totalOf } from '../assess/earned-value';
import { type GoalEffort, goalEfforts } from '../assess/goal-effort';
import { type GoalMoney, planMoney } from '../assess/goal-money';
import { type WeekLoads, weekLoads } from '../assess/week-loads';
import { countText } from '../assess/wording';
import type { Day } from '../plan/day';
import { loadHeadline } from './load-wording';
import { moneyHeadline } from './money-wording';

export interface MoneyLine extends GoalMoney {
  readonly value: EarnedValue;
}

export interface BudgetReport {
  readonly title: string;
  readonly statusDate: Day;
  /** One to three sentences. */
  readonly headline: readonly string[];
  /** Goals with a budget. */
  readonly money: readonly MoneyLine[];
  /** Null without a budget. */
  readonly total: EarnedValue | null;
  readonly spentElsewhere: number;
  readonly efforts: readonly GoalEffort[];
  readonly loads: WeekLoads;
  /** People without Days per week, for whom a full week of so many days stands. */
  readonly assumed: { readonly people: readonly string[]; readonly daysPerWeek: number };
  readonly daysPerEffort: number;
}

/** Ten weeks: as far as tasks are usually planned. */
const WEEKS = 10;

export function budgetReport(assessment: Assessment): BudgetReport {
  const { plan, statusDate } = assessment;
  const { goals, spentElsewhere } = planMoney(assessment);
  const total = goals.length === 0 ? null : earnedValue(totalOf(goals));
  const loads = weekLoads(assessment, WEEKS);
  const withoutDays = plan.people.filter(({ daysPerWeek }) => daysPerWeek === null);
  const working = new Set(loads.people.map(({ name }) => name));
  return {
    title: 'Budget and people',
    statusDate,
    headline: headline(total, loads, statusDate),
    money: goals.map(each => ({ ...each, value: earnedValue(each) })),
    total,
    spentElsewhere,
    efforts: goalEfforts(assessment),
    loads,
    assumed: {
      people: withoutDays.map(({ name }) => name).filter(name => working.has(name)),
      daysPerWeek: plan.calendar.daysPerWeek,
    },
    daysPerEffort: plan.settings.daysPerEffort,
  };
}

function headline(total: EarnedValue | null, loads: WeekLoads, statusDate: Day): string[] {
  const sentences = [...(total === null ? [] : [moneyHeadline(total)]), ...loadHeadline(loads, statusDate)];
  if (sentences.length > 0) return sentences;
  return [
    `No goal has a budget and no open task falls into the next ${countText(WEEKS, 'week')}, so there is nothing to weigh yet.`,
  ];
}
