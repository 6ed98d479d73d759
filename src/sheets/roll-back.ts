// When an action fails half-way, the sheets and columns that it had made go again, so that it can be tried afresh.

import type { Change } from './change';
import { journalSheetName } from './journal';
import { registrySheetName } from './registry';
import type { SheetMethods, Workbook } from './spreadsheet';

/** What stood before an action that makes sheets or columns. */
export interface Structure {
  readonly sheetIds: ReadonlySet<number>;
  readonly widths: ReadonlyMap<SheetMethods, number>;
}

/** Null where an action makes neither sheets nor columns: a refresh puts right whatever else it had written. */
export function structureBefore({ spreadsheet }: Workbook, changes: readonly Change[]): Structure | null {
  if (!changes.some(({ kind }) => kind === 'sheet' || kind === 'columns')) return null;
  return {
    sheetIds: new Set(spreadsheet.getSheets().map(sheet => sheet.getSheetId())),
    widths: new Map(
      changes.flatMap(change =>
        change.kind === 'columns' ? [[change.sheet, change.sheet.getMaxColumns()] as const] : [],
      ),
    ),
  };
}

/** Best effort: where Google goes on failing, what is left is left. */
export function rollBack(workbook: Workbook, changes: readonly Change[], before: Structure): void {
  try {
    for (const change of changes) if (change.kind === 'columns') removeInserted(change, before);
    const made = changes.flatMap(change => (change.kind === 'sheet' ? [change.name] : []));
    for (const name of [...made, registrySheetName, journalSheetName]) {
      const sheet = workbook.spreadsheet.getSheetByName(name);
      if (sheet && !before.sheetIds.has(sheet.getSheetId())) workbook.spreadsheet.deleteSheet(sheet);
    }
    workbook.flush();
  } catch {
    // the error that led here is the one to be told
  }
}

function removeInserted({ sheet, after }: Change & { kind: 'columns' }, { widths }: Structure): void {
  const inserted = sheet.getMaxColumns() - (widths.get(sheet) ?? 0);
  if (inserted > 0) sheet.deleteColumns(after + 1, inserted);
}
