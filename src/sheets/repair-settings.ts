// Adds the rows that a Settings table has lost, or that an earlier version did not have yet, below the others.

import { textOf } from '../cells/cell-text';
import { plainText } from '../plan/plain-text';
import type { Change } from './change';
import { settingRows } from './own-table';
import type { TableRead } from './read-workbook';

/** None where the table lacks nothing, or a column without which rows cannot be told. */
export function repairSettings(table: TableRead): Change[] {
  const label = table.columns.get('label');
  if (table.known.kind !== 'settings' || label === undefined || !table.columns.has('value')) return [];
  const there = new Set(table.cells.slice(table.headerRow).map(row => plainText(textOf(row[label]!))));
  const rows = settingRows().filter(row => !there.has(plainText(String(row.label))));
  return rows.length === 0 ? [] : [{ kind: 'rows', table, rows }];
}
