// Adds the columns that a table has lost, or has come to need, at its right.

import { freeHeader, parentColumn } from './adopt-table';
import type { Change } from './change';
import { headersOf, normaliseHeader } from './header';
import { computedColumns } from './item-tables';
import type { TableRead } from './read-workbook';
import type { HighWater, KnownTable } from './registry';
import type { ColumnDefinition } from './table-definition';
import { tableDefinitions } from './tables';
import { tableTint } from './tint';

/** @param given the highest numbers that were ever given to an ID */
export function repairColumns(
  table: TableRead,
  given: HighWater,
): {
  readonly changes: readonly Change[];
  readonly known: KnownTable;
} {
  const { known, sheet, headerRow } = table;
  const columns: ColumnDefinition[] = Object.entries(known.columns)
    .filter(([field]) => !table.columns.has(field))
    .map(([field, { header }]) => ({ ...definitionOf(known, field), key: field, header }));
  if (needsParent(known, given)) {
    const taken = new Set(headersOf(table.cells, headerRow).map(normaliseHeader));
    const parent = parentColumn(known.kind);
    columns.push({ ...parent, header: freeHeader(parent.header, taken) });
  }
  if (columns.length === 0) return { changes: [], known };
  const after = lastFilledColumn(table) + 1;
  const added = columns.map(
    ({ key, header }, index) =>
      [key, { ...known.columns[key], header, column: after + index, added: true }] as const,
  );
  const changes: Change[] = [{ kind: 'columns', sheet, after, headerRow, columns, values: new Map() }];
  const status = table.columns.get('status') ?? new Map(added).get('status')?.column;
  if (status !== undefined) {
    const standing = [...table.columns.values(), ...added.map(([, { column }]) => column)];
    changes.push({ kind: 'rules', sheet, tint: tableTint(headerRow, status, standing, known.made) });
  }
  return {
    changes,
    known: { ...known, headerRow, columns: { ...known.columns, ...Object.fromEntries(added) } },
  };
}

/** An adopted list of one kind has no column for what its rows belong to until there is something. */
function needsParent({ kind, columns }: KnownTable, given: HighWater): boolean {
  if (columns.parent) return false;
  return kind === 'milestones' ? given.goal > 0 : kind === 'tasks' && given.goal + given.milestone > 0;
}

/** 0-based, in the header row. */
function lastFilledColumn({ cells, headerRow }: TableRead): number {
  const header = headersOf(cells, headerRow);
  let last = header.length - 1;
  while (last > 0 && header[last] === '') last -= 1;
  return last;
}

function definitionOf({ kind }: KnownTable, field: string): ColumnDefinition {
  const own = kind === 'mixed' ? tableDefinitions.tasks.columns : tableDefinitions[kind].columns;
  const found = [...own, ...computedColumns, ...tableDefinitions.milestones.columns].find(
    ({ key }) => key === field,
  );
  return found ?? { key: field, header: field, width: 120, aliases: [] };
}
