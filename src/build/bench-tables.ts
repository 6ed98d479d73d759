// The benchmark's plan as tables: read ones for the parser, and sheets of the stand-in for the built add-on.

import type { Cell } from '../cells/cell';
import { serialOfDay } from '../plan/day';
import { createAppsScript } from '../preview/stand-in/apps-script';
import { emptySheet, emptyWorkbook, ensureCell, type SheetModel, type Workbook } from '../preview/workbook';
import type { CellInput } from '../sheets/cell-input';
import { itemTableKinds } from '../sheets/item-tables';
import { ownColumns, ownKnownTable, type RowInputs, settingRows } from '../sheets/own-table';
import type { TableRead, WorkbookRead } from '../sheets/read-workbook';
import { emptyRegistry } from '../sheets/registry';
import type { SheetMethods } from '../sheets/spreadsheet';
import { dateFormat, type TableKind } from '../sheets/table-definition';
import { tableDefinitions } from '../sheets/tables';
import type { BenchPlan } from './bench-plan';

/** What reading the plan's sheets gives. */
export function tablesRead(plan: BenchPlan): WorkbookRead {
  const { globals } = createAppsScript(emptyWorkbook());
  const sheet: SheetMethods = globals.SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!;
  const read = (kind: TableKind, rows: readonly RowInputs[]) => tableRead(kind, rows, sheet);
  return {
    registry: emptyRegistry,
    registrySheet: null,
    itemTables: itemTableKinds.map(kind => read(kind, plan[kind])),
    people: read('people', plan.people),
    checkIns: read('checkIns', plan.checkIns),
    settings: read('settings', settingRows()),
    history: () => null,
    scenarios: () => null,
    problems: [],
  };
}

function tableRead(kind: TableKind, rows: readonly RowInputs[], sheet: SheetMethods): TableRead {
  const { name } = tableDefinitions[kind];
  const columns = ownColumns(tableDefinitions[kind]);
  const cells: Cell[][] = [columns.map(({ header }) => header)];
  for (const row of rows) cells.push(columns.map(({ key }) => cellOf(row[key] ?? '')));
  return {
    known: ownKnownTable(kind, name, 0),
    sheet,
    name,
    cells,
    headerRow: 1,
    columns: new Map(columns.map(({ key }, column) => [key, column])),
  };
}

function cellOf(input: CellInput): Cell {
  return typeof input === 'object' && 'text' in input ? input.text : input;
}

/** Puts rows under the header of a sheet; `fields` in the order of its columns. */
export function fillSheet(sheet: SheetModel, rows: readonly RowInputs[], fields: readonly string[]): void {
  sheet.rowCount = Math.max(sheet.rowCount, rows.length + 1);
  rows.forEach((row, index) => {
    fields.forEach((field, column) => {
      const input = row[field] ?? '';
      if (input === '') return;
      const cell = ensureCell(sheet, index + 2, column + 1);
      if (typeof input !== 'object') cell.value = input;
      else if ('day' in input) {
        cell.value = serialOfDay(input.day);
        cell.numberFormat = dateFormat;
      }
    });
  });
}

/** A workbook as people keep their own: goals, milestones and tasks on a sheet each, without IDs, parents by title. */
export function ownersWorkbook(plan: BenchPlan): Workbook {
  const workbook = emptyWorkbook('Own plan');
  workbook.sheets = itemTableKinds.map((kind, id) => {
    const { name, columns } = tableDefinitions[kind];
    const sheet = emptySheet(id, name);
    const kept = columns.filter(({ key }) => key !== 'id');
    kept.forEach(({ header }, column) => {
      ensureCell(sheet, 1, column + 1).value = header;
    });
    fillSheet(
      sheet,
      plan[kind].map(row => ({ ...row, parent: String(row.parent ?? '').replace(/^[GM]\d+ · /, '') })),
      kept.map(({ key }) => key),
    );
    return sheet;
  });
  return workbook;
}
