// Undo in a sidebar's success message: takes back the action that the sidebar itself has just done.

import { type JournalEntry, journalEntries } from '../../sheets/journal';
import { type ActiveWorkbook, activeWorkbook } from '../google-workbook';
import { undoEntry } from '../undo-last-change';
import { withLock } from '../with-lock';
import type { Sentence, UndoToken } from './contract';

const LOCK_WAIT_MS = 10_000;

/** Names the last entry of the journal; null where it has none. */
export function lastUndoToken({ spreadsheet }: ActiveWorkbook): UndoToken | null {
  const entry = journalEntries(spreadsheet).pop();
  return entry ? { row: entry.row, when: entry.when, action: entry.action } : null;
}

export function undoAction(token: UndoToken): Sentence {
  const workbook = activeWorkbook();
  return withLock(LOCK_WAIT_MS, () => {
    const entries = journalEntries(workbook.spreadsheet).filter(
      ({ when, action }) => when === token.when && action === token.action,
    );
    // Entries move up when the oldest go, never down.
    const entry: JournalEntry | undefined =
      entries.find(({ row }) => row === token.row) ?? entries.filter(({ row }) => row < token.row).pop();
    return { text: entry ? undoEntry(workbook, entry) : 'This was undone already.' };
  });
}
