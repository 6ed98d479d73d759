// What the pages were told of the whole workbook: the snapshot for a new one, the patch after each action.

import type { SheetPatch, Snapshot } from '../protocol/host-message';
import type { Palette, PalettePatch, PlacedCell } from '../protocol/views';
import type { GridRange, Workbook } from '../workbook';
import { HostPalette } from './palette';
import { ToldSheet } from './told-sheet';

export interface WorkbookNews {
  readonly order: readonly number[] | null;
  readonly sheets: readonly SheetPatch[];
  readonly palette: PalettePatch;
}

export class ToldWorkbook {
  private readonly palette: HostPalette;
  private readonly sheets = new Map<number, ToldSheet>();
  private order: readonly number[] = [];

  constructor(private readonly workbook: Workbook) {
    this.palette = new HostPalette(workbook);
    this.news();
  }

  /** What became different since the last call; null where nothing did. */
  news(): WorkbookNews | null {
    const { sheets } = this.workbook;
    const order = sheets.map(({ id }) => id);
    const orderChanged = order.length !== this.order.length || order.some((id, at) => id !== this.order[at]);
    this.order = order;
    for (const id of this.sheets.keys()) if (!order.includes(id)) this.sheets.delete(id);
    const patches = sheets.flatMap(sheet => this.told(sheet.id).news(sheet) ?? []);
    const palette = this.palette.news();
    const nothing = patches.length + palette.looks.length + palette.rules.length === 0;
    return nothing && !orderChanged ? null : { order: orderChanged ? order : null, sheets: patches, palette };
  }

  all(): { readonly sheets: Snapshot['sheets']; readonly palette: Palette } {
    const sheets = this.workbook.sheets.map(sheet => this.told(sheet.id).all(sheet));
    return { sheets, palette: this.palette.all() };
  }

  /** The cells of a range as told; none where its sheet is gone. */
  within(sheetId: number, range: GridRange): readonly PlacedCell[] {
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
    return sheet ? this.told(sheetId).within(range, sheet) : [];
  }

  private told(id: number): ToldSheet {
    let told = this.sheets.get(id);
    if (!told) {
      told = new ToldSheet(this.workbook, this.palette, id);
      this.sheets.set(id, told);
    }
    return told;
  }
}
