// The History table: what each item was each time that a report was made, read and appended to.

import { readNumber } from '../cells/read-number';
import { readTarget } from '../cells/read-target';
import type { HistoryRow, ItemState } from '../plan/history';
import { leadingItemId } from '../plan/item-id';
import { statuses } from '../plan/status';
import type { Target } from '../plan/target';
import type { CellInput } from './cell-input';
import type { Change } from './change';
import { fieldReaders } from './field-readers';
import { ownKnownTable, ownSheet, type RowInputs } from './own-table';
import type { TableRead, WorkbookRead } from './read-workbook';
import type { KnownTable } from './registry';

/** Rows that cannot be read are passed over: the table is ours, and a report is not to fail for it. */
export function parseHistory(table: TableRead | null): HistoryRow[] {
  if (!table) return [];
  const read = fieldReaders(table, []);
  const when = read.day('when', 'last');
  const item = read.text('item');
  const status = read.oneOf('status', statuses);
  const fields = {
    title: read.text('title'),
    progress: read.value('progress', 'not-a-number', readNumber, null),
    forecast: read.day('forecast', 'last'),
    target: read.value('target', 'not-a-target', readTarget, null),
    due: read.day('due', 'last'),
    owner: read.text('owner'),
    chanceByDue: read.value('chanceByDue', 'not-a-number', readNumber, null),
    by85: read.day('by85', 'last'),
  };
  const rows: HistoryRow[] = [];
  for (let row = table.headerRow + 1; row <= table.cells.length; row += 1) {
    const on = when(row);
    const id = leadingItemId(item(row));
    if (on === null || id === null) continue;
    const known = status(row);
    const state: ItemState | null = known && {
      status: known,
      title: fields.title(row),
      progress: fields.progress(row),
      forecast: fields.forecast(row),
      target: fields.target(row),
      due: fields.due(row),
      owner: fields.owner(row),
      chanceByDue: fields.chanceByDue(row),
      by85: fields.by85(row),
    };
    rows.push({ when: on, item: id, state });
  }
  return rows;
}

export interface HistoryAddition {
  readonly changes: readonly Change[];
  /** The table as the registry is to know it; null where it does already. */
  readonly known: ((sheetIdOf: (name: string) => number) => KnownTable) | null;
}

/** Appends rows, making the sheet the first time. */
export function addToHistory(
  table: TableRead | null,
  rows: readonly HistoryRow[],
  name: string,
  index: number,
): HistoryAddition {
  const inputs = rows.map(inputsOf);
  if (table)
    return { changes: inputs.length === 0 ? [] : [{ kind: 'rows', table, rows: inputs }], known: null };
  return {
    changes: [ownSheet('history', name, index, inputs)],
    known: sheetIdOf => ownKnownTable('history', name, sheetIdOf(name)),
  };
}

/** The registry's tables with History as it was made. */
export function withHistory(
  { registry }: WorkbookRead,
  { known }: HistoryAddition,
  sheetIdOf: (name: string) => number,
): KnownTable[] {
  if (!known) return [...registry.tables];
  return [...registry.tables.filter(({ kind }) => kind !== 'history'), known(sheetIdOf)];
}

function inputsOf({ when, item, state }: HistoryRow): RowInputs {
  if (!state) return { when: { day: when }, item };
  const day = (value: ItemState['due']): CellInput => (value === null ? '' : { day: value });
  return {
    when: { day: when },
    item,
    title: state.title,
    status: state.status,
    progress: state.progress ?? '',
    forecast: day(state.forecast),
    target: targetInput(state.target),
    due: day(state.due),
    owner: state.owner,
    chanceByDue: state.chanceByDue ?? '',
    by85: day(state.by85),
  };
}

/** As readTarget reads it again. */
function targetInput(target: Target | null): CellInput {
  if (target === null) return '';
  if (target.kind === 'reach') return target.value;
  const { low, high } = target;
  if (low !== null && high !== null) return `${low}–${high}`;
  return low !== null ? `≥ ${low}` : `≤ ${high}`;
}
