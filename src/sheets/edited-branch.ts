// What one edited row can change: the rows to assess again, and all rows on which their status depends.

import type { Cell } from '../cells/cell';
import { textOf } from '../cells/cell-text';
import { leadingItemId } from '../plan/item-id';
import type { ItemRow } from './item-rows';
import type { TableRead } from './read-workbook';

/** The range of somebody's edit; rows and columns are 1-based, both ends inclusive. */
export interface EditedRange {
  readonly sheetId: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** True where several cells came at once, so that whole rows may be copies. */
  readonly pasted: boolean;
}

export interface Branch {
  /** The edited item, what it rolls up to, and the milestones that wait for any of these with their goals. */
  readonly assessed: ReadonlySet<string>;
  /** These, everything below them, and what they wait for with what is below that. */
  readonly read: ReadonlySet<string>;
  /** True where the edited row is a goal or milestone that is new or whose title was edited: dropdowns offer those. */
  readonly concernsLists: boolean;
}

/** Fields that tie rows to one another: an edit there may concern a branch that it left. */
const TIES = ['id', 'parent', 'after'];

/** Null where the edit may concern everything, or a row is tied to another by its title or by an ID that is not there once. */
export function editedBranch(
  tables: readonly TableRead[],
  rows: readonly ItemRow[],
  edit: EditedRange,
): Branch | null {
  const [table, another] = tables.filter(({ known }) => known.sheetId === edit.sheetId);
  if (!table || another || edit.firstRow !== edit.lastRow || edit.firstRow <= table.headerRow) return null;
  if (TIES.some(field => covers(edit, table, field))) return null;
  const edited = rows.find(row => row.table === table && row.row === edit.firstRow);
  if (rows.some(row => row.isNew && row !== edited)) return null;
  const ties = tiesOf(rows);
  if (!ties) return null;
  if (!edited) return { assessed: new Set(), read: new Set(), concernsLists: false };
  const assessed = assessedFrom(edited.id, ties);
  return {
    assessed,
    read: readFor(assessed, ties),
    concernsLists: edited.kind !== 'task' && (edited.isNew || covers(edit, table, 'title')),
  };
}

export function covers(edit: EditedRange, table: TableRead, field: string): boolean {
  const column = table.columns.get(field);
  return column !== undefined && column + 1 >= edit.firstColumn && column + 1 <= edit.lastColumn;
}

type Lists = ReadonlyMap<string, readonly string[]>;

/** IDs by ID. */
interface Ties {
  readonly parentOf: ReadonlyMap<string, string>;
  readonly childrenOf: Lists;
  readonly predecessorsOf: Lists;
  readonly successorsOf: Lists;
}

function tiesOf(rows: readonly ItemRow[]): Ties | null {
  const ids = new Set(rows.map(({ id }) => id));
  if (ids.size !== rows.length) return null;
  const parentOf = new Map<string, string>();
  const childrenOf = new Map<string, string[]>();
  const predecessorsOf = new Map<string, string[]>();
  const successorsOf = new Map<string, string[]>();
  const known = knownIds(ids);
  for (const { id, kind, table, row } of rows) {
    if (kind === 'goal') continue;
    const parents = known(cellOf(table, row, 'parent'), false);
    const predecessors = kind === 'milestone' ? known(cellOf(table, row, 'after'), true) : [];
    if (!parents || !predecessors) return null;
    for (const parent of parents) {
      parentOf.set(id, parent);
      append(childrenOf, parent, id);
    }
    for (const predecessor of predecessors) {
      append(predecessorsOf, id, predecessor);
      append(successorsOf, predecessor, id);
    }
  }
  return { parentOf, childrenOf, predecessorsOf, successorsOf };
}

const NONE: readonly string[] = [];

/** Reads the IDs with which a cell, or each part of it, begins; null where one does not begin with an ID that is there. */
function knownIds(ids: ReadonlySet<string>): (cell: Cell, isList: boolean) => readonly string[] | null {
  let last: { cell: Cell; found: readonly string[] | null } = { cell: '', found: NONE };
  return (cell, isList) => {
    if (cell === '') return NONE;
    if (cell === last.cell) return last.found;
    const text = textOf(cell);
    const parts = isList ? text.split(/[,，、;\r\n]/).filter(part => part.trim() !== '') : [text];
    const found = parts.map(leadingItemId).filter((id): id is string => id !== null && ids.has(id));
    last = { cell, found: found.length === parts.length ? found : null };
    return last.found;
  };
}

function cellOf(table: TableRead, row: number, field: string): Cell {
  const column = table.columns.get(field);
  return column === undefined ? '' : table.cells[row - 1]![column]!;
}

function append(lists: Map<string, string[]>, id: string, other: string): void {
  const list = lists.get(id);
  if (list) list.push(other);
  else lists.set(id, [other]);
}

function assessedFrom(edited: string, { parentOf, successorsOf }: Ties): Set<string> {
  return reached([edited], id => {
    const parent = parentOf.get(id);
    const waiting = successorsOf.get(id) ?? NONE;
    return parent === undefined ? waiting : [parent, ...waiting];
  });
}

function readFor(assessed: ReadonlySet<string>, { childrenOf, predecessorsOf }: Ties): Set<string> {
  return reached([...assessed], id => [...(childrenOf.get(id) ?? NONE), ...(predecessorsOf.get(id) ?? NONE)]);
}

function reached(from: readonly string[], waysOf: (id: string) => readonly string[]): Set<string> {
  const found = new Set(from);
  for (const id of found) for (const next of waysOf(id)) found.add(next);
  return found;
}
