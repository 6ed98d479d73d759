// Adopts a recognised table where it stands: what is missing goes to its right, no cell of it changes.

import type { Field, RecognisedRow, RecognisedTable } from '../adopt/recognition';
import type { ItemKind } from '../plan/item';
import { itemId, itemReference } from '../plan/item-id';
import type { CellInput } from './cell-input';
import type { ColumnsChange, RulesChange } from './change';
import { normaliseHeader } from './header';
import { noItem } from './item-rows';
import { computedColumns } from './item-tables';
import type { HighWater, KnownTable } from './registry';
import type { SheetMethods } from './spreadsheet';
import type { ColumnDefinition } from './table-definition';
import { tableDefinitions } from './tables';
import { tableTint } from './tint';

export interface Adoption {
  readonly columns: ColumnsChange;
  readonly rules: RulesChange;
  readonly known: KnownTable;
}

/** The recognised field under each of our field names; a parent column of theirs is read at Set up only. */
const FIELD_NAMES: Readonly<Partial<Record<Field, string>>> = {
  owner: 'owner',
  start: 'start',
  due: 'due',
  status: 'state',
  progress: 'percentDone',
  metric: 'metric',
  baseline: 'baseline',
  target: 'target',
  current: 'current',
};

/** Gives IDs to the table's items, counting on from `highWater`, which it raises. */
export function giveIds(rows: readonly RecognisedRow[], highWater: HighWater): Map<number, string> {
  const ids = new Map<number, string>();
  for (const { row, role, kind } of rows) {
    if (role !== 'item' || kind === null) continue;
    highWater[kind] += 1;
    ids.set(row, itemId(kind, highWater[kind]));
  }
  return ids;
}

export function adoptTable(
  table: RecognisedTable,
  sheet: SheetMethods,
  sheetId: number,
  ids: ReadonlyMap<number, string>,
): Adoption {
  const mapped = mappedColumns(table);
  const added = addedColumns(table);
  const headerRow = table.headerRow;
  const after = lastColouredColumn(table, sheet);
  const known: KnownTable = {
    kind: table.kind,
    sheetId,
    sheetName: table.sheet,
    headerRow,
    columns: {
      ...Object.fromEntries([...mapped].map(([field, { header, column }]) => [field, { header, column }])),
      ...Object.fromEntries(
        added.map(({ key, header }, index) => [key, { header, column: after + index, added: true }]),
      ),
    },
    made: false,
    dateOrder: table.dateOrder,
    ...(table.fiscalShift !== 0 && { fiscalShift: table.fiscalShift }),
    ...(table.yearlessFrom !== null && { yearlessFrom: table.yearlessFrom }),
    progressScale: table.progressScale,
    ownersAreTeams: table.ownersAreTeams,
  };
  const status = added.findIndex(({ key }) => key === 'status');
  return {
    columns: { kind: 'columns', sheet, after, headerRow, columns: added, values: addedValues(table, ids) },
    rules: {
      kind: 'rules',
      sheet,
      tint: tableTint(
        headerRow,
        after + status,
        Object.values(known.columns).map(({ column }) => column),
        false,
      ),
    },
    known,
  };
}

/** The kind under which the table's title column is mapped: that of most rows. */
export function usualKind({ rows }: RecognisedTable): ItemKind {
  const kinds: ItemKind[] = ['task', 'milestone', 'goal'];
  const count = (kind: ItemKind) => rows.filter(row => row.role === 'item' && row.kind === kind).length;
  return kinds.reduce((best, kind) => (count(kind) > count(best) ? kind : best));
}

function mappedColumns(table: RecognisedTable): Map<string, { header: string; column: number }> {
  const mapped = new Map<string, { header: string; column: number }>();
  const title =
    table.mapping[usualKind(table)] ?? table.mapping.task ?? table.mapping.milestone ?? table.mapping.goal;
  if (title) mapped.set('title', title);
  for (const [field, name] of Object.entries(FIELD_NAMES)) {
    const column = table.mapping[field as Field];
    if (column) mapped.set(name, column);
  }
  return mapped;
}

const own = (kind: 'milestones' | 'tasks', key: string) =>
  tableDefinitions[kind].columns.find(column => column.key === key)!;

/** The columns that go to the table's right, under headers that it does not have yet. */
export function addedColumns(table: RecognisedTable): ColumnDefinition[] {
  const taken = new Set(table.headers.map(normaliseHeader));
  return missingColumns(table, mappedColumns(table)).map(column => {
    const header = freeHeader(column.header, taken);
    return { ...column, header, width: Math.max(column.width, header.length * PIXELS_PER_LETTER) };
  });
}

/** Names what a row belongs to, of any kind. */
export function parentColumn(kind: KnownTable['kind']): ColumnDefinition {
  return {
    ...own('milestones', 'parent'),
    header: 'Part of',
    wrap: false,
    ...(kind === 'tasks' ? { list: 'milestones' } : {}),
  };
}

/** What the method needs and the sheet does not have. */
function missingColumns(table: RecognisedTable, mapped: ReadonlyMap<string, unknown>): ColumnDefinition[] {
  const wanted: ColumnDefinition[] = [own('tasks', 'id')];
  if (table.rows.some(row => row.parentRow !== null)) {
    wanted.push(parentColumn(table.kind));
  }
  if (!mapped.has('owner')) wanted.push(own('tasks', 'owner'));
  if (!mapped.has('due')) wanted.push(own('tasks', 'due'));
  if (!mapped.has('state') && !mapped.has('percentDone')) {
    wanted.push(own(table.kind === 'goals' || table.kind === 'milestones' ? 'milestones' : 'tasks', 'state'));
  }
  return [...wanted, ...computedColumns.map(column => ({ ...column, wrap: false }))]; // their rows keep their height
}

const PIXELS_PER_LETTER = 8;

/** 1-based; the header's where there is none below it. Rows may be more than a call has room for arguments. */
function lastRowOf({ headerRow, rows }: RecognisedTable): number {
  return rows.reduce((last, { row }) => Math.max(last, row), headerRow);
}

/** The 1-based column after which nothing of the table stands: bars of colour, as of a Gantt chart, belong to it too. */
function lastColouredColumn(table: RecognisedTable, sheet: SheetMethods): number {
  const lastRow = lastRowOf(table);
  const first = table.lastColumn + 2;
  const width = sheet.getMaxColumns() - first + 1;
  if (width < 1) return first - 1;
  const colours = sheet
    .getRange(table.headerRow, first, lastRow - table.headerRow + 1, width)
    .getBackgrounds();
  let last = 0;
  for (const row of colours) {
    for (let column = row.length; column > last; column -= 1)
      if (row[column - 1] !== '#ffffff') last = column;
  }
  return first - 1 + last;
}

export function freeHeader(header: string, taken: ReadonlySet<string>): string {
  if (!taken.has(normaliseHeader(header))) return header;
  return computedColumns.some(column => column.header === header)
    ? `${header} (computed)`
    : `Throughline ${header}`;
}

/** IDs and parents, from the row under the header down; rows that are no items say so in the ID column. */
function addedValues(table: RecognisedTable, ids: ReadonlyMap<number, string>): Map<string, CellInput[]> {
  const last = lastRowOf(table);
  const height = last - table.headerRow;
  const idCells: CellInput[] = Array.from({ length: height }, () => '');
  const parents: CellInput[] = Array.from({ length: height }, () => '');
  const titles = new Map(table.rows.map(({ row, title }) => [row, title]));
  for (const { row, parentRow } of table.rows) {
    const index = row - table.headerRow - 1;
    if (index < 0) continue;
    idCells[index] = ids.get(row) ?? noItem;
    const parent = parentRow === null ? undefined : ids.get(parentRow);
    if (ids.has(row) && parent && parentRow !== null)
      parents[index] = itemReference(parent, titles.get(parentRow) ?? '');
  }
  return new Map([
    ['id', idCells],
    ['parent', parents],
  ]);
}
