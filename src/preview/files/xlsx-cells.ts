// The cells of an .xlsx sheet, with their looks, formulas, notes and links.

import { type CellModel, ensureCell, type SheetModel } from '../workbook';
import { qualifiedA1, rangeOfA1, rangesOfList, splitReference } from './a1-range';
import { movedFormula, sheetsFormula } from './formula-text';
import { unwrapped } from './sheets-only-formula';
import { serialOfDate, type XlsxCell, type XlsxSheet } from './xlsx';
import { lookOfStyle, type StyleContext } from './xlsx-style';

export interface CellContext {
  style: StyleContext;
  idOf: ReadonlyMap<string, number>;
}

export function readCells(source: XlsxSheet, sheet: SheetModel, context: CellContext): void {
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
