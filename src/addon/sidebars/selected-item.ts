// The item whose row is selected in the sheet, be it in its own table or in a report that names it.

import { leadingItemId } from '../../plan/item-id';
import { readRegistry } from '../../sheets/registry';
import type { ActiveWorkbook } from '../google-workbook';

/** The ID, "" where the selected row names no item. Reads no more than the selected row. */
export function selectedItemId({ spreadsheet }: ActiveWorkbook): string {
  const selected = spreadsheet.getActiveRange();
  if (!selected) return '';
  const sheet = selected.getSheet();
  const width = sheet.getLastColumn();
  if (width < 1) return '';
  const cells = sheet.getRange(selected.getRow(), 1, 1, width).getValues()[0]!;
  const texts = cells.map(cell => (typeof cell === 'string' ? cell : ''));
  const ids = texts.flatMap(text => leadingItemId(text) ?? []);
  if (ids.length < 2) return ids[0] ?? '';
  const known = readRegistry(spreadsheet)?.registry.tables.find(
    ({ sheetId }) => sheetId === sheet.getSheetId(),
  );
  const own = known?.columns.id ? leadingItemId(texts[known.columns.id.column] ?? '') : null;
  return own ?? ids[0]!;
}
