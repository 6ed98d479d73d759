// What each goal's budget was planned to have earned by the status date, what it has earned, and what its tasks have cost.

import type { Day } from '../plan/day';
import type { Goal, Milestone, Task } from '../plan/item';
import type { Plan } from '../plan/plan';
import type { Assessment, ItemAssessment } from './assessment';
import type { MoneySums } from './earned-value';
import { expectedShare, planLine, stepShare } from './expected';
import { weightedMean } from './progress';
import { spanOf } from './span';
import { earnedEffort, taskSteps, totalEffort } from './task-effort';

/** By what the work of a goal is measured. */
export type MoneyYardstick = 'milestones' | 'tasks' | 'progress';

export interface GoalMoney extends MoneySums {
  readonly goal: Goal;
  readonly measuredBy: MoneyYardstick;
  /** False where no date says when the budget is to be earned; then nothing of it is planned yet. */
  readonly isDated: boolean;
  /** False where no task under it has a cost; then nothing is known to have been spent. */
  readonly hasCosts: boolean;
}

export interface PlanMoney {
  /** Goals with a budget that were not dropped, in the plan's order. */
  readonly goals: readonly GoalMoney[];
  /** The cost of tasks under no such goal. */
  readonly spentElsewhere: number;
}

/** A part of a goal's work: its share among the others, and the shares of itself that are done and were to be done. */
interface WorkPart {
  readonly weight: number;
  readonly earned: number;
  /** Null where no date says so. */
  readonly planned: number | null;
}

/** More than this in a cell is a slip of the keyboard, not money. */
const MOST_MONEY = 1e12;

/**
 * Money follows the work: a goal's budget is spread over its milestones by weight, each of them done as far as its
 * Progress says, and planned along its curve, or its tasks' due dates where tasks are what it is measured by.
 * A goal without milestones is measured by its tasks' effort; without these by its own Progress and Settings' curve.
 */
export function planMoney(assessment: Assessment): PlanMoney {
  const { plan } = assessment;
  const costs = costsByGoal(plan);
  const goals = plan.goals
    .filter(goal => isMoney(goal.budget) && goal.budget > 0 && goal.state !== 'Dropped')
    .map(goal => goalMoney(goal, costs.get(goal) ?? null, assessment));
  const counted = goals.reduce((sum, { spent }) => sum + spent, 0);
  const all = plan.tasks.reduce((sum, { cost }) => sum + (isMoney(cost) ? cost : 0), 0);
  return { goals, spentElsewhere: all - counted };
}

function goalMoney(goal: Goal, costs: number | null, assessment: Assessment): GoalMoney {
  const { measuredBy, parts } = workOf(goal, assessment);
  const budget = goal.budget!;
  const isDated = parts.some(({ planned }) => planned !== null);
  return {
    goal,
    budget,
    earned: budget * (meanOf(parts, 'earned') ?? 0),
    planned: budget * (meanOf(parts, 'planned') ?? 0),
    spent: costs ?? 0,
    measuredBy,
    isDated,
    hasCosts: costs !== null,
  };
}

/** An undated part is planned for nothing yet, so that it does not make the dated ones larger. */
function meanOf(parts: readonly WorkPart[], share: 'earned' | 'planned'): number | null {
  return weightedMean(parts.map(part => ({ weight: part.weight, share: part[share] ?? 0 })));
}

function workOf(goal: Goal, assessment: Assessment): { measuredBy: MoneyYardstick; parts: WorkPart[] } {
  const { plan, byId, statusDate } = assessment;
  const milestones = linked(plan, plan.milestonesOf, goal).flatMap(({ id }) => byId.get(id) ?? []);
  const counting = milestones.filter(({ status }) => status !== 'Dropped');
  if (counting.length > 0)
    return { measuredBy: 'milestones', parts: counting.map(each => milestonePart(each, goal, assessment)) };
  const tasks = linked(plan, plan.tasksOf, goal);
  const effort = totalEffort(tasks);
  if (effort > 0) {
    const planned = plannedByTasks(tasks, goal.due, statusDate);
    return { measuredBy: 'tasks', parts: [{ weight: 1, earned: earnedEffort(tasks) / effort, planned }] };
  }
  const assessed = byId.get(goal.id);
  const earned = assessed?.item === goal ? earnedShare(assessed) : 0;
  return {
    measuredBy: 'progress',
    parts: [{ weight: 1, earned, planned: plannedByCurve(goal, goal, plan, statusDate) }],
  };
}

function milestonePart(assessed: ItemAssessment, goal: Goal, { plan, statusDate }: Assessment): WorkPart {
  const milestone = assessed.item as Milestone;
  return {
    weight: milestone.weight,
    earned: earnedShare(assessed),
    planned: plannedShare(assessed, milestone, goal, plan, statusDate),
  };
}

/** Progress, within 0–1: no more can be earned than was budgeted. */
function earnedShare({ status, progress }: ItemAssessment): number {
  return status === 'Done' ? 1 : Math.min(1, Math.max(0, progress ?? 0));
}

/** By the line that the milestone's progress is compared with; the goal's dates stand in for those that it lacks. */
function plannedShare(
  { basis }: ItemAssessment,
  milestone: Milestone,
  goal: Goal,
  plan: Plan,
  statusDate: Day,
): number | null {
  const due = milestone.due ?? goal.due;
  if (basis === 'tasks') return plannedByTasks(plan.tasksOf.get(milestone.id) ?? [], due, statusDate);
  if (basis === 'yes or no') return due === null ? null : Number(statusDate >= due);
  return plannedByCurve(milestone, goal, plan, statusDate);
}

/** The share of the effort that is due by now; a task without a due day is due with the row. */
function plannedByTasks(tasks: readonly Task[], due: Day | null, statusDate: Day): number | null {
  const dated = due === null ? tasks.filter(task => task.due !== null) : tasks;
  const steps = taskSteps(dated, due ?? statusDate);
  if (steps === null) return null;
  return (stepShare(steps, statusDate) * totalEffort(dated)) / totalEffort(tasks);
}

function plannedByCurve(item: Goal | Milestone, goal: Goal, plan: Plan, statusDate: Day): number | null {
  const span = spanOf(item.start ?? goal.start, item.due ?? goal.due, plan.calendar);
  if (span === null) return null;
  const curve = (item.kind === 'milestone' ? item.curve : null) ?? plan.settings.curve;
  return expectedShare(planLine(span, curve, plan.tasksOf.get(item.id) ?? []), statusDate, plan.calendar);
}

/** Σ Cost of the tasks under each goal, dropped ones too: what was spent is spent. Goals without any are not in it. */
function costsByGoal(plan: Plan): ReadonlyMap<Goal, number> {
  const costs = new Map<Goal, number>();
  for (const goal of plan.goals) {
    const milestones = linked(plan, plan.milestonesOf, goal);
    const tasks = [
      ...linked(plan, plan.tasksOf, goal),
      ...milestones.flatMap(each => linked(plan, plan.tasksOf, each)),
    ];
    const known = tasks.map(({ cost }) => cost).filter(isMoney);
    if (known.length === 0) continue;
    costs.set(
      goal,
      known.reduce((sum, cost) => sum + cost, 0),
    );
  }
  return costs;
}

/** A row whose ID belongs to another row has nothing linked to it. */
function linked<T>(
  plan: Plan,
  links: ReadonlyMap<string, readonly T[]>,
  item: Goal | Milestone,
): readonly T[] {
  return plan.byId.get(item.id) === item ? (links.get(item.id) ?? []) : [];
}

function isMoney(value: number | null): value is number {
  return value !== null && Math.abs(value) <= MOST_MONEY;
}
