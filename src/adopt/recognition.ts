// What was understood of somebody's sheet: its tables, columns and rows, how surely, and what is left to ask.

import type { Cell } from '../cells/cell';
import type { ItemKind } from '../plan/item';

/** One sheet as it was read; rows and columns count from 0 here, `row` numbers below are 1-based sheet rows. */
export interface SheetGrid {
  readonly name: string;
  /** Rectangular. Merged cells: only the first holds a value. */
  readonly cells: readonly (readonly Cell[])[];
  /** Same shape as `cells`, "" where there is no formula; absent where it was not read. */
  readonly formulas?: readonly (readonly string[])[];
  readonly hidden?: boolean;
}

export type Field =
  | 'id'
  | 'goal'
  | 'milestone'
  | 'task'
  | 'owner'
  | 'start'
  | 'due'
  | 'status'
  | 'progress'
  | 'metric'
  | 'baseline'
  | 'target'
  | 'current'
  | 'parent'
  | 'note';

export interface MappedColumn {
  /** 0-based on the sheet. */
  readonly column: number;
  /** The header as written. */
  readonly header: string;
  /** 0..1. */
  readonly confidence: number;
  readonly why: string;
}

export interface Question {
  readonly about: string;
  readonly choices: readonly string[];
  readonly chosen: string;
  readonly why: string;
}

export type RowRole = 'item' | 'summary' | 'section' | 'total' | 'continuation' | 'template';

export interface RecognisedRow {
  /** 1-based sheet row. */
  readonly row: number;
  readonly role: RowRole;
  /** The level; null where the row is no item. A summary row groups items and is none itself. */
  readonly kind: ItemKind | null;
  readonly title: string;
  /** The row above it in the hierarchy, 1-based; null where there is none. */
  readonly parentRow: number | null;
  /** The parent as the row names it, where no row is that parent. */
  readonly parentText: string;
}

export interface RecognisedTable {
  readonly sheet: string;
  readonly kind: 'goals' | 'milestones' | 'tasks' | 'mixed';
  /** 1-based; the last one where the header takes several rows. */
  readonly headerRow: number;
  /** 0-based, inclusive. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly headers: readonly string[];
  readonly mapping: Readonly<Partial<Record<Field, MappedColumn>>>;
  readonly rows: readonly RecognisedRow[];
  /** Whether the sheet can carry the missing columns at the table's right; else fresh tables beside it. */
  readonly layout: 'in place' | 'beside';
  readonly layoutWhy: string;
  /** How the table writes days, where some are text. */
  readonly dateOrder: 'day first' | 'month first' | 'year first' | 'undecided';
  /** What a full 100 % is in the progress column. */
  readonly progressScale: 1 | 100;
  /** True where the owner column's header says that it holds units or teams, so that each value is one. */
  readonly ownersAreTeams: boolean;
  /** 0..1. */
  readonly confidence: number;
  readonly questions: readonly Question[];
}

export interface Recognition {
  readonly tables: readonly RecognisedTable[];
  /** Why nothing here is a plan; null where there are tables. */
  readonly declined: string | null;
}
