// Rows of tables that cannot be adopted where they stand, as rows of fresh tables beside them.

import type { Field, RecognisedTable } from '../adopt/recognition';
import type { Cell } from '../cells/cell';
import { readDay } from '../cells/read-day';
import { readShare } from '../cells/read-share';
import type { ItemKind } from '../plan/item';
import { itemReference } from '../plan/item-id';
import type { CellInput } from './cell-input';
import { tableOf } from './item-tables';
import type { RowInputs } from './own-table';
import { readCells } from './read-workbook';
import type { SheetMethods, Workbook } from './spreadsheet';
import type { ItemTableKind } from './table-definition';

/** The items of each table, by the table that takes them; texts and values as they are, days as days. */
export function besideRows(
  workbook: Workbook,
  sheets: ReadonlyMap<string, SheetMethods>,
  tables: readonly { readonly table: RecognisedTable; readonly ids: ReadonlyMap<number, string> }[],
): Partial<Record<ItemTableKind, RowInputs[]>> {
  const cellsOf = new Map([...sheets].map(([name, sheet]) => [name, readCells(workbook, sheet)]));
  const rows: Partial<Record<ItemTableKind, RowInputs[]>> = {};
  for (const { table, ids } of tables) {
    const titles = new Map(table.rows.map(({ row, title }) => [row, title]));
    for (const { row, kind, title, parentRow } of table.rows) {
      const id = ids.get(row);
      if (!id || kind === null) continue;
      const cells = cellsOf.get(table.sheet)?.[row - 1] ?? [];
      const parentId = parentRow === null ? undefined : ids.get(parentRow);
      const parent =
        parentId && parentRow !== null ? itemReference(parentId, titles.get(parentRow) ?? '') : '';
      const inputs = { ...valuesOf(table, kind, cells), id, title, parent };
      const list = rows[tableOf[kind]];
      if (list) list.push(inputs);
      else rows[tableOf[kind]] = [inputs];
    }
  }
  return rows;
}

const COPIED: readonly (readonly [Field, string])[] = [
  ['owner', 'owner'],
  ['metric', 'metric'],
  ['baseline', 'baseline'],
  ['target', 'target'],
  ['current', 'current'],
];

function valuesOf(table: RecognisedTable, kind: ItemKind, cells: readonly Cell[]): Record<string, CellInput> {
  const at = (field: Field): Cell => {
    const column = table.mapping[field]?.column;
    return column === undefined ? '' : (cells[column] ?? '');
  };
  const day = (field: 'start' | 'due'): CellInput => {
    const { dateOrder: order, fiscalShift, yearlessFrom } = table;
    const end = field === 'start' ? 'first' : 'last';
    const year = yearlessFrom === null ? {} : { yearlessFrom };
    const reading = readDay(at(field), { order, end, fiscalShift, ...year });
    return reading.ok && reading.value !== null ? { day: reading.value } : at(field);
  };
  const state = at('status');
  return {
    ...Object.fromEntries(COPIED.map(([field, name]) => [name, at(field)])),
    state: state === '' ? stateByProgress(at('progress'), table.progressScale, kind) : state,
    start: day('start'),
    due: day('due'),
  };
}

/** Tables of ours have no percentage: where no state is said, how much is done says it. */
function stateByProgress(progress: Cell, scale: 1 | 100, kind: ItemKind): string {
  const share = readShare(progress, scale);
  if (!share.ok || share.value === null || share.value <= 0) return '';
  if (share.value >= 1) return 'Done';
  return kind === 'task' ? 'Doing' : 'Active';
}
