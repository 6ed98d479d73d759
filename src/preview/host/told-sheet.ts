// What the pages were told of a sheet, so that only what differs from it need be told.

import type { SheetPatch } from '../protocol/host-message';
import type { CellView, PlacedCell, SheetView } from '../protocol/views';
import { storedValue } from '../stand-in/cell-entry';
import { shownFormula } from '../stand-in/formula-separators';
import { habitsOf } from '../stand-in/locale';
import { type CellModel, type GridRange, isBlank, type SheetModel, type Workbook } from '../workbook';
import type { HostPalette } from './palette';
import { sheetView } from './sheet-view';

interface ToldCell {
  /** A blank cell itself, which never changes; else a copy, whose value is what was shown. */
  readonly model: CellModel;
  readonly view: CellView | null;
}

export class ToldSheet {
  private view = '';
  private readonly rows: (ToldCell | undefined)[][] = [];
  private readonly blanks = new WeakMap<CellModel, ToldCell>();

  constructor(
    private readonly workbook: Workbook,
    private readonly palette: HostPalette,
    readonly id: number,
  ) {}

  /** What became different since the last call, which from now on counts as told; null where nothing did. */
  news(sheet: SheetModel): SheetPatch | null {
    const view = sheetView(this.workbook, sheet);
    const text = JSON.stringify(view);
    const cells = this.changedCells(sheet);
    const viewChanged = text !== this.view;
    this.view = text;
    if (!viewChanged && cells.length === 0) return null;
    return { id: this.id, view: viewChanged ? view : null, cells };
  }

  /** Every cell as told. */
  all(sheet: SheetModel): SheetView & { readonly cells: readonly PlacedCell[] } {
    const cells: PlacedCell[] = [];
    this.rows.forEach((line, row) => {
      line?.forEach((told, column) => {
        if (told?.view) cells.push([row + 1, column + 1, told.view]);
      });
    });
    return { ...sheetView(this.workbook, sheet), cells };
  }

  /** The cells of a range as told, the empty ones among them. */
  within({ top, left, bottom, right }: GridRange, sheet: SheetModel): PlacedCell[] {
    const cells: PlacedCell[] = [];
    for (let row = top; row <= Math.min(bottom, sheet.rowCount); row += 1)
      for (let column = left; column <= Math.min(right, sheet.columnCount); column += 1)
        cells.push([row, column, this.rows[row - 1]?.[column - 1]?.view ?? null]);
    return cells;
  }

  private changedCells(sheet: SheetModel): PlacedCell[] {
    const changed: PlacedCell[] = [];
    const height = Math.max(sheet.rows.length, this.rows.length);
    for (let row = 0; row < height; row += 1) {
      const cells = sheet.rows[row];
      let told = this.rows[row];
      if (!cells && !told) continue;
      if (!told) {
        told = [];
        this.rows[row] = told;
      }
      const width = Math.max(cells?.length ?? 0, told.length);
      for (let column = 0; column < width; column += 1) {
        const cell = cells?.[column];
        const before = told[column];
        if (cell === before?.model) continue;
        const shown = cell?.formula === undefined ? cell?.value : storedValue(cell, this.workbook, sheet);
        if (cell && before && isSame(cell, before.model, shown)) continue;
        const now = cell && this.toldOf(cell, shown ?? null);
        told[column] = now;
        const view = now?.view ?? null;
        if (view !== null || (before && before.view !== null)) changed.push([row + 1, column + 1, view]);
      }
    }
    this.rows.length = sheet.rows.length;
    return changed;
  }

  private toldOf(cell: CellModel, shown: CellModel['value']): ToldCell {
    if (!isBlank(cell)) return { model: { ...cell, value: shown }, view: this.viewOf(cell, shown) };
    const told = this.blanks.get(cell) ?? { model: cell, view: this.viewOf(cell, null) };
    this.blanks.set(cell, told);
    return told;
  }

  private viewOf(cell: CellModel, shown: CellModel['value']): CellView | null {
    const look = this.palette.lookOf(cell);
    const { decimal } = habitsOf(this.workbook.locale);
    const view: CellView = {
      v: shown === '' ? null : shown,
      ...(cell.formula !== undefined && { f: shownFormula(cell.formula, decimal) }),
      ...(look !== undefined && { s: look }),
      ...(cell.validation && { d: this.palette.ruleOf(cell.validation) }),
      ...(cell.note && { n: cell.note }),
      ...(cell.link && { l: cell.link }),
      ...(cell.spilled && { p: 1 as const }),
    };
    return view.v === null && Object.keys(view).length === 1 ? null : view;
  }
}

/** Each member by its name, for speed: every cell is looked at after every action. */
function isSame(cell: CellModel, told: CellModel, shown: CellModel['value'] | undefined): boolean {
  return (
    (shown ?? null) === told.value &&
    cell.formula === told.formula &&
    cell.numberFormat === told.numberFormat &&
    cell.background === told.background &&
    cell.fontColor === told.fontColor &&
    cell.bold === told.bold &&
    cell.italic === told.italic &&
    cell.strikethrough === told.strikethrough &&
    cell.fontSize === told.fontSize &&
    cell.fontFamily === told.fontFamily &&
    cell.horizontalAlignment === told.horizontalAlignment &&
    cell.verticalAlignment === told.verticalAlignment &&
    cell.wrap === told.wrap &&
    cell.indent === told.indent &&
    cell.note === told.note &&
    cell.validation === told.validation &&
    cell.link === told.link &&
    cell.spilled === told.spilled
  );
}
