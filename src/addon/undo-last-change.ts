// Undo last change: names the action and its author, and says what it had to leave.

import { type JournalEntry, journalEntries } from '../sheets/journal';
import { readRegistry } from '../sheets/registry';
import { runAction } from '../sheets/run-action';
import { undoing } from '../sheets/undo';
import { confirms } from './attempt';
import { type ActiveWorkbook, activeUser } from './google-workbook';
import { isSetUp, recomputeAll } from './refresh-status';

const NOTHING =
  'There is nothing to undo: Throughline has changed nothing here, or all of it was taken back.';

/** What was done, "" where the user decided against it. */
export function undoLastChange(workbook: ActiveWorkbook): string {
  const entry = journalEntries(workbook.spreadsheet).pop();
  if (!entry) return NOTHING;
  const by = entry.author === '' ? '' : ` by ${entry.author}`;
  if (!confirms(`Undo "${entry.action}"${by}, ${entry.when}?\n\nWhatever somebody has changed since stays.`))
    return '';
  return undoEntry(workbook, entry);
}

/** Takes an entry back without asking. */
export function undoEntry(workbook: ActiveWorkbook, entry: JournalEntry): string {
  const by = { author: activeUser(), when: workbook.now };
  const left = runAction(workbook, by, read => {
    const { changes, registry, leavesNothing, left } = undoing(workbook, read, entry);
    return {
      name: `Undo ${entry.action}`,
      changes,
      registry: leavesNothing ? null : () => registry,
      undoes: entry,
      result: left,
    };
  })!;
  const known = readRegistry(workbook.spreadsheet);
  if (known && isSetUp(known.registry)) recomputeAll(workbook);
  return [`"${entry.action}" was undone.`, ...left].join(' ');
}
