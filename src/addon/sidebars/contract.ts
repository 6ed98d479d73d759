// What the sidebars' pages may ask of the script, and how it answers.

import type { AddItemOpened, ItemAdded, NewItemDraft } from './add-item-contract';
import type {
  BreakDownDraft,
  BreakDownOpened,
  BreakDownPreview,
  BreakDownWritten,
  OwnerVerdict,
  ProposalChoices,
  ProposedDraft,
} from './break-down-contract';
import type { Served } from './carried';
import type { CheckInBatch, CheckInOpened, CheckInSaved, MineShown } from './check-in-contract';
import type { Compared, FuturesOpened, FuturesSaved, FuturesSent } from './futures-contract';
import type { OwnershipOpened, Reassigned } from './ownership-contract';
import type { ComparedReport, PastReportsOpened, PastReportWritten } from './past-report-contract';
import type { NextStep, SetUpAsked, SetUpDone, SetUpOpened, SetUpOrder } from './set-up-contract';
import type { SettingsChange, SettingsOpened, SettingsPreview, SettingsSaved } from './settings-contract';
import type { Explained } from './why-contract';

export interface ServerFunctions {
  /** `parentId` is a goal or a milestone; "" for what is selected in the sheet. */
  openBreakDown: Served<{ readonly parentId: string }, BreakDownOpened>;
  proposeMilestones: Served<ProposalChoices, ProposedDraft>;
  judgeOwner: Served<{ readonly text: string; readonly itemId: string }, OwnerVerdict>;
  /** Writes nothing. */
  previewBreakDown: Served<BreakDownDraft, BreakDownPreview>;
  writeBreakDown: Served<BreakDownDraft & FromWindow, BreakDownWritten>;
  openAddItem: Served<Nothing, AddItemOpened>;
  addItem: Served<NewItemDraft & FromWindow, ItemAdded>;
  /** `who` is a name as in People; "" for whoever is signed in. */
  openCheckIn: Served<{ readonly who: string }, CheckInOpened>;
  rememberMe: Served<{ readonly name: string }, CheckInOpened>;
  saveCheckIn: Served<CheckInBatch & FromWindow, CheckInSaved>;
  /** Writes what is that person's to a sheet of its own, and opens it. */
  showMine: Served<{ readonly who: string }, MineShown>;
  /** `itemId` "" for what is selected. */
  explain: Served<{ readonly itemId: string }, Explained>;
  /** The ID of the selected row's item; "" where it is none. */
  followSelection: Served<Nothing, { readonly itemId: string }>;
  openFutures: Served<Nothing, FuturesOpened>;
  /** Writes nothing. */
  compareFutures: Served<FuturesSent, Compared>;
  saveFutures: Served<FuturesSent & FromWindow, FuturesSaved>;
  /** Writes the saved futures' comparison to a sheet of its own, and opens it. */
  writeFutures: Served<Nothing, FuturesSaved>;
  openOwnership: Served<Nothing, OwnershipOpened>;
  assignOwner: Served<{ readonly itemId: string; readonly name: string }, Reassigned>;
  /** Gives each of a task's owners a row of their own. */
  splitRow: Served<{ readonly itemId: string }, Reassigned>;
  openSettings: Served<Nothing, SettingsOpened>;
  /** Writes nothing. */
  previewSettings: Served<SettingsChange, SettingsPreview>;
  saveSettings: Served<SettingsChange & FromWindow, SettingsSaved>;
  showSettingsSheet: Served<Nothing, Nothing>;
  openPastReports: Served<Nothing, PastReportsOpened>;
  /** `on` is the day of a past report, YYYY-MM-DD. */
  comparePastReport: Served<{ readonly on: string }, ComparedReport>;
  writePastReport: Served<{ readonly on: string }, PastReportWritten>;
  /** What is understood with these corrections; writes nothing. */
  openSetUp: Served<SetUpAsked, SetUpOpened>;
  writeSetUp: Served<SetUpOrder, SetUpDone>;
  /** Makes again what has gone since Set up. */
  repairSetUp: Served<Nothing, SetUpDone>;
  goOn: Served<{ readonly to: NextStep }, Sentence>;
  /** Selects the item's row, wherever it stands now. */
  showRow: Served<{ readonly itemId: string }, Nothing>;
  /** Takes an action of a sidebar back, as long as it is the last one. */
  undoAction: Served<UndoToken, Sentence>;
  keepDraft: Served<KeptDraft & FromWindow, Nothing>;
  dropDraft: Served<{ readonly key: string } & FromWindow, Nothing>;
}

export type ServerFunctionName = keyof ServerFunctions;
export type Asked<Name extends ServerFunctionName> = Parameters<ServerFunctions[Name]>[0];
export type Answered<Name extends ServerFunctionName> = ReturnType<ServerFunctions[Name]>;

export interface ServerProblem {
  readonly code: string;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
  /** Such as "Milestones!D7"; null where no cell is meant. */
  readonly cell: string | null;
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ServerProblem };

export type Nothing = Readonly<Record<string, never>>;

export interface Sentence {
  readonly text: string;
}

/** Which entry of the journal an action became. */
export interface UndoToken {
  readonly row: number;
  readonly when: string;
  readonly action: string;
}

/** What a page keeps of a half-filled form. */
export interface KeptDraft {
  /** Which form of which row: "break-down G1". */
  readonly key: string;
  readonly json: string;
}

/** What a page tells of itself when it keeps a draft, drops it, or writes what stands in it. */
export interface FromWindow {
  /** All that it knows to have been kept: another window's draft is not touched. Without it any is. */
  readonly over?: readonly string[] | undefined;
}

/** An item as every page names it. */
export interface ItemHead {
  readonly id: string;
  readonly title: string;
  readonly kind: 'goal' | 'milestone' | 'task';
  /** As shown: a name, or what stands in its place. */
  readonly owner: string;
  readonly status: string;
  /** "14 Dec", "" without one. */
  readonly due: string;
}

/** A line of values over days, in the item's own unit. */
export interface Chart {
  readonly unit: string;
  readonly plan: readonly ChartValue[];
  readonly reports: readonly ChartValue[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

export interface ChartValue {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly value: number;
}
