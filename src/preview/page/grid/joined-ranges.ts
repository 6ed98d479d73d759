// Single cells joined into as few rectangles as are easily found.

import type { IRange } from '@univerjs/core';

/** Cells are [row, column] from 1; runs down a column first, then equal runs side by side. */
export function joinedRanges(cells: readonly (readonly [number, number])[]): IRange[] {
  const sorted = [...cells].sort(([rowA, columnA], [rowB, columnB]) => columnA - columnB || rowA - rowB);
  const runs: IRange[] = [];
  for (const [row, column] of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.startColumn === column - 1 && last.endRow === row - 2) last.endRow = row - 1;
    else runs.push({ startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 });
  }
  const joined: IRange[] = [];
  const open = new Map<string, IRange>();
  for (const run of runs) {
    const rows = `${run.startRow}:${run.endRow}`;
    const beside = open.get(rows);
    if (beside && beside.endColumn === run.startColumn - 1) {
      beside.endColumn = run.endColumn;
      continue;
    }
    open.set(rows, run);
    joined.push(run);
  }
  return joined;
}
