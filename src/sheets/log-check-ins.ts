// A batch of check-ins as changes: a line in the log for each, and the cells that they bring up to date.

import type { Day } from '../plan/day';
import type { Confidence, Item } from '../plan/item';
import { itemReference } from '../plan/item-id';
import type { CellInput } from './cell-input';
import type { CellsChange, Change } from './change';
import { type HeldCell, heldCells } from './held-cells';
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

export interface LoggedChanges {
  readonly changes: readonly Change[];
  /** Cells that are left as they are. */
  readonly held: readonly HeldCell[];
}

/**
 * The log gets its lines in the order of the batch; a workbook without a Check-ins table gets the cells alone.
 * A cell that somebody's formula decides is left to it, and a value for it is not logged: the cell says another.
 */
export function logCheckIns(
  { itemTables, checkIns }: Pick<WorkbookRead, 'itemTables' | 'checkIns'>,
  batch: readonly LoggedCheckIn[],
  when: Day,
  by: string,
): LoggedChanges {
  const held: HeldCell[] = [];
  const decided = new Set<string>();
  const changes = cellsChanges(itemTables, batch).flatMap(change => {
    const cells = heldCells(change.table, change.rows, change.table.columns.get(change.field)!);
    held.push(...cells.filter(cell => cell !== null));
    if (isValue(change.field))
      for (const [at, row] of change.rows.entries())
        if (cells[at]) decided.add(placeKey(change.table.name, row));
    return free(change, cells);
  });
  if (!checkIns || batch.length === 0) return { changes, held };
  const rows = batch.map(({ item, value, confidence, note }) => ({
    when: { day: when },
    item: itemReference(item.id, item.title),
    by,
    value: decided.has(placeKey(item.place.sheet, item.place.row)) ? '' : (value ?? ''),
    confidence: confidence ?? '',
    note,
  }));
  return { changes: [...changes, { kind: 'rows', table: checkIns, rows }], held };
}

/** Fields that hold what is measured. */
function isValue(field: string): boolean {
  return field === 'current' || field === 'percentDone';
}

function placeKey(sheet: string, row: number): string {
  return `${row} ${sheet}`;
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

function free(change: CellsChange, held: readonly (HeldCell | null)[]): CellsChange[] {
  const { rows, values } = change;
  if (!held.includes(null)) return [];
  const isFree = (_: unknown, at: number) => held[at] === null;
  return [{ ...change, rows: rows.filter(isFree), values: values.filter(isFree) }];
}
