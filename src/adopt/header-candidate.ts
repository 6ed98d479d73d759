// How much a row looks like a header: by words that are known, by how it stands out where none is.

import { isDateCell } from '../cells/cell';
import { readDay } from '../cells/read-day';
import { isFilled, textOf } from './column-profile';
import { isStripHeader } from './date-strip';
import { FEWEST_IN_STRIP, filledColumns, isCount } from './header-continuation';
import type { Sense } from './header-words';
import { headerStrength, readHeader } from './read-header';
import type { SheetGrid } from './recognition';

export interface HeaderCandidate {
  /** 0-based. */
  readonly row: number;
  /** How many of its texts are known words. */
  readonly known: number;
  /** Of these, how many say what plans have. */
  readonly ofPlans: number;
  readonly score: number;
}

const TOP_ROWS = 60;
const LONGEST_HEADER = 90;
/** Longer ones on one line are sentences rather. */
const LONGEST_WORDED = 40;
/** "Status: Approved" says what is so. */
const LABELLED = /:\s*[\p{L}\p{N}]/u;
const KNOWN = 0.5;
/** How much of its word a header counts that no values follow, as the labels of a legend. */
const ABOVE_NOTHING = 0.5;
const ROWS_BELOW = 8;
/** Letters of a header that no word tells from a row. */
const LONGEST_STRANGER = 40;

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
export function candidateAt(grid: SheetGrid, row: number): HeaderCandidate | null {
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
    if (text.length > LONGEST_HEADER || LABELLED.test(text) || seen.has(text)) continue;
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
export function isStranger(grid: SheetGrid, row: number, counts: readonly number[]): boolean {
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
export function candidateByContrast(grid: SheetGrid): HeaderCandidate | null {
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

export function sharesHeader(grid: SheetGrid, row: number, header: number): boolean {
  const columns = filledColumns(grid, row).filter(column => typeof grid.cells[row]?.[column] === 'string');
  const same = columns.filter(column => grid.cells[row]?.[column] === grid.cells[header]?.[column]);
  return columns.length > 1 && same.length >= columns.length * 0.7;
}
