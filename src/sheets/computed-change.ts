// A table's computed cells and the notes of its Status cells, as an assessment has them.

import type { ItemAssessment } from '../assess/assessment';
import type { Problem } from '../plan/problem';
import { quoted } from '../plan/problem-log';
import { cellAddress } from './a1';
import type { CellInput } from './cell-input';
import type { ComputedChange } from './change';
import {
  type ComputedValues,
  computedFields,
  computedValues,
  notedStatus,
  noValues,
  statusNote,
} from './computed-values';
import type { ItemRow } from './item-rows';
import type { TableRead } from './read-workbook';

/** The change for all rows of a table; what was typed over a computed status is reported. */
export function computedChange(
  table: TableRead,
  rows: readonly ItemRow[],
  assessment: ReadonlyMap<string, ItemAssessment>,
  problems: Problem[],
): ComputedChange {
  const firstRow = table.headerRow + 1;
  const height = table.cells.length - table.headerRow;
  const before = readNotes(table, firstRow, height);
  // A note of ours on a row that is no item any more goes; other people's notes stay.
  const after = before?.map(note => (OUR_NOTES.has(notedStatus(note)) ? '' : note)) ?? null;
  const valuesOf: ComputedValues[] = Array.from({ length: height }, () => noValues);
  for (const row of rows) {
    if (row.table !== table) continue;
    const index = row.row - firstRow;
    const assessed = assessment.get(row.id);
    if (assessed && isAt(assessed, row)) {
      valuesOf[index] = computedValues(assessed);
      if (after) after[index] = statusNote(assessed);
      if (before) reportTypedOver(table, row.row, before[index]!, assessed.status, problems);
    } else valuesOf[index] = duplicateValues(row.id, assessed);
  }
  return changeOf(table, firstRow, valuesOf, before, after);
}

/** The change for the assessed rows alone, as after an edit; null where none of them is in this table. */
export function branchChange(
  table: TableRead,
  branch: readonly ItemAssessment[],
  problems: Problem[],
): ComputedChange | null {
  const own = branch.filter(({ item }) => item.place.sheet === table.name);
  if (own.length === 0) return null;
  const places = own.map(({ item }) => item.place.row);
  const firstRow = Math.min(...places);
  const height = Math.max(...places) - firstRow + 1;
  const before = readNotes(table, firstRow, height);
  const after = before && [...before];
  const valuesOf: (ComputedValues | null)[] = Array.from({ length: height }, () => null);
  for (const assessed of own) {
    const { row } = assessed.item.place;
    const index = row - firstRow;
    valuesOf[index] = computedValues(assessed);
    if (after) after[index] = statusNote(assessed);
    if (before) reportTypedOver(table, row, before[index]!, assessed.status, problems);
  }
  return changeOf(table, firstRow, valuesOf, before, after);
}

/** Where there are no values the cells stay as they are. */
function changeOf(
  table: TableRead,
  firstRow: number,
  valuesOf: readonly (ComputedValues | null)[],
  before: readonly string[] | null,
  after: readonly string[] | null,
): ComputedChange {
  const values = new Map<string, readonly CellInput[]>();
  computedFields.forEach((field, position) => {
    const column = table.columns.get(field);
    if (column === undefined) return;
    values.set(
      field,
      valuesOf.map((computed, index) => computed?.[position] ?? table.cells[firstRow - 1 + index]![column]!),
    );
  });
  return { kind: 'computed', table, firstRow, values, notes: before && after && { before, after } };
}

function isAt({ item }: ItemAssessment, { table, row }: ItemRow): boolean {
  return item.place.row === row && item.place.sheet === table.name;
}

function duplicateValues(id: string, first: ItemAssessment | undefined): ComputedValues {
  if (!first) return noValues;
  const { sheet, row } = first.item.place;
  return [
    '',
    `${id} is also the ID of row ${row} in ${sheet}. Clear the ID of the copy, and it gets its own.`,
    '',
    '',
    '',
    '',
  ];
}

function readNotes(table: TableRead, firstRow: number, height: number): string[] | null {
  const column = table.columns.get('status');
  if (column === undefined || height < 1) return null;
  return table.sheet
    .getRange(firstRow, column + 1, height, 1)
    .getNotes()
    .map(([note]) => note!);
}

const OUR_NOTES = new Set(['Not started', 'Green', 'Amber', 'Red', 'Done', 'On hold', 'Dropped']);

function reportTypedOver(
  table: TableRead,
  row: number,
  note: string,
  status: string,
  problems: Problem[],
): void {
  const column = table.columns.get('status')!;
  const typed = table.cells[row - 1]![column];
  const written = notedStatus(note);
  if (typed === '' || typed === written || !OUR_NOTES.has(written)) return;
  const cell = cellAddress(table.name, row, column);
  problems.push({
    code: 'computed-cell-edited',
    cell,
    message: `${cell}: ${quoted(String(typed))} was typed over the computed status, which is ${status}. It has been put back; say what you think in a check-in's Confidence.`,
  });
}
