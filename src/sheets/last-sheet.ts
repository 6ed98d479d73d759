// A spreadsheet keeps one visible sheet at least, or Sheets refuses to delete the last.

import type { Change } from './change';
import { freeNamesIn } from './free-names';
import type { Workbook } from './spreadsheet';

/** The changes, after an empty sheet where they would take every visible one away. */
export function leavingASheet(workbook: Workbook, changes: readonly Change[]): readonly Change[] {
  const going = new Set(
    changes.flatMap(change => (change.kind === 'remove sheet' ? change.sheet.getSheetId() : [])),
  );
  if (going.size === 0) return changes;
  const sheets = workbook.spreadsheet.getSheets();
  if (sheets.some(sheet => !going.has(sheet.getSheetId()) && !sheet.isSheetHidden())) return changes;
  const name = freeNamesIn(workbook)('Sheet1');
  const plain = { hidden: false, tabColor: null, columns: [], rows: [], looks: [], widths: [] };
  return [{ kind: 'sheet', name, index: 0, ...plain }, ...changes];
}
