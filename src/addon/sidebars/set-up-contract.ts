// What the Set up sidebar and the script tell each other.

import type { ColumnRole, Correction, TableFixes, TablePlace } from '../../adopt/recognition';
import type { UndoToken } from './contract';

export type { ColumnRole, Correction, TableFixes, TablePlace };

export interface SetUpAsked {
  readonly corrections: readonly Correction[];
}

export type SetUpOpened =
  | ({ readonly kind: 'set up' } & SetUpStanding)
  | ({ readonly kind: 'to set up' } & SetUpProposal);

/** What stands in a workbook that is set up. */
export interface SetUpStanding {
  readonly tables: readonly { readonly sheet: string; readonly holds: string }[];
  /** What has gone and would be made again, a sentence each. */
  readonly missing: readonly string[];
  /** What has gone and cannot be made again. */
  readonly notes: readonly string[];
}

/** What was understood, and what would be written. */
export interface SetUpProposal {
  /** Stands for all of this; it is sent back, so that nothing else is written. */
  readonly seen: string;
  readonly tables: readonly TableView[];
  readonly leftOut: readonly LeftOutView[];
  /** Why nothing here is a plan; "" where there are tables or nothing stands on any sheet. */
  readonly declined: string;
  /** Nothing stands on any sheet. */
  readonly isEmpty: boolean;
  readonly people: readonly PersonView[];
  /** So many names that none is proposed; 0 where they are. */
  readonly tooManyPeople: number;
  /** Names of sheets that will be made. */
  readonly makes: readonly string[];
  /** Names of sheets that were tables of ours before, and will be again. */
  readonly takesUp: readonly string[];
  /** Tables beyond those that a page can show; they are set up as recognised. */
  readonly moreTables: number;
}

export interface TableView {
  readonly place: TablePlace;
  readonly sheet: string;
  /** 1-based. */
  readonly headerRow: number;
  readonly headerRows: readonly HeaderRowView[];
  readonly kind: 'goals' | 'milestones' | 'tasks' | 'mixed';
  /** "3 goals, 12 milestones and 40 tasks". */
  readonly counts: string;
  /** "2 section rows and 1 total are left aside."; "" where every row counts. */
  readonly aside: string;
  readonly sure: Sureness;
  readonly fields: readonly FieldView[];
  /** What may be chosen for a field. */
  readonly columns: readonly ColumnView[];
  readonly questions: readonly QuestionView[];
  readonly isInPlace: boolean;
  readonly layoutWhy: string;
  /** Headers that will be added at the table's right. */
  readonly adds: readonly string[];
  readonly dateOrder: 'day first' | 'month first' | 'year first' | 'undecided';
  /** How one of its dates is read; "" where it has none that could be read otherwise. */
  readonly dateExample: string;
  readonly progressScale: 1 | 100;
  /** How one of its numbers is read; "" where it has none that could be read otherwise. */
  readonly progressExample: string;
  readonly ownersAreTeams: boolean;
}

export type Sureness = 'sure' | 'likely' | 'a guess';

export interface HeaderRowView {
  /** 1-based. */
  readonly row: number;
  /** Its first cells. */
  readonly text: string;
}

export interface FieldView {
  readonly role: ColumnRole;
  readonly label: string;
  /** 0-based; null where no column is it. */
  readonly column: number | null;
  readonly samples: readonly string[];
  readonly sure: Sureness;
  readonly why: string;
}

export interface ColumnView {
  /** 0-based. */
  readonly column: number;
  readonly name: string;
}

export interface QuestionView {
  readonly about: string;
  readonly why: string;
  readonly choices: readonly { readonly text: string; readonly fixes: TableFixes }[];
  /** The likely answer's index; -1 where none is. */
  readonly chosen: number;
}

export interface LeftOutView {
  readonly place: TablePlace;
  readonly sheet: string;
  readonly why: string;
  /** Rows that may be its header, where none was found. */
  readonly headerRows: readonly HeaderRowView[];
}

export interface PersonView {
  /** Tells the people apart. */
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly rows: number;
}

export interface SetUpOrder extends SetUpAsked {
  readonly seen: string;
  readonly withExample: boolean;
  /** Keys of people who do not go into People. */
  readonly withoutPeople: readonly string[];
}

export interface SetUpDone {
  /** What was done, a sentence each. */
  readonly sentences: readonly string[];
  /** False before anybody has written a goal, milestone or task. */
  readonly hasRows: boolean;
  readonly undo: UndoToken | null;
}

export type NextStep = 'set-up' | 'add-item' | 'break-down' | 'ownership' | 'drift report';
