// A refresh: reads the plan, assesses it, and says which computed cells, IDs and check-ins are to be written.

import { assessBranch, assessPlan } from '../assess/assess-plan';
import type { Assessment, ItemAssessment } from '../assess/assessment';
import { type Day, isoOfDay } from '../plan/day';
import type { CheckIn, Goal, Milestone } from '../plan/item';
import { itemReference } from '../plan/item-id';
import type { Problem } from '../plan/problem';
import type { Settings } from '../plan/settings';
import type { Change } from './change';
import { computedChange } from './computed-change';
import { dateStamp } from './date-stamp';
import { idsUnderSpills } from './id-under-spill';
import type { ItemRow } from './item-rows';
import { listChange } from './list-sheet';
import { type ParsedPlan, parsePlan } from './parse-plan';
import { protectionChange } from './protection';
import { isItemTable, type TableRead, type WorkbookRead } from './read-workbook';
import type { Action } from './run-action';
import type { Workbook } from './spreadsheet';
import { tableTint, tintIsWhole } from './tint';

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

export interface RefreshRequest {
  readonly statusDate: Day;
  /** Who edited, "" where it is not known. */
  readonly author: string;
  /** Null refreshes everything. */
  readonly edit: EditedRange | null;
}

export interface RefreshResult {
  /** Null where only an edit's branch was assessed. */
  readonly assessment: Assessment | null;
  readonly problems: readonly Problem[];
  readonly newIds: number;
  readonly newCheckIns: number;
}

export function refresh(
  workbook: Workbook,
  read: WorkbookRead,
  request: RefreshRequest,
): Action<RefreshResult> {
  const { statusDate, edit } = request;
  const spills = idsUnderSpills(read.itemTables);
  const parsed = parsePlan(read, {
    pasted: edit?.pasted ? edit : null,
    withoutNewIds: spills.tables,
    missingCheckIns: read.checkIns ? { when: statusDate, byOf: item => typist(item, request, read) } : null,
  });
  const branch = edit && read.registry.refreshedOn === isoOfDay(statusDate) ? branchOf(parsed, edit) : null;
  const options = { unitSheets: unitSheets(read) };
  const assessment = branch ? null : assessPlan(parsed.plan, statusDate, options);
  const assessed = assessment?.byId ?? byId(assessBranch(parsed.plan, statusDate, branch ?? [], options));
  const problems = [...parsed.problems, ...spills.problems];
  const changes: Change[] = [...idChanges(parsed.rows), ...checkInChanges(read, parsed)];
  for (const table of read.itemTables) {
    changes.push(computedChange(table, parsed.rows, assessed, branch !== null, problems));
    if (branch === null) changes.push(...upkeep(table, read, statusDate, parsed.plan.settings));
  }
  if (branch === null || concernsLists(edit, read) || parsed.rows.some(row => row.isNew))
    changes.push(...listChange(workbook, parsed.plan));
  return {
    name: edit ? 'Refresh after an edit' : 'Refresh status',
    changes,
    registry: () => ({
      ...read.registry,
      tables: read.registry.tables.map(known => ({
        ...movedTable(known, read),
        ...(branch === null && isItemTable(known) && { warned: parsed.plan.settings.protectComputedColumns }),
      })),
      highWater: parsed.highWater,
      refreshedOn: branch ? read.registry.refreshedOn : isoOfDay(statusDate),
    }),
    result: {
      assessment,
      problems,
      newIds: parsed.rows.filter(row => row.isNew).length,
      newCheckIns: parsed.newCheckIns.length,
    },
  };
}

/** The sheets on which the owner column was recognised as one of units. */
export function unitSheets({ itemTables }: WorkbookRead): ReadonlySet<string> {
  return new Set(itemTables.filter(({ known }) => known.ownersAreTeams).map(({ name }) => name));
}

function byId(items: readonly ItemAssessment[]): ReadonlyMap<string, ItemAssessment> {
  return new Map(items.map(assessed => [assessed.item.id, assessed]));
}

/** Who typed a Current value: the editor, where the edit that is being refreshed covers its cell. */
function typist(item: Goal | Milestone, { edit, author }: RefreshRequest, read: WorkbookRead): string {
  if (!edit) return '';
  const table = read.itemTables.find(({ name }) => name === item.place.sheet);
  const column = table?.columns.get('current') ?? table?.columns.get('percentDone');
  const covers =
    table?.known.sheetId === edit.sheetId &&
    item.place.row >= edit.firstRow &&
    item.place.row <= edit.lastRow &&
    column !== undefined &&
    column + 1 >= edit.firstColumn &&
    column + 1 <= edit.lastColumn;
  return covers ? author : '';
}

/** The IDs of the items in the edited rows; null where the edit may concern everything. */
function branchOf(parsed: ParsedPlan, edit: EditedRange): string[] | null {
  const tables = new Set(parsed.rows.map(row => row.table));
  const table = [...tables].find(({ known }) => known.sheetId === edit.sheetId);
  if (!table || edit.firstRow <= table.headerRow) return null;
  return parsed.rows
    .filter(row => row.table === table && row.row >= edit.firstRow && row.row <= edit.lastRow)
    .map(row => row.id);
}

/** Whether an edit touches a title, which the dropdowns offer. */
function concernsLists(edit: EditedRange | null, read: WorkbookRead): boolean {
  const table = read.itemTables.find(({ known }) => known.sheetId === edit?.sheetId);
  const title = table?.columns.get('title');
  return (
    edit !== null && title !== undefined && title + 1 >= edit.firstColumn && title + 1 <= edit.lastColumn
  );
}

function idChanges(rows: readonly ItemRow[]): Change[] {
  const byTable = new Map<TableRead, ItemRow[]>();
  for (const row of rows) {
    if (!row.isNew) continue;
    const list = byTable.get(row.table);
    if (list) list.push(row);
    else byTable.set(row.table, [row]);
  }
  return [...byTable].map(([table, given]) => ({
    kind: 'cells',
    table,
    field: 'id',
    rows: given.map(({ row }) => row),
    values: given.map(({ id }) => id),
  }));
}

function checkInChanges(read: WorkbookRead, { plan, newCheckIns }: ParsedPlan): Change[] {
  if (!read.checkIns || newCheckIns.length === 0) return [];
  const rows = newCheckIns.map(({ when, item, by, value, note }: CheckIn) => ({
    when: { day: when },
    item: itemReference(item, plan.byId.get(item)?.title ?? ''),
    by,
    value: value ?? '',
    note,
  }));
  return [{ kind: 'rows', table: read.checkIns, rows }];
}

/** What a whole refresh looks after besides: the warning, the date on the Status header, and our rules' ranges. */
function upkeep(table: TableRead, read: WorkbookRead, statusDate: Day, settings: Settings): Change[] {
  const status = table.columns.get('status');
  if (status === undefined) return [];
  const tint = tableTint(table.headerRow, status, table.columns.values(), table.known.made);
  const protection = protectionChange(table, settings.protectComputedColumns);
  const changes: Change[] = protection ? [protection] : [];
  if (read.registry.refreshedOn !== isoOfDay(statusDate)) changes.push(dateStamp(table, status, statusDate));
  if (!tintIsWhole(table.sheet, tint, table.cells.length))
    changes.push({ kind: 'rules', sheet: table.sheet, tint });
  return changes;
}

/** The table with its columns where they were found, so that equal headers are told apart next time. */
function movedTable(known: WorkbookRead['registry']['tables'][number], read: WorkbookRead) {
  const table = [...read.itemTables, read.people, read.checkIns, read.settings].find(
    found => found?.known === known,
  );
  if (!table) return known;
  const columns = Object.fromEntries(
    Object.entries(known.columns).map(([field, column]) => {
      const at = table.columns.get(field);
      if (at === undefined) return [field, column];
      return [field, { ...column, column: at, header: String(table.cells[table.headerRow - 1]![at]) }];
    }),
  );
  return { ...known, sheetName: table.name, headerRow: table.headerRow, columns };
}
