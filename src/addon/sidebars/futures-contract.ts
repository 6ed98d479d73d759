// What the Futures sidebar and the script tell each other.

import type { AssumptionKind } from '../../plan/future';
import type { UndoToken } from './contract';

export interface SentAssumption {
  readonly key: string;
  readonly kind: AssumptionKind;
  /** An ID, or a person's name; "" before one is chosen. */
  readonly item: string;
  /** Percent, working days or days a week. */
  readonly amount: number;
  /** YYYY-MM-DD: from when, or the new due date; "" for none. */
  readonly from: string;
  /** Percent. */
  readonly probability: number;
  readonly note: string;
}

export interface SentFuture {
  readonly key: string;
  readonly name: string;
  readonly assumptions: readonly SentAssumption[];
}

export interface FuturesSent {
  readonly futures: readonly SentFuture[];
}

export interface ItemChoice {
  readonly id: string;
  readonly title: string;
  readonly kind: 'goal' | 'milestone';
  /** YYYY-MM-DD, "" without one. */
  readonly due: string;
}

export interface FuturesOpened {
  /** As the Scenarios table has them; four at the most. */
  readonly futures: readonly SentFuture[];
  /** What was kept when it was last closed: the JSON of the futures, "" for nothing. */
  readonly kept: string;
  /** Ready to be taken; empty where the plan has nothing for them. */
  readonly starting: readonly SentFuture[];
  /** Goals and milestones that are open. */
  readonly items: readonly ItemChoice[];
  readonly people: readonly { readonly name: string; readonly daysPerWeek: number }[];
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What of the Scenarios table could not be read. */
  readonly problems: readonly string[];
  readonly compared: Compared;
}

export interface Compared {
  /** "Today", then the futures' names. */
  readonly names: readonly string[];
  readonly goals: readonly ComparedGoal[];
  /** IDs. */
  readonly holdInAll: readonly string[];
  readonly holdInNone: readonly string[];
  /** A sentence for each future. */
  readonly signposts: readonly string[];
  /** What an assumption still lacks, by its key. */
  readonly lacking: readonly { readonly key: string; readonly message: string }[];
}

export interface ComparedGoal {
  readonly id: string;
  readonly title: string;
  /** One for today, then one for each future. */
  readonly outcomes: readonly ComparedOutcome[];
}

export interface ComparedOutcome {
  readonly status: '' | 'Green' | 'Amber' | 'Red' | 'Done' | 'Dropped';
  /** Percent; null where nothing says. */
  readonly chance: number | null;
  /** YYYY-MM-DD, "" where there is none or none is in sight. */
  readonly due: string;
  readonly by50: string;
  readonly by85: string;
  /** Why there is no forecast; "" where there is one. */
  readonly why: string;
  /** Sentences; "" where nothing says. */
  readonly days: string;
  readonly money: string;
}

export interface FuturesSaved {
  readonly text: string;
  readonly undo: UndoToken | null;
  /** False where an assumption that lacks something was not saved: the form goes on. */
  readonly isComplete: boolean;
}
