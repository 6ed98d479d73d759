// Selects an item's row, wherever it stands by now.

import { parseItemId } from '../../plan/item-id';
import { readWorkbook } from '../../sheets/read-workbook';
import { activeWorkbook } from '../google-workbook';
import type { Nothing } from './contract';

export class RowGone extends Error {
  readonly code = 'row-gone';
  constructor(id: string) {
    super(`${id} is no longer there: its row has been deleted. File ▸ Version history still has it.`);
  }
}

/** Throws RowGone. */
export function showRow({ itemId }: { readonly itemId: string }): Nothing {
  const workbook = activeWorkbook();
  const { itemTables } = readWorkbook(workbook);
  const wanted = parseItemId(itemId);
  for (const table of itemTables) {
    const column = table.columns.get('id');
    if (column === undefined || !wanted) continue;
    const index = table.cells.findIndex((cells, at) => at >= table.headerRow && cells[column] === itemId);
    const sheet = index < 0 ? null : workbook.spreadsheet.getSheetById(table.known.sheetId);
    if (!sheet) continue;
    const title = table.columns.get('title') ?? column;
    workbook.spreadsheet.setActiveSheet(sheet);
    sheet.setActiveRange(sheet.getRange(index + 1, title + 1));
    return {};
  }
  throw new RowGone(itemId);
}
