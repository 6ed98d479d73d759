// Whether cells still hold what was put there.

import { type Cell, isDateCell } from '../cells/cell';

export function cellsEqual(a: Cell, b: Cell): boolean {
  if (isDateCell(a)) return isDateCell(b) && a.day === b.day;
  return a === b;
}

/** Rows of cells compared from the top left; what is missing in one counts as blank. */
export function rowsEqual(
  a: readonly (readonly Cell[])[],
  b: readonly (readonly Cell[])[],
  ignoredColumns: ReadonlySet<number> = new Set(),
): boolean {
  const height = Math.max(a.length, b.length);
  for (let row = 0; row < height; row += 1) {
    const width = Math.max(a[row]?.length ?? 0, b[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      if (ignoredColumns.has(column)) continue;
      if (!cellsEqual(a[row]?.[column] ?? '', b[row]?.[column] ?? '')) return false;
    }
  }
  return true;
}
