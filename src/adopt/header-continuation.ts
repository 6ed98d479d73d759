// Tells the further rows of a header: words under a blank or a group, strips of dates, groups above the columns.

import { isDateCell } from '../cells/cell';
import { isFilled, textOf } from './column-profile';
import { isStripHeader } from './date-strip';
import { headerStrength } from './read-header';
import type { SheetGrid } from './recognition';

/** Dates in a header come as a strip. */
export const FEWEST_IN_STRIP = 3;
/** As many where numbers could be values. */
const FEWEST_ALONE = 5;
const FEWEST_NUMBERED = 4;
const NAMED = 0.6;
/** Letters; longer ones are sentences. */
const LONGEST_NAME = 40;

export function filledColumns(grid: SheetGrid, row: number): number[] {
  const columns: number[] = [];
  grid.cells[row]?.forEach((cell, column) => {
    if (isFilled(cell)) columns.push(column);
  });
  return columns;
}

/** A number that may stand in a strip's header: a day, a week, a year. */
export function isCount(number: number): boolean {
  return Number.isInteger(number) && ((number >= 0 && number <= 53) || (number >= 1990 && number <= 2100));
}

/**
 * Whether a row below a header goes on with it, where the upper row is blank or groups columns: with words that name
 * columns, or with nothing but a strip of dates. Below a column's name a day or a number is a value.
 */
export function secondHeader(grid: SheetGrid, upper: number, row: number): 'names' | 'strip' | null {
  const columns = filledColumns(grid, row);
  if (columns.length === 0) return null;
  let known = 0;
  let unknown = 0;
  let strips = 0;
  let belowNames = 0;
  let beneathBlank = 0;
  let dates = 0;
  for (const column of columns) {
    const cell = grid.cells[row]?.[column];
    const text = textOf(cell).trim();
    if (!isFilled(grid.cells[upper]?.[column])) beneathBlank++;
    if (typeof cell === 'number' && !isCount(cell) && grid.cells[row]?.[column - 1] !== cell - 1) return null;
    if (cell !== undefined && isDateCell(cell)) dates++;
    if (typeof cell !== 'string' || isStripHeader(text)) {
      strips++;
      if (headerStrength(textOf(grid.cells[upper]?.[column])) >= NAMED) belowNames++;
    } else if (text.length >= LONGEST_NAME) return null;
    else if (headerStrength(text) >= NAMED) known++;
    else unknown++;
  }
  const leaves = leavesFirst(grid, upper, row);
  if (unknown > (leaves ? known : 0) || belowNames * 2 > strips) return null;
  if (dates > 0 && dates < FEWEST_IN_STRIP) return null;
  const texts = columns.filter(column => typeof grid.cells[row]?.[column] === 'string').length;
  if (known >= 2) return (beneathBlank > 0 || strips > 2) && texts > 1 ? 'names' : null;
  const fewest = leaves && texts === columns.length ? FEWEST_IN_STRIP : FEWEST_ALONE;
  const isStrip = strips >= fewest && beneathBlank >= strips * 0.5 && columns.length === strips;
  return isStrip ? 'strip' : null;
}

/** "1 | 2 | 3 | 4" below every column of a header, as official tables have it. */
export function numbersColumns(grid: SheetGrid, header: number, row: number): boolean {
  const columns = filledColumns(grid, row);
  return (
    columns.length >= FEWEST_NUMBERED &&
    columns[0] === filledColumns(grid, header)[0] &&
    columns.every((column, at) => textOf(grid.cells[row]?.[column]).trim() === String(at + 1))
  );
}

/** Whether the row is blank below the first name of the header, as merged cells leave it, and rows below it are not. */
function leavesFirst(grid: SheetGrid, upper: number, row: number): boolean {
  const [first] = filledColumns(grid, upper);
  const isIn = (each: number) => first !== undefined && isFilled(grid.cells[each]?.[first]);
  return !isIn(row) && (isIn(row + 1) || isIn(row + 2));
}

/** Whether a row only parts the groups of the row above it, as cells merged over the columns of a third header row do. */
export function isMiddleHeader(grid: SheetGrid, upper: number, row: number): boolean {
  const columns = filledColumns(grid, row);
  const [first = 0] = filledColumns(grid, upper);
  return (
    columns.length > 1 &&
    !columns.includes(first) &&
    columns.every(column => {
      const cell = grid.cells[row]?.[column];
      return (
        typeof cell === 'string' && cell.length < LONGEST_NAME && isFilled(grid.cells[row + 1]?.[column])
      );
    }) &&
    secondHeader(grid, row, row + 1) !== null
  );
}

/** Whether the row above a header groups its columns: several texts, none of them a sentence, over columns of the table. */
export function isGroupHeader(
  grid: SheetGrid,
  row: number,
  header: number,
  counts: readonly number[],
): boolean {
  if ((counts[row] ?? 0) < 2 || (counts[row] ?? 0) >= (counts[header] ?? 0)) return false;
  return filledColumns(grid, row).every(column => {
    const cell = grid.cells[row]?.[column];
    return typeof cell !== 'string' || cell.length < LONGEST_NAME;
  });
}
