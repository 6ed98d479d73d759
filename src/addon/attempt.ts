// How every menu item runs: under the lock, with a word on screen while it works and a sentence when it cannot.

import { type ActiveWorkbook, activeWorkbook } from './google-workbook';
import { problemMessage } from './problem-message';
import { withLock } from './with-lock';

export const title = 'Throughline';

const LOCK_WAIT_MS = 10_000;

/** Asks what is to be asked, without the lock; what it returns then runs under it. Null where the user decided against it. */
export type Prepare = (workbook: ActiveWorkbook) => (() => string) | null;

/** Shows what came of it as a toast, or as a box what went wrong. */
export function attempt(doing: string, prepare: Prepare): void {
  try {
    const workbook = activeWorkbook();
    workbook.spreadsheet.toast(doing, title, -1);
    const work = prepare(workbook);
    const done = work ? withLock(LOCK_WAIT_MS, work) : 'Nothing was changed.';
    workbook.spreadsheet.toast(done, title, 8);
  } catch (error) {
    endToast();
    say(problemMessage(error));
  }
}

/** The word that stands while it works would stay for good. */
function endToast(): void {
  try {
    activeWorkbook().spreadsheet.toast('Not done.', title, 1);
  } catch {
    // what went wrong is said all the same
  }
}

export function say(sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, sentence, ui.ButtonSet.OK);
}

/** True where the user pressed OK. */
export function confirms(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}
