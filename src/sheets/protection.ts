// Warns whoever types into a computed column. Off unless Settings ask for it, because it prompts at every edit.

import type { ProtectionChange } from './change';
import { computedFields } from './computed-values';
import type { TableRead } from './read-workbook';
import { consecutiveRuns } from './runs';
import type { Workbook } from './spreadsheet';

/** How ours are told from everybody else's. */
const DESCRIPTION = 'Throughline computes these columns';

export function applyProtection(workbook: Workbook, { sheet, headerRow, columns }: ProtectionChange): void {
  for (const protection of workbook.rangeProtections(sheet)) {
    if (protection.getDescription() === DESCRIPTION) protection.remove();
  }
  const height = sheet.getMaxRows() - headerRow;
  for (const { start, end } of columns) {
    const protection = sheet.getRange(headerRow + 1, start + 1, height, end - start + 1).protect();
    protection.setDescription(DESCRIPTION);
    protection.setWarningOnly(true);
  }
}

/** The change after which a table's computed columns are protected as Settings say; null where they are already. */
export function protectionChange(table: TableRead, wanted: boolean): ProtectionChange | null {
  if ((table.known.warned ?? false) === wanted) return null;
  const columns = computedFields.flatMap(field => table.columns.get(field) ?? []).sort((a, b) => a - b);
  return {
    kind: 'protection',
    sheet: table.sheet,
    headerRow: table.headerRow,
    columns: wanted ? consecutiveRuns(columns) : [],
  };
}
