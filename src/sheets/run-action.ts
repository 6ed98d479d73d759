// Runs an action: read once, decide, write once, and look whether it landed where it was meant to.

import { applyChanges } from './apply-changes';
import type { CellsChange, Change, WholeRowsChange } from './change';
import { addressedTables, standsInPlace, wholeRowsStand } from './in-place';
import { appendToJournal, type JournalEntry, journalEntries, markUndone } from './journal';
import { readWorkbook, type TableRead, type WorkbookRead } from './read-workbook';
import { type Registry, registryRows, registrySheetName } from './registry';
import { rollBack, structureBefore } from './roll-back';
import type { Workbook } from './spreadsheet';
import { takeBack } from './take-back';

/** What an action decided to do, having read the workbook. */
export interface Action<T> {
  /** As the Undo dialog names it: "Set up". */
  readonly name: string;
  readonly changes: readonly Change[];
  /** What is remembered afterwards, given the IDs of sheets that were made, by name; null where nothing of ours is left. */
  readonly registry: ((sheetIdOf: (name: string) => number) => Registry) | null;
  /** The entry that this takes back; it is marked instead of a new one being written. */
  readonly undoes?: JournalEntry;
  readonly result: T;
}

/** Who acts and when; the clock is outside. */
export interface ActedBy {
  /** An address or a name, "" where it is not known. */
  readonly author: string;
  /** As the journal shows it: "2026-11-23 10:02". */
  readonly when: string;
  /** True where this continues the last action, so that one Undo takes back both. */
  readonly continues?: boolean;
}

/** Rows kept moving under the write; nothing was left on a wrong row unless `lostCells` says so. */
export class RowsKeepMoving extends Error {
  readonly code = 'rows-keep-moving';
  constructor(
    readonly sheets: readonly string[],
    readonly lostCells: number,
  ) {
    super(
      `Rows of ${sheets.join(' and ')} were being moved while Throughline wrote. ` +
        (lostCells > 0
          ? `${lostCells} cells could not be told apart and hold computed values; see File ▸ Version history. `
          : 'Nothing was changed on the wrong rows. ') +
        'Try again in a moment.',
    );
  }
}

const MOST_TRIES = 3;

/**
 * Reads the workbook, lets `decide` say what to change, and changes it. Throws RowsKeepMoving, RegistryUnreadable.
 * @param concerns asked before the tables are read; where it says no, nothing is done and the result is null
 */
export function runAction<T>(
  workbook: Workbook,
  by: ActedBy,
  decide: (read: WorkbookRead) => Action<T>,
  concerns: (registry: Registry) => boolean = () => true,
): T | null {
  let lost = 0;
  let sheets: string[] = [];
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const read = readWorkbook(workbook, concerns);
    if (!read) return null;
    const action = decide(read);
    const tables = addressedTables(action.changes);
    sheets = tables.map(table => `"${table.name}"`);
    if (!tables.every(table => standsInPlace(table))) continue;
    if (!action.changes.filter(isWholeRows).every(each => wholeRowsStand(each, 'as read'))) continue;
    const outcome = attempt(workbook, by, read, action);
    if (outcome.isDone) return action.result;
    lost += outcome.lost;
  }
  throw new RowsKeepMoving(sheets, lost);
}

function isWholeRows(change: Change): change is WholeRowsChange {
  return change.kind === 'whole rows';
}

type Outcome = { readonly isDone: true } | { readonly isDone: false; readonly lost: number };

/**
 * Applies the changes, remembers and journals them: all of it, or none that cannot be tried afresh. Where rows moved
 * meanwhile it is taken back, but for so many lost cells.
 */
function attempt<T>(workbook: Workbook, by: ActedBy, read: WorkbookRead, action: Action<T>): Outcome {
  const { changes } = action;
  const before = structureBefore(workbook, changes);
  try {
    const applied = applyChanges(workbook, changes);
    workbook.flush(); // what may not be written is said here, and is not taken for rows that moved
    const { steps, made } = applied;
    const moved = movedTables(changes);
    if (moved.length > 0) {
      const lost = takeBack(workbook, changes, applied, moved);
      if (before) rollBack(workbook, changes, before);
      workbook.flush();
      return { isDone: false, lost };
    }
    if (action.registry)
      remember(
        workbook,
        read,
        action.registry(name => made.get(name)!.getSheetId()),
      );
    if (action.undoes && action.registry) markUndone(workbook.spreadsheet, action.undoes);
    else if (steps.length > 0 && action.registry) {
      const joined = by.continues ? journalEntries(workbook.spreadsheet).pop() : null;
      appendToJournal(workbook.spreadsheet, { ...by, action: action.name, steps }, joined ?? null);
    }
    workbook.flush();
    return { isDone: true };
  } catch (error) {
    if (before) rollBack(workbook, changes, before);
    throw error;
  }
}

/** The tables whose rows or columns stand no longer where they were when the changes reached them. */
function movedTables(changes: readonly Change[]): TableRead[] {
  const given = changes.filter((change): change is CellsChange => change.kind === 'cells');
  const displaced = changes
    .filter(isWholeRows)
    .filter(each => !wholeRowsStand(each, 'as written'))
    .map(({ table }) => table);
  return addressedTables(changes).filter(table => displaced.includes(table) || !standsInPlace(table, given));
}

function remember(workbook: Workbook, read: WorkbookRead, registry: Registry): void {
  const rows = registryRows(registry);
  if (read.registrySheet) {
    if (JSON.stringify(rows) === JSON.stringify(registryRows(read.registry))) return;
    applyChanges(workbook, [
      { kind: 'content', sheet: read.registrySheet, rows, looks: [], undoable: false },
    ]);
    return;
  }
  const index = workbook.spreadsheet.getSheets().length;
  applyChanges(workbook, [
    {
      kind: 'sheet',
      name: registrySheetName,
      index,
      hidden: true,
      tabColor: null,
      columns: [],
      rows,
      looks: [],
      widths: [160, 900],
    },
  ]);
}
