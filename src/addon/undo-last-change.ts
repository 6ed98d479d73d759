// Undo last change: names the action and its author, and says what it had to leave.

import { type JournalEntry, journalEntries } from '../sheets/journal';
import { readRegistry } from '../sheets/registry';
import { runAction } from '../sheets/run-action';
import { undoing } from '../sheets/undo';
import { confirms } from './attempt';
import { type ActiveWorkbook, activeUser } from './google-workbook';
import { isSetUp, recomputeAll } from './refresh-status';

const NOT_THE_LAST =
  'Nothing was undone: something else was changed or undone meanwhile. Choose "Undo last change" again to see what is the last change now.';
const NOTHING =
  'There is nothing to undo: Throughline has changed nothing here, or all of it was taken back.';

export function undoLastChange(workbook: ActiveWorkbook): (() => string) | null {
  const entry = journalEntries(workbook.spreadsheet).pop();
  if (!entry) return () => NOTHING;
  if (entry.steps.length === 0) return () => tooLarge(entry);
  const by = entry.author === '' ? '' : ` by ${entry.author}`;
  const agreed = confirms(
    `Undo "${entry.action}"${by}, ${entry.when}?\n\nWhatever somebody has changed since stays.`,
  );
  return agreed ? () => undoAsAsked(workbook, entry) : null;
}

function tooLarge({ action }: JournalEntry): string {
  return `"${action}" changed more than the journal can hold. File ▸ Version history goes back to before it.`;
}

/** While the question stood on the screen, other runs went on. */
function undoAsAsked(workbook: ActiveWorkbook, asked: JournalEntry): string {
  const entry = journalEntries(workbook.spreadsheet).pop();
  return JSON.stringify(entry) === JSON.stringify(asked) ? undoEntry(workbook, asked) : NOT_THE_LAST;
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
