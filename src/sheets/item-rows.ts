// Which rows of a table are items: those with an ID, and those with a title that still lack one.

import type { Cell } from '../cells/cell';
import { isDateCell } from '../cells/cell';
import { textOf } from '../cells/cell-text';
import type { ItemKind } from '../plan/item';
import { type ItemIdParts, itemId, leadingItemId, parseItemId } from '../plan/item-id';
import type { Problem } from '../plan/problem';
import { quoted } from '../plan/problem-log';
import { cellAddress } from './a1';
import type { TableRead } from './read-workbook';
import type { HighWater } from './registry';

/** In the ID column of an adopted sheet: this row is a heading, a total or the like. */
export const noItem = '–';

export interface ItemRow {
  readonly table: TableRead;
  /** 1-based. */
  readonly row: number;
  readonly kind: ItemKind;
  readonly id: string;
  /** True where the ID was given just now and is not on the sheet yet. */
  readonly isNew: boolean;
}

export interface ItemRows {
  readonly rows: readonly ItemRow[];
  readonly highWater: HighWater;
  readonly problems: readonly Problem[];
}

const KIND_OF_TABLE = { goals: 'goal', milestones: 'milestone', tasks: 'task' } as const;
const KIND_BELOW = { goal: 'milestone', milestone: 'task', task: 'task' } as const;

/** Rows (1-based, both inclusive) that were pasted just now: where their IDs stand elsewhere too, these are the copies. */
export interface PastedRows {
  readonly sheetId: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Finds the items of all tables; rows without an ID are given the next ones, above every number that was ever given.
 * @param withoutNewIds tables in which blank IDs are not ours to fill; their rows without an ID are left out
 */
export function findItemRows(
  tables: readonly TableRead[],
  given: HighWater,
  pasted: PastedRows | null,
  withoutNewIds: ReadonlySet<TableRead>,
): ItemRows {
  const highWater: HighWater = { ...given };
  const ids = tables.map(idsIn);
  for (const idsOfTable of ids) raiseHighWater(idsOfTable, highWater);
  const problems: Problem[] = [];
  const rows = tables.flatMap((table, at) =>
    rowsOf(table, ids[at]!, highWater, problems, !withoutNewIds.has(table)),
  );
  return { rows: pasted ? rows.map(renewCopies(rows, pasted, highWater)) : rows, highWater, problems };
}

/** Gives a pasted row a new ID where a row that was not pasted, or was pasted above it, has the same. */
function renewCopies(
  rows: readonly ItemRow[],
  pasted: PastedRows,
  highWater: HighWater,
): (row: ItemRow) => ItemRow {
  const isPasted = ({ table, row }: ItemRow) =>
    table.known.sheetId === pasted.sheetId && row >= pasted.firstRow && row <= pasted.lastRow;
  const taken = new Set(rows.filter(row => !isPasted(row)).map(({ id }) => id));
  return row => {
    if (!isPasted(row) || !taken.has(row.id)) {
      taken.add(row.id);
      return row;
    }
    highWater[row.kind] += 1;
    return { ...row, id: itemId(row.kind, highWater[row.kind]), isNew: true };
  };
}

/** The IDs of a table's rows, null where there is none; the first is that of the row under the header. */
function idsIn(table: TableRead): (ItemIdParts | null)[] {
  const column = table.columns.get('id');
  const ids: (ItemIdParts | null)[] = [];
  if (column === undefined) return ids;
  for (let index = table.headerRow; index < table.cells.length; index += 1) {
    const cell = table.cells[index]![column]!;
    ids.push(typeof cell === 'string' && cell !== '' ? parseItemId(cell) : null);
  }
  return ids;
}

function raiseHighWater(ids: readonly (ItemIdParts | null)[], highWater: HighWater): void {
  for (const id of ids) if (id && id.number > highWater[id.kind]) highWater[id.kind] = id.number;
}

function rowsOf(
  table: TableRead,
  ids: readonly (ItemIdParts | null)[],
  highWater: HighWater,
  problems: Problem[],
  givesIds: boolean,
): ItemRow[] {
  const idColumn = table.columns.get('id');
  const titleColumn = table.columns.get('title');
  if (idColumn === undefined || titleColumn === undefined) return [];
  const rows: ItemRow[] = [];
  const usual = usualKind(table, ids);
  for (let index = table.headerRow; index < table.cells.length; index += 1) {
    const cells = table.cells[index]!;
    const idCell = cells[idColumn]!;
    const row = index + 1;
    if (idCell === '') {
      if (!givesIds || !isTitle(cells[titleColumn]!)) continue;
      const kind = usual ?? kindByParent(table, cells);
      highWater[kind] += 1;
      rows.push({ table, row, kind, id: itemId(kind, highWater[kind]), isNew: true });
      continue;
    }
    if (idCell === noItem) continue;
    const id = ids[index - table.headerRow]!;
    if (
      id &&
      (table.known.kind === 'mixed' ||
        KIND_OF_TABLE[table.known.kind as keyof typeof KIND_OF_TABLE] === id.kind)
    ) {
      rows.push({ table, row, kind: id.kind, id: itemId(id.kind, id.number), isNew: false });
      continue;
    }
    const cell = cellAddress(table.name, row, idColumn);
    problems.push({
      code: 'foreign-id',
      cell,
      message: `${cell}: ${quoted(textOf(idCell))} is not an ID of this table. Clear the cell, and the row gets one.`,
    });
  }
  return rows;
}

function isTitle(cell: Cell): boolean {
  return !isDateCell(cell) && typeof cell !== 'boolean' && String(cell).trim() !== '';
}

/** The kind of every row of a table of one kind; null in a mixed one. */
function usualKind(table: TableRead, ids: readonly (ItemIdParts | null)[]): ItemKind | null {
  const { kind } = table.known;
  if (kind === 'goals' || kind === 'milestones' || kind === 'tasks') return KIND_OF_TABLE[kind];
  const seen = new Set<ItemKind>();
  for (const id of ids) if (id) seen.add(id.kind);
  return seen.size === 1 ? [...seen][0]! : null;
}

/** A new row of a mixed table is one level below the parent that it names; without one it is a task. */
function kindByParent(table: TableRead, cells: readonly Cell[]): ItemKind {
  const column = table.columns.get('parent');
  const parent = column === undefined ? null : leadingItemId(String(cells[column]));
  const id = parent ? parseItemId(parent) : null;
  return id ? KIND_BELOW[id.kind] : 'task';
}
