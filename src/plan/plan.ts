// A plan: its records, linked by parent, predecessor and check-in.

import type { CheckIn, Goal, Item, Milestone, Person, Task } from './item';
import type { Problem } from './problem';
import type { Settings } from './settings';
import type { WorkCalendar } from './work-calendar';

/** The records as the tables give them, in any order. */
export interface PlanRecords {
  readonly goals: readonly Goal[];
  readonly milestones: readonly Milestone[];
  readonly tasks: readonly Task[];
  readonly people: readonly Person[];
  /** In the order in which they were logged. */
  readonly checkIns: readonly CheckIn[];
  readonly settings: Settings;
}

export interface Plan extends PlanRecords {
  readonly calendar: WorkCalendar;
  readonly byId: ReadonlyMap<string, Item>;
  /** Milestones of a goal, by the goal's ID. */
  readonly milestonesOf: ReadonlyMap<string, readonly Milestone[]>;
  /** Tasks of a milestone, or of a goal that has them directly; a task that is part of another counts under the nearest milestone or goal above it. */
  readonly tasksOf: ReadonlyMap<string, readonly Task[]>;
  /** The ID of the goal (of a milestone), or of the nearest milestone or goal (of a task). */
  readonly parentOf: ReadonlyMap<string, string>;
  /** Predecessors' IDs by milestone; never a cycle: one that was there is cut and reported. */
  readonly predecessorsOf: ReadonlyMap<string, readonly string[]>;
  /** By item, ascending by day, one a day: the last; a weekend's counts as the next working day. */
  readonly checkInsOf: ReadonlyMap<string, readonly CheckIn[]>;
  readonly problems: readonly Problem[];
}
