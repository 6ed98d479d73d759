// A workbook into the bytes of an .xlsx file that Excel, LibreOffice and Google open alike.

import type { CellModel, SheetModel, Workbook } from '../workbook';
import { a1OfRange, columnLetters, qualifiedA1 } from './a1-range';
import { DEFAULT_COLUMN_PIXELS, PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from './file-pixels';
import { fittingHeights } from './fitting-heights';
import { type NamesInFile, namesInFile } from './names-in-file';
import { breathe, type Progress, progressGate } from './progress';
import { needsWrapping, wrapped, wrappedSpill } from './sheets-only-formula';
import { serializeXlsx, type XlsxCell, type XlsxChart, type XlsxName, type XlsxSheetToWrite } from './xlsx';
import { chartsInFile } from './xlsx-chart';
import { xlsxOfRules } from './xlsx-rules';
import { BOOLEAN_FORMAT, styleOfLook, xlsxColor } from './xlsx-style';
import { absolute, LISTS_SHEET, validationsOf } from './xlsx-validation';

/** Texts stay texts, whatever they begin with; only `formula` becomes one. */
export async function writeXlsxBytes(workbook: Workbook, onProgress?: Progress): Promise<Uint8Array> {
  const doing = `writing ${workbook.name}`;
  const names = namesInFile(workbook.sheets.map(({ name }) => name));
  const lists = new DropdownLists();
  const sheetNameOf = new Map(workbook.sheets.map(({ id, name }) => [id, names.of(name)]));
  const gate = progressGate();
  const sheets: XlsxSheetToWrite[] = [];
  for (const sheet of workbook.sheets) {
    sheets.push(sheetInFile(sheet, { workbook, names, lists, sheetNameOf }));
    if (gate()) {
      onProgress?.((0.5 * sheets.length) / workbook.sheets.length, doing);
      await breathe();
    }
  }
  if (lists.columns.length > 0) sheets.push(lists.sheet());
  const bytes = await serializeXlsx(sheets, filterNames(sheets), workbook.name);
  onProgress?.(1, doing);
  return bytes;
}

/** A filter that no such name announces is lost on LibreOffice. */
function filterNames(sheets: readonly XlsxSheetToWrite[]): XlsxName[] {
  return sheets.flatMap(({ name, autoFilter }) =>
    autoFilter
      ? [{ name: '_xlnm._FilterDatabase', range: absolute(name, autoFilter.range), scope: name }]
      : [],
  );
}

/** As wide as the paper, whatever the number of columns. */
const PAGE = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

interface WriteContext {
  workbook: Workbook;
  names: NamesInFile;
  lists: DropdownLists;
  sheetNameOf: ReadonlyMap<number, string>;
}

function sheetInFile(sheet: SheetModel, context: WriteContext): XlsxSheetToWrite {
  const { workbook, names, lists, sheetNameOf } = context;
  const charts = chartsInFile(sheet, workbook, id => sheetNameOf.get(id));
  return {
    name: names.of(sheet.name),
    hidden: sheet.hidden,
    ...contents(sheet, context),
    columns: columnsInFile(sheet, charts),
    pageSetup: PAGE,
    rowDefs: rowsInFile(sheet),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      startCol: left - 1,
      endRow: bottom - 1,
      endCol: right - 1,
    })),
    conditionalRules: xlsxOfRules(sheet.conditionalRules, names),
    dataValidations: validationsOf(sheet, names, items => lists.keep(items)),
    view: {
      ...(sheet.tabColor && { tabColor: xlsxColor(sheet.tabColor) }),
      ...(sheet.hidesGridlines && { showGridLines: false }),
    },
    ...(charts.length > 0 && { charts }),
    ...(sheet.filter && { autoFilter: { range: a1OfRange(sheet.filter) } }),
    ...((sheet.frozenRows > 0 || sheet.frozenColumns > 0) && {
      freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    }),
  };
}

/** Plain values as rows; whatever has a look, a formula, a note or a link as a cell of its own. */
function contents(sheet: SheetModel, context: WriteContext): Pick<XlsxSheetToWrite, 'rows' | 'cells'> {
  const cells = new Map<string, Partial<XlsxCell>>();
  const rows = Array.from({ length: sheet.rows.length }, (_, row) =>
    Array.from(sheet.rows[row] ?? [], (cell, column) => {
      if (!cell) return null;
      const detail = detailOf(cell, context);
      if (detail) cells.set(`${row},${column}`, detail);
      return detail?.formula === undefined ? valueInFile(cell.value) : null;
    }),
  );
  return { rows, cells };
}

function detailOf(cell: CellModel, context: WriteContext): Partial<XlsxCell> | null {
  const detail: Partial<XlsxCell> = {};
  const isCheckbox = cell.validation?.criteria === 'CHECKBOX' && typeof cell.value === 'boolean';
  const style = styleOfLook(isCheckbox ? { ...cell, numberFormat: BOOLEAN_FORMAT } : cell);
  if (style) detail.style = style;
  const formula = formulaInFile(cell, context);
  if (formula !== null) {
    detail.formula = formula;
    if (cell.value !== null) detail.formulaResult = valueInFile(cell.value);
  }
  if (cell.note) detail.comment = { text: noteInFile(cell.note) };
  if (cell.link) detail.hyperlink = linkInFile(cell.link, context);
  if (isCheckbox) detail.checkbox = true;
  return Object.keys(detail).length > 0 ? detail : null;
}

/** Without control characters, which no note in .xlsx can hold. */
function noteInFile(note: string): string {
  return note.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
}

function formulaInFile({ formula, spilled, value }: CellModel, { names }: WriteContext): string | null {
  if (spilled) return wrappedSpill(value);
  if (!formula) return null;
  return needsWrapping(formula) ? wrapped(formula.replace(/^=/, ''), value) : names.formula(formula);
}

/** In .xlsx "_x0041_" within a text means the character with that code. */
function valueInFile(value: CellModel['value']): CellModel['value'] {
  if (typeof value !== 'string') return value;
  return value === '' ? null : value.replace(/_x(?=[\dA-Fa-f]{4}_)/g, '_x005F_x');
}

/** A link to a place in the same spreadsheet names its sheet by ID in Google, by name in .xlsx. */
function linkInFile(link: string, { sheetNameOf }: WriteContext): NonNullable<XlsxCell['hyperlink']> {
  const match = /^#gid=(\d+)(?:&range=(.+))?$/.exec(link);
  const sheetName = match ? sheetNameOf.get(Number(match[1])) : undefined;
  return sheetName === undefined
    ? { target: link }
    : { target: '', location: qualifiedA1(sheetName, match?.[2] ?? 'A1') };
}

/** Columns under a chart have their widths said, so that it is as wide as it was. */
function columnsInFile(
  sheet: SheetModel,
  charts: readonly XlsxChart[],
): NonNullable<XlsxSheetToWrite['columns']> {
  const used = sheet.rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
  const covered = charts.map(({ anchor }) => anchor.to?.col ?? 0);
  const last = Math.max(used, ...covered, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  return Array.from({ length: last }, (_, index) => ({
    width: (sheet.columnWidths.get(index + 1) ?? DEFAULT_COLUMN_PIXELS) / PIXELS_PER_CHARACTER,
    ...(sheet.hiddenColumns.has(index + 1) && { hidden: true }),
  }));
}

function rowsInFile(sheet: SheetModel): NonNullable<XlsxSheetToWrite['rowDefs']> {
  const heights = new Map([...fittingHeights(sheet), ...sheet.rowHeights]);
  const rows = new Set([...heights.keys(), ...sheet.hiddenRows]);
  return new Map(
    [...rows].map(row => {
      const pixels = heights.get(row);
      return [
        row - 1,
        {
          ...(pixels !== undefined && { height: pixels / PIXELS_PER_POINT }),
          ...(sheet.hiddenRows.has(row) && { hidden: true }),
        },
      ];
    }),
  );
}

/** The lists that no rule of .xlsx can hold, each a column of a hidden sheet. */
class DropdownLists {
  readonly columns: string[][] = [];
  private readonly placeOf = new Map<string, string>();

  keep(items: string[]): string {
    const key = JSON.stringify(items);
    const known = this.placeOf.get(key);
    if (known !== undefined) return known;
    this.columns.push(items);
    const column = columnLetters(this.columns.length);
    const place = absolute(LISTS_SHEET, `${column}1:${column}${Math.max(1, items.length)}`);
    this.placeOf.set(key, place);
    return place;
  }

  sheet(): XlsxSheetToWrite {
    const longest = Math.max(...this.columns.map(items => items.length));
    const rows = Array.from({ length: longest }, (_, row) =>
      this.columns.map(items => valueInFile(items[row] ?? null)),
    );
    return { name: LISTS_SHEET, hidden: true, rows };
  }
}
