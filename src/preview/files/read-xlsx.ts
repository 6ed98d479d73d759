// An .xlsx file's bytes into a workbook.

import type { SheetModel, Workbook } from '../workbook';
import { rangeOfA1, rangesOfList } from './a1-range';
import { chartOfXlsx, mayLieFlat } from './chart-of-xlsx';
import { DEFAULT_COLUMN_PIXELS, PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from './file-pixels';
import { fileSheet, fileWorkbook, sheetIds } from './file-sheet';
import { hexColor, parseXlsx, type XlsxBook, type XlsxChartRead, type XlsxSheet } from './xlsx';
import { type CellContext, readCells } from './xlsx-cells';
import { rulesOfXlsx } from './xlsx-rules';
import { applyValidations, LISTS_SHEET, type ListSource } from './xlsx-validation';

/** A rule that reaches further down than this makes no rows. */
const MAX_ROWS_BY_RULE = 10_000;

/** @param warnings is given a sentence for what the workbook cannot hold */
export async function readXlsxBytes(
  bytes: Uint8Array,
  fileName: string,
  warnings: string[] = [],
): Promise<Workbook> {
  const book = await parseXlsx(bytes);
  const shown = book.sheets.filter(sheet => sheet.name !== LISTS_SHEET);
  const ids = sheetIds(shown.map(({ name }) => name));
  const context: BookContext = {
    style: { theme: book.themeColors, font: book.defaultFont },
    lists: listSource(book),
    idOf: new Map(shown.map(({ name }, index) => [name, ids[index]!])),
  };
  const sheets = shown.map((sheet, index) => sheetOf(sheet, ids[index]!, context));
  warnings.push(...readCharts(shown, sheets));
  return fileWorkbook(fileName, sheets);
}

/** Gives each sheet its charts, once all the cells are there that they draw; a sentence for what is not kept. */
function readCharts(sources: readonly XlsxSheet[], sheets: readonly SheetModel[]): string[] {
  const sentences: string[] = [];
  const flat = new Set<string>();
  let charts = 0;
  sheets.forEach((sheet, index) => {
    for (const source of sources[index]!.charts ?? []) {
      const chart = chartOfXlsx(source, charts + 1, sheet, sheets);
      if (chart) {
        sheet.charts.push(chart);
        charts += 1;
        if (mayLieFlat(source)) flat.add(sheet.name);
      } else sentences.push(leftOutSentence(source, sheet.name));
    }
  });
  if (flat.size > 0)
    sentences.push(
      `${[...flat].join(', ')}: charts of bars are shown as columns, whichever way their bars lay.`,
    );
  return sentences;
}

function leftOutSentence({ title, kinds }: XlsxChartRead, sheetName: string): string {
  const name = title ? `the chart "${title}"` : 'a chart';
  return `${sheetName}: ${name} (${kinds.join(' and ') || 'of an unknown kind'}) is left out. Column, bar, line, area and pie charts of neighbouring cells are kept.`;
}

interface BookContext extends CellContext {
  lists: ListSource;
}

function listSource(book: XlsxBook): ListSource {
  const rows = book.sheets.find(({ name }) => name === LISTS_SHEET)?.rows ?? [];
  return {
    names: book.namedRanges ?? [],
    listAt: a1 => {
      const range = rangeOfA1(a1, rows.length, Number.MAX_SAFE_INTEGER);
      return range && rows.slice(range.top - 1, range.bottom).map(row => String(row[range.left - 1] ?? ''));
    },
  };
}

function sheetOf(source: XlsxSheet, id: number, context: BookContext): SheetModel {
  const sheet = sizedSheet(source, id);
  sheet.hidden = Boolean(source.hidden || source.veryHidden);
  sheet.tabColor = hexColor(source.view?.tabColor, context.style.theme);
  sheet.hidesGridlines = source.view?.showGridLines === false;
  sheet.frozenRows = source.freezePane?.rows ?? 0;
  sheet.frozenColumns = source.freezePane?.columns ?? 0;
  readCells(source, sheet, context);
  readDimensions(source, sheet);
  sheet.merges = (source.merges ?? []).map(merge => ({
    top: merge.startRow + 1,
    left: merge.startCol + 1,
    bottom: merge.endRow + 1,
    right: merge.endCol + 1,
  }));
  sheet.conditionalRules = rulesOfXlsx(source.conditionalRules ?? [], sheet, context.style.theme);
  applyValidations(sheet, source.dataValidations ?? [], context.lists);
  const filter = source.autoFilter?.range;
  sheet.filter = filter ? rangeOfA1(filter, sheet.rowCount, sheet.columnCount) : null;
  return sheet;
}

function sizedSheet(source: XlsxSheet, id: number): SheetModel {
  const width = source.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  let rows = source.rows.length;
  let columns = width;
  for (const merge of source.merges ?? []) {
    rows = Math.max(rows, merge.endRow + 1);
    columns = Math.max(columns, merge.endCol + 1);
  }
  for (const { anchor } of source.charts ?? []) {
    rows = Math.max(rows, (anchor?.from.row ?? 0) + 1);
    columns = Math.max(columns, (anchor?.from.col ?? 0) + 1);
  }
  for (const { range } of source.conditionalRules ?? []) {
    for (const { bottom } of rangesOfList(range, Number.MAX_SAFE_INTEGER, 1)) {
      if (bottom <= MAX_ROWS_BY_RULE) rows = Math.max(rows, bottom);
    }
  }
  return fileSheet(id, source.name, rows, columns);
}

function readDimensions(source: XlsxSheet, sheet: SheetModel): void {
  (source.columns ?? []).slice(0, sheet.columnCount).forEach((definition, index) => {
    const column = index + 1;
    if (definition.hidden) sheet.hiddenColumns.add(column);
    const pixels = Math.round((definition.width ?? 0) * PIXELS_PER_CHARACTER);
    if (pixels > 0 && pixels !== DEFAULT_COLUMN_PIXELS) sheet.columnWidths.set(column, pixels);
  });
  for (const [index, { hidden, height }] of source.rowDefs ?? []) {
    const row = index + 1;
    if (row > sheet.rowCount) continue;
    if (hidden) sheet.hiddenRows.add(row);
    if (height) sheet.rowHeights.set(row, Math.round(height * PIXELS_PER_POINT));
  }
}
