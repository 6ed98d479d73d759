// What the Break down sidebar and the script tell each other.

import type { ItemHead, UndoToken } from './contract';

export interface BreakDownOpened {
  /** Null where nothing is selected that can be broken down: then one of `choices` is asked for. */
  readonly parent: BreakDownParent | null;
  readonly choices: readonly ItemHead[];
  /** Names as in People, and owners as written where there are none. */
  readonly people: readonly string[];
  /** YYYY-MM-DD: today, and the last day of the week in which a first task is to be done. */
  readonly today: string;
  readonly weekEnd: string;
  readonly proposal: ProposedDraft | null;
  /** What was half-filled when the sidebar was last open; "" for nothing. */
  readonly draft: string;
}

export interface BreakDownParent extends ItemHead {
  readonly kind: 'goal' | 'milestone';
  readonly metric: string;
  /** As numbers are typed; "" where blank. */
  readonly baseline: string;
  readonly target: string;
  readonly current: string;
  /** YYYY-MM-DD or "". */
  readonly start: string;
  readonly dueOn: string;
  /** Milestones or tasks that it has already. */
  readonly below: readonly ItemHead[];
}

export interface ProposalChoices {
  readonly parentId: string;
  /** YYYY-MM-DD. */
  readonly start: string;
  readonly due: string;
  readonly baseline: string;
  readonly target: string;
  readonly alignment: 'quarters' | 'start';
  readonly shape: 'even' | 'back-loaded';
  /** Leaves room for slips as past ones. */
  readonly withRoom: boolean;
}

export interface ProposedDraft {
  readonly choices: ProposalChoices;
  readonly milestones: readonly DraftMilestone[];
  readonly tasks: readonly DraftTask[];
  /** "Milestones here have taken 1.3 × as long as planned (5 finished)."; "" without a history. */
  readonly pastSlips: string;
  /** Why there are no milestones, "" where there are. */
  readonly hint: string;
}

export interface DraftMilestone {
  /** Tells the rows of a draft apart. */
  readonly key: string;
  readonly title: string;
  readonly owner: string;
  readonly metric: string;
  readonly baseline: string;
  readonly target: string;
  /** YYYY-MM-DD or "". */
  readonly start: string;
  readonly due: string;
  readonly tasks: readonly DraftTask[];
}

export interface DraftTask {
  readonly key: string;
  readonly title: string;
  readonly owner: string;
  /** YYYY-MM-DD or "". */
  readonly due: string;
}

/** Milestones (with their tasks) for a goal, tasks for a milestone. */
export interface BreakDownDraft {
  readonly parentId: string;
  readonly milestones: readonly DraftMilestone[];
  readonly tasks: readonly DraftTask[];
}

export interface BreakDownPreview {
  /** What stands in the way of writing; empty where nothing does. */
  readonly problems: readonly DraftProblem[];
  readonly sheets: readonly PreviewSheet[];
}

export interface DraftProblem {
  /** The draft row's key; "" for the draft as a whole. */
  readonly key: string;
  readonly field: string;
  readonly message: string;
  /** What may be meant instead. */
  readonly suggestions: readonly string[];
  /** False for advice that does not stand in the way. */
  readonly stops: boolean;
}

export interface PreviewSheet {
  readonly name: string;
  /** Each row as pairs of header and what the cell will show, blank cells left out. */
  readonly rows: readonly (readonly (readonly [string, string])[])[];
}

export interface BreakDownWritten {
  /** Not empty: then nothing was written. */
  readonly problems: readonly DraftProblem[];
  readonly items: readonly ItemHead[];
  readonly undo: UndoToken | null;
}

export interface OwnerVerdict {
  /** The name as it is to be written; the text itself where it is nobody's. */
  readonly name: string;
  /** "" where it is one person. */
  readonly message: string;
  readonly suggestions: readonly string[];
  readonly stops: boolean;
}
