// The journal behind Undo: what each action changed and what stood there before, on a hidden sheet.

import * as v from 'valibot';
import type { Cell } from '../cells/cell';
import { valueToWrite } from './cell-input';
import type { ChartDefinition } from './change';
import { chunksOf } from './chunks';
import { type Page, pageSchema } from './page';
import { finiteNumber } from './schemas';
import type { SheetMethods, SpreadsheetMethods } from './spreadsheet';

export const journalSheetName = 'Throughline journal';

const cellSchema = v.custom<Cell>(
  value =>
    ['string', 'number', 'boolean'].includes(typeof value) ||
    (typeof value === 'object' && value !== null && 'day' in value),
);
const cellRows = v.array(v.array(cellSchema));
const chartsSchema = v.array(
  v.custom<ChartDefinition>(value => typeof value === 'object' && value !== null && 'data' in value),
);
const texts = v.array(v.string());

const stepSchema = v.variant('step', [
  /** Cells of one column of a table, each row named by the ID that it had afterwards, of settings by the name. */
  v.object({
    step: v.literal('cells'),
    sheetId: finiteNumber,
    field: v.string(),
    ids: texts,
    before: v.array(cellSchema),
    after: v.array(cellSchema),
  }),
  /** Rows that were added at the end. */
  v.object({ step: v.literal('rows'), sheetId: finiteNumber, fields: texts, after: cellRows }),
  /** Rows of a table without IDs, each known by what its cells hold. */
  v.object({
    step: v.literal('whole rows'),
    sheetId: finiteNumber,
    fields: texts,
    rows: v.array(finiteNumber),
    before: cellRows,
    after: cellRows,
  }),
  v.object({
    step: v.literal('content'),
    sheetId: finiteNumber,
    before: cellRows,
    after: cellRows,
    page: v.optional(pageSchema),
  }),
  /** A sheet that was made; `after` is null where its content is derived, as far as `width` columns. */
  v.object({
    step: v.literal('sheet'),
    sheetId: finiteNumber,
    name: v.string(),
    after: v.nullable(cellRows),
    width: v.optional(finiteNumber),
    page: v.optional(pageSchema),
    charts: v.optional(chartsSchema),
  }),
  /** Columns that were inserted; `after` by column, from the row under the header down. */
  v.object({
    step: v.literal('columns'),
    sheetId: finiteNumber,
    fields: texts,
    headers: texts,
    after: cellRows,
  }),
  v.object({ step: v.literal('rules'), sheetId: finiteNumber }),
  /** A sheet without content that was deleted; `index` counts from 0 among the sheets. */
  v.object({ step: v.literal('blank sheet'), sheetId: finiteNumber, name: v.string(), index: finiteNumber }),
  /** The charts that an action left on a sheet, and the titles among which others of ours are sought. */
  v.object({ step: v.literal('charts'), sheetId: finiteNumber, charts: chartsSchema, titles: texts }),
]);

const stepsSchema = v.array(stepSchema);

/** One thing that was done, with what it takes to undo it. */
export type Step = v.InferOutput<typeof stepSchema>;

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
    return v.parse(stepsSchema, JSON.parse(json), { abortEarly: true });
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
