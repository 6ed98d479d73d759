// IDs are not written where another formula's result stands or may come to stand.

import type { Problem } from '../plan/problem';
import { cellAddress } from './a1';
import type { TableRead } from './read-workbook';
import { maySpill } from './spilling-formulas';

export interface Spills {
  /** Tables whose blank IDs are not ours to fill. */
  readonly tables: ReadonlySet<TableRead>;
  readonly problems: readonly Problem[];
}

/** Reads formulas only of tables in which a row lacks its ID. */
export function idsUnderSpills(tables: readonly TableRead[]): Spills {
  const under = new Set<TableRead>();
  const problems: Problem[] = [];
  for (const table of tables) {
    const id = table.columns.get('id');
    const title = table.columns.get('title');
    if (id === undefined || title === undefined || !lacksIds(table, id, title)) continue;
    const formulas = table.sheet.getDataRange().getFormulas();
    const at = spillOver(formulas, id);
    if (!at) continue;
    under.add(table);
    const cell = cellAddress(table.name, at.row, at.column);
    problems.push({
      code: 'id-under-spill',
      cell,
      message: `${cell}: this formula may fill the ID column, so rows without an ID get none. Move the ID column to the left of the formula, or type the IDs.`,
    });
  }
  return { tables: under, problems };
}

function lacksIds(table: TableRead, id: number, title: number): boolean {
  for (let index = table.headerRow; index < table.cells.length; index += 1) {
    const row = table.cells[index]!;
    if (row[id] === '' && row[title] !== '') return true;
  }
  return false;
}

/** A formula that spills, in the column or to its left. */
function spillOver(
  formulas: readonly (readonly string[])[],
  column: number,
): { row: number; column: number } | null {
  for (let row = 0; row < formulas.length; row += 1) {
    for (let left = 0; left <= column; left += 1) {
      const formula = formulas[row]![left];
      if (formula && maySpill(formula)) return { row: row + 1, column: left };
    }
  }
  return null;
}
