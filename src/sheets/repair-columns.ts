// Adds the columns that a table has lost, at its right.

import type { Change } from './change';
import { headersOf } from './header';
import { computedColumns } from './item-tables';
import type { TableRead } from './read-workbook';
import type { KnownTable } from './registry';
import type { ColumnDefinition } from './table-definition';
import { tableDefinitions } from './tables';
import { tableTint } from './tint';

export function repairColumns(table: TableRead): {
  readonly changes: readonly Change[];
  readonly known: KnownTable;
} {
  const { known, sheet, headerRow } = table;
  const missing = Object.entries(known.columns).filter(([field]) => !table.columns.has(field));
  if (missing.length === 0) return { changes: [], known };
  const after = lastFilledColumn(table) + 1;
  const columns = missing.map(([field, { header }]) => ({
    ...definitionOf(known, field),
    key: field,
    header,
  }));
  const added = missing.map(
    ([field, column], index) => [field, { ...column, column: after + index, added: true }] as const,
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
