// The spreadsheet on the page: shows what the host tells, and tells what its user does to it.

import { LifecycleStages, type Univer, UniverInstanceType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ILayoutService } from '@univerjs/ui';
import type { Patch, Snapshot } from '../../protocol/host-message';
import type { Edit, Say } from '../../protocol/page-message';
import type { Selection } from '../../protocol/views';
import { SheetConditions } from '../conditions/sheet-conditions';
import { type Box, cellBox, paneBox } from './cell-box';
import { watchTyping } from './cell-editor';
import { rangeName } from './column-name';
import { CommandFollower } from './command-follower';
import { layConditionalColours, redraw } from './conditional-colours';
import { createUniver } from './create-univer';
import { gridRange } from './grid-range';
import { HostWriter } from './host-writer';
import { addressOf, linkTarget } from './link-target';
import { cellOf, type Mirror, mirrorOf, sheetOf } from './mirror';
import { nameControls } from './name-controls';
import { patchMutations, restoringMutations } from './patch-mutations';
import { renameTabs } from './rename-tabs';
import { type Selected, selectedIn, watchSelection } from './selection-watch';
import { serialOfDay } from './serial-of-day';
import { sheetIdOf, sheetKey } from './sheet-data';
import { workbookData } from './workbook-data';

export interface GridListener {
  edit(edit: Edit): void;
  recalculated(say: Extract<Say, { kind: 'recalculated' }>): void;
  selected(selected: Selected): void;
  refused(sentence: string): void;
}

export class Grid {
  private readonly univer: Univer;
  readonly api: FUniver;
  private mirror: Mirror | null = null;
  private readonly conditions = new Map<number, SheetConditions>();
  private shown = 0;
  private readonly writer: HostWriter;
  private readonly follower: CommandFollower;
  /** Those that were there when this user asked for another: the one that comes is brought to the front. */
  private sheetsBefore: ReadonlySet<number> | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly listener: GridListener,
  ) {
    const { univer, api } = createUniver(container);
    this.univer = univer;
    this.api = api;
    this.writer = new HostWriter(univer, api);
    nameControls(container);
    renameTabs(container, api);
    this.follower = new CommandFollower(univer, {
      mirror: () => this.mirror,
      selection: () => selectedIn(univer)?.selection ?? null,
      paint: (sheetId, cells) => this.writer.writeCells(this.unitId, sheetId, cells),
      edit: edit => this.tellEdit(edit),
      recalculated: say => listener.recalculated(say),
      refused: sentence => listener.refused(sentence),
    });
    watchTyping(univer, (...typed) => this.follower.typing(...typed));
  }

  /** Opens what the host has, in place of what was there; selection and scroll stay where the sheet is still there. */
  show(snapshot: Snapshot): void {
    const earlier = this.mirror ? selectedIn(this.univer)?.selection : undefined;
    this.mirror = null;
    if (this.shown > 0) this.api.disposeUnit(this.unitId);
    this.shown += 1;
    const mirror = mirrorOf(snapshot);
    this.conditions.clear();
    this.renewConditions(mirror);
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(mirror, this.unitId));
    if (this.shown === 1) this.attach();
    const chosen = earlier && sheetOf(mirror, earlier.sheetId) ? earlier : snapshot.selection;
    this.mirror = mirror;
    this.activate(chosen);
    if (this.shown === 1)
      this.whenDrawn(() => {
        if (selectedIn(this.univer)?.selection.sheetId === chosen.sheetId) this.activate(chosen);
      });
  }

  apply(patch: Patch): void {
    if (!this.mirror) return;
    const { mirror, mutations } = patchMutations(this.mirror, patch, this.unitId);
    const added = mirror.sheets.find(({ view }) => this.sheetsBefore && !this.sheetsBefore.has(view.id));
    const front = selectedIn(this.univer)?.selection;
    this.mirror = mirror;
    this.renewConditions(mirror);
    if (front && !sheetOf(mirror, front.sheetId)) this.openNeighbourOf(front.sheetId);
    this.writer.write(mutations);
    this.stayAt(front);
    if (patch.sheets.some(({ id }) => this.conditions.has(id))) redraw(this.univer, this.unitId);
    if (!added) return;
    this.sheetsBefore = null;
    this.activate({ sheetId: added.view.id, top: 1, left: 1, bottom: 1, right: 1 });
  }

  /** Puts back what a refused edit may have left on the screen. */
  restore(edit: Edit): void {
    if (edit.kind === 'type' && this.mirror)
      this.writer.write(
        restoringMutations(this.mirror, edit.sheetId, [[edit.row, edit.column]], this.unitId),
      );
  }

  activate({ sheetId, ...range }: Selection): void {
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheetKey(sheetId));
    if (!sheet) return;
    sheet.activate();
    const { startRow, startColumn, endRow, endColumn } = gridRange(range);
    sheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1).activate();
    sheet.scrollToCell(Math.max(startRow - 2, 0), Math.max(startColumn - 1, 0));
  }

  /** Gives the keyboard back to the cells. */
  focus(): void {
    this.univer.__getInjector().get(ILayoutService).focus();
  }

  /** What a cell holds that is more than its text. */
  cell(sheetId: number, row: number, column: number) {
    return this.mirror ? cellOf(sheetOf(this.mirror, sheetId), row, column) : undefined;
  }

  sheetName(sheetId: number): string | undefined {
    return this.mirror ? sheetOf(this.mirror, sheetId)?.view.name : undefined;
  }

  /** Where a cell of the sheet in front stands in the window. */
  cellBox(row: number, column: number): Box | null {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    return sheet ? cellBox(sheet, row, column, this.container) : null;
  }

  /** As much of the window as shows cells that scroll with this one of the sheet in front. */
  paneBox(row: number, column: number) {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    return sheet ? paneBox(sheet, row, column, this.container) : null;
  }

  /** The sheet in front. */
  get frontSheetId(): number | null {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    return sheet ? sheetIdOf(sheet.getSheetId()) : null;
  }

  /** Called whenever cells may have come to stand elsewhere in the window. */
  watchMoves(moved: () => void): void {
    this.api.addEvent(this.api.Event.Scroll, moved);
    this.api.addEvent(this.api.Event.CommandExecuted, moved);
  }

  /** As if the wheel had been turned over the cells. */
  scrollBy(wheel: WheelEvent): void {
    wheel.preventDefault();
    this.container
      .querySelector('canvas[id^=univer-sheet-main-canvas]')
      ?.dispatchEvent(new WheelEvent(wheel.type, wheel));
  }

  /** The link of the active cell, with the place on the page just under that cell. */
  linkAt({ selection: { sheetId }, row, column }: Selected) {
    const address = this.mirror && addressOf(this.cell(sheetId, row, column), this.mirror);
    const box = this.cellBox(row, column);
    if (!address || !box) return null;
    const page = this.container.getBoundingClientRect();
    const target = linkTarget(address);
    return {
      address,
      text: target ? `${this.sheetName(target.sheetId) ?? '?'}!${rangeName(target)}` : address,
      left: box.left - page.left,
      top: box.bottom - page.top + 2,
    };
  }

  /** What a cell shows. */
  text(sheetId: number, row: number, column: number): string {
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheetKey(sheetId));
    return sheet?.getRange(row - 1, column - 1).getDisplayValue() ?? '';
  }

  /** The grid's own services are there once it has had a workbook. */
  private attach(): void {
    layConditionalColours(this.univer, id => this.conditions.get(id));
    watchSelection(this.univer, selected => {
      if (this.mirror) this.listener.selected(selected);
    });
  }

  /** The name box takes no notice of what is selected before it is there. */
  private whenDrawn(run: () => void): void {
    const drawn = this.api.addEvent(this.api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      drawn.dispose();
      run();
    });
  }

  private get unitId(): string {
    return `workbook${this.shown}`;
  }

  private tellEdit(edit: Edit): void {
    if (edit.kind === 'add sheet' && this.mirror)
      this.sheetsBefore = new Set(this.mirror.sheets.map(({ view }) => view.id));
    this.listener.edit(edit);
  }

  private renewConditions(mirror: Mirror): void {
    const today = serialOfDay(mirror.document.statusDate);
    for (const sheet of mirror.sheets) {
      const { id, conditionalRules } = sheet.view;
      if (conditionalRules.length > 0) this.conditions.set(id, new SheetConditions(sheet, today));
      else this.conditions.delete(id);
    }
  }

  /** A sheet that somebody else, or a script, has put in does not come to the front by itself. */
  private stayAt(front: Selection | undefined): void {
    const isShown = front && this.mirror && sheetOf(this.mirror, front.sheetId)?.view.hidden === false;
    if (isShown && selectedIn(this.univer)?.selection.sheetId !== front.sheetId) this.activate(front);
  }

  private openNeighbourOf(sheetId: number): void {
    const other = this.mirror?.sheets.find(({ view }) => view.id !== sheetId && !view.hidden);
    if (other) this.activate({ sheetId: other.view.id, top: 1, left: 1, bottom: 1, right: 1 });
  }
}
