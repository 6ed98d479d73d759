// What the rules look at: one goal or milestone on the status date.

import type { Day } from '../plan/day';
import type { CheckIn, Goal, Milestone, Task } from '../plan/item';
import type { Plan } from '../plan/plan';
import type { Forecast, ItemAssessment, Ownership } from './assessment';
import type { PlanLine } from './expected';
import type { Measure } from './progress';
import type { Sprint } from './sprint';
import type { Standing } from './standing';

export interface Facts {
  readonly item: Goal | Milestone;
  readonly plan: Plan;
  readonly statusDate: Day;
  readonly sprint: Sprint;
  readonly started: boolean;
  /** Null without usable dates. */
  readonly line: PlanLine | null;
  readonly measure: Measure;
  readonly standing: Standing;
  readonly forecast: Forecast;
  readonly ownership: Ownership;
  /** Until the status date, ascending, one a day. */
  readonly checkIns: readonly CheckIn[];
  /** A milestone's, or those that a goal has directly. */
  readonly tasks: readonly Task[];
  /** A goal's milestones, assessed. */
  readonly milestones: readonly ItemAssessment[];
  /** A milestone's predecessors, assessed. */
  readonly predecessors: readonly ItemAssessment[];
}

/** The row's own tolerance, else Settings', as a share. */
export function toleranceOf({ item, plan }: Pick<Facts, 'item' | 'plan'>): number {
  return (item.tolerancePoints ?? plan.settings.tolerancePoints) / 100;
}

export function lastCheckIn({ checkIns }: Pick<Facts, 'checkIns'>): CheckIn | null {
  return checkIns[checkIns.length - 1] ?? null;
}

/** Started, and not said to be still planned, on hold or over. */
export function isActive({ item, started }: Pick<Facts, 'item' | 'started'>): boolean {
  return started && (item.state === null || item.state === 'Active');
}
