// The records of a plan: what a row of each table says once its cells have been read.

import type { Day } from './day';
import type { Place } from './problem';
import type { Target } from './target';

/** From the highest level to the lowest. */
export const itemKinds = ['goal', 'milestone', 'task'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What people choose for a goal or a milestone; null where they left it blank. */
export type WorkState = 'Planned' | 'Active' | 'On hold' | 'Done' | 'Dropped';
export type TaskState = 'To do' | 'Doing' | 'Blocked' | 'Done' | 'Dropped';

/** The shape in which the plan expects progress to come. */
export type Curve = 'Linear' | 'Back-loaded' | 'Front-loaded' | 'S-curve' | 'By tasks';

export type Confidence = 'Green' | 'Amber' | 'Red';

interface Row {
  /** "G1", "M7", "T42"; unique within a plan. */
  readonly id: string;
  readonly title: string;
  /** The owner cell as written: a name, an address, several, a team or nothing. */
  readonly owner: string;
  /** The reviewer cell as written, where the sheet has one. */
  readonly reviewer: string;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly place: Place;
}

interface Measured extends Row {
  readonly metric: string;
  readonly baseline: number | null;
  readonly target: Target | null;
  /** As typed; null where blank (then the last check-in speaks). */
  readonly current: number | null;
  /** True where its values are shares of 1, from 0 to 1, that its sheet calls percentages. */
  readonly isPercent: boolean;
  /** Share among its siblings, 1 where blank; never negative. */
  readonly weight: number;
  /** Percentage points, where the row has its own; else Settings'. */
  readonly tolerancePoints: number | null;
  readonly state: WorkState | null;
}

export interface Goal extends Measured {
  readonly kind: 'goal';
  readonly choice: string;
  readonly budget: number | null;
}

export interface Milestone extends Measured {
  readonly kind: 'milestone';
  /** The goal cell as written: "G1 · Grow managed services", "G1", or a title. */
  readonly parent: string;
  /** The predecessor cell as written. */
  readonly after: string;
  readonly curve: Curve | null;
}

export interface Task extends Row {
  readonly kind: 'task';
  /** The milestone cell as written; may name a goal, or another task (then this is a part of it). */
  readonly parent: string;
  readonly state: TaskState | null;
  /** Any unit that the team likes; 1 where blank. */
  readonly effort: number;
  readonly doneOn: Day | null;
  readonly cost: number | null;
  readonly link: string;
}

export type Item = Goal | Milestone | Task;

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly team: string;
  readonly manager: string;
  readonly daysPerWeek: number | null;
  readonly from: Day | null;
  readonly until: Day | null;
  /** False only where it is known that this person cannot edit the spreadsheet. */
  readonly mayEdit: boolean;
}

export interface CheckIn {
  readonly when: Day;
  /** The ID alone. */
  readonly item: string;
  readonly by: string;
  readonly value: number | null;
  readonly confidence: Confidence | null;
  readonly note: string;
}
