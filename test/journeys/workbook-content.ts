// A workbook as somebody sees it: what differs only inside the stand-in is left out.

import { isDeepStrictEqual } from 'node:util';
import {
  type CellModel,
  emptyWorkbook,
  isBlank,
  type SheetModel,
  type Workbook,
} from '../../src/preview/workbook';

/** Everything that a person could notice, so that two of them are deeply equal where nobody sees a difference. */
export function visible(workbook: Workbook) {
  return { ...workbook, sheets: workbook.sheets.map(visibleSheet) };
}

/** A new, empty spreadsheet, whatever number Sheets gave to its sheet. */
export function isEmptyAgain(workbook: Workbook): boolean {
  const sheets = visible(workbook).sheets.map(sheet => ({ ...sheet, id: 0 }));
  return isDeepStrictEqual({ ...visible(workbook), sheets }, visible(emptyWorkbook()));
}

export function visibleSheet({ rows, columnWidths, charts, ...rest }: SheetModel) {
  const cells = Array.from(rows, row => withoutTail(Array.from(row ?? [], visibleCell)));
  while (cells.length > 0 && cells[cells.length - 1]!.length === 0) cells.pop();
  return {
    ...structuredClone({
      ...rest,
      columnWidths: [...columnWidths].sort(([a], [b]) => a - b),
      charts: charts.map(({ id: _, ...chart }) => chart),
    }),
    rows: cells,
  };
}

/** Blank cells are many, and never change. */
const blanks = new WeakMap<CellModel, Partial<CellModel> | null>();

/** Null where there is nothing to see; a look that is every cell's without being set is none. */
function visibleCell(cell: CellModel | undefined): Partial<CellModel> | null {
  if (!cell) return null;
  const known = blanks.get(cell);
  if (known !== undefined) return known;
  const kept = Object.entries(cell).filter(([, value]) => value !== null && value !== undefined);
  const seen = kept.length === 0 ? null : (Object.fromEntries(kept) as Partial<CellModel>);
  if (isBlank(cell)) blanks.set(cell, seen);
  return seen;
}

function withoutTail<T>(cells: (T | null)[]): (T | null)[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === null) length -= 1;
  return cells.slice(0, length);
}
