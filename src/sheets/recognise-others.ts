// Recognises what stands on the sheets that Throughline did not write itself.

import { recognise } from '../adopt/recognise';
import type { Correction, Recognition, SheetGrid } from '../adopt/recognition';
import { textOf } from '../cells/cell-text';
import type { Day } from '../plan/day';
import { normaliseHeader } from './header';
import { holdsAllColumns, type LeftTable } from './left-tables';
import { lists } from './list-sheet';

/** A sheet that Throughline wrote, and why it is not taken for a plan. */
export interface OwnSheet {
  readonly sheet: string;
  readonly why: string;
}

export interface Understanding {
  readonly recognition: Recognition;
  readonly ours: readonly OwnSheet[];
}

/** @param left tables of ours that are taken up again, and so not recognised either */
export function recogniseOthers(
  grids: readonly SheetGrid[],
  left: readonly LeftTable[],
  statusDate: Day,
  corrections: readonly Correction[] = [],
): Understanding {
  const ours: OwnSheet[] = [];
  const others: SheetGrid[] = [];
  for (const grid of grids) {
    if (left.some(({ sheet }) => sheet === grid.name)) continue;
    const why = whyOurs(grid);
    if (why === null) others.push(grid);
    else ours.push({ sheet: grid.name, why: `“${grid.name}” was written by Throughline: ${why}` });
  }
  return { recognition: recognise(others, corrections, statusDate), ours };
}

/** In the second line of every report; somebody may have put rows above it. */
const STATUS_DATE = /^Status date [A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2} \d{4}$/;
const LINES_SEARCHED = 10;

function whyOurs(grid: SheetGrid): string | null {
  const { cells } = grid;
  if (cells.slice(0, LINES_SEARCHED).some(([first = '']) => STATUS_DATE.test(textOf(first))))
    return 'a report on a plan, not a plan.';
  if (holdsAllColumns('history', grid)) return 'what past reports said.';
  if (holdsAllColumns('checkIns', grid))
    return 'check-ins, which count by the IDs of rows, and these may be given anew.';
  if (lists.every((list, column) => normaliseHeader(cells[0]?.[column] ?? '') === list))
    return 'what its dropdowns offer.';
  return null;
}
