// Finds the tables of a sheet: where their headers stand, which rows and columns are theirs.

import { isDateCell } from '../cells/cell';
import { isFilled, textOf } from './column-profile';
import { isStripHeader } from './date-strip';
import { type HeaderRows, headerRows } from './header-rows';
import { readHeader } from './read-header';
import type { SheetGrid } from './recognition';

/** Rows and columns count from 0, ends are inclusive. */
export interface FoundTable {
  /** The first and the last row of its header. */
  readonly headerTop: number;
  readonly headerRow: number;
  /** Below its last row only a strip of dates belongs to the header still. */
  readonly headerEnd: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastRow: number;
  /** By column from firstColumn on: as written, in the lowest header row that says something. */
  readonly headers: readonly string[];
  /** The same with the group heading above it, where that is needed to tell two columns apart. */
  readonly fullHeaders: readonly string[];
  /** Something else stands to its right, so columns cannot be added there. */
  readonly hemmedIn: boolean;
}

/** A list beside a table that ends before this share of its rows is another one. */
const REACH = 0.6;
/** From here on a group's header says that its columns are of that. */
const SAYS_PROGRESS = 0.8;
const SAYS_ACTUAL = 0.9;

/** The runs of columns that hold something between two rows, parted by columns that hold nothing. */
function columnRuns(grid: SheetGrid, top: number, bottom: number): [number, number][] {
  const width = grid.cells[0]?.length ?? 0;
  const used = new Array<boolean>(width).fill(false);
  let unused = width;
  for (let row = top; row <= bottom && unused > 0; row++)
    for (let column = 0; column < width; column++)
      if (!used[column] && isFilled(grid.cells[row]?.[column])) {
        used[column] = true;
        unused--;
      }
  const runs: [number, number][] = [];
  for (let column = 0; column < width; column++) {
    if (!used[column]) continue;
    const run = runs[runs.length - 1];
    if (run && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

function meansTitle(header: string): boolean {
  const { senses } = readHeader(header);
  return (['title', 'goal', 'milestone', 'task'] as const).some(sense => (senses.get(sense) ?? 0) >= 0.6);
}

interface Header {
  readonly written: string;
  readonly full: string;
}

/**
 * A column's header with its group's, where only this says what is meant: another column has the same, or the group is
 * "Actual" above "Start", or "Progress" above "Planned (%)".
 */
function withGroup(written: string, group: string, isRepeated: boolean): string {
  if (group === '' || group === written || isStripHeader(written)) return written;
  const { senses } = readHeader(group);
  if ((senses.get('progress') ?? 0) >= SAYS_PROGRESS) return `${written} ${group}`;
  return isRepeated || (senses.get('current') ?? 0) >= SAYS_ACTUAL ? `${group} ${written}` : written;
}

/** The headers of every column of the sheet, from the rows of one table's header. */
function joinHeaders(grid: SheetGrid, top: number, bottom: number): Header[] {
  const width = grid.cells[0]?.length ?? 0;
  const headers: Header[] = [];
  const lowest: string[] = [];
  for (let column = 0; column < width; column++) {
    let written = '';
    for (let row = bottom; row >= top && written === ''; row--) {
      const cell = grid.cells[row]?.[column];
      if (cell !== undefined && isFilled(cell)) written = isDateCell(cell) ? '1/1' : String(cell);
    }
    lowest.push(written);
  }
  const groups: string[] = [];
  for (let column = 0; column < width; column++) {
    const written = lowest[column] ?? '';
    for (let row = top; row < bottom; row++) {
      const above = textOf(grid.cells[row]?.[column]).trim();
      if (above !== '') groups.splice(row - top, groups.length, above);
    }
    const group = groups[groups.length - 1] ?? '';
    const repeated = written !== '' && lowest.filter(other => other === written).length > 1;
    headers.push({
      written,
      full: withGroup(written, group, repeated),
    });
  }
  return headers;
}

/** The last row with anything of the table: after a gap, lines of a single cell are no longer its own. */
function lastRowOf(grid: SheetGrid, first: number, last: number, left: number, right: number): number {
  let end = first - 1;
  let gap = false;
  for (let row = first; row <= last; row++) {
    let count = 0;
    for (let column = left; column <= right && count < 2; column++)
      if (isFilled(grid.cells[row]?.[column])) count++;
    if (count === 0) gap = true;
    else if (count > 1 || !gap) {
      end = row;
      gap = false;
    }
  }
  return end;
}

/** Cuts a run of columns where its headers begin again, as those of tables do that stand side by side without a gap. */
function cutAtRepeats(run: readonly [number, number], headers: readonly Header[]): [number, number][] {
  const [left, right] = run;
  for (let at = left + 2; at < right; at++) {
    const again = headers[at]?.written ?? '';
    if (again === '' || again !== headers[left]?.written) continue;
    const period = at - left;
    let same = 0;
    while (
      at + same <= right &&
      same < period &&
      headers[at + same]?.written === headers[left + same]?.written
    )
      same++;
    const titled = headers.slice(at, at + same).some(({ written }) => meansTitle(written));
    if (same > 1 && titled) return [[left, at - 1], ...cutAtRepeats([at, right], headers)];
  }
  return [[left, right]];
}

/** The tables between two header rows: one, or several side by side where each has a title column of its own. */
function tablesBelow(
  grid: SheetGrid,
  { top, names, worded, last: bottom }: HeaderRows,
  last: number,
): FoundTable[] {
  const headers = joinHeaders(grid, top, worded);
  const parts: { left: number; right: number; titled: boolean; hemmedIn: boolean }[] = [];
  const runs = columnRuns(grid, top, last).flatMap(run => cutAtRepeats(run, headers));
  for (const [left, right] of runs) {
    const own = headers.slice(left, right + 1);
    const before = parts[parts.length - 1];
    if (own.every(({ written }) => written === '')) {
      if (before && left - before.right <= 3) before.right = right;
      else if (before) before.hemmedIn = true;
      continue;
    }
    const titled = own.some(({ full }) => meansTitle(full));
    const rowsBelow = lastRowOf(grid, bottom + 1, last, left, right) - bottom;
    const strip = own.every(({ written }) => written === '' || isStripHeader(written));
    const repeats =
      before !== undefined &&
      own.some(
        ({ full }) => full !== '' && headers.slice(before.left, before.right + 1).some(h => h.full === full),
      );
    const apart =
      before !== undefined &&
      right > left &&
      rowsBelow < REACH * (lastRowOf(grid, bottom + 1, last, before.left, before.right) - bottom);
    const joins =
      before !== undefined &&
      (strip || !apart) &&
      (strip || !(titled && before.titled)) &&
      !(before.titled && repeats && !strip);
    if (before && joins && (rowsBelow > 0 || strip)) {
      before.right = right;
      before.titled ||= titled;
    } else if (rowsBelow > 0) {
      if (before) before.hemmedIn = true;
      parts.push({ left, right, titled, hemmedIn: false });
    } else if (before) before.hemmedIn = true;
  }
  return parts
    .map(({ left, right, hemmedIn }) => ({
      headerTop: top,
      headerRow: names,
      headerEnd: bottom,
      firstColumn: left,
      lastColumn: right,
      lastRow: lastRowOf(grid, bottom + 1, last, left, right),
      headers: headers.slice(left, right + 1).map(({ written }) => written),
      fullHeaders: headers.slice(left, right + 1).map(({ full }) => full),
      hemmedIn,
    }))
    .filter(table => table.lastRow > table.headerEnd);
}

/** Every table of the sheet, from top to bottom and left to right. */
export function findTables(grid: SheetGrid): FoundTable[] {
  const counts = grid.cells.map(row => {
    let count = 0;
    for (const cell of row) if (isFilled(cell)) count++;
    return count;
  });
  const headers = headerRows(grid, counts);
  return headers.flatMap((header, index) => {
    const next = headers[index + 1];
    return tablesBelow(grid, header, next ? next.top - 1 : grid.cells.length - 1);
  });
}

/** The table whose header somebody says stands in this row (from 0): the one under most of what was found before. */
export function tableBelow(grid: SheetGrid, headerRow: number, found: FoundTable | null): FoundTable | null {
  if (headerRow === found?.headerRow) return found;
  const last = found ? Math.max(found.lastRow, headerRow) : grid.cells.length - 1;
  const shared = (table: FoundTable) =>
    found
      ? Math.min(table.lastColumn, found.lastColumn) - Math.max(table.firstColumn, found.firstColumn)
      : table.lastColumn - table.firstColumn;
  const tables = tablesBelow(
    grid,
    { top: headerRow, names: headerRow, worded: headerRow, last: headerRow },
    last,
  );
  return tables.sort((a, b) => shared(b) - shared(a))[0] ?? null;
}
