// A refresh: reads the plan, assesses it, and says which computed cells, IDs and check-ins are to be written.

import { assessBranch, assessPlan } from '../assess/assess-plan';
import type { Assessment } from '../assess/assessment';
import { type Day, isoOfDay } from '../plan/day';
import type { CheckIn, Goal, Milestone } from '../plan/item';
import { itemReference } from '../plan/item-id';
import type { Problem } from '../plan/problem';
import type { Settings } from '../plan/settings';
import type { Change } from './change';
import { branchChange, computedChange } from './computed-change';
import { dateStamp } from './date-stamp';
import { covers, type EditedRange, editedBranch } from './edited-branch';
import { headersOf } from './header';
import { idsUnderSpills } from './id-under-spill';
import { findItemRows, type ItemRow } from './item-rows';
import { listChange } from './list-sheet';
import { UNKNOWN_AUTHOR } from './log-check-ins';
import { type ParsedPlan, parseRows } from './parse-plan';
import { protectionChange } from './protection';
import { isItemTable, type TableRead, tablesRead, type WorkbookRead } from './read-workbook';
import type { Action } from './run-action';
import type { Workbook } from './spreadsheet';
import { statusDateChange } from './status-date-cell';
import { tableTint, tintIsWhole } from './tint';
import { hasNews } from './write-cells';

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
  const { highWater } = read.registry;
  const itemRows = findItemRows(read.itemTables, highWater, edit?.pasted ? edit : null, spills.tables);
  const isFresh = read.registry.refreshedOn === isoOfDay(statusDate);
  const branch = edit && isFresh ? editedBranch(read.itemTables, itemRows.rows, edit) : null;
  const logging = { when: statusDate, byOf: (item: Goal | Milestone) => typist(item, request, read) };
  const parsed = parseRows(
    read,
    itemRows,
    { missingCheckIns: read.checkIns ? logging : null },
    branch && !branch.concernsLists ? branch.read : null,
  );
  const options = { unitSheets: unitSheets(read) };
  const problems = [...parsed.problems, ...spills.problems];
  const changes: Change[] = [...idChanges(parsed.rows), ...checkInChanges(read, parsed)];
  let assessment: Assessment | null = null;
  if (branch) {
    const assessed = assessBranch(parsed.plan, statusDate, branch.assessed, options);
    for (const table of read.itemTables) {
      const change = branchChange(table, assessed, problems);
      if (change && hasNews(change)) changes.push(change);
    }
  } else {
    assessment = assessPlan(parsed.plan, statusDate, options);
    for (const table of read.itemTables) {
      const change = computedChange(table, parsed.rows, assessment.byId, problems);
      if (hasNews(change)) changes.push(change);
      changes.push(...upkeep(table, read, statusDate, parsed.plan.settings));
    }
    changes.push(...statusDateChange(read.settings, statusDate));
  }
  if (!branch || branch.concernsLists) changes.push(...listChange(workbook, parsed.plan));
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

/** Who typed a Current value: the editor, where the edit that is being refreshed covers its cell. */
function typist(item: Goal | Milestone, { edit, author }: RefreshRequest, read: WorkbookRead): string {
  if (!edit) return '';
  const table = read.itemTables.find(({ name }) => name === item.place.sheet);
  if (table?.known.sheetId !== edit.sheetId) return '';
  const { row } = item.place;
  if (row < edit.firstRow || row > edit.lastRow) return '';
  return covers(edit, table, table.columns.has('current') ? 'current' : 'percentDone') ? author : '';
}

/** IDs for the rows that lack them. */
export function idChanges(rows: readonly ItemRow[]): Change[] {
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
    by: by === '' ? UNKNOWN_AUTHOR : by,
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
  const table = tablesRead(read).find(found => found.known === known);
  if (!table) return known;
  const headers = headersOf(table.cells, table.headerRow);
  const columns = Object.fromEntries(
    Object.entries(known.columns).map(([field, column]) => {
      const at = table.columns.get(field);
      if (at === undefined) return [field, column];
      return [field, { ...column, column: at, header: String(headers[at]) }];
    }),
  );
  return { ...known, sheetName: table.name, headerRow: table.headerRow, columns };
}
