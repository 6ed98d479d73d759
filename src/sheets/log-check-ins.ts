// A batch of check-ins as changes: a line in the log for each, and the cells that they bring up to date.

import type { Day } from '../plan/day';
import type { Confidence, Item } from '../plan/item';
import { itemReference } from '../plan/item-id';
import type { CellInput } from './cell-input';
import type { CellsChange, Change } from './change';
import type { TableRead, WorkbookRead } from './read-workbook';

/** Stands in the log where nobody is known to have checked in; it is no one's name. */
export const UNKNOWN_AUTHOR = 'unknown';

export interface LoggedCheckIn {
  readonly item: Item;
  /** Null where nothing is measured, or the value did not change. */
  readonly value: number | null;
  readonly confidence: Confidence | null;
  readonly note: string;
  /** Cells of the item's row, by field. */
  readonly cells: Readonly<Record<string, CellInput>>;
}

/**
 * The log gets its lines in the order of the batch; a workbook without a Check-ins table gets the cells alone.
 * A cell that holds somebody's formula is left to it.
 */
export function logCheckIns(
  { itemTables, checkIns }: Pick<WorkbookRead, 'itemTables' | 'checkIns'>,
  batch: readonly LoggedCheckIn[],
  when: Day,
  by: string,
): Change[] {
  const changes: Change[] = cellsChanges(itemTables, batch).flatMap(withoutFormulas);
  if (!checkIns || batch.length === 0) return changes;
  const rows = batch.map(({ item, value, confidence, note }) => ({
    when: { day: when },
    item: itemReference(item.id, item.title),
    by,
    value: value ?? '',
    confidence: confidence ?? '',
    note,
  }));
  return [...changes, { kind: 'rows', table: checkIns, rows }];
}

function cellsChanges(tables: readonly TableRead[], batch: readonly LoggedCheckIn[]): CellsChange[] {
  const byColumn = new Map<string, { table: TableRead; field: string; cells: Map<number, CellInput> }>();
  for (const { item, cells } of batch) {
    const table = tables.find(({ name }) => name === item.place.sheet);
    if (!table) continue;
    for (const [field, input] of Object.entries(cells)) {
      if (!table.columns.has(field)) continue;
      const key = `${table.known.sheetId} ${field}`;
      const column = byColumn.get(key) ?? { table, field, cells: new Map() };
      column.cells.set(item.place.row, input);
      byColumn.set(key, column);
    }
  }
  return [...byColumn.values()].map(({ table, field, cells }) => {
    const sorted = [...cells].sort(([a], [b]) => a - b);
    return {
      kind: 'cells',
      table,
      field,
      rows: sorted.map(([row]) => row),
      values: sorted.map(([, input]) => input),
    };
  });
}

function withoutFormulas(change: CellsChange): CellsChange[] {
  const { table, rows, values } = change;
  const column = table.columns.get(change.field)! + 1;
  const first = rows[0]!;
  const height = rows[rows.length - 1]! - first + 1;
  const formulas = table.sheet.getRange(first, column, height, 1).getFormulas();
  const free = rows.map(row => formulas[row - first]![0] === '');
  if (!free.includes(true)) return [];
  return [{ ...change, rows: rows.filter((_, at) => free[at]), values: values.filter((_, at) => free[at]) }];
}
