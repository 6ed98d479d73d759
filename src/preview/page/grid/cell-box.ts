// Where a cell stands on the screen, however far its sheet is scrolled.

import type { FWorksheet } from '@univerjs/sheets/facade';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels that the grid's own scroll bars take, at the right and below. */
const SCROLL_BAR = 12;

/** As much of the window as shows cells that scroll with this one; `zoom` is how large they are drawn. */
export function paneBox(
  sheet: FWorksheet,
  row: number,
  column: number,
  grid: Element,
): (Box & { readonly zoom: number }) | null {
  const canvas = canvasOf(grid);
  if (!canvas) return null;
  const zoom = sheet.getZoom();
  const start = sheet.getRange(0, 0).getCellRect();
  const [rows, columns] = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
  const frozen = sheet.getRange(Math.max(rows - 1, 0), Math.max(columns - 1, 0)).getCellRect();
  return {
    left: canvas.left + (column > columns && columns > 0 ? frozen.right : start.left) * zoom,
    top: canvas.top + (row > rows && rows > 0 ? frozen.bottom : start.top) * zoom,
    right: canvas.right - SCROLL_BAR,
    bottom: canvas.bottom - SCROLL_BAR,
    zoom,
  };
}

/** In the window's pixels; the cell, counted from 1, may be out of sight. `grid` holds the sheet's canvas. */
export function cellBox(sheet: FWorksheet, row: number, column: number, grid: Element): Box | null {
  const canvas = canvasOf(grid);
  if (!canvas) return null;
  const frozen = { rows: sheet.getFrozenRows(), columns: sheet.getFrozenColumns() };
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const cell = sheet.getRange(row - 1, column - 1).getCellRect();
  const start = sheet.getRange(0, 0).getCellRect();
  const first = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  const across = column > frozen.columns ? first.left - start.left + offsetX : 0;
  const down = row > frozen.rows ? first.top - start.top + offsetY : 0;
  const zoom = sheet.getZoom();
  return {
    left: canvas.left + (cell.left - across) * zoom,
    top: canvas.top + (cell.top - down) * zoom,
    right: canvas.left + (cell.right - across) * zoom,
    bottom: canvas.top + (cell.bottom - down) * zoom,
  };
}

function canvasOf(grid: Element): DOMRect | undefined {
  return grid.querySelector('canvas[id^=univer-sheet-main-canvas]')?.getBoundingClientRect();
}
