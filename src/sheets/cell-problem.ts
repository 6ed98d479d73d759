// Says of a cell what is wrong with it: place, value, rule and remedy.

import type { Cell } from '../cells/cell';
import { textOf } from '../cells/cell-text';
import type { Problem, ProblemCode } from '../plan/problem';
import { quoted } from '../plan/problem-log';
import { cellAddress } from './a1';
import { headersOf } from './header';
import type { TableRead } from './read-workbook';

/** What is wrong with a cell: the rule that it broke and the remedy, each as a clause. */
export interface Unreadable {
  readonly code: ProblemCode;
  readonly rule: string;
  readonly remedy: string;
}

export function cellProblem(
  table: TableRead,
  row: number,
  field: string,
  cell: Cell,
  { code, rule, remedy }: Unreadable,
): Problem {
  const column = table.columns.get(field) ?? 0;
  const address = cellAddress(table.name, row, column);
  const header = textOf(headersOf(table.cells, table.headerRow)[column] ?? field)
    .replace(/\s+/g, ' ')
    .toLowerCase();
  return {
    code,
    cell: address,
    message: `${address}: ${header} ${quoted(textOf(cell))} ${rule}. ${remedy}.`,
  };
}
