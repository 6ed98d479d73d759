// Where a cell stands on the screen, however far its sheet is scrolled.

import type { FWorksheet } from '@univerjs/sheets/facade';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In the window's pixels; the cell, counted from 1, may be out of sight. `grid` holds the sheet's canvas. */
export function cellBox(sheet: FWorksheet, row: number, column: number, grid: Element): Box | null {
  const canvas = grid.querySelector('canvas[id^=univer-sheet-main-canvas]')?.getBoundingClientRect();
  if (!canvas) return null;
  const frozen = { rows: sheet.getFrozenRows(), columns: sheet.getFrozenColumns() };
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const cell = sheet.getRange(row - 1, column - 1).getCellRect();
  const start = sheet.getRange(0, 0).getCellRect();
  const first = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  const across = column > frozen.columns ? first.left - start.left + offsetX : 0;
  const down = row > frozen.rows ? first.top - start.top + offsetY : 0;
  return {
    left: canvas.left + cell.left - across,
    top: canvas.top + cell.top - down,
    right: canvas.left + cell.right - across,
    bottom: canvas.top + cell.bottom - down,
  };
}
