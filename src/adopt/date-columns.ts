// Which of a table's columns of days is which: the first of two, one beside the other, months of the project.

import { plainText } from '../plan/plain-text';
import { isFilled, textOf } from './column-profile';
import type { Field, MappedColumn } from './recognition';
import { strength, type TableColumn, type TableColumns } from './table-columns';

type Mapping = Readonly<Partial<Record<Field, MappedColumn>>>;

/** One or several: "M18", "[M3]", "6, 12". */
const MONTH_OF_PROJECT = /^\s*\[?m?\+?\d{1,2}(?:\s*[,;–-]\s*m?\d{1,2})*\]?\s*$/i;
/** A share of the filled cells. */
const NEARLY_ALL = 0.75;

/**
 * Of two columns of days that only their values speak for, the first is the start; a single one is the due date. Months
 * of the project are no start where they are no due date.
 */
export function orderDates(table: TableColumns, mapping: Partial<Record<Field, MappedColumn>>): void {
  const { start, due } = mapping;
  if (start && due && start.confidence < 0.35 && due.confidence < 0.35 && start.column > due.column) {
    mapping.start = due;
    mapping.due = start;
  }
  const begins = table.columns.find(({ column }) => column === start?.column);
  if (begins && strength(begins, 'start') > 0.5) {
    if (!due && countsMonths(table, begins.column)) delete mapping.start;
    return;
  }
  if (start && !due && start.confidence < 0.35) {
    mapping.due = start;
    delete mapping.start;
  }
}

/** A day beside the one that ends it, under the same word: "Fecha" and "Fecha fin". */
export function startOfPair({ columns }: TableColumns, mapping: Mapping): TableColumn | null {
  const { due } = mapping;
  if (!due || mapping.start) return null;
  const taken = new Set(Object.values(mapping).map(mapped => mapped?.column));
  const words = (header: string) =>
    plainText(header)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const whole = words(due.header);
  const found = columns.find(
    ({ column, header, values, reading }) =>
      !taken.has(column) &&
      values.dates > 0.8 &&
      reading.senses.has('due') &&
      words(header) !== whole &&
      ` ${whole} `.includes(` ${words(header)} `) &&
      !/\bdue\b/.test(whole),
  );
  return found ?? null;
}

/** Where nothing else says when rows are due: a column that counts the months of the project up to then, "M18" or 18. */
export function monthsUntilDue({ grid, rows, columns }: TableColumns, mapping: Mapping): TableColumn | null {
  const taken = new Set(Object.values(mapping).map(mapped => mapped?.column));
  const found = columns.find(({ column, reading, values }) => {
    const isDue = column === mapping.due?.column;
    if ((mapping.due ? !isDue : taken.has(column)) || values.filled < 2 || values.dates > 0) return false;
    if ((reading.senses.get('none') ?? 0) >= 0.5) return false;
    return (reading.senses.get('due') ?? 0) >= 0.5 && countsMonths({ grid, rows }, column);
  });
  return found ?? null;
}

/** Whether nearly every cell is the number of a month of the project, "M18" or 18; labels of groups may stand between. */
function countsMonths({ grid, rows }: Pick<TableColumns, 'grid' | 'rows'>, column: number): boolean {
  const filled = rows.map(row => grid.cells[row]?.[column]).filter(isFilled);
  const months = filled.filter(cell => MONTH_OF_PROJECT.test(textOf(cell)));
  return months.length > 0 && months.length >= filled.length * NEARLY_ALL;
}
