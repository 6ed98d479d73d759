// The journal behind Undo: what each action changed and what stood there before, on a hidden sheet.

import type { Cell } from '../cells/cell';
import { valueToWrite } from './cell-input';
import type { ChartDefinition } from './change';
import { chunksOf } from './chunks';
import { type Page, pageShape } from './page';
import {
  anyNumber,
  anyText,
  listOf,
  objectOf,
  optional,
  orNull,
  passing,
  type Shaped,
  variantOf,
} from './shape';
import type { SheetMethods, SpreadsheetMethods } from './spreadsheet';

export const journalSheetName = 'Throughline journal';

const cellShape = passing(
  (value): value is Cell =>
    ['string', 'number', 'boolean'].includes(typeof value) ||
    (typeof value === 'object' && value !== null && 'day' in value),
);
const cellRows = listOf(listOf(cellShape));
const chartsShape = listOf(
  passing(
    (value): value is ChartDefinition => typeof value === 'object' && value !== null && 'data' in value,
  ),
);
const texts = listOf(anyText);

const stepShape = variantOf('step', {
  /** Cells of one column of a table, each row named by the ID that it had afterwards, of settings by the name. */
  cells: objectOf({
    sheetId: anyNumber,
    field: anyText,
    ids: texts,
    before: listOf(cellShape),
    after: listOf(cellShape),
  }),
  /** Rows that were added at the end. */
  rows: objectOf({ sheetId: anyNumber, fields: texts, after: cellRows }),
  /** Rows of a table without IDs, each known by what its cells hold. */
  'whole rows': objectOf({
    sheetId: anyNumber,
    fields: texts,
    rows: listOf(anyNumber),
    before: cellRows,
    after: cellRows,
  }),
  content: objectOf({
    sheetId: anyNumber,
    before: cellRows,
    after: cellRows,
    page: optional(pageShape),
  }),
  /** A sheet that was made; `after` is null where its content is derived, as far as `width` columns. */
  sheet: objectOf({
    sheetId: anyNumber,
    name: anyText,
    after: orNull(cellRows),
    width: optional(anyNumber),
    page: optional(pageShape),
    charts: optional(chartsShape),
  }),
  /** Columns that were inserted; `after` by column, from the row under the header down. */
  columns: objectOf({ sheetId: anyNumber, fields: texts, headers: texts, after: cellRows }),
  rules: objectOf({ sheetId: anyNumber }),
  /** A sheet without content that was deleted; `index` counts from 0 among the sheets. */
  'blank sheet': objectOf({ sheetId: anyNumber, name: anyText, index: anyNumber }),
  /** The charts that an action left on a sheet, and the titles among which others of ours are sought. */
  charts: objectOf({ sheetId: anyNumber, charts: chartsShape, titles: texts }),
});

/** One thing that was done, with what it takes to undo it. */
export type Step = Shaped<typeof stepShape>;

export interface JournalEntry {
  /** 1-based row on the journal's sheet. */
  readonly row: number;
  readonly when: string;
  readonly author: string;
  readonly action: string;
  readonly steps: readonly Step[];
}

const HEADER = ['When', 'By', 'Action', 'State', 'Steps'];
const FIRST_CHUNK = 4;
/** A cell holds 50,000 characters. */
const CHUNK_LENGTH = 45_000;
/** Older entries go. */
const MOST_ENTRIES = 60;
/** An entry longer than this (a very large Set up) is kept by name only and cannot be undone. */
const LONGEST_ENTRY = 4_000_000;

/**
 * Writes an entry under the others; makes the sheet where there is none.
 * @param joined the entry whose continuation this is: it takes the steps, so that one Undo takes back both
 */
export function appendToJournal(
  spreadsheet: SpreadsheetMethods,
  entry: { when: string; author: string; action: string; steps: readonly Step[] },
  joined: JournalEntry | null = null,
): void {
  const json = JSON.stringify([...(joined?.steps ?? []), ...entry.steps]);
  const kept = json.length <= LONGEST_ENTRY ? json : '[]';
  const sheet = spreadsheet.getSheetByName(journalSheetName) ?? makeJournalSheet(spreadsheet);
  const action = joined?.action ?? entry.action;
  const cells = [entry.when, entry.author, action, 'done', ...chunksOf(kept, CHUNK_LENGTH)].map(valueToWrite);
  const after = joined ? joined.row - 1 : sheet.getLastRow();
  const maxColumns = sheet.getMaxColumns();
  if (cells.length > maxColumns) sheet.insertColumnsAfter(maxColumns, cells.length - maxColumns);
  else if (joined) while (cells.length < maxColumns) cells.push(''); // what it held before may have been longer
  if (after >= sheet.getMaxRows()) sheet.insertRowsAfter(after, MOST_ENTRIES);
  sheet.getRange(after + 1, 1, 1, cells.length).setValues([cells]);
  const surplus = after - MOST_ENTRIES;
  if (surplus > 0 && !joined) sheet.deleteRows(2, surplus);
}

/** The entries that have not been undone and can be read, oldest first. */
export function journalEntries(spreadsheet: SpreadsheetMethods): JournalEntry[] {
  const rows = spreadsheet.getSheetByName(journalSheetName)?.getDataRange().getValues() ?? [];
  return rows.flatMap((row, index) => {
    const [when, author, action, state, ...chunks] = row.map(String);
    if (index === 0 || state !== 'done') return [];
    const steps = readSteps(chunks.join(''));
    return steps ? [{ row: index + 1, when: when!, author: author!, action: action!, steps }] : [];
  });
}

/** The looks and links of a sheet as the last action before an entry left them; null where no entry kept them. */
export function pageBefore(
  spreadsheet: SpreadsheetMethods,
  entry: JournalEntry,
  sheetId: number,
): Page | null {
  const pages = stepsBefore(spreadsheet, entry).flatMap(step =>
    'page' in step && step.page && step.sheetId === sheetId ? [step.page] : [],
  );
  return pages.pop() ?? null;
}

/** The charts of ours on a sheet as the last action before an entry left them. */
export function chartsBefore(
  spreadsheet: SpreadsheetMethods,
  entry: JournalEntry,
  sheetId: number,
): readonly ChartDefinition[] {
  const drawn = stepsBefore(spreadsheet, entry).flatMap(step =>
    'charts' in step && step.charts && step.sheetId === sheetId ? [step.charts] : [],
  );
  return drawn.pop() ?? [];
}

function stepsBefore(spreadsheet: SpreadsheetMethods, entry: JournalEntry): Step[] {
  return journalEntries(spreadsheet)
    .filter(({ row }) => row < entry.row)
    .flatMap(({ steps }) => steps);
}

export function markUndone(spreadsheet: SpreadsheetMethods, entry: JournalEntry): void {
  spreadsheet
    .getSheetByName(journalSheetName)
    ?.getRange(entry.row, FIRST_CHUNK, 1, 1)
    .setValues([['undone']]);
}

function readSteps(json: string): Step[] | null {
  try {
    return listOf(stepShape)(JSON.parse(json), '');
  } catch {
    return null;
  }
}

function makeJournalSheet(spreadsheet: SpreadsheetMethods): SheetMethods {
  const sheet = spreadsheet.insertSheet(journalSheetName, spreadsheet.getSheets().length);
  sheet.getRange(1, 1, 1, HEADER.length).setValues([HEADER]);
  sheet.hideSheet();
  return sheet;
}
