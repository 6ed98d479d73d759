// A person's hand on cells: typing, pasting, copying, deleting and sorting; the edits of which onEdit hears.

import {
  type CellModel,
  cellAt,
  ensureCell,
  type GridRange,
  type SheetModel,
  type Workbook,
} from '../workbook';
import { a1Of, overlaps, rangeOfA1, splitSheetName } from './a1-notation';
import { copiedCells, landingOf, makeRoom, placeCells } from './cell-blocks';
import { displayValueOf, enter, storedValue } from './cell-entry';
import { copyRules } from './copied-rules';
import { Exception } from './exception';
import { offsetFormula } from './reference-shift';
import { SheetHand } from './sheet-hand';
import { sortRows } from './sort-rows';
import { parseTyped } from './typed-input';
import { complaint } from './validation-check';

/** What Google tells onEdit; value and oldValue only where one cell was typed into. */
export interface EditEvent extends GridRange {
  readonly sheetId: number;
  readonly value?: string;
  readonly oldValue?: string;
}

export interface HandOptions {
  /** Whose hand it is; somebody who is neither the owner nor an editor of a protected range is kept out. */
  readonly user?: string;
  /** The year that completes a date typed without one. */
  readonly year?: number;
  readonly owner?: string;
  readonly onEdit?: (edit: EditEvent) => void;
}

/** Cells are named as in formulas: "Goals!B7", "'My goals'!A1:C3". Throws what Sheets would show as a refusal. */
export class Hand extends SheetHand {
  constructor(
    workbook: Workbook,
    private readonly options: HandOptions = {},
  ) {
    super(workbook);
  }

  /** Types a text into one cell and presses Enter; "" deletes. */
  type(cell: string, text: string): void {
    const { sheet, range } = this.find(cell);
    const { top, left } = range;
    this.requireAccess(sheet, { top, left, bottom: top, right: left });
    const existing = cellAt(sheet, top, left);
    const before = this.raw(sheet, top, left);
    enter(sheet, top, left, this.understood(sheet, top, left, percentEntry(text, existing?.numberFormat)));
    const after = this.raw(sheet, top, left);
    this.fire(sheet, { top, left, bottom: top, right: left }, after, before);
  }

  /** Pastes text from outside, as typed into each cell, all of it or none; onEdit learns the range only. */
  paste(cell: string, block: readonly (readonly string[])[]): void {
    const { sheet, range } = this.find(cell);
    const height = block.length;
    const width = block.reduce((widest, line) => Math.max(widest, line.length), 0);
    const target = {
      top: range.top,
      left: range.left,
      bottom: range.top + height - 1,
      right: range.left + width - 1,
    };
    this.requireAccess(sheet, target);
    const inputs = block.map((line, down) =>
      line.map((text, across) => this.understood(sheet, range.top + down, range.left + across, text)),
    );
    makeRoom(this.workbook, sheet, target);
    inputs.forEach((line, down) => {
      line.forEach((input, across) => {
        enter(sheet, range.top + down, range.left + across, input);
      });
    });
    this.fire(sheet, target);
  }

  /** Copies cells with their formats, notes and validation onto another place of the same or another sheet. */
  copy(from: string, to: string): void {
    const source = this.find(from);
    const target = this.find(to);
    const { top, left } = target.range;
    const area = landingOf(source.range, target.range);
    this.requireAccess(target.sheet, area);
    makeRoom(this.workbook, target.sheet, area);
    const cells = copiedCells(source.sheet, source.range);
    for (const cell of cells.flat())
      if (cell?.formula !== undefined)
        cell.formula = offsetFormula(cell.formula, top - source.range.top, left - source.range.left);
    placeCells(target.sheet, target.range, cells);
    if (source.sheet === target.sheet) copyRules(target.sheet.conditionalRules, source.range, area);
    this.fire(target.sheet, area);
  }

  /** Cuts cells and pastes them, formats, notes and validation with them: both places are changed, or neither. */
  move(from: string, to: string): void {
    const source = this.find(from);
    const target = this.find(to);
    const area = landingOf(source.range, target.range);
    this.requireAccess(source.sheet, source.range);
    this.requireAccess(target.sheet, area);
    makeRoom(this.workbook, target.sheet, area);
    const cells = copiedCells(source.sheet, source.range);
    placeCells(
      source.sheet,
      source.range,
      cells.map(line => line.map(() => undefined)),
    );
    placeCells(target.sheet, target.range, cells);
    this.fire(source.sheet, source.range);
    this.fire(target.sheet, area);
  }

  /** Selects cells and presses Delete: their contents go, their looks stay. */
  clear(cells: string): void {
    const { sheet, range } = this.find(cells);
    this.requireAccess(sheet, range);
    const single = range.top === range.bottom && range.left === range.right;
    const before = single ? this.raw(sheet, range.top, range.left) : undefined;
    for (let row = range.top; row <= range.bottom; row += 1)
      for (let column = range.left; column <= range.right; column += 1)
        enter(sheet, row, column, { value: null });
    this.fire(sheet, range, undefined, before);
  }

  /** Sorts the rows of a range by one of the sheet's columns (1 is A); blanks go last. Formats and notes move along. */
  sort(cells: string, column: number, ascending = true): void {
    const { sheet, range } = this.find(cells);
    this.requireAccess(sheet, range);
    sortRows(this.workbook, sheet, range, column, ascending);
    this.fire(sheet, range);
  }

  /** Puts whole cells there, as the fill handle and Undo do; onEdit learns the range only. */
  replace(cell: string, block: readonly (readonly (CellModel | undefined)[])[]): void {
    const { sheet, range } = this.find(cell);
    const { top, left } = range;
    const width = block.reduce((widest, line) => Math.max(widest, line.length), 0);
    const area = { top, left, bottom: top + block.length - 1, right: left + width - 1 };
    this.requireAccess(sheet, area);
    makeRoom(this.workbook, sheet, area);
    placeCells(sheet, range, block);
    this.fire(sheet, area);
  }

  setNote(cell: string, note: string): void {
    const { sheet, range } = this.find(cell);
    this.requireAccess(sheet, range);
    const place = ensureCell(sheet, range.top, range.left);
    if (note === '') delete place.note;
    else place.note = note;
  }

  /** What the cell shows. */
  see(cell: string): string {
    const { sheet, range } = this.find(cell);
    return displayValueOf(cellAt(sheet, range.top, range.left), this.workbook, sheet);
  }

  private find(notation: string): { sheet: SheetModel; range: GridRange } {
    const { sheet: name, rest } = splitSheetName(notation);
    const sheet = name === null ? this.workbook.sheets[0]! : this.sheet(name);
    const range = rangeOfA1(rest, sheet.rowCount, sheet.columnCount);
    if (!range) throw new Exception(`"${notation}" names no cells.`);
    return { sheet, range };
  }

  /** What a text typed into a cell means; throws where its validation refuses it. Past the end, a cell will be as the last is. */
  private understood(sheet: SheetModel, row: number, column: number, text: string) {
    const cell = cellAt(sheet, Math.min(row, sheet.rowCount), Math.min(column, sheet.columnCount));
    const year = this.options.year ?? new Date().getUTCFullYear();
    const input = parseTyped(text, this.workbook.locale, year, cell?.numberFormat === '@');
    const refusal = cell?.validation && complaint(cell.validation, input, row, column, this.workbook);
    if (refusal) throw new Exception(refusal);
    return input;
  }

  /** As onEdit is told: the unformatted value as text. */
  private raw(sheet: SheetModel, row: number, column: number): string | undefined {
    const value = storedValue(cellAt(sheet, row, column), this.workbook, sheet);
    if (value === null || value === '') return undefined;
    return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  }

  private requireAccess(sheet: SheetModel, range: GridRange): void {
    const { user, owner } = this.options;
    if (user === undefined || user === owner) return;
    const kept = sheet.protections.some(
      each =>
        !each.warningOnly && !each.editors.includes(user) && (!each.range || overlaps(each.range, range)),
    );
    if (kept)
      throw new Exception(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
  }

  private fire(sheet: SheetModel, range: GridRange, value?: string, oldValue?: string): void {
    const { top, left, bottom, right } = range;
    this.options.onEdit?.({
      sheetId: sheet.id,
      top,
      left,
      bottom,
      right,
      ...(value === undefined ? {} : { value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    });
  }
}

/** A bare number typed into a cell formatted as a percentage means so many per cent. */
function percentEntry(text: string, format: string | undefined): string {
  return format?.includes('%') && /^[+-]?\d+([.,]\d+)?$/.test(text.trim()) ? `${text.trim()}%` : text;
}

/** The A1 notation of a range on a sheet, as `Hand` takes it. */
export function cellName(sheetName: string, range: GridRange): string {
  return `'${sheetName.replace(/'/g, "''")}'!${a1Of(range)}`;
}
