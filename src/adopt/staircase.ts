// Finds columns of titles that exclude each other, one for each level: every row fills one of them.

import { isFilled } from './column-profile';
import { NAMED, nameStrength } from './name-strength';
import { strength, type TableColumn, type TableColumns } from './table-columns';

const MOST_STEPS = 4;
/** Shares of the rows. */
const FILL_ONE = 0.75;
const FILL_SEVERAL = 0.1;

/** Whether it may hold the titles of one level: its header names rows or their groups, or is not known. */
function mayBeStep(column: TableColumn): boolean {
  const { text, filled, steps } = column.values;
  if (text <= 0.5 || filled === 0) return false;
  const isUnknown = column.reading.senses.size === 0 && filled > 1 && steps < 0.5;
  return isUnknown || nameStrength(column) >= NAMED || strength(column, 'part') >= 0.6;
}

/** Its columns from the highest level to the lowest; none where there is none. */
export function findStaircase(table: TableColumns): TableColumn[] {
  const candidates = table.columns.filter(mayBeStep);
  const rows = table.rows;
  for (let size = Math.min(MOST_STEPS, candidates.length); size >= 2; size--) {
    for (let from = 0; from + size <= candidates.length; from++) {
      const group = candidates.slice(from, from + size);
      let one = 0;
      let several = 0;
      const fills = group.map(() => 0);
      for (const row of rows) {
        let filled = 0;
        group.forEach(({ column }, index) => {
          if (!isFilled(table.grid.cells[row]?.[column])) return;
          filled++;
          fills[index] = (fills[index] ?? 0) + 1;
        });
        if (filled === 1) one++;
        else if (filled > 1) several++;
      }
      const named = group.filter(column => nameStrength(column) >= NAMED).length;
      if (
        fills.every(fill => fill > 0) &&
        one >= rows.length * FILL_ONE &&
        several <= rows.length * FILL_SEVERAL &&
        (named === size || (named > 0 && size > 2))
      )
        return group;
    }
  }
  return [];
}
