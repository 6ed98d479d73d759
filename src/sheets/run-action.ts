// Runs an action: read once, decide, write once, and look whether it landed where it was meant to.

import { applyChanges } from './apply-changes';
import type { CellsChange, Change, WholeRowsChange } from './change';
import { addressedTables, standsInPlace, wholeRowsStand } from './in-place';
import { appendToJournal, type JournalEntry, journalEntries, markUndone } from './journal';
import { putBack } from './put-back';
import { readWorkbook, type WorkbookRead } from './read-workbook';
import { type Registry, registryRows, registrySheetName } from './registry';
import { rollBack, structureBefore } from './roll-back';
import type { Workbook } from './spreadsheet';
import type { Written } from './write-cells';

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
    const whole = action.changes.filter(isWholeRows);
    if (!tables.every(table => standsInPlace(table))) continue;
    if (!whole.every(each => wholeRowsStand(each, 'as read'))) continue;
    const written = change(workbook, by, read, action);
    const given = action.changes.filter((change): change is CellsChange => change.kind === 'cells');
    const displaced = whole.filter(each => !wholeRowsStand(each, 'as written')).map(({ table }) => table);
    const moved = tables.filter(table => displaced.includes(table) || !standsInPlace(table, given));
    if (moved.length === 0) return action.result;
    lost += putBack(
      workbook,
      written.filter(block => moved.includes(block.table)),
    );
    workbook.flush();
  }
  throw new RowsKeepMoving(sheets, lost);
}

function isWholeRows(change: Change): change is WholeRowsChange {
  return change.kind === 'whole rows';
}

/** Applies the changes, remembers and journals them: all of it, or none that cannot be tried afresh. */
function change<T>(
  workbook: Workbook,
  by: ActedBy,
  read: WorkbookRead,
  action: Action<T>,
): readonly Written[] {
  const before = structureBefore(workbook, action.changes);
  try {
    const { steps, made, written } = applyChanges(workbook, action.changes);
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
    return written;
  } catch (error) {
    if (before) rollBack(workbook, action.changes, before);
    throw error;
  }
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
