// What the plan says on the status date: the results that reports, sheets and sidebars show.

import type { Day } from '../plan/day';
import type { Goal, Item, Milestone } from '../plan/item';
import type { Plan } from '../plan/plan';
import type { Status } from '../plan/status';

export type { Status };

export type Severity = 'red' | 'amber' | 'note';

export type RuleName =
  | 'behind plan'
  | 'forecast late'
  | 'overdue'
  | 'moved backward'
  | 'claimed done'
  | 'no single owner'
  | 'silent'
  | 'no task this sprint'
  | 'late tasks'
  | 'too long'
  | 'waiting'
  | 'owner worried'
  | 'vague goal'
  | 'task overdue'
  | 'task due soon'
  | 'task blocked'
  | 'task unchanged'
  | 'keep in range'
  | 'milestones'
  | 'on hold';

/** One rule that holds for an item. */
export interface Reason {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** One sentence that a manager would say: "12 working days behind plan (38 % done, 55 % expected on 20 Nov)." */
  readonly text: string;
  /** What the rule looked at, by name, as shown to people. */
  readonly inputs: Readonly<Record<string, string | number>>;
  /** What would end it: "Reach 62 % by Fri 27 Nov."; null where nothing but time would. */
  readonly lift: string | null;
}

/** What progress was measured by. */
export type ProgressBasis = 'metric' | 'range' | 'tasks' | 'yes or no' | 'milestones';

/** Where an owner cell leads. */
export type Ownership =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'team'; readonly team: string; readonly probably: string | null }
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] }
  | { readonly kind: 'left'; readonly name: string; readonly until: Day }
  | { readonly kind: 'cannot edit'; readonly name: string };

export type Forecast =
  | { readonly kind: 'finish'; readonly day: Day; readonly slipWorkingDays: number; readonly pace: number }
  | { readonly kind: 'none in sight'; readonly pace: number }
  /** `why` completes the sentence "No forecast: …". */
  | { readonly kind: 'unknown'; readonly why: string };

export interface ItemAssessment {
  readonly item: Item;
  readonly status: Status;
  /** Worst first; empty where nothing is wrong. */
  readonly reasons: readonly Reason[];
  readonly ownership: Ownership;
  readonly basis: ProgressBasis;
  /** Share, unclamped: below 0 is backward, above 1 beyond; null where it cannot be said. */
  readonly progress: number | null;
  /** Share that the plan expected on the day on which progress was measured; null without dates. */
  readonly expected: number | null;
  /** Percentage points, negative is behind; null where either share is. */
  readonly gapPoints: number | null;
  /** Working days by earned schedule, positive is behind. */
  readonly driftWorkingDays: number | null;
  readonly forecast: Forecast;
  /** The day on which progress was measured: the last check-in's, or the status date. */
  readonly measuredOn: Day | null;
  readonly lastCheckIn: Day | null;
  /** Change of progress between the last two check-ins, percentage points. */
  readonly movementPoints: number | null;
}

/** Of a goal or a milestone. */
export type WorkAssessment = ItemAssessment & { readonly item: Goal | Milestone };

/** What one person carries; names as in People, else as written. */
export interface OwnerLoad {
  readonly name: string;
  readonly activeMilestones: number;
  readonly openTasks: number;
  readonly overloaded: boolean;
  /** True where the person owns an active goal or milestone and never checked in at all. */
  readonly neverCheckedIn: boolean;
}

export interface Assessment {
  readonly plan: Plan;
  readonly statusDate: Day;
  /** Goals, then milestones, then tasks, each in the plan's order. */
  readonly items: readonly ItemAssessment[];
  readonly byId: ReadonlyMap<string, ItemAssessment>;
  readonly loads: readonly OwnerLoad[];
}
