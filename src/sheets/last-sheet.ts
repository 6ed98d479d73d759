// A spreadsheet keeps one visible sheet at least, or Sheets refuses to delete the last: an empty one goes and comes.

import type { Change, RemoveSheetChange, SheetChange } from './change';
import { freeNamesIn } from './free-names';
import type { RangeMethods, SheetMethods, Workbook } from './spreadsheet';

export function blankSheet(name: string, index: number): SheetChange {
  return {
    kind: 'sheet',
    name,
    index,
    hidden: false,
    tabColor: null,
    columns: [],
    rows: [],
    looks: [],
    widths: [],
  };
}

/** The only sheet of a spreadsheet, as new; null where there are more, or somebody has done something to it. */
export function onlyBlankSheet({ spreadsheet }: Workbook): SheetMethods | null {
  const [sheet, ...others] = spreadsheet.getSheets();
  return sheet && others.length === 0 && isAsNew(sheet) ? sheet : null;
}

/** What takes a sheet away that is still as new. */
export function blankSheetRemoval({ spreadsheet }: Workbook, sheet: SheetMethods): RemoveSheetChange[] {
  const ids = spreadsheet.getSheets().map(each => each.getSheetId());
  const blankAt = ids.indexOf(sheet.getSheetId());
  return blankAt >= 0 && isAsNew(sheet) ? [{ kind: 'remove sheet', sheet, blankAt }] : [];
}

/** As Sheets makes one: what comes back in its place is then the same. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
const WHITE = '#ffffff';

function isAsNew(sheet: SheetMethods): boolean {
  return (
    sheet.getLastRow() === 0 &&
    sheet.getMaxRows() === NEW_ROWS &&
    sheet.getMaxColumns() === NEW_COLUMNS &&
    sheet.getFrozenRows() === 0 &&
    sheet.getCharts().length === 0 &&
    sheet.getConditionalFormatRules().length === 0 &&
    isBlank(sheet.getRange(1, 1, NEW_ROWS, NEW_COLUMNS))
  );
}

function isBlank(cells: RangeMethods): boolean {
  return (
    cells.getNotes().every(row => row.every(note => note === '')) &&
    cells.getBackgrounds().every(row => row.every(colour => colour === WHITE))
  );
}

/** The changes, after an empty sheet where they would take every visible one away. */
export function leavingASheet(workbook: Workbook, changes: readonly Change[]): readonly Change[] {
  const going = new Set(
    changes.flatMap(change => (change.kind === 'remove sheet' ? change.sheet.getSheetId() : [])),
  );
  if (going.size === 0) return changes;
  if (changes.some(change => change.kind === 'sheet' && !change.hidden)) return changes;
  const sheets = workbook.spreadsheet.getSheets();
  if (sheets.some(sheet => !going.has(sheet.getSheetId()) && !sheet.isSheetHidden())) return changes;
  return [blankSheet(freeNamesIn(workbook)('Sheet1'), 0), ...changes];
}
