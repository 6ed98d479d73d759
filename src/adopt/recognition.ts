// What was understood of somebody's sheet: its tables, columns and rows, how surely, and what is left to ask.

import type { Cell } from '../cells/cell';
import type { DateOrder } from '../cells/period';
import type { ItemKind } from '../plan/item';

/** One sheet as it was read; rows and columns count from 0 here, `row` numbers below are 1-based sheet rows. */
export interface SheetGrid {
  readonly name: string;
  /** Rectangular. Merged cells: only the first holds a value. */
  readonly cells: readonly (readonly Cell[])[];
  /** Same shape as `cells`, "" where there is no formula; absent where it was not read. */
  readonly formulas?: readonly (readonly string[])[];
  readonly hidden?: boolean;
  /** Reads how the cells look, once and only where it is asked for: where nothing else tells levels apart. */
  readonly looks?: () => SheetLooks;
}

/** How cells look, in the shape of the sheet's cells. */
export interface SheetLooks {
  readonly bold: readonly (readonly boolean[])[];
  /** "#rrggbb"; "" where there is none or it is white. */
  readonly fills: readonly (readonly string[])[];
}

/** The fields that describe a row; the ones that name it or its group are found apart. */
export const describingFields = [
  'id',
  'owner',
  'start',
  'due',
  'status',
  'progress',
  'metric',
  'baseline',
  'target',
  'current',
  'parent',
  'note',
] as const;

export type Field = (typeof describingFields)[number] | 'goal' | 'milestone' | 'task';

export interface MappedColumn {
  /** 0-based on the sheet. */
  readonly column: number;
  /** The header as written. */
  readonly header: string;
  /** 0..1. */
  readonly confidence: number;
  readonly why: string;
}

/** What a column can be for a row; `title` names it, whatever its level. */
export const columnRoles = ['title', 'goal', 'milestone', ...describingFields] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** What somebody said of a table, which holds against what its cells say. What is left out is recognised. */
export interface TableFixes {
  /** 1-based. */
  readonly headerRow?: number;
  /** 0-based columns; null for none. */
  readonly columns?: Readonly<Partial<Record<ColumnRole, number | null>>>;
  /** What every row is; null for what its cells say. */
  readonly kind?: 'goals' | 'milestones' | 'tasks' | null;
  readonly dateOrder?: DateOrder;
  readonly progressScale?: 1 | 100;
  readonly ownersAreTeams?: boolean;
  /** Months from the January of the year that a fiscal year is named after to its first month. */
  readonly fiscalShift?: number;
  /** The month from which on dates without a year count: 12 × year + month, both from 0. */
  readonly yearlessFrom?: number;
  /** The 1-based row that a parent's text means; null for none of them. */
  readonly parents?: Readonly<Record<string, number | null>>;
}

/** A table as it was found, before anybody corrected it. */
export interface TablePlace {
  readonly sheet: string;
  /** 1-based; 0 where no header was found. */
  readonly headerRow: number;
  /** 0-based, its first. */
  readonly column: number;
}

export interface Correction {
  readonly place: TablePlace;
  /** Whether it is set up; null for what was recognised. */
  readonly taken: boolean | null;
  readonly fixes: TableFixes;
}

export interface Question {
  readonly about: string;
  readonly choices: readonly string[];
  readonly chosen: string;
  readonly why: string;
  /** What each of the choices says of the table. */
  readonly fixes: readonly TableFixes[];
}

/** A remark stands below the table, or at the end of its header, where a row of it could. */
export type RowRole = 'item' | 'summary' | 'section' | 'total' | 'continuation' | 'template' | 'remark';

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
  readonly place: TablePlace;
  readonly kind: 'goals' | 'milestones' | 'tasks' | 'mixed';
  /** 1-based; the last one where the header takes several rows. */
  readonly headerRow: number;
  /** 0-based, inclusive. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly headers: readonly string[];
  /** 0-based; the lowest level's where each level has a column of its own. */
  readonly titleColumn: number;
  readonly mapping: Readonly<Partial<Record<Field, MappedColumn>>>;
  readonly rows: readonly RecognisedRow[];
  /** Whether the sheet can carry the missing columns at the table's right; else fresh tables beside it. */
  readonly layout: 'in place' | 'beside';
  readonly layoutWhy: string;
  /** How the table writes days, where some are text. */
  readonly dateOrder: DateOrder;
  /** Months from the January of the year that a fiscal year is named after to its first month. */
  readonly fiscalShift: number;
  /** The month from which on dates without a year count, 12 × year + month, both from 0; null where none does. */
  readonly yearlessFrom: number | null;
  /** What a full 100 % is in the progress column. */
  readonly progressScale: 1 | 100;
  /** True where the owner column's header says that it holds units or teams, so that each value is one. */
  readonly ownersAreTeams: boolean;
  /** 0..1. */
  readonly confidence: number;
  readonly questions: readonly Question[];
}

/** A table that is not set up, and why. */
export interface LeftOutTable {
  readonly place: TablePlace;
  readonly why: string;
  /** How it would be understood; null where it cannot. */
  readonly table: RecognisedTable | null;
}

export interface Recognition {
  readonly tables: readonly RecognisedTable[];
  readonly leftOut: readonly LeftOutTable[];
  /** Why nothing here is a plan; null where there are tables. */
  readonly declined: string | null;
}
