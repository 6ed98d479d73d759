// What the Add an item sidebar and the script tell each other.

import type { DraftProblem } from './break-down-contract';
import type { ItemHead, UndoToken } from './contract';

export type NewKind = 'goal' | 'milestone' | 'task';
export type NewField = 'owner' | 'metric' | 'baseline' | 'target' | 'start' | 'due';

export interface AddItemOpened {
  /** What the tables here can hold; empty where they can hold nothing. */
  readonly kinds: readonly HeldKind[];
  /** What is probably to be added under the selected row, and that row; "" where none is selected. */
  readonly kind: NewKind;
  readonly parentId: string;
  readonly parents: readonly ParentChoice[];
  readonly people: readonly string[];
  /** YYYY-MM-DD: today, and the last day of the week. */
  readonly today: string;
  readonly weekEnd: string;
  /** What was half-filled when the sidebar was last open; "" for nothing. */
  readonly draft: string;
}

export interface HeldKind {
  readonly kind: NewKind;
  /** The fields for which its table has a column. */
  readonly fields: readonly NewField[];
}

/** A goal or milestone under which something can be added. */
export interface ParentChoice extends ItemHead {
  /** Its one person's name; "" where it has none. */
  readonly person: string;
  /** YYYY-MM-DD or "". */
  readonly dueOn: string;
}

export interface NewItemDraft {
  readonly kind: NewKind;
  /** "" for none. */
  readonly parentId: string;
  readonly title: string;
  readonly owner: string;
  readonly metric: string;
  readonly baseline: string;
  readonly target: string;
  /** YYYY-MM-DD or "". */
  readonly start: string;
  readonly due: string;
}

export interface ItemAdded {
  /** Where there is no item these stopped it; else they are advice. */
  readonly problems: readonly DraftProblem[];
  readonly item: ItemHead | null;
  readonly undo: UndoToken | null;
}
