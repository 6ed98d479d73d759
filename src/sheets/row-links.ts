// Links from a report to the rows of items, which survive a sort.

import { itemReference } from '../plan/item-id';
import type { ItemName } from '../report/report-item';
import type { CellInput } from './cell-input';
import { findItemRows } from './item-rows';
import type { TableRead, WorkbookRead } from './read-workbook';

/** Finds the row of an item by its ID whenever its link is clicked. */
export type LinkTo = (item: ItemName) => CellInput;

/** Links for the items that stand in a table; any other is plain text. */
export function linksTo(read: WorkbookRead): LinkTo {
  const tableOf = new Map<string, TableRead>();
  const { rows } = findItemRows(read.itemTables, read.registry.highWater, null, new Set());
  for (const { id, table, isNew } of rows) if (!isNew) tableOf.set(id, table);
  return ({ id, title }) => {
    const table = tableOf.get(id);
    const idColumn = table?.columns.get('id');
    const text = itemReference(id, title);
    if (!table || idColumn === undefined) return text;
    return { id, text, sheetId: table.known.sheetId, sheetName: table.name, idColumn };
  };
}
