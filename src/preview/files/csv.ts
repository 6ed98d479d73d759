// Delimited text (.csv, .tsv, .txt) into a workbook of one sheet.

import { streamCsvRows } from 'hucre/csv';
import type { CellModel, Workbook } from '../workbook';
import { decodeText } from './decode-text';
import { fileSheet, fileWorkbook, MAX_CELLS, sheetIds, withoutExtension } from './file-sheet';
import { findDelimiter } from './find-delimiter';
import { fittingWidths } from './fitting-widths';
import { breathe, type Progress, type ProgressGate, progressGate } from './progress';
import { typedCell } from './typed-cell';
import { UnreadableFile } from './unreadable-file';

export interface ReadFile {
  workbook: Workbook;
  /** Sentences for the person whose file it is: what was repaired, guessed or looks broken. */
  warnings: string[];
}

const DAY_OF_MONTH = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$/;
const FEWEST_DAYS = 4;

/** The clock is looked at once in so many records. */
const RECORDS_PER_GATE = 500;
const SAMPLE_RECORDS = 20;

/** @param gate says when progress is told; by the clock unless a caller decides otherwise */
export async function readCsv(
  bytes: Uint8Array,
  fileName: string,
  onProgress?: Progress,
  gate: ProgressGate = progressGate(),
): Promise<ReadFile> {
  const decoded = decodeText(bytes, fileName);
  const { text, declared } = withoutDeclaration(decoded.text);
  refuseUnlessTable(text, fileName);
  const delimiter = declared ?? findDelimiter(text, /\.(tsv|tab)$/i.test(fileName) ? '\t' : ',');
  const rows: (CellModel | undefined)[][] = [];
  let columnCount = 0;
  let characters = 0;
  let lastField = '';
  for (const fields of streamCsvRows(text, { delimiter })) {
    columnCount = Math.max(columnCount, fields.length);
    rows.push(typedRow(fields.map(String)));
    refuseTooMany(rows.length, columnCount, fileName);
    lastField = String(fields[fields.length - 1] ?? '');
    for (const field of fields) characters += String(field).length + 1;
    if (rows.length % RECORDS_PER_GATE === 0 && gate()) {
      onProgress?.(Math.min(1, characters / text.length), `reading ${fileName}`);
      await breathe();
    }
  }
  keepDaysOfMonths(rows, columnCount);
  const name = withoutExtension(fileName);
  const sheet = fileSheet(sheetIds([name])[0]!, name, rows.length, columnCount);
  sheet.rows = rows;
  sheet.columnWidths = fittingWidths(rows);
  const warnings = [...decoded.warnings];
  if (text.includes('"') && isQuotedWhole(rows, columnCount)) {
    warnings.push(
      `Every line of ${fileName} stands in quotation marks as a whole, so it is one column: split it with Data > Split text to columns, or export it again.`,
    );
  }
  if (isUnclosed(text, lastField)) {
    warnings.push(
      `A quotation mark in ${fileName} is never closed, so row ${rows.length} holds the rest of the file: close it and open the file again.`,
    );
  }
  return { workbook: fileWorkbook(fileName, [sheet]), warnings };
}

function typedRow(fields: readonly string[]): (CellModel | undefined)[] {
  const row: (CellModel | undefined)[] = [];
  fields.forEach((field, column) => {
    const cell = typedCell(field);
    if (cell) row[column] = cell;
  });
  return row;
}

/** In a column whose cells all are written like 10.03, they are days of months and no fractions. */
function keepDaysOfMonths(rows: readonly (CellModel | undefined)[][], columnCount: number): void {
  const below = rows.slice(1);
  for (let column = 0; column < columnCount; column++) {
    if (!areDaysOfMonths(below, column)) continue;
    for (const row of below) {
      const cell = row[column];
      if (cell) row[column] = { value: String(cell.value) };
    }
  }
}

function areDaysOfMonths(rows: readonly (CellModel | undefined)[][], column: number): boolean {
  let days = 0;
  for (const row of rows) {
    const cell = row[column];
    if (!cell) continue;
    if (!DAY_OF_MONTH.test(String(cell.value))) return false;
    days++;
  }
  return days >= FEWEST_DAYS;
}

/** Excel's own first line "sep=;" names the delimiter and is no row. */
function withoutDeclaration(text: string): { text: string; declared: string | null } {
  const match = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  return match ? { text: text.slice(match[0].length), declared: match[1]! } : { text, declared: null };
}

function refuseUnlessTable(text: string, fileName: string): void {
  const start = text
    .slice(0, 1000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start === '' && text.trim() === '') {
    throw new UnreadableFile('empty', `${fileName} holds nothing but blank lines: export the plan again.`);
  }
  if (/^(<!doctype html|<html|<head|<\?xml)/i.test(start)) {
    throw new UnreadableFile(
      'web-page',
      `${fileName} is a web page or XML, not a table: export the plan as .xlsx or .csv and open that.`,
    );
  }
}

function refuseTooMany(rows: number, columns: number, fileName: string): void {
  if (rows * columns <= MAX_CELLS) return;
  throw new UnreadableFile(
    'too-large',
    `${fileName} has more than 10 million cells, which no Google spreadsheet holds: split it and open a part.`,
  );
}

/** Each line is one quoted field, and what it quotes has three fields or more of its own, as many in each line. */
function isQuotedWhole(rows: readonly (readonly (CellModel | undefined)[])[], columnCount: number): boolean {
  const quoted = rows.slice(0, SAMPLE_RECORDS).map(row => String(row[0]?.value ?? ''));
  if (columnCount !== 1 || quoted.length < 2) return false;
  return [',', ';', '\t', '|'].some(delimiter => {
    const widths = new Set<number>();
    for (const text of quoted) {
      for (const fields of streamCsvRows(text, { delimiter })) widths.add(fields.length);
    }
    return widths.size === 1 && Math.max(...widths) >= 3;
  });
}

function isUnclosed(text: string, lastField: string): boolean {
  if (!lastField.includes('\n')) return false;
  let marks = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) marks++;
  return marks % 2 === 1;
}
