// Finds the rows of a sheet that are headers of tables.

import {
  candidateAt,
  candidateByContrast,
  type HeaderCandidate,
  isStranger,
  sharesHeader,
} from './header-candidate';
import {
  filledColumns,
  isGroupHeader,
  isMiddleHeader,
  numbersColumns,
  secondHeader,
} from './header-continuation';
import type { SheetGrid } from './recognition';

/** The rows of one header, 0-based. */
export interface HeaderRows {
  readonly top: number;
  /** The lowest that names columns. */
  readonly names: number;
  /** Below `names` only strips of dates stand. */
  readonly worded: number;
  /** Below `worded` only the columns' numbers stand. */
  readonly last: number;
}

/** Headers stand near the top, or below a gap. */
const TOP_ROWS = 60;
/** The score from which on a row is hardly anything but a header. */
const CLEAR = 1.2;
const ROWS_OF_SERIES = 12;

/** Whether the row holds, in some column, a number below a number or the very text above it, as no header does. */
function goesOn(grid: SheetGrid, row: number): boolean {
  return filledColumns(grid, row).some(column => {
    const cell = grid.cells[row]?.[column];
    const above = grid.cells[row - 1]?.[column];
    return typeof cell === 'number' ? typeof above === 'number' : typeof cell === 'string' && cell === above;
  });
}

/** Whether a text of the row goes on with a series of its column: "FASE 4" below "FASE 3". */
function goesOnWithSeries(grid: SheetGrid, row: number, header: number): boolean {
  const kindOf = (cell: unknown) =>
    typeof cell === 'string' && /\d/.test(cell) ? cell.replace(/\d+/g, '#') : '';
  return filledColumns(grid, row).some(column => {
    const kind = kindOf(grid.cells[row]?.[column]);
    for (let above = row - 1; kind !== '' && above > Math.max(header, row - ROWS_OF_SERIES); above--)
      if (kindOf(grid.cells[above]?.[column]) === kind) return true;
    return false;
  });
}

function isGapAbove(counts: readonly number[], row: number): boolean {
  return row === 0 || (counts[row - 1] ?? 0) <= 1;
}

/** Whether the candidate is the header of another table than the one before, or a better header of the same. */
function roleOf(
  grid: SheetGrid,
  counts: readonly number[],
  candidate: HeaderCandidate,
  before: HeaderCandidate | undefined,
): 'another' | 'better' | null {
  const { row, known, ofPlans, score } = candidate;
  const apart = isGapAbove(counts, row);
  if (!before) return apart || known > 2 || (counts[row - 1] ?? 0) < (counts[row] ?? 0) ? 'another' : null;
  if (!apart && goesOn(grid, row)) return null;
  if (goesOnWithSeries(grid, row, before.row)) return null;
  const between = counts.slice(before.row + 1, row).filter(count => count > 1).length;
  if (sharesHeader(grid, row, before.row)) return between > 0 && apart ? 'another' : null;
  const isNear = between === 0 || (between <= 2 && before.score < CLEAR);
  const goesOnWith = between === 0 && row === before.row + 1 && secondHeader(grid, before.row, row) !== null;
  if (
    isNear &&
    row < TOP_ROWS &&
    score > before.score * 1.3 &&
    (between > 0 || known > 1) &&
    ofPlans > 0 &&
    (before.known > 0 || (between === 0 && score > CLEAR)) &&
    !goesOnWith
  )
    return 'better';
  const isClear = apart || (row < TOP_ROWS && score > before.score * 1.5);
  return isClear && between > 0 && known >= 2 && score > CLEAR ? 'another' : null;
}

/** The headers from top to bottom; `counts` are the filled cells of each row. */
export function headerRows(grid: SheetGrid, counts: readonly number[]): HeaderRows[] {
  const found: HeaderCandidate[] = [];
  for (let row = 0; row < grid.cells.length; row++) {
    if ((counts[row] ?? 0) < 2) continue;
    const before = found[found.length - 1];
    const apart = isGapAbove(counts, row);
    if (before && !apart && row > TOP_ROWS && grid.cells[row]?.[0] !== grid.cells[before.row]?.[0]) continue;
    const candidate = candidateAt(grid, row);
    const role = candidate && roleOf(grid, counts, candidate, before);
    if (candidate && role === 'better') found[found.length - 1] = candidate;
    else if (candidate && role === 'another') found.push(candidate);
    else if (before && apart && row > before.row + 2 && isStranger(grid, row, counts))
      found.push({ row, known: 0, ofPlans: 0, score: 0 });
  }
  if (found.length === 0) {
    const contrast = candidateByContrast(grid);
    if (contrast) found.push(contrast);
  }
  return found.map(({ row }) => headerAt(grid, counts, row));
}

function headerAt(grid: SheetGrid, counts: readonly number[], row: number): HeaderRows {
  let names = row;
  let last = row;
  while (last - row < 2 && !numbersColumns(grid, row, last + 1)) {
    const next = secondHeader(grid, last, last + 1);
    if (!next) break;
    last++;
    if (next === 'names') names = last;
  }
  if (last === row && isMiddleHeader(grid, row, row + 1)) {
    last += 2;
    names = last;
  }
  const isGrouped = row > 0 && last === row && isGroupHeader(grid, row - 1, row, counts);
  const top = isGrouped ? row - 1 : row;
  return { top, names, worded: last, last: numbersColumns(grid, row, last + 1) ? last + 1 : last };
}
