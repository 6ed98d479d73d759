// What the Assign owners sidebar and the script tell each other.

import type { ItemHead, UndoToken } from './contract';

export interface OwnershipOpened {
  /** The date in danger soonest comes first. */
  readonly gaps: readonly OwnershipGapRow[];
  /** Who carries most comes first. */
  readonly loads: readonly PersonLoad[];
  readonly mostMilestones: number;
  readonly people: readonly string[];
}

export interface OwnershipGapRow extends ItemHead {
  readonly reason: string;
  /** Whom it probably should be, likeliest first. */
  readonly suggestions: readonly string[];
  /** The people among whom the row can be split, a row each; empty where it cannot. */
  readonly splitsInto: readonly string[];
}

export interface PersonLoad {
  readonly name: string;
  readonly milestones: number;
  readonly tasks: number;
  readonly isOverloaded: boolean;
  readonly neverCheckedIn: boolean;
}

export interface Reassigned {
  readonly opened: OwnershipOpened;
  /** What was done, in a sentence. */
  readonly text: string;
  readonly undo: UndoToken | null;
}
