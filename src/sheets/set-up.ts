// Set up: makes the tables on an empty workbook, adopts the plan that a workbook has, repairs what was set up before.

import type { RecognisedTable, Recognition } from '../adopt/recognition';
import type { Day } from '../plan/day';
import { type ExamplePlan, examplePlan } from '../plan/example-plan';
import { parseItemId } from '../plan/item-id';
import { type Adoption, adoptTable, giveIds } from './adopt-table';
import { besideRows } from './beside-rows';
import type { Change } from './change';
import { freeNames } from './free-names';
import { itemTableKinds, tableOf } from './item-tables';
import type { LeftTable } from './left-tables';
import { listSheet, listSheetName } from './list-sheet';
import { ownKnownTable, ownSheet, type RowInputs, settingRows } from './own-table';
import { tablesRead, type WorkbookRead } from './read-workbook';
import { emptyRegistry, type HighWater, type KnownTable } from './registry';
import { repairColumns } from './repair-columns';
import { repairSettings } from './repair-settings';
import type { Action } from './run-action';
import type { SheetMethods, Workbook } from './spreadsheet';
import type { TableKind } from './table-definition';
import { tableDefinitions } from './tables';

export interface SetUpRequest {
  readonly recognition: Recognition;
  readonly withExample: boolean;
  /** Who goes into a new People table; an example brings its own. */
  readonly people: readonly { readonly name: string; readonly email: string }[];
  readonly statusDate: Day;
  /** Tables of ours that are there already. */
  readonly left?: readonly LeftTable[];
}

export interface SetUpResult {
  /** Names of the sheets that were made. */
  readonly made: readonly string[];
  /** Names of the sheets that were adopted in place. */
  readonly adopted: readonly string[];
  /** Names of the sheets that were ours before, and are again. */
  readonly takenUp: readonly string[];
}

const CORE: readonly TableKind[] = [...itemTableKinds, 'people', 'checkIns', 'settings'];

/** The first Set up of a workbook. */
export function setUp(workbook: Workbook, request: SetUpRequest): Action<SetUpResult> {
  const sheets = workbook.spreadsheet.getSheets();
  const names = new Map(sheets.map(sheet => [sheet.getName(), sheet]));
  const highWater: HighWater = { ...emptyRegistry.highWater };
  const adoptions: Adoption[] = [];
  const beside: { table: RecognisedTable; ids: ReadonlyMap<number, string> }[] = [];
  for (const table of request.recognition.tables) {
    const ids = giveIds(table.rows, highWater);
    const sheet = names.get(table.sheet);
    if (!sheet) continue;
    if (table.layout === 'in place') adoptions.push(adoptTable(table, sheet, sheet.getSheetId(), ids));
    else beside.push({ table, ids });
  }
  const grids = new Map(beside.map(({ table }) => [table.sheet, names.get(table.sheet)!]));
  const rows = rowsOfOwnTables(workbook, request, beside, grids, highWater);
  const left = request.left ?? [];
  const planned = plannedSheets(request.recognition, [...names.keys()], left);
  const kinds = planned.map(({ kind }) => kind);
  const own = planned.map(({ kind, name }, order) => ownSheet(kind, name, order, rows[kind] ?? []));
  const first = adoptions.length > 0 ? sheets.length : 0;
  const changes: Change[] = [
    ...leftOver(names.get(listSheetName)),
    listSheet(sheets.length),
    ...own.map(change => ({ ...change, index: change.index + first })),
    ...adoptions.flatMap(({ columns, rules }) => [columns, rules]),
  ];
  return {
    name: 'Set up',
    changes,
    registry: sheetIdOf => ({
      ...emptyRegistry,
      tables: [
        ...adoptions.map(({ known }) => known),
        ...own.map((change, order) => ownKnownTable(kinds[order]!, change.name, sheetIdOf(change.name))),
        ...left.map(({ sheet, knownAs }) => knownAs(names.get(sheet)!.getSheetId())),
      ],
      highWater,
    }),
    result: {
      made: own.map(({ name }) => name),
      adopted: adoptions.map(({ known }) => known.sheetName),
      takenUp: left.map(({ sheet }) => sheet),
    },
  };
}

/** The sheets that Set up makes, beside the tables that it adopts where they stand. */
export function plannedSheets(
  { tables }: Recognition,
  sheetNames: readonly string[],
  left: readonly LeftTable[] = [],
): { readonly kind: TableKind; readonly name: string }[] {
  const free = freeNames([...sheetNames, listSheetName]);
  const there = tables.filter(({ sheet }) => sheetNames.includes(sheet));
  const adopted = there.filter(({ layout }) => layout === 'in place');
  const covered = new Set<KnownTable['kind']>([...adopted, ...left].map(({ kind }) => kind));
  const copied = copiedKinds(there.filter(({ layout }) => layout === 'beside'));
  const isMissing = (kind: TableKind) =>
    copied.has(kind) || (!covered.has(kind) && !(covered.has('mixed') && isItemKind(kind)));
  return CORE.filter(isMissing).map(kind => ({ kind, name: free(tableDefinitions[kind].name) }));
}

/** The tables of ours into which rows of tables go that cannot be adopted where they stand. */
function copiedKinds(tables: readonly RecognisedTable[]): ReadonlySet<TableKind> {
  const kinds = new Set<TableKind>();
  for (const { rows } of tables)
    for (const { role, kind } of rows) if (role === 'item' && kind !== null) kinds.add(tableOf[kind]);
  return kinds;
}

/** A Set up that Google cut short can leave its list behind, which no registry knows. */
function leftOver(sheet: SheetMethods | undefined): Change[] {
  return sheet ? [{ kind: 'remove sheet', sheet }] : [];
}

function isItemKind(kind: TableKind): boolean {
  return (itemTableKinds as readonly TableKind[]).includes(kind);
}

function rowsOfOwnTables(
  workbook: Workbook,
  { withExample, people, statusDate }: SetUpRequest,
  beside: Parameters<typeof besideRows>[2],
  grids: Parameters<typeof besideRows>[1],
  highWater: HighWater,
): Partial<Record<TableKind, readonly RowInputs[]>> {
  const settings = settingRows(statusDate);
  if (!withExample) return { ...besideRows(workbook, grids, beside), people: [...people], settings };
  const example = examplePlan(statusDate);
  raiseByExample(example, highWater);
  return { ...example, settings };
}

function raiseByExample(example: ExamplePlan, highWater: HighWater): void {
  for (const row of [...example.goals, ...example.milestones, ...example.tasks]) {
    const id = parseItemId(String(row.id));
    if (id) highWater[id.kind] = Math.max(highWater[id.kind], id.number);
  }
}

/** Set up on a workbook that has been set up: makes again what has gone, and nothing else. */
export function repair(workbook: Workbook, read: WorkbookRead): Action<SetUpResult> {
  const sheets = workbook.spreadsheet.getSheets();
  const names = new Map(sheets.map(sheet => [sheet.getName(), sheet]));
  const free = freeNames([...names.keys(), listSheetName]);
  const found = tablesRead(read);
  const changes: Change[] = names.has(listSheetName) ? [] : [listSheet(sheets.length)];
  const made: string[] = [];
  const tables: ((sheetIdOf: (name: string) => number) => KnownTable[])[] = [];
  const missingKinds = new Set<TableKind>();
  for (const known of read.registry.tables) {
    const table = found.find(candidate => candidate?.known === known);
    if (table) {
      const repaired = repairColumns(table, read.registry.highWater);
      changes.push(...repaired.changes, ...repairSettings(table));
      tables.push(() => [repaired.known]);
    } else if (known.kind === 'history') {
      if (read.history()) tables.push(() => [known]); // else the next report makes it again
    } else if (known.kind === 'scenarios') {
      if (read.scenarios()) tables.push(() => [known]); // else the next saved future makes it again
    } else if (known.made && known.kind !== 'mixed') missingKinds.add(known.kind);
    else if (names.has(known.sheetName)) tables.push(() => [known]);
  }
  for (const kind of missingKinds) {
    const name = free(tableDefinitions[kind].name);
    changes.push(ownSheet(kind, name, sheets.length + made.length, kind === 'settings' ? settingRows() : []));
    made.push(name);
    tables.push(sheetIdOf => [ownKnownTable(kind, name, sheetIdOf(name))]);
  }
  return {
    name: 'Set up',
    changes,
    registry: sheetIdOf => ({
      ...read.registry,
      tables: tables.flatMap(of => of(sheetIdOf)),
      refreshedOn: '',
    }),
    result: { made, adopted: [], takenUp: [] },
  };
}
