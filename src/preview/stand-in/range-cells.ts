// One read or one queued change of all the cells of a range.

import { type CellModel, ensureCell, isBlank, type SheetModel } from '../workbook';
import { requireEdit } from './access';
import { requireShape } from './arguments';
import { fail } from './exception';
import { inside } from './offer';
import type { RangePlace } from './range-place';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** The sheet of a range that still lies on it. */
export function sheetOf(range: RangePlace): SheetModel {
  const { runtime, place } = range[inside];
  const sheet = runtime.sheet(place.sheetId);
  if (place.bottom > sheet.rowCount || place.right > sheet.columnCount) fail(OUTSIDE);
  return sheet;
}

/** One read: what `read` makes of each cell, `empty` where there is none. */
export function readCells<T>(
  range: RangePlace,
  empty: T,
  read: (cell: CellModel, sheet: SheetModel, row: number, column: number) => T,
): T[][] {
  const { runtime, place } = range[inside];
  runtime.read();
  const sheet = sheetOf(range);
  const lines: T[][] = [];
  for (let row = place.top; row <= place.bottom; row += 1) {
    const cells = sheet.rows[row - 1];
    const line: T[] = [];
    for (let column = place.left; column <= place.right; column += 1) {
      const cell = cells?.[column - 1];
      line.push(cell ? read(cell, sheet, row, column) : empty);
    }
    lines.push(line);
  }
  return lines;
}

/** Queues the same change of every cell, made where there was none. */
export function changeAll<R extends RangePlace>(range: R, change: (cell: CellModel) => void): R {
  const { runtime, place } = range[inside];
  runtime.write(() => {
    const sheet = sheetOf(range);
    requireEdit(runtime, sheet, place);
    const changed = sharing(change);
    for (let row = place.top; row <= place.bottom; row += 1) {
      const cells = sheet.rows[row - 1] ?? [];
      sheet.rows[row - 1] = cells;
      for (let column = place.left; column <= place.right; column += 1)
        cells[column - 1] = changed(cells[column - 1]);
    }
  });
  return range;
}

/** Queues a change of every cell by its place, made where there was none. */
export function changeByPlace<R extends RangePlace>(
  range: R,
  change: (cell: CellModel, row: number, column: number) => void,
): R {
  const { runtime, place } = range[inside];
  runtime.write(() => {
    const sheet = sheetOf(range);
    requireEdit(runtime, sheet, place);
    for (let row = place.top; row <= place.bottom; row += 1)
      for (let column = place.left; column <= place.right; column += 1)
        change(ensureCell(sheet, row, column), row, column);
  });
  return range;
}

/** Queues the same change of the cells that hold anything at all. */
export function changeExisting<R extends RangePlace>(range: R, change: (cell: CellModel) => void): R {
  const { runtime, place } = range[inside];
  runtime.write(() => {
    const sheet = sheetOf(range);
    requireEdit(runtime, sheet, place);
    const changed = sharing(change);
    for (const cells of sheet.rows.slice(place.top - 1, place.bottom))
      for (let at = place.left - 1; at < Math.min(place.right, cells?.length ?? 0); at += 1)
        if (cells[at]) cells[at] = changed(cells[at]);
  });
  return range;
}

/** Queues a change of every cell by the value at its place in an array of the range's own shape. */
export function changeEach<R extends RangePlace>(
  range: R,
  method: string,
  values: unknown,
  change: (cell: CellModel, value: unknown) => void,
): R {
  const { place } = range[inside];
  const lines = requireShape(method, values, range.getNumRows(), range.getNumColumns()).map(line => [
    ...line,
  ]);
  return changeByPlace(range, (cell, row, column) =>
    change(cell, lines[row - place.top]![column - place.left]),
  );
}

/** The change as one that gives the cell: of a blank one a new one, the same for the same where it stays blank. */
function sharing(change: (cell: CellModel) => void): (cell: CellModel | undefined) => CellModel {
  const known = new Map<CellModel | undefined, CellModel>();
  return cell => {
    if (cell && !isBlank(cell)) {
      change(cell);
      return cell;
    }
    const shared = known.get(cell);
    if (shared) return shared;
    const own = { value: null, ...cell };
    change(own);
    if (isBlank(own)) known.set(cell, Object.freeze(own));
    return own;
  };
}
