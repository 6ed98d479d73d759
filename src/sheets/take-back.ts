// An action during which rows or columns moved is taken back, wherever its parts have come to stand, to be tried afresh.

import type { Cell } from '../cells/cell';
import { serialOfDay } from '../plan/day';
import { type Applied, applyChanges } from './apply-changes';
import type { CellInput } from './cell-input';
import type { Change, RowsChange } from './change';
import { putBack } from './put-back';
import { readCells, readWorkbook, type TableRead, tableOnSheet } from './read-workbook';
import type { Workbook } from './spreadsheet';
import { undoCells, undoWholeRows } from './undo-rows';
import { rowInputs } from './write-cells';
import { removeRows } from './write-structure';

/**
 * @param moved the tables whose rows or columns have moved
 * @returns the number of cells that could not be put back
 */
export function takeBack(
  workbook: Workbook,
  changes: readonly Change[],
  { steps, written }: Applied,
  moved: readonly TableRead[],
): number {
  for (const change of changes) if (change.kind === 'rows') removeAdded(workbook, change);
  const lost = putBack(
    workbook,
    written.filter(({ table }) => moved.includes(table)),
  );
  const read = readWorkbook(workbook);
  for (const step of [...steps].reverse()) {
    const table = tableOnSheet(read, step.sheetId);
    if (step.step === 'cells') applyChanges(workbook, undoCells(table, step, []));
    else if (step.step === 'whole rows') applyChanges(workbook, undoWholeRows(table, step, []));
  }
  return lost;
}

/** Each row that was added is the last one that says the same. */
function removeAdded(workbook: Workbook, change: RowsChange): void {
  const { sheet } = change.table;
  const now = readCells(workbook, sheet);
  const added = new Set<number>();
  for (const inputs of rowInputs(change)) {
    const filled = inputs.filter(input => input !== '');
    let row = filled.length === 0 ? 0 : now.length;
    while (row > 0 && (added.has(row) || !holdsInOrder(now[row - 1]!, filled))) row -= 1;
    if (row > 0) added.add(row);
  }
  removeRows({ kind: 'remove rows', sheet, rows: [...added] });
}

/** Between its cells others may stand by now, such as those of a column that somebody inserted. */
function holdsInOrder(cells: readonly Cell[], inputs: readonly CellInput[]): boolean {
  let found = 0;
  for (const cell of cells) if (found < inputs.length && bare(cell) === bare(inputs[found]!)) found += 1;
  return found === inputs.length;
}

/** A day as its number: a cell takes one for the other where it is formatted as such. Added rows hold no links. */
function bare(cell: CellInput): unknown {
  return typeof cell === 'object' && 'day' in cell ? serialOfDay(cell.day) : cell;
}
