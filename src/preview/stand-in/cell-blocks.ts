// Blocks of whole cells, with all that they have, as they are copied and put elsewhere.

import {
  type CellModel,
  cellAt,
  ensureCell,
  type GridRange,
  type SheetModel,
  type Workbook,
} from '../workbook';
import { insertLines } from './structure';

export function copiedCells(
  sheet: SheetModel,
  { top, left, bottom, right }: GridRange,
): (CellModel | undefined)[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => {
      const cell = cellAt(sheet, top + down, left + across);
      return cell && { ...cell };
    }),
  );
}

/** In place of what stands there, from the corner on. */
export function placeCells(
  sheet: SheetModel,
  { top, left }: Pick<GridRange, 'top' | 'left'>,
  block: readonly (readonly (CellModel | undefined)[])[],
): void {
  block.forEach((line, down) => {
    line.forEach((contents, across) => {
      if (!contents && !cellAt(sheet, top + down, left + across)) return;
      const place = ensureCell(sheet, top + down, left + across);
      for (const key of Object.keys(place) as (keyof CellModel)[]) delete place[key];
      Object.assign(place, contents ?? { value: null });
    });
  });
}

/** Where a block lies whose first cell comes to stand there. */
export function landingOf(
  { top, left, bottom, right }: GridRange,
  corner: Pick<GridRange, 'top' | 'left'>,
): GridRange {
  return {
    top: corner.top,
    left: corner.left,
    bottom: corner.top + bottom - top,
    right: corner.left + right - left,
  };
}

/** Rows and columns at the sheet's ends, where a block would reach over them. */
export function makeRoom(workbook: Workbook, sheet: SheetModel, { bottom, right }: GridRange): void {
  const rows = bottom - sheet.rowCount;
  if (rows > 0) insertLines(workbook, sheet, 'row', sheet.rowCount + 1, rows, 'line before');
  const columns = right - sheet.columnCount;
  if (columns > 0) insertLines(workbook, sheet, 'column', sheet.columnCount + 1, columns, 'line before');
}
