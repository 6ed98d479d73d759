// The fast path: an edit is followed by its branch's status, its check-in and its ID, at once.

import type { EditedRange } from '../sheets/edited-branch';
import { type RefreshResult, refresh } from '../sheets/refresh';
import { runAction } from '../sheets/run-action';
import { title } from './attempt';
import { activeUser, activeWorkbook } from './google-workbook';
import { withLock } from './with-lock';

const LOCK_WAIT_MS = 5_000;

export function followEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const edit = editedRange(event);
  const workbook = activeWorkbook();
  const author = editor(event);
  const result = withLock(LOCK_WAIT_MS, () =>
    runAction(
      workbook,
      { author, when: workbook.now },
      read => refresh(workbook, read, { statusDate: workbook.today, author, edit }),
      ({ tables }) => tables.some(({ sheetId }) => sheetId === edit.sheetId),
    ),
  );
  const told = result && editProblem(result);
  if (told) workbook.spreadsheet.toast(told, title, 10);
}

function editedRange({ range }: GoogleAppsScript.Events.SheetsOnEdit): EditedRange {
  const firstRow = range.getRow();
  const firstColumn = range.getColumn();
  const lastRow = range.getLastRow();
  const lastColumn = range.getLastColumn();
  return {
    sheetId: range.getSheet().getSheetId(),
    firstRow,
    lastRow,
    firstColumn,
    lastColumn,
    pasted: firstRow !== lastRow || firstColumn !== lastColumn,
  };
}

/** Generally blank in a simple trigger; never guessed. */
function editor(event: GoogleAppsScript.Events.SheetsOnEdit): string {
  try {
    const fromEvent = event.user?.getEmail?.() ?? '';
    return fromEvent === '' ? activeUser() : fromEvent;
  } catch {
    return '';
  }
}

/** What the editor should hear of at once: a computed cell that was typed over. */
function editProblem({ problems }: RefreshResult): string | null {
  return problems.find(({ code }) => code === 'computed-cell-edited')?.message ?? null;
}
