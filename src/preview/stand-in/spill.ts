// What happens to an array formula's results when somebody writes into them.

import { type CellModel, cellAt, type SheetModel } from '../workbook';

/** The formula turns into #REF! and its results go, as when a value stands in the way of ARRAYFORMULA. */
export function breakSpill(sheet: SheetModel, row: number, column: number): void {
  let [top, left] = [row, column];
  while (cellAt(sheet, top - 1, left)?.spilled) top -= 1;
  if (cellAt(sheet, top - 1, left)?.formula === undefined)
    while (cellAt(sheet, top, left - 1)?.spilled) left -= 1;
  const above = cellAt(sheet, top - 1, left);
  const source = above?.formula === undefined ? cellAt(sheet, top, left - 1) : above;
  if (source?.formula !== undefined) source.value = '#REF!';
  clearSpilled(sheet, row, column);
}

function clearSpilled(sheet: SheetModel, row: number, column: number): void {
  const open: [number, number][] = [[row, column]];
  for (let at = open.pop(); at; at = open.pop()) {
    const [down, across] = at;
    const cell: CellModel | undefined = cellAt(sheet, down, across);
    if (!cell?.spilled) continue;
    delete cell.spilled;
    cell.value = null;
    open.push([down + 1, across], [down - 1, across], [down, across + 1], [down, across - 1]);
  }
}
