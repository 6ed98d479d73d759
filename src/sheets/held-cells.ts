// Cells that a formula decides, its own or one whose result spills over it: a value written there would break it.

import { cellAddress } from './a1';
import type { TableRead } from './read-workbook';
import { isSpilling, spillWidth } from './spilling-formulas';

export interface HeldCell {
  /** "Milestones!H7". */
  readonly cell: string;
  /** "Milestones!H7 is filled by the formula in Milestones!H2, which decides it." */
  readonly sentence: string;
}

/** Null for each row (1-based) in which the column (0-based) is free. Reads formulas once. */
export function heldCells(
  { sheet, name }: Pick<TableRead, 'sheet' | 'name'>,
  rows: readonly number[],
  column: number,
): (HeldCell | null)[] {
  const formulas = sheet.getRange(1, 1, Math.max(...rows), column + 1).getFormulas();
  return rows.map(row => {
    const cell = cellAddress(name, row, column);
    if (formulas[row - 1]![column]) return { cell, sentence: `${cell} holds a formula, which decides it.` };
    const source = spillOver(formulas, row - 1, column);
    if (!source) return null;
    const from = cellAddress(name, source.row + 1, source.column);
    return { cell, sentence: `${cell} is filled by the formula in ${from}, which decides it.` };
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The formula above or to the left that may reach a cell; all count from 0. */
function spillOver(formulas: readonly (readonly string[])[], row: number, column: number): Place | null {
  for (let top = row; top >= 0; top -= 1) {
    for (let left = column; left >= 0; left -= 1) {
      const formula = formulas[top]![left];
      if (!formula || !isSpilling(formula) || left + spillWidth(formula) <= column) continue;
      if (isFree(formulas, { row: top, column: left }, { row, column })) return { row: top, column: left };
    }
  }
  return null;
}

/** No result spills over another formula. */
function isFree(formulas: readonly (readonly string[])[], from: Place, to: Place): boolean {
  for (let row = from.row; row <= to.row; row += 1)
    for (let column = from.column; column <= to.column; column += 1)
      if (formulas[row]![column] && (row !== from.row || column !== from.column)) return false;
  return true;
}
