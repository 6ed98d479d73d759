// A table of our own: a sheet with its header row, its dropdowns and, where there are any, its rows.

import type { Day } from '../plan/day';
import { settingDefinitions } from '../plan/setting-definitions';
import { defaultSettings } from '../plan/settings';
import type { CellInput } from './cell-input';
import type { BlockLook, SheetChange } from './change';
import { computedColumns } from './item-tables';
import { settingInput } from './read-setting';
import type { KnownTable } from './registry';
import { statusDateRow } from './status-date-cell';
import { type ColumnDefinition, dateFormat, type TableDefinition, type TableKind } from './table-definition';
import { tableDefinitions } from './tables';

/** A row's cells by field. */
export type RowInputs = Readonly<Record<string, CellInput>>;

/** The columns of a table, with the computed ones behind where it has them. */
export function ownColumns({ kind, columns }: TableDefinition): readonly ColumnDefinition[] {
  return kind === 'goals' || kind === 'milestones' || kind === 'tasks'
    ? [...columns, ...computedColumns]
    : columns;
}

export function ownSheet(
  kind: TableKind,
  name: string,
  index: number,
  rows: readonly RowInputs[],
): SheetChange {
  const definition = tableDefinitions[kind];
  const columns = ownColumns(definition);
  return {
    kind: 'sheet',
    name,
    index,
    hidden: false,
    tabColor: definition.tabColor,
    columns,
    rows: rows.map(row => columns.map(column => row[column.key] ?? '')),
    looks: kind === 'settings' ? settingLooks() : [],
    widths: [],
  };
}

/** A date and a percentage among the settings look like one. */
function settingLooks(): BlockLook[] {
  const kinds = [...settingDefinitions.map(({ kind }) => kind), 'day'];
  return kinds.flatMap((kind, index) => {
    const format = kind === 'day' ? dateFormat : kind === 'share' ? '0.0%' : null;
    return format ? [{ top: index + 1, left: 1, height: 1, width: 1, format }] : [];
  });
}

/** How the registry knows a table of our own. */
export function ownKnownTable(kind: TableKind, name: string, sheetId: number): KnownTable {
  const columns = ownColumns(tableDefinitions[kind]);
  return {
    kind,
    sheetId,
    sheetName: name,
    headerRow: 1,
    columns: Object.fromEntries(columns.map(({ key, header }, column) => [key, { header, column }])),
    made: true,
    dateOrder: 'undecided',
    progressScale: 1,
    ownersAreTeams: false,
  };
}

/** The rows of a new Settings table: every setting with its default, and the status date. */
export function settingRows(statusDate: Day | null = null): RowInputs[] {
  const rows = settingDefinitions.map(({ key, label, unit, meaning }) => ({
    label,
    value: settingInput(defaultSettings, key),
    unit,
    meaning,
  }));
  return [...rows, statusDateRow(statusDate)];
}
