// Taking back what was written into rows: each is found by its ID or by what it holds, and what somebody changed since stays.

import type { Cell } from '../cells/cell';
import { cellsEqual } from './cells-equal';
import type { Change } from './change';
import type { Step } from './journal';
import { keyColumn, type TableRead } from './read-workbook';
import { withoutStatusDate } from './status-date-cell';

export function undoCells(table: TableRead | null, step: Step & { step: 'cells' }, left: string[]): Change[] {
  const column = table?.columns.get(step.field);
  const key = table ? keyColumn(table) : undefined;
  if (!table || column === undefined || key === undefined) {
    left.push(`The column of ${step.field} was left: it is no longer there.`);
    return [];
  }
  const rowsOf = new Map<Cell, number[]>();
  for (let row = table.cells.length; row > 0; row -= 1) {
    const id = table.cells[row - 1]![key]!;
    const known = rowsOf.get(id) ?? [];
    rowsOf.set(id, known);
    known.push(row);
  }
  const restored: { row: number; value: Cell }[] = [];
  let changed = 0;
  step.ids.forEach((id, index) => {
    const row = rowsOf.get(id)?.pop(); // the uppermost left: a setting that was copied stands there twice
    if (row !== undefined && cellsEqual(table.cells[row - 1]![column]!, step.after[index]!)) {
      restored.push({ row, value: step.before[index]! });
    } else changed += 1;
  });
  if (changed > 0)
    left.push(
      `${changed} ${changed === 1 ? 'cell' : 'cells'} of "${table.name}" ${changed === 1 ? 'was' : 'were'} left: changed or moved away since.`,
    );
  restored.sort((a, b) => a.row - b.row);
  const rows = restored.map(({ row }) => row);
  return rows.length === 0
    ? []
    : [{ kind: 'cells', table, field: step.field, rows, values: restored.map(({ value }) => value) }];
}

/** Of rows that say the same the last one goes. */
export function undoRows(table: TableRead | null, step: Step & { step: 'rows' }, left: string[]): Change[] {
  if (!table) return [];
  const { kind } = table.known;
  const known = step.fields.flatMap((field, at) => {
    const column = table.columns.get(field);
    return column === undefined ? [] : [{ at, column }];
  });
  const rowsOf = new Map<string, number[]>();
  withoutStatusDate(table.cells, kind).forEach((cells, index) => {
    if (index < table.headerRow) return;
    const said = JSON.stringify(known.map(({ column }) => cells[column]));
    const rows = rowsOf.get(said);
    if (rows) rows.push(index + 1);
    else rowsOf.set(said, [index + 1]);
  });
  const rows = new Set<number>();
  for (const after of withoutStatusDate(step.after, kind)) {
    const row = rowsOf.get(JSON.stringify(known.map(({ at }) => after[at])))?.pop();
    if (row !== undefined) rows.add(row);
  }
  const changed = step.after.length - rows.size;
  if (changed > 0)
    left.push(
      `${changed} ${changed === 1 ? 'row' : 'rows'} of "${table.name}" ${changed === 1 ? 'was' : 'were'} left: changed or deleted since.`,
    );
  return rows.size === 0 ? [] : [{ kind: 'remove rows', sheet: table.sheet, rows: [...rows] }];
}

/** Each row where it stood, else wherever it says the same; one that was emptied is filled again where it is still empty. */
export function undoWholeRows(
  table: TableRead | null,
  step: Step & { step: 'whole rows' },
  left: string[],
): Change[] {
  if (!table) return [];
  const columns = step.fields.map(field => table.columns.get(field) ?? -1);
  const taken = new Set<number>();
  const stands = (row: number, after: readonly Cell[]) => {
    if (row <= table.headerRow || taken.has(row)) return false;
    const cells = table.cells[row - 1] ?? [];
    return columns.every((column, at) => column < 0 || cellsEqual(cells[column] ?? '', after[at]!));
  };
  const restored: { row: number; values: Readonly<Record<string, Cell>> }[] = [];
  step.after.forEach((after, index) => {
    const stood = step.rows[index]!;
    const row = stands(stood, after) ? stood : table.cells.findIndex((_, at) => stands(at + 1, after)) + 1;
    if (row === 0) return;
    taken.add(row);
    const values = step.fields.map((field, at) => [field, step.before[index]![at]!] as const);
    restored.push({ row, values: Object.fromEntries(values) });
  });
  const changed = step.rows.length - restored.length;
  if (changed > 0)
    left.push(
      `${changed} ${changed === 1 ? 'row' : 'rows'} of "${table.name}" ${changed === 1 ? 'was' : 'were'} left: changed since.`,
    );
  restored.sort((a, b) => a.row - b.row);
  const rows = restored.map(({ row }) => row);
  if (rows.length === 0) return [];
  return [{ kind: 'whole rows', table, rows, values: restored.map(({ values }) => values) }];
}
