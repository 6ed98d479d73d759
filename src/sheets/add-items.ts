// New milestones and tasks as rows at the end of their tables, with their IDs, to be written in one go.

import type { ItemKind } from '../plan/item';
import { itemId, itemReference } from '../plan/item-id';
import type { CellInput } from './cell-input';
import type { RowsChange } from './change';
import { tableOf } from './item-tables';
import type { TableRead } from './read-workbook';
import type { HighWater } from './registry';

export interface NewItem {
  readonly kind: ItemKind;
  /** An item that is there already, or one before it in the list by its index; null for none. */
  readonly parent: { readonly id: string; readonly title: string } | number | null;
  readonly title: string;
  /** Further cells by field. */
  readonly fields: Readonly<Record<string, CellInput>>;
}

export interface AddedItems {
  /** One for each table. */
  readonly changes: readonly RowsChange[];
  readonly highWater: HighWater;
  /** In the order of the items. */
  readonly ids: readonly string[];
}

/** No table of the workbook can hold items of this kind. */
export class NoTableFor extends Error {
  readonly code = 'no-table';
  constructor(kind: ItemKind, missing: string | null) {
    super(
      missing === null
        ? `There is no table for ${kind}s here. Run Set up, which adds it.`
        : `The table for ${kind}s has no column for the ${missing}. Run Set up, which adds it.`,
    );
  }
}

/** Without these a row would not be found again, or hang in the air. */
const NEEDED = {
  goal: ['id', 'title'],
  milestone: ['id', 'title', 'parent'],
  task: ['id', 'title', 'parent'],
};

/** The table into which new items of a kind go: the one of that kind, else a mixed one. Throws NoTableFor. */
export function tableFor(kind: ItemKind, tables: readonly TableRead[]): TableRead {
  const table =
    tables.find(({ known }) => known.kind === tableOf[kind]) ??
    tables.find(({ known }) => known.kind === 'mixed');
  if (!table) throw new NoTableFor(kind, null);
  const missing = NEEDED[kind].find(field => !table.columns.has(field));
  if (missing !== undefined) throw new NoTableFor(kind, missing);
  return table;
}

/** @param given the highest numbers that were ever given to an ID, those of rows that lack theirs included */
export function addItems(
  tables: readonly TableRead[],
  given: HighWater,
  items: readonly NewItem[],
): AddedItems {
  const highWater: HighWater = { ...given };
  const ids = items.map(({ kind }) => {
    highWater[kind] += 1;
    return itemId(kind, highWater[kind]);
  });
  const rows = new Map<TableRead, Record<string, CellInput>[]>();
  items.forEach(({ kind, parent, title, fields }, index) => {
    const table = tableFor(kind, tables);
    const above = typeof parent === 'number' ? { id: ids[parent]!, title: items[parent]!.title } : parent;
    const row: Record<string, CellInput> = { id: ids[index]!, title };
    if (above) row.parent = itemReference(above.id, above.title);
    for (const [field, input] of Object.entries(fields)) if (input !== '') row[field] = input;
    const others = rows.get(table);
    if (others) others.push(row);
    else rows.set(table, [row]);
  });
  return {
    changes: [...rows].map(([table, added]) => ({ kind: 'rows', table, rows: added })),
    highWater,
    ids,
  };
}
