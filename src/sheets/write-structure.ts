// Makes sheets and columns, and takes them away.

import { dressBlocks } from './block-look';
import { valueToWrite } from './cell-input';
import type {
  ColumnsChange,
  NoDropdownsChange,
  RemoveColumnsChange,
  RemoveRowsChange,
  SheetChange,
} from './change';
import { drawChart } from './draw-charts';
import { listSheetName, lists } from './list-sheet';
import { consecutiveRuns } from './runs';
import type { SheetMethods, ValidationMethods, Workbook } from './spreadsheet';
import { type ColumnDefinition, dateFormat } from './table-definition';
import { applyTint } from './tint';
import { writeBlock } from './write-cells';

export const headerBackground = '#e8eaed';
export const headerFontColor = '#202124';

export function makeSheet(workbook: Workbook, change: SheetChange): SheetMethods {
  const sheet = workbook.spreadsheet.insertSheet(change.name, change.index);
  const height = change.height ?? 0;
  const maxRows = sheet.getMaxRows();
  if (height > maxRows) sheet.insertRowsAfter(maxRows, height - maxRows);
  if (change.hidesGridlines) sheet.setHiddenGridlines(true);
  if (change.tabColor) sheet.setTabColor(change.tabColor);
  if (change.columns.length > 0) {
    writeBlock(sheet, 1, [change.columns.map(column => column.header), ...change.rows]);
    dressColumns(workbook, sheet, 1, 1, change.columns);
    sheet.setFrozenRows(1);
    const status = change.columns.findIndex(column => column.key === 'status');
    if (status >= 0) {
      applyTint(workbook, {
        kind: 'rules',
        sheet,
        tint: { headerRow: 1, statusColumn: status, columns: [{ start: 0, end: change.columns.length - 1 }] },
      });
    }
  } else {
    writeBlock(sheet, 1, change.rows);
    for (const [column, width] of change.widths.entries()) sheet.setColumnWidth(column + 1, width);
  }
  if (change.tint) applyTint(workbook, { kind: 'rules', sheet, tint: change.tint });
  dressBlocks(sheet, change.looks);
  for (const chart of change.charts ?? []) drawChart(workbook, sheet, chart);
  if (change.hidden) sheet.hideSheet();
  return sheet;
}

export function insertColumns(workbook: Workbook, change: ColumnsChange): void {
  const { sheet, after, headerRow, columns } = change;
  sheet.insertColumnsAfter(after, columns.length);
  const height = Math.max(0, ...[...change.values.values()].map(values => values.length));
  const rows = Array.from({ length: height }, (_, row) =>
    columns.map(column => valueToWrite(change.values.get(column.key)?.[row] ?? '')),
  );
  sheet
    .getRange(headerRow, after + 1, height + 1, columns.length)
    .setValues([columns.map(column => column.header), ...rows]);
  dressColumns(workbook, sheet, headerRow, after + 1, columns);
}

export function removeColumns({ sheet, columns }: RemoveColumnsChange): void {
  for (const { start, end } of descending(columns)) sheet.deleteColumns(start, end - start + 1);
}

export function removeRows({ sheet, rows }: RemoveRowsChange): void {
  for (const { start, end } of descending(rows)) sheet.deleteRows(start, end - start + 1);
}

export function removeDropdowns({ sheet, headerRow, columns }: NoDropdownsChange): void {
  const height = sheet.getMaxRows() - headerRow;
  if (height < 1) return;
  for (const column of columns) sheet.getRange(headerRow + 1, column, height, 1).setDataValidation(null);
}

/** Header look, widths, formats, dropdowns and hints of columns from a 1-based position on. */
function dressColumns(
  workbook: Workbook,
  sheet: SheetMethods,
  headerRow: number,
  firstColumn: number,
  columns: readonly ColumnDefinition[],
): void {
  const header = sheet.getRange(headerRow, firstColumn, 1, columns.length);
  header.setFontWeight('bold');
  header.setBackground(headerBackground);
  header.setFontColor(headerFontColor);
  header.setWrap(true);
  header.setVerticalAlignment('middle');
  header.setNotes([columns.map(column => column.hint ?? '')]);
  const height = sheet.getMaxRows() - headerRow;
  if (height < 1) return;
  const body = sheet.getRange(headerRow + 1, firstColumn, height, columns.length);
  body.setVerticalAlignment('middle');
  body.setBackground(null);
  body.setFontWeight('normal');
  columns.forEach((column, index) => {
    sheet.setColumnWidth(firstColumn + index, column.width);
    const cells = sheet.getRange(headerRow + 1, firstColumn + index, height, 1);
    cells.setNumberFormat(column.format ?? 'General');
    cells.setWrap(column.wrap ?? false);
    const align = column.align ?? usualAlignment(column);
    sheet.getRange(headerRow, firstColumn + index, height + 1, 1).setHorizontalAlignment(align);
    cells.setDataValidation(column.list ? dropdown(workbook, column.list) : null);
  });
}

/** Dates are wide, and would touch what stands beside them. */
function usualAlignment({ format }: ColumnDefinition): 'left' | 'center' | 'right' {
  return format === dateFormat ? 'center' : format ? 'right' : 'left';
}

/** Offers a list; other input is allowed, because a refused cell would lose what somebody typed. */
function dropdown(workbook: Workbook, list: NonNullable<ColumnDefinition['list']>): ValidationMethods | null {
  const builder = workbook.newDataValidation().setAllowInvalid(true);
  if (typeof list !== 'string') return builder.requireValueInList([...list], true).build();
  const sheet = workbook.spreadsheet.getSheetByName(listSheetName);
  if (!sheet) return null;
  const offered = sheet.getRange(2, lists.indexOf(list) + 1, sheet.getMaxRows() - 1, 1);
  return builder.requireValueInRange(offered, true).build();
}

function descending(numbers: readonly number[]) {
  return consecutiveRuns([...numbers].sort((a, b) => a - b)).reverse();
}
