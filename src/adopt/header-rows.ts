// Finds the rows of a sheet that are headers of tables.

import { isDateCell } from '../cells/cell';
import { readDay } from '../cells/read-day';
import { isFilled, textOf } from './column-profile';
import { isStripHeader } from './date-strip';
import type { Sense } from './header-words';
import { headerStrength, readHeader } from './read-header';
import type { SheetGrid } from './recognition';

interface HeaderCandidate {
  readonly row: number;
  readonly known: number;
  /** Of these, how many say what plans have. */
  readonly ofPlans: number;
  readonly score: number;
}

/** Headers stand near the top, or below a gap. */
const TOP_ROWS = 60;
const LONGEST_HEADER = 90;
/** Longer ones on one line are sentences rather. */
const LONGEST_WORDED = 40;
const KNOWN = 0.5;
/** The score from which on a row is hardly anything but a header. */
const CLEAR = 1.2;
/** How much of its word a header counts that no values follow, as the labels of a legend. */
const ABOVE_NOTHING = 0.5;
const ROWS_BELOW = 8;
/** Letters of a header that no word tells from a row. */
const LONGEST_STRANGER = 40;
/** Dates in a header come as a strip. */
const FEWEST_IN_STRIP = 3;

/** Whether cells of the column are filled in the rows below, of which the first may be a header's too. */
function isAboveValues(grid: SheetGrid, row: number, column: number): boolean {
  let filled = 0;
  for (let below = row + 1; below <= row + ROWS_BELOW; below++)
    if (isFilled(grid.cells[below]?.[column])) filled++;
  return filled > 1 || row + ROWS_BELOW >= grid.cells.length;
}

/** Whether the header says more than that its column is of no use here. */
function saysMore(header: string): boolean {
  const useless: ReadonlySet<Sense> = new Set<Sense>(['none', 'planning', 'foreign', 'duration']);
  return [...readHeader(header).senses].some(([sense, weight]) => weight >= KNOWN && !useless.has(sense));
}

function filledColumns(grid: SheetGrid, row: number): number[] {
  const columns: number[] = [];
  grid.cells[row]?.forEach((cell, column) => {
    if (isFilled(cell)) columns.push(column);
  });
  return columns;
}

/** A number that may stand in a strip's header: a day, a week, a year. */
function isCount(number: number): boolean {
  return Number.isInteger(number) && ((number >= 0 && number <= 53) || (number >= 1990 && number <= 2100));
}

function saysDay(text: string): boolean {
  const day = readDay(text, { order: 'undecided', end: 'last' });
  return day.ok && day.value !== null && !/^\D*\d{4}$|^q[1-4]|^[1-4]q/i.test(text);
}

/** Whether several texts of the row stand in the rows around it too, as those of people, states and groups do. */
function repeats(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  let same = 0;
  for (const column of columns) {
    const text = grid.cells[row]?.[column];
    if (typeof text !== 'string' || text.length < 2) continue;
    for (const near of [row - 1, row + 1, row + 2])
      if (grid.cells[near]?.[column] === text) {
        same++;
        break;
      }
  }
  return same > 1 && same >= columns.length * 0.2 && !sharesHeader(grid, row, row + 1);
}

/** How much a row looks like a header, or null where it does not. */
function candidateAt(grid: SheetGrid, row: number): HeaderCandidate | null {
  const columns = filledColumns(grid, row);
  let texts = 0;
  let known = 0;
  let ofPlans = 0;
  let strength = 0;
  let strips = 0;
  let dates = 0;
  let amounts = 0;
  const seen = new Set<string>();
  for (const column of columns) {
    const cell = grid.cells[row]?.[column];
    const text = textOf(cell).trim();
    if (typeof cell !== 'string') {
      strips++;
      if (cell !== undefined && isDateCell(cell)) dates++;
      else if (typeof cell === 'number' && !isCount(cell)) amounts++;
      continue;
    }
    if (/\d/.test(text) && saysDay(text)) dates++;
    if (isStripHeader(text) && headerStrength(text) < KNOWN) {
      strips++;
      continue;
    }
    texts++;
    if (text.length > LONGEST_HEADER || seen.has(text)) continue;
    seen.add(text);
    const certainty = headerStrength(text);
    if (certainty >= KNOWN) {
      known++;
      if (saysMore(text)) ofPlans++;
      const isLong = text.length > LONGEST_WORDED && !text.includes('\n');
      strength += certainty * (isAboveValues(grid, row, column) ? 1 : ABOVE_NOTHING) * (isLong ? 0.5 : 1);
    }
  }
  if (amounts > 0 || (dates > 0 && dates < FEWEST_IN_STRIP) || repeats(grid, row, columns)) return null;
  if (texts < 2 || known < 1 || (strips > 0 && strips < 3 && texts < 3)) return null;
  if (known < 2 && texts > 3) return null;
  const share = known / texts;
  return share < 0.3 && known < 4
    ? null
    : { row, known, ofPlans, score: strength * Math.sqrt(Math.max(0.25, share)) };
}

/**
 * A header of which no word is known, so that its rows are not taken for those of the table above: short texts between
 * a gap and another one, before rows of the same columns, as tables of Markdown have them; or in bold before rows that are not.
 */
function isStranger(grid: SheetGrid, row: number, counts: readonly number[]): boolean {
  const columns = filledColumns(grid, row);
  const texts = columns.map(column => grid.cells[row]?.[column]);
  if (columns.length < 2 || new Set(texts).size < texts.length) return false;
  if (!texts.every(text => typeof text === 'string' && text.length < LONGEST_STRANGER && !/\d/.test(text)))
    return false;
  const isParted = counts[row + 1] === 0 && (counts[row + 2] ?? 0) > 1;
  const first = isParted ? row + 2 : row + 1;
  if ((counts[first] ?? 0) < 2 || filledColumns(grid, first)[0] !== columns[0]) return false;
  return isParted || isBold(grid, row, first, columns);
}

function isBold(grid: SheetGrid, row: number, below: number, columns: readonly number[]): boolean {
  const bold = grid.looks?.().bold;
  return (
    bold !== undefined &&
    columns.every(column => bold[row]?.[column]) &&
    columns.every(column => !bold[below]?.[column])
  );
}

/** Where no word is known: a row of different short texts above rows that hold dates or numbers. */
function candidateByContrast(grid: SheetGrid): HeaderCandidate | null {
  for (let row = 0; row < Math.min(TOP_ROWS, grid.cells.length - 2); row++) {
    const columns = filledColumns(grid, row);
    const texts = columns.map(column => grid.cells[row]?.[column]);
    if (columns.length < 3 || !texts.every(text => typeof text === 'string' && text.length < 40)) continue;
    const typed = columns.filter(column => {
      const below = [1, 2, 3].map(down => grid.cells[row + down]?.[column] ?? '').filter(isFilled);
      return below.length > 1 && below.every(cell => isDateCell(cell) || typeof cell === 'number');
    });
    if (typed.length > 0 && new Set(texts).size === texts.length)
      return { row, known: 0, ofPlans: 0, score: 0.1 };
  }
  return null;
}

/** Whether the row holds, in some column, a number below a number or the very text above it, as no header does. */
function goesOn(grid: SheetGrid, row: number): boolean {
  return filledColumns(grid, row).some(column => {
    const cell = grid.cells[row]?.[column];
    const above = grid.cells[row - 1]?.[column];
    return typeof cell === 'number' ? typeof above === 'number' : typeof cell === 'string' && cell === above;
  });
}

function isGapAbove(counts: readonly number[], row: number): boolean {
  return row === 0 || (counts[row - 1] ?? 0) <= 1;
}

function sharesHeader(grid: SheetGrid, row: number, header: number): boolean {
  const columns = filledColumns(grid, row).filter(column => typeof grid.cells[row]?.[column] === 'string');
  const same = columns.filter(column => grid.cells[row]?.[column] === grid.cells[header]?.[column]);
  return columns.length > 1 && same.length >= columns.length * 0.7;
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
  const between = counts.slice(before.row + 1, row).filter(count => count > 1).length;
  if (sharesHeader(grid, row, before.row)) return between > 0 && apart ? 'another' : null;
  const isNear = between === 0 || (between <= 2 && before.score < CLEAR);
  const goesOnWith = between === 0 && row === before.row + 1 && isSecondHeader(grid, before.row, row);
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

/** The headers from top to bottom, as pairs of their first and last row, 0-based; `counts` are the filled cells of each row. */
export function headerRows(grid: SheetGrid, counts: readonly number[]): [number, number][] {
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
  return found.map(({ row }) => {
    let last = row;
    while (last - row < 2 && isSecondHeader(grid, last, last + 1)) last++;
    if (last === row && isMiddleHeader(grid, row, row + 1)) last += 2;
    const above = row > 0 && last === row && isGroupHeader(grid, row - 1, row, counts);
    return [above ? row - 1 : row, last];
  });
}

/** Whether a row below a header goes on with it: only header words and date strips, where the upper row is blank or groups columns. */
function isSecondHeader(grid: SheetGrid, upper: number, row: number): boolean {
  const columns = filledColumns(grid, row);
  if (columns.length === 0) return false;
  let known = 0;
  let strips = 0;
  let beneathBlank = 0;
  let dates = 0;
  for (const column of columns) {
    const cell = grid.cells[row]?.[column];
    const text = textOf(cell).trim();
    if (!isFilled(grid.cells[upper]?.[column])) beneathBlank++;
    if (typeof cell === 'number' && !isCount(cell)) return false;
    if (cell !== undefined && isDateCell(cell)) dates++;
    if (typeof cell !== 'string' || isStripHeader(text)) strips++;
    else if (text.length < 40 && headerStrength(text) >= 0.6) known++;
    else return false;
  }
  if (dates > 0 && dates < FEWEST_IN_STRIP) return false;
  const texts = columns.filter(column => typeof grid.cells[row]?.[column] === 'string').length;
  if (known >= 2) return known + strips === columns.length && (beneathBlank > 0 || strips > 2) && texts > 1;
  return known === 0 && strips >= 5 && beneathBlank >= strips * 0.5 && columns.length === strips;
}

/** Whether a row only parts the groups of the row above it, as cells merged over the columns of a third header row do. */
function isMiddleHeader(grid: SheetGrid, upper: number, row: number): boolean {
  const columns = filledColumns(grid, row);
  const [first = 0] = filledColumns(grid, upper);
  return (
    columns.length > 1 &&
    !columns.includes(first) &&
    columns.every(column => {
      const cell = grid.cells[row]?.[column];
      return typeof cell === 'string' && cell.length < 40 && isFilled(grid.cells[row + 1]?.[column]);
    }) &&
    isSecondHeader(grid, row, row + 1)
  );
}

/** Whether the row above a header groups its columns: several texts, none of them a sentence, over columns of the table. */
function isGroupHeader(grid: SheetGrid, row: number, header: number, counts: readonly number[]): boolean {
  if ((counts[row] ?? 0) < 2 || (counts[row] ?? 0) >= (counts[header] ?? 0)) return false;
  return filledColumns(grid, row).every(column => {
    const cell = grid.cells[row]?.[column];
    return typeof cell !== 'string' || cell.length < 40;
  });
}
