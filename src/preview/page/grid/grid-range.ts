// Ranges of the host, which count from 1, and of the grid, which counts from 0.

import type { IRange } from '@univerjs/core';
import type { GridRange } from '../../workbook';

export function gridRange({ top, left, bottom, right }: GridRange): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

/** Of whole rows or columns the grid says NaN: they reach to the sheet's ends. */
export function hostRange(
  { startRow, startColumn, endRow, endColumn }: IRange,
  extent: { readonly rowCount: number; readonly columnCount: number },
): GridRange {
  const number = (value: number, otherwise: number) => (Number.isFinite(value) ? value + 1 : otherwise);
  return {
    top: number(startRow, 1),
    left: number(startColumn, 1),
    bottom: Math.min(number(endRow, extent.rowCount), extent.rowCount),
    right: Math.min(number(endColumn, extent.columnCount), extent.columnCount),
  };
}
