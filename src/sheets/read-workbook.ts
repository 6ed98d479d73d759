// Reads every table of the workbook, each in one call, before anything is computed.

import type { Cell } from '../cells/cell';
import type { Problem } from '../plan/problem';
import { quotedSheetName } from './a1';
import { findHeader, type KnownColumn } from './header';
import { computedColumns } from './item-tables';
import { emptyRegistry, type KnownTable, type Registry, readRegistry } from './registry';
import type { GoogleValue, SheetMethods, Workbook } from './spreadsheet';
import { tableDefinitions } from './tables';

/** A table as it stands now. */
export interface TableRead {
  readonly known: KnownTable;
  readonly sheet: SheetMethods;
  readonly name: string;
  /** The whole sheet from A1, rectangular. */
  readonly cells: readonly (readonly Cell[])[];
  /** 1-based. */
  readonly headerRow: number;
  /** 0-based column by field. */
  readonly columns: ReadonlyMap<string, number>;
}

export interface WorkbookRead {
  readonly registry: Registry;
  /** Null before Set up. */
  readonly registrySheet: SheetMethods | null;
  readonly itemTables: readonly TableRead[];
  readonly people: TableRead | null;
  readonly checkIns: TableRead | null;
  readonly settings: TableRead | null;
  /** What past reports said; read when it is asked for, since it grows with every report. */
  readonly history: () => TableRead | null;
  /** What is assumed of the future; read when it is asked for. */
  readonly scenarios: () => TableRead | null;
  /** Missing sheets and columns. */
  readonly problems: readonly Problem[];
}

/** Throws RegistryUnreadable where the hidden sheet was damaged. A sheet or column that is gone is a problem, not an error. */
export function readWorkbook(workbook: Workbook): WorkbookRead;
/** Null, and no table is read, where `concerns` says no. */
export function readWorkbook(
  workbook: Workbook,
  concerns: (registry: Registry) => boolean,
): WorkbookRead | null;
export function readWorkbook(
  workbook: Workbook,
  concerns: (registry: Registry) => boolean = () => true,
): WorkbookRead | null {
  const found = readRegistry(workbook.spreadsheet);
  const registry = found?.registry ?? emptyRegistry;
  if (!concerns(registry)) return null;
  const problems: Problem[] = [];
  const itemTables: TableRead[] = [];
  const others = new Map<string, TableRead>();
  const sheets = sheetsById(workbook);
  for (const known of registry.tables) {
    if (isReadLater(known)) continue;
    const table = readTable(workbook, known, sheets, problems);
    if (!table) continue;
    if (isItemTable(known)) itemTables.push(table);
    else others.set(known.kind, table);
  }
  const readLater = (kind: KnownTable['kind']) => () => {
    const known = registry.tables.find(each => each.kind === kind);
    return known ? readTable(workbook, known, sheetsById(workbook), []) : null;
  };
  return {
    registry,
    registrySheet: found?.sheet ?? null,
    itemTables,
    people: others.get('people') ?? null,
    checkIns: others.get('checkIns') ?? null,
    settings: others.get('settings') ?? null,
    history: readLater('history'),
    scenarios: readLater('scenarios'),
    problems,
  };
}

/** Only what asks for such a table pays for reading it. */
function isReadLater({ kind }: KnownTable): boolean {
  return kind === 'history' || kind === 'scenarios';
}

export function isItemTable(known: KnownTable): boolean {
  return (
    known.kind === 'goals' || known.kind === 'milestones' || known.kind === 'tasks' || known.kind === 'mixed'
  );
}

/** The column by which a table's rows are known wherever they stand: their ID, of settings the name. */
export function keyColumn({ columns, known }: Pick<TableRead, 'columns' | 'known'>): number | undefined {
  return columns.get(known.kind === 'settings' ? 'label' : 'id');
}

/** Every table that was read: all but History and Scenarios. */
export function tablesRead({ itemTables, people, checkIns, settings }: WorkbookRead): TableRead[] {
  return [...itemTables, people, checkIns, settings].filter((table): table is TableRead => table !== null);
}

/** The table that the registry knows on a sheet; null where it is none, or cannot be read. */
export function tableOnSheet(read: WorkbookRead, sheetId: number): TableRead | null {
  const kind = read.registry.tables.find(known => known.sheetId === sheetId)?.kind;
  if (kind === 'history') return read.history();
  if (kind === 'scenarios') return read.scenarios();
  return tablesRead(read).find(({ known }) => known.sheetId === sheetId) ?? null;
}

/** The sheet's cells with its dates made civil. */
export function readCells(workbook: Workbook, sheet: SheetMethods): Cell[][] {
  return civilCells(workbook, sheet.getDataRange().getValues());
}

function civilCells(workbook: Workbook, values: GoogleValue[][]): Cell[][] {
  for (const row of values as (GoogleValue | Cell)[][]) {
    for (let column = 0; column < row.length; column += 1) {
      const value = row[column];
      if (typeof value === 'object') row[column] = workbook.dateCell(value as Date);
    }
  }
  return values as Cell[][];
}

/** In one round trip, where asking for each sheet takes one for each. */
function sheetsById({ spreadsheet }: Workbook): ReadonlyMap<number, SheetMethods> {
  return new Map(spreadsheet.getSheets().map(sheet => [sheet.getSheetId(), sheet]));
}

function readTable(
  workbook: Workbook,
  known: KnownTable,
  sheets: ReadonlyMap<number, SheetMethods>,
  problems: Problem[],
): TableRead | null {
  const sheet = sheets.get(known.sheetId) ?? workbook.spreadsheet.getSheetByName(known.sheetName);
  if (!sheet) {
    problems.push({
      code: 'missing-sheet',
      cell: quotedSheetName(known.sheetName),
      message: `The sheet "${known.sheetName}" is gone. Bring it back from File ▸ Version history, or run Set up to make a new one.`,
    });
    return null;
  }
  const name = sheet.getName();
  const cells = readCells(workbook, sheet);
  const columns = new Map<string, KnownColumn>(Object.entries(known.columns));
  const header = findHeader(cells, columns, aliasesOf(known), known.headerRow);
  if (!header) {
    const headers = Object.values(known.columns).map(column => `"${column.header}"`);
    problems.push({
      code: 'missing-column',
      cell: quotedSheetName(name),
      message: `${quotedSheetName(name)}: the header row with ${headers.slice(0, 3).join(', ')} … is gone. Put it back, or run Set up to have it repaired.`,
    });
    return null;
  }
  for (const field of header.missing) {
    problems.push({
      code: 'missing-column',
      cell: `${quotedSheetName(name)}!${header.row}:${header.row}`,
      message: `${quotedSheetName(name)}: no column is headed "${known.columns[field]!.header}". Give it that header again, or run Set up to have it added.`,
    });
  }
  return { known, sheet, name, cells, headerRow: header.row, columns: header.columns };
}

const computedAliases = computedColumns.map(
  ({ key, header, aliases }) => [key, [header, ...aliases]] as const,
);

function aliasesOf(known: KnownTable): ReadonlyMap<string, readonly string[]> {
  const definition = known.kind === 'mixed' ? null : tableDefinitions[known.kind];
  const own =
    definition?.columns.map(({ key, header, aliases }) => [key, [header, ...aliases]] as const) ?? [];
  return new Map([...own, ...(known.made && isItemTable(known) ? computedAliases : [])]);
}
