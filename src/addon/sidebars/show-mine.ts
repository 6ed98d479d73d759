// Shows what is one person's on a sheet of its own, so that nobody else's view of the tables changes.

import { myItemsDocument } from '../../report/my-items-document';
import { byOwn } from '../../sheets/report-layout';
import { writeReport } from '../../sheets/report-sheet';
import { runAction } from '../../sheets/run-action';
import { activeUser, activeWorkbook } from '../google-workbook';
import { refreshAll } from '../refresh-status';
import { withLock } from '../with-lock';
import type { MineShown } from './check-in-contract';
import { lastUndoToken } from './undo-action';

const LOCK_WAIT_MS = 10_000;
/** A sheet's name may have 100 characters. */
const LONGEST_NAME = 60;

/** Refreshes, and writes the sheet anew each time. Throws NotSetUp. */
export function showMine({ who }: { readonly who: string }): MineShown {
  const workbook = activeWorkbook();
  return withLock(LOCK_WAIT_MS, () => {
    const { assessment } = refreshAll(workbook);
    const document = myItemsDocument(assessment!, who);
    const page = {
      key: `items of ${who}`,
      sheet: document.title.slice(0, LONGEST_NAME),
      action: `Show items of ${who}`,
      tab: '#1a73e8',
      layout: byOwn,
    };
    const by = { author: activeUser(), when: workbook.now };
    const { sheetName } = runAction(workbook, by, read => writeReport(workbook, read, page, document))!;
    const sheet = workbook.spreadsheet.getSheetByName(sheetName);
    if (sheet) workbook.spreadsheet.setActiveSheet(sheet);
    return { text: document.headline.join(' '), undo: lastUndoToken(workbook) };
  });
}
