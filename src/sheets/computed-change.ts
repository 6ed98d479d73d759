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

/**
 * The change for one table; what was typed over a computed status is reported.
 * @param onlyAssessed rows outside of the assessment stay as they are, as after an edit
 */
export function computedChange(
  table: TableRead,
  rows: readonly ItemRow[],
  assessment: ReadonlyMap<string, ItemAssessment>,
  onlyAssessed: boolean,
  problems: Problem[],
): ComputedChange {
  const first = table.headerRow + 1;
  const height = table.cells.length - table.headerRow;
  const before = readNotes(table, height);
  const after = before && [...before];
  const valuesOf: (ComputedValues | null)[] = Array.from({ length: height }, () =>
    onlyAssessed ? null : noValues,
  );
  if (after && !onlyAssessed) clearOurNotes(after);
  for (const row of rows) {
    if (row.table !== table) continue;
    const index = row.row - first;
    const assessed = assessment.get(row.id);
    if (!assessed && onlyAssessed) continue;
    if (assessed && isAt(assessed, row)) {
      valuesOf[index] = computedValues(assessed);
      if (after) after[index] = statusNote(assessed);
      if (before) reportTypedOver(table, row.row, before[index]!, assessed.status, problems);
    } else if (!onlyAssessed || assessed) valuesOf[index] = duplicateValues(row.id, assessed);
  }
  const values = new Map<string, readonly CellInput[]>();
  computedFields.forEach((field, position) => {
    const column = table.columns.get(field);
    if (column === undefined) return;
    values.set(
      field,
      valuesOf.map((computed, index) => computed?.[position] ?? table.cells[first - 1 + index]![column]!),
    );
  });
  return { kind: 'computed', table, values, notes: before && after && { before, after } };
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

function readNotes(table: TableRead, height: number): string[] | null {
  const column = table.columns.get('status');
  if (column === undefined || height < 1) return null;
  return table.sheet
    .getRange(table.headerRow + 1, column + 1, height, 1)
    .getNotes()
    .map(([note]) => note!);
}

const OUR_NOTES = new Set(['Not started', 'Green', 'Amber', 'Red', 'Done', 'On hold', 'Dropped']);

/** A note of ours on a row that is no item any more goes; other people's notes stay. */
function clearOurNotes(notes: string[]): void {
  notes.forEach((note, index) => {
    if (OUR_NOTES.has(notedStatus(note))) notes[index] = '';
  });
}

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
