// An .xlsx file's bytes into a workbook.

import { type CellModel, ensureCell, type SheetModel, type Workbook } from '../workbook';
import { qualifiedA1, rangeOfA1, rangesOfList, splitReference } from './a1-range';
import { chartOfXlsx, mayLieFlat } from './chart-of-xlsx';
import { fileSheet, fileWorkbook, sheetIds } from './file-sheet';
import { movedFormula, sheetsFormula } from './formula-text';
import { unwrapped } from './sheets-only-formula';
import {
  hexColor,
  parseXlsx,
  serialOfDate,
  type XlsxBook,
  type XlsxCell,
  type XlsxChartRead,
  type XlsxSheet,
} from './xlsx';
import { rulesOfXlsx } from './xlsx-rules';
import { lookOfStyle, type StyleContext } from './xlsx-style';
import { applyValidations, LISTS_SHEET, type ListSource } from './xlsx-validation';

/** A column's width in .xlsx is in characters of seven pixels. */
export const PIXELS_PER_CHARACTER = 7;
export const DEFAULT_COLUMN_PIXELS = 100;
/** A row's height in .xlsx is in points. */
export const PIXELS_PER_POINT = 4 / 3;
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

interface BookContext {
  style: StyleContext;
  lists: ListSource;
  idOf: ReadonlyMap<string, number>;
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

function readCells(source: XlsxSheet, sheet: SheetModel, context: BookContext): void {
  const details = source.cells ?? new Map<string, XlsxCell>();
  const formulas = new Formulas();
  source.rows.forEach((values, row) => {
    const cells: (CellModel | undefined)[] = [];
    sheet.rows[row] = cells;
    values.forEach((raw, column) => {
      const detail = details.get(`${row},${column}`);
      if (raw === null && !detail) return;
      const cell: CellModel = detail?.style
        ? { value: plainValue(raw), ...lookOfStyle(detail.style, context.style) }
        : { value: plainValue(raw) };
      if (detail) {
        formulas.giveTo(cell, detail, row, column);
        if (detail.comment) cell.note = noteText(detail.comment.text);
        if (detail.checkbox) cell.validation = checkbox;
        const link = linkOf(detail, source.name, context.idOf);
        if (link) cell.link = link;
      }
      if (cell.value === null && Object.keys(cell).length === 1) return;
      cells[column] = cell;
    });
  });
  for (const range of formulas.spills.flatMap(a1 => rangesOfList(a1, sheet.rowCount, sheet.columnCount))) {
    markSpilled(sheet, range);
  }
  for (const [ref, text] of threads(source)) {
    const at = rangeOfA1(ref, sheet.rowCount, sheet.columnCount);
    if (at) ensureCell(sheet, at.top, at.left).note = text;
  }
}

const checkbox = {
  criteria: 'CHECKBOX' as const,
  values: [],
  showDropdown: true,
  allowInvalid: false,
  helpText: null,
};

function plainValue(raw: string | number | boolean | Date | null): CellModel['value'] {
  if (raw instanceof Date) return serialOfDate(raw);
  return raw === '' ? null : raw;
}

/** Gives each cell its formula; .xlsx writes one that is filled down only in its first cell. */
class Formulas {
  /** Ranges that one formula fills. */
  readonly spills: string[] = [];
  private readonly shared = new Map<number, { formula: string; row: number; column: number }>();

  giveTo(cell: CellModel, source: XlsxCell, row: number, column: number): void {
    const stored = this.storedAt(source, row, column);
    if (stored === null || isBooleanFunction(stored, cell.value)) return;
    const sheetsOnly = unwrapped(stored);
    if (sheetsOnly?.kind === 'spilled') {
      cell.spilled = true;
      return;
    }
    if (source.formulaType === 'array' && source.formulaRef) this.spills.push(source.formulaRef);
    cell.formula = sheetsFormula(sheetsOnly ? sheetsOnly.formula : stored);
  }

  private storedAt(source: XlsxCell, row: number, column: number): string | null {
    const index = source.formulaSharedIndex;
    if (source.formula === undefined) return null;
    if (source.formula !== '') {
      if (index !== undefined) this.shared.set(index, { formula: source.formula, row, column });
      return source.formula;
    }
    const first = index === undefined ? undefined : this.shared.get(index);
    return first ? movedFormula(first.formula, row - first.row, column - first.column) : null;
  }
}

/** LibreOffice writes a typed TRUE as the formula TRUE(). */
function isBooleanFunction(stored: string, value: CellModel['value']): boolean {
  return typeof value === 'boolean' && /^(TRUE|FALSE)\(\)$/i.test(stored);
}

function markSpilled(
  sheet: SheetModel,
  range: { top: number; left: number; bottom: number; right: number },
): void {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (row === range.top && column === range.left) continue;
      const cell = ensureCell(sheet, row, column);
      cell.spilled = true;
      delete cell.formula;
    }
  }
}

/** Excel's stand-in text for programs that know no threads is left out: `threads` has the real one. */
function noteText(text: string): string {
  return text.startsWith('[Threaded comment]') ? text.replace(/^[\s\S]*?Comment:\s*/, '') : text;
}

/** Each thread's messages, a line each, by cell. */
function threads(source: XlsxSheet): Map<string, string> {
  const texts = new Map<string, string>();
  const cellOfThread = new Map<string, string>();
  for (const message of source.threadedComments ?? []) {
    const ref = message.ref ?? cellOfThread.get(message.parentId ?? '');
    if (ref === undefined) continue;
    cellOfThread.set(message.id, ref);
    const text = message.text.trim();
    const before = texts.get(ref);
    texts.set(ref, before === undefined ? text : `${before}\n${text}`);
  }
  return texts;
}

function linkOf(cell: XlsxCell, sheetName: string, idOf: ReadonlyMap<string, number>): string | null {
  const { hyperlink } = cell;
  if (!hyperlink) return null;
  if (!hyperlink.location) return hyperlink.target || null;
  const { sheet, a1 } = splitReference(hyperlink.location);
  const id = idOf.get(sheet ?? sheetName);
  return id === undefined ? `#${qualifiedA1(sheet ?? sheetName, a1)}` : `#gid=${id}&range=${a1}`;
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
