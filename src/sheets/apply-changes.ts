// The one place where changes reach the spreadsheet; it says what it would take to undo each.

import type { Cell } from '../cells/cell';
import { type CellInput, linkLabel } from './cell-input';
import type { CellsChange, Change, ContentChange, WholeRowsChange } from './change';
import { applyCharts } from './draw-charts';
import type { Step } from './journal';
import { pageOf } from './page';
import { applyProtection } from './protection';
import { keyColumn, readCells, type TableRead } from './read-workbook';
import type { SheetMethods, Workbook } from './spreadsheet';
import { applyTint } from './tint';
import {
  type Written,
  widthOf,
  writeCells,
  writeComputed,
  writeContent,
  writeRows,
  writeWholeRows,
} from './write-cells';
import { insertColumns, makeSheet, removeColumns, removeDropdowns, removeRows } from './write-structure';

export interface Applied {
  readonly steps: readonly Step[];
  /** The sheets that were made, by name. */
  readonly made: ReadonlyMap<string, SheetMethods>;
  readonly written: readonly Written[];
}

/** Applies changes in their order. */
export function applyChanges(workbook: Workbook, changes: readonly Change[]): Applied {
  const steps: Step[] = [];
  const made = new Map<string, SheetMethods>();
  const written: Written[] = [];
  const givenIds = idsGiven(changes);
  for (const change of changes) {
    switch (change.kind) {
      case 'cells':
        if (!change.derived) steps.push(cellsStep(change, givenIds.get(change.table)));
        written.push(...writeCells(change));
        break;
      case 'computed':
        written.push(...writeComputed(change));
        break;
      case 'rows': {
        const fields = [...new Set(change.rows.flatMap(row => Object.keys(row)))];
        const after = change.rows.map(row => fields.map(field => cellOf(row[field] ?? '')));
        if (after.length > 0)
          steps.push({ step: 'rows', sheetId: change.table.known.sheetId, fields, after });
        writeRows(change);
        break;
      }
      case 'whole rows':
        steps.push(wholeRowsStep(change));
        written.push(...writeWholeRows(change));
        break;
      case 'content':
        if (change.undoable) steps.push(contentStep(workbook, change));
        writeContent(change);
        break;
      case 'sheet': {
        const sheet = makeSheet(workbook, change);
        made.set(change.name, sheet);
        const header = change.columns.length > 0 ? [change.columns.map(column => column.header)] : [];
        const after = change.derived ? null : [...header, ...change.rows.map(row => row.map(cellOf))];
        steps.push({
          step: 'sheet',
          sheetId: sheet.getSheetId(),
          name: change.name,
          after,
          ...(change.derived ? { width: widthOf(change.rows) } : {}),
          ...(after && change.columns.length === 0 ? { page: pageOf(change.rows, change.looks) } : {}),
          ...(change.charts ? { charts: [...change.charts] } : {}),
        });
        break;
      }
      case 'charts': {
        const { sheet, charts, titles } = change;
        if (change.undoable)
          steps.push({
            step: 'charts',
            sheetId: sheet.getSheetId(),
            charts: [...charts],
            titles: [...titles],
          });
        applyCharts(workbook, change);
        break;
      }
      case 'columns':
        steps.push({
          step: 'columns',
          sheetId: change.sheet.getSheetId(),
          fields: change.columns.map(column => column.key),
          headers: change.columns.map(column => column.header),
          after: change.columns.map(column => (change.values.get(column.key) ?? []).map(cellOf)),
        });
        insertColumns(workbook, change);
        break;
      case 'rules':
        if (change.tint) steps.push({ step: 'rules', sheetId: change.sheet.getSheetId() });
        applyTint(workbook, change);
        break;
      case 'protection':
        applyProtection(workbook, change);
        break;
      case 'no dropdowns':
        removeDropdowns(change);
        break;
      case 'format':
        change.sheet.getRange(change.row, change.column + 1, 1, 1).setNumberFormat(change.format);
        break;
      case 'remove sheet':
        if (change.blankAt !== undefined)
          steps.push({
            step: 'blank sheet',
            sheetId: change.sheet.getSheetId(),
            name: change.sheet.getName(),
            index: change.blankAt,
          });
        workbook.spreadsheet.deleteSheet(change.sheet);
        break;
      case 'remove columns':
        removeColumns(change);
        break;
      case 'remove rows':
        removeRows(change);
        break;
    }
  }
  return { steps, made, written };
}

type IdsByRow = ReadonlyMap<number, CellInput>;

/** The IDs that the changes themselves give, by which the rows are known afterwards. */
function idsGiven(changes: readonly Change[]): ReadonlyMap<TableRead, IdsByRow> {
  return new Map(
    changes.flatMap(change =>
      change.kind === 'cells' && change.field === 'id'
        ? [[change.table, new Map(change.rows.map((row, at) => [row, change.values[at]!]))] as const]
        : [],
    ),
  );
}

function cellsStep({ table, field, rows, values }: CellsChange, given?: IdsByRow): Step {
  const column = table.columns.get(field) ?? -1;
  const key = keyColumn(table) ?? -1;
  const after = values.map(cellOf);
  return {
    step: 'cells',
    sheetId: table.known.sheetId,
    field,
    ids: rows.map(row => String(given?.get(row) ?? table.cells[row - 1]?.[key] ?? '')),
    before: rows.map(row => table.cells[row - 1]?.[column] ?? ''),
    after,
  };
}

function wholeRowsStep({ table, rows, values }: WholeRowsChange): Step {
  const fields = [...table.columns.keys()];
  const cellsOf = (row: number) =>
    fields.map(field => table.cells[row - 1]?.[table.columns.get(field)!] ?? '');
  return {
    step: 'whole rows',
    sheetId: table.known.sheetId,
    fields,
    rows: [...rows],
    before: rows.map(cellsOf),
    after: values.map(row => fields.map(field => cellOf(row[field] ?? ''))),
  };
}

function contentStep(workbook: Workbook, { sheet, rows, looks }: ContentChange): Step {
  return {
    step: 'content',
    sheetId: sheet.getSheetId(),
    before: readCells(workbook, sheet).map(row => row.slice(0, widthOf(rows))),
    after: rows.map(row => row.map(cellOf)),
    page: pageOf(rows, looks),
  };
}

/** What the cell will hold when it is read again. */
function cellOf(input: CellInput): Cell {
  if (typeof input !== 'object') return input;
  return 'day' in input ? input : linkLabel(input);
}
