// What becomes of the rows in a future; a course without anything leaves today's forecast as it is.

import type { Day } from '../../plan/day';
import type { PaceClock } from './pace-clock';

export interface Risk {
  /** 0–1. */
  readonly probability: number;
  readonly impactWorkingDays: number;
}

/** What happens to one row. */
export interface Turn {
  /** What is left, as a multiple of what is left today. */
  readonly scope: number;
  readonly clock: PaceClock;
  /** Of the whole row, wherever it stands. */
  readonly delayWorkingDays: number;
  /** Of its beginning, where it has not begun and waits for others; else of the whole row. */
  readonly startDelayWorkingDays: number;
  /** Each independent of the others. */
  readonly risks: readonly Risk[];
}

export interface Course {
  isDropped(id: string): boolean;
  /** Null where nothing happens to the row. */
  turnOf(id: string): Turn | null;
  /** The work left on a row, as a multiple of today's. */
  scopeOf(id: string): number;
  /** Undefined where the date stays. */
  dueOf(id: string): Day | undefined;
}

export const asItStands: Course = {
  isDropped: () => false,
  turnOf: () => null,
  scopeOf: () => 1,
  dueOf: () => undefined,
};
