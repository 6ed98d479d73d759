// A sheet as the grid is given it, but for what its plugins hold.

import type { ICellData, IFreeze, IObjectMatrixPrimitiveType, IWorksheetData } from '@univerjs/core';
import type { SheetView } from '../../protocol/views';
import { cellData } from './cell-data';
import { gridRange } from './grid-range';
import type { Mirror, SheetMirror } from './mirror';
import { COLUMN_WIDTH, ROW_HEIGHT, rowHeights } from './row-heights';

export function sheetKey(id: number): string {
  return `gid${id}`;
}

export function sheetIdOf(key: string): number {
  return Number(key.slice('gid'.length));
}

export function sheetData(sheet: SheetMirror, mirror: Mirror): Partial<IWorksheetData> {
  const { view } = sheet;
  return {
    id: sheetKey(view.id),
    name: view.name,
    tabColor: view.tabColor ?? '',
    hidden: view.hidden ? 1 : 0,
    rowCount: view.rowCount,
    columnCount: view.columnCount,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    rowHeader: { width: 46 },
    columnHeader: { height: 24 },
    gridlinesColor: '#e2e3e3',
    showGridlines: view.hidesGridlines ? 0 : 1,
    freeze: freezeOf(view),
    mergeData: view.merges.map(gridRange),
    cellData: cellMatrix(sheet, mirror),
    rowData: rowData(sheet, mirror),
    columnData: columnData(view),
  };
}

export function freezeOf({ frozenRows, frozenColumns }: SheetView): IFreeze {
  return {
    ySplit: frozenRows,
    xSplit: frozenColumns,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

/** Every row has its height said, so that none grows by itself when somebody types into it. */
function rowData(sheet: SheetMirror, mirror: Mirror): IWorksheetData['rowData'] {
  const { view } = sheet;
  const heights = rowHeights(sheet, mirror);
  const hidden = new Set(view.hiddenRows);
  const data: IWorksheetData['rowData'] = {};
  for (let row = 1; row <= view.rowCount; row += 1)
    data[row - 1] = { h: heights.get(row) ?? ROW_HEIGHT, ia: 0, ...(hidden.has(row) ? { hd: 1 } : {}) };
  return data;
}

function columnData(view: SheetView): IWorksheetData['columnData'] {
  const data: IWorksheetData['columnData'] = {};
  for (const [column, pixels] of view.columnWidths) data[column - 1] = { w: pixels };
  for (const column of view.hiddenColumns) data[column - 1] = { ...data[column - 1], hd: 1 };
  return data;
}

function cellMatrix({ rows }: SheetMirror, mirror: Mirror): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [row, line] of rows) {
    const cells: Record<number, ICellData> = {};
    for (const [column, cell] of line) cells[column - 1] = cellData(cell, mirror);
    matrix[row - 1] = cells;
  }
  return matrix;
}
