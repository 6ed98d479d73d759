// The status date as a plain cell of Settings, for formulas of people's own: only a refresh writes it, and only when the day is another.

import { type Cell, isDateCell } from '../cells/cell';
import { textOf } from '../cells/cell-text';
import type { Day } from '../plan/day';
import { plainText } from '../plan/plain-text';
import { holds } from './cell-input';
import type { Change } from './change';
import type { RowInputs } from './own-table';
import type { TableRead } from './read-workbook';
import type { KnownTable } from './registry';

const LABEL = 'Status date';

/** The last row of a new Settings table; blank before the first refresh. */
export function statusDateRow(statusDate: Day | null): RowInputs {
  return {
    label: LABEL,
    value: statusDate === null ? '' : { day: statusDate },
    unit: 'date',
    meaning:
      'The day of the last refresh, which writes it. Formulas such as THROUGHLINE_STATUS take it from here.',
  };
}

/** Nothing where somebody took the row away. */
export function statusDateChange(table: TableRead | null, statusDate: Day): Change[] {
  const label = table?.columns.get('label');
  const value = table?.columns.get('value');
  if (!table || label === undefined || value === undefined) return [];
  const index = table.cells.findIndex((row, at) => at >= table.headerRow && isLabel(row[label]!));
  const input = { day: statusDate };
  if (index < 0 || holds(table.cells[index]![value]!, input)) return [];
  return [{ kind: 'cells', table, field: 'value', rows: [index + 1], values: [input], derived: true }];
}

/** A table's rows, those of Settings without the date that a refresh put there. */
export function withoutStatusDate(
  rows: readonly (readonly Cell[])[],
  kind: KnownTable['kind'] | undefined,
): readonly (readonly Cell[])[] {
  if (kind !== 'settings') return rows;
  return rows.map(row => (row.some(isLabel) ? row.map(cell => (isDateCell(cell) ? '' : cell)) : row));
}

function isLabel(cell: Cell): boolean {
  return plainText(textOf(cell)) === plainText(LABEL);
}
