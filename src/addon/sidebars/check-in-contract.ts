// What the Check in sidebar and the script tell each other.

import type { Chart, ItemHead, UndoToken } from './contract';

export interface CheckInOpened {
  /** The name under which check-ins are logged; "" where it must be asked. */
  readonly me: string;
  /** Whose rows these are; "" where that must be asked. */
  readonly who: string;
  readonly people: readonly string[];
  readonly today: string;
  readonly work: readonly CheckInWork[];
  readonly tasks: readonly CheckInTask[];
  readonly draft: string;
}

/** A goal or milestone to check in on. */
export interface CheckInWork extends ItemHead {
  readonly parent: string;
  /** The first reason, "" where nothing is wrong. */
  readonly why: string;
  readonly metric: string;
  /** "of 10", "4.3–5"; "" without a target. */
  readonly target: string;
  /** False where there is nothing to measure: then confidence and a note are all. */
  readonly isMeasured: boolean;
  /** As typed: "12", "40 %"; "" before the first. */
  readonly last: string;
  /** "16 Nov", "" before the first. */
  readonly lastOn: string;
  /** What the plan expects today, "" where it says nothing. */
  readonly expected: string;
  readonly lastConfidence: string;
  /** True where it was checked in within the cadence. */
  readonly isFresh: boolean;
  readonly chart: Chart | null;
}

export interface CheckInTask extends ItemHead {
  readonly parent: string;
  readonly state: string;
  /** YYYY-MM-DD or "". */
  readonly dueOn: string;
  readonly isLate: boolean;
}

export interface CheckInBatch {
  readonly who: string;
  readonly work: readonly WorkEntry[];
  readonly tasks: readonly TaskEntry[];
}

export interface WorkEntry {
  readonly id: string;
  /** As typed; "" leaves the value as it is. */
  readonly value: string;
  readonly confidence: '' | 'Green' | 'Amber' | 'Red';
  readonly note: string;
}

export interface TaskEntry {
  readonly id: string;
  readonly answer: 'done' | 'not done' | 'blocked' | 'move';
  /** The new due day of a move, YYYY-MM-DD. */
  readonly due: string;
  readonly note: string;
}

export interface CheckInSaved {
  /** Not empty: then nothing was saved. */
  readonly problems: readonly EntryProblem[];
  /** Rows that somebody deleted meanwhile; the others were saved. */
  readonly gone: readonly string[];
  /** Cells that a formula decides, which were left as they are: a sentence each. */
  readonly held: readonly string[];
  readonly saved: readonly ItemHead[];
  readonly undo: UndoToken | null;
}

export interface EntryProblem {
  readonly id: string;
  readonly field: 'value' | 'due';
  readonly message: string;
}

export interface MineShown {
  /** "Ingrid Solvang: 2 Red, 1 due by 30 Nov, 3 more open." */
  readonly text: string;
  readonly undo: UndoToken | null;
}
