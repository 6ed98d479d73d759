// Stands between the grid and its workbook: what a user does becomes an edit for the host, and goes no further here.

import {
  CustomCommandExecutionError,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type IRange,
  RedoCommand,
  UndoCommand,
  type Univer,
} from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { IEditorBridgeService, ISheetClipboardService } from '@univerjs/sheets-ui';
import type { Edit, Say, Selection } from '../../protocol';
import { type CopiedCells, pasteEdit } from './clipboard';
import { type CellMatrix, editsOfMutation, type MutationParams } from './edit-of-mutation';
import { hostRange } from './grid-range';
import { cellOf, type Mirror, sheetOf } from './mirror';
import { recalculated, withoutBlanking } from './recalculation';
import { isHarmless, refusalOf } from './refused-commands';
import { sheetIdOf, sheetKey } from './sheet-data';

export interface Followed {
  mirror(): Mirror | null;
  selection(): Selection | null;
  /** Paints a typed cell at once, until the host says what became of it. */
  paint(sheetId: number, cells: CellMatrix): void;
  edit(edit: Edit): void;
  recalculated(say: Extract<Say, { kind: 'recalculated' }>): void;
  /** Something that the preview cannot do, in a sentence. */
  refused(sentence: string): void;
}

const NOTE_PAUSE_MS = 600;

/** The grid's mutations are commands of this type. */
const MUTATION = 2;

/** Our own marks on what is executed for the host, beside the grid's. */
export interface Marks extends IExecutionOptions {
  readonly fromHost?: boolean;
  /** The grid's: results of formulas, where its other mutations "from formula" are bookkeeping. */
  readonly applyFormulaCalculationResult?: boolean;
}

export class CommandFollower {
  private typed: {
    readonly sheetId: number;
    readonly row: number;
    readonly column: number;
    readonly text: string;
  } | null = null;
  private copied: CopiedCells | null = null;
  private noted: NoteEdit | null = null;
  private notePause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly univer: Univer,
    private readonly followed: Followed,
  ) {
    const commands = univer.__getInjector().get(ICommandService);
    commands.beforeCommandExecuted((command, options) => {
      if (this.takesOver(command, options ?? {})) throw new CustomCommandExecutionError(command.id);
    });
  }

  /** A text that the cell editor is about to put into a cell, both from 1. */
  typing(sheetId: number, row: number, column: number, text: string): void {
    this.typed = { sheetId, row, column, text };
  }

  /** True where the grid must not go on by itself. */
  private takesOver({ id, type, params }: Readonly<ICommandInfo>, options: Marks): boolean {
    if (options.fromHost || !this.followed.mirror()) return false;
    if (type === MUTATION) return this.takesOverMutation(id, (params ?? {}) as MutationParams, options);
    switch (id) {
      case UndoCommand.id:
      case RedoCommand.id:
        if (this.isEditing()) return false;
        this.followed.edit({ kind: id === UndoCommand.id ? 'undo' : 'redo' });
        return true;
      case 'univer.command.copy':
      case 'univer.command.cut':
        if (!this.isEditing()) this.remember(id === 'univer.command.cut');
        return false;
      case 'univer.command.paste':
      case 'sheet.command.paste-value':
      case 'sheet.command.optional-paste':
        if (this.isEditing()) return false;
        void this.pasteFromClipboard(id === 'sheet.command.paste-value');
        return true;
      case 'sheet.command.paste-by-short-key':
        this.paste(String((params as { textContent?: string }).textContent ?? ''));
        return true;
      case 'sheet.command.clear-selection-content':
      case 'sheet.command.clear-selection-all':
        this.clear((params as { ranges?: IRange[] } | undefined)?.ranges);
        return true;
      case 'sheet.command.auto-fill':
        return this.fill(params as MutationParams);
      case 'sheet.command.sort-range':
        this.sort(params as SortParams);
        return true;
      case 'sheet.command.move-range':
        return this.move(params as MutationParams);
      case 'sheet.command.copy-sheet':
        this.followed.refused(refusalOf(id));
        return true;
      default:
        return false;
    }
  }

  private takesOverMutation(id: string, params: MutationParams, options: Marks): boolean {
    if (options.fromFormula) return this.takesOverResults(id, params, options);
    if (options.onlyLocal || isHarmless(id)) return false;
    const mirror = this.followed.mirror();
    if (!mirror) return false;
    if (/^sheet\.mutation\.(?:update|remove)-note$/.test(id)) {
      for (const edit of editsOfMutation(id, params, mirror) ?? []) if (edit.kind === 'note') this.note(edit);
      return false;
    }
    const typed = this.typedInto(id, params);
    const edits = typed ? [typed] : editsOfMutation(id, params, mirror);
    if (typed) this.paintTyped(params);
    if (edits) for (const edit of edits) this.followed.edit(edit);
    const looksOnly = edits?.length === 0 && id === 'sheet.mutation.set-range-values';
    if (!edits || looksOnly) this.followed.refused(refusalOf(String(triggerOf(params) ?? id)));
    return true;
  }

  /** A note is told once its writer pauses; its own editor stays open meanwhile. */
  private note(edit: NoteEdit): void {
    if (this.noted && !isSameCell(this.noted, edit)) this.tellNote();
    this.noted = edit;
    clearTimeout(this.notePause);
    this.notePause = setTimeout(() => this.tellNote(), NOTE_PAUSE_MS);
  }

  private tellNote(): void {
    const { noted } = this;
    this.noted = null;
    const mirror = this.followed.mirror();
    if (!noted || !mirror) return;
    const there = cellOf(sheetOf(mirror, noted.sheetId), noted.row, noted.column)?.n ?? '';
    if (noted.note !== there) this.followed.edit(noted);
  }

  private typedInto(id: string, { subUnitId, cellValue }: MutationParams): Edit | null {
    const { typed } = this;
    if (!typed || id !== 'sheet.mutation.set-range-values' || subUnitId !== sheetKey(typed.sheetId))
      return null;
    if (cellValue?.[typed.row - 1]?.[typed.column - 1] === undefined) return null;
    this.typed = null;
    return { kind: 'type', ...typed };
  }

  private paintTyped({ subUnitId, cellValue }: MutationParams): void {
    if (subUnitId !== undefined && cellValue) this.followed.paint(sheetIdOf(subUnitId), cellValue);
  }

  private takesOverResults(id: string, params: MutationParams, options: Marks): boolean {
    const { subUnitId, cellValue } = params;
    const mirror = this.followed.mirror();
    if (id !== 'sheet.mutation.set-range-values' || !subUnitId || !cellValue || !mirror) return false;
    if (!options.applyFormulaCalculationResult) {
      Object.assign(params, { cellValue: withoutBlanking(cellValue) });
      return false;
    }
    const sheetId = sheetIdOf(subUnitId);
    const { shown, news } = recalculated(cellValue, sheetOf(mirror, sheetId));
    if (news.length > 0) this.followed.recalculated({ kind: 'recalculated', sheetId, cells: news });
    Object.assign(params, { cellValue: shown });
    return false;
  }

  private isEditing(): boolean {
    return this.univer.__getInjector().get(IEditorBridgeService).isVisible().visible;
  }

  private remember(cut: boolean): void {
    const from = this.followed.selection();
    const unitId = this.unitId();
    if (!from || unitId === null) return;
    const range = {
      startRow: from.top - 1,
      endRow: from.bottom - 1,
      startColumn: from.left - 1,
      endColumn: from.right - 1,
    };
    const clipboard = this.univer.__getInjector().get(ISheetClipboardService);
    const content = clipboard.generateCopyContent(unitId, sheetKey(from.sheetId), range);
    this.copied = content ? { from, cut, text: content.plain } : null;
  }

  private paste(text: string, valuesOnly = false): void {
    const at = this.followed.selection();
    const edit = at && pasteEdit(text, at, valuesOnly ? null : this.copied);
    if (!edit) return;
    if (edit.kind === 'cut') this.copied = null;
    this.followed.edit(edit);
  }

  private async pasteFromClipboard(valuesOnly: boolean): Promise<void> {
    try {
      this.paste(await navigator.clipboard.readText(), valuesOnly);
    } catch {
      this.followed.refused('The browser keeps the clipboard from the menu. Press Ctrl+V instead.');
    }
  }

  private clear(ranges: readonly IRange[] | undefined): void {
    const selections = this.univer.__getInjector().get(SheetsSelectionsService).getCurrentSelections();
    const { sheetId } = this.followed.selection() ?? {};
    const mirror = this.followed.mirror();
    const view = sheetId === undefined || !mirror ? undefined : sheetOf(mirror, sheetId)?.view;
    if (!view) return;
    for (const range of ranges ?? selections.map(each => each.range))
      this.followed.edit({ kind: 'clear', sheetId: view.id, range: hostRange(range, view) });
  }

  private fill({ sourceRange, targetRange, subUnitId }: MutationParams): boolean {
    const place = this.placeOf(subUnitId);
    if (!sourceRange || !targetRange || !place) return false;
    this.followed.edit({
      kind: 'fill',
      sheetId: place.id,
      source: hostRange(sourceRange, place),
      target: hostRange(targetRange, place),
    });
    return true;
  }

  private move({ fromRange, toRange, subUnitId }: MutationParams): boolean {
    const place = this.placeOf(subUnitId);
    if (!fromRange || !toRange || !place) return false;
    this.followed.edit({
      kind: 'cut',
      sheetId: place.id,
      range: hostRange(fromRange, place),
      to: { sheetId: place.id, row: toRange.startRow + 1, column: toRange.startColumn + 1 },
    });
    return true;
  }

  private sort({ range, orderRules, hasTitle, subUnitId }: SortParams): void {
    const place = this.placeOf(subUnitId);
    const rule = orderRules[0];
    if (!place || !rule) return;
    const { top, ...rest } = hostRange(range, place);
    this.followed.edit({
      kind: 'sort',
      sheetId: place.id,
      range: { top: hasTitle ? top + 1 : top, ...rest },
      column: rule.colIndex + 1,
      ascending: rule.type === 'asc',
    });
  }

  private placeOf(subUnitId: string | undefined) {
    const sheetId = subUnitId === undefined ? this.followed.selection()?.sheetId : sheetIdOf(subUnitId);
    const mirror = this.followed.mirror();
    return sheetId === undefined || !mirror ? undefined : sheetOf(mirror, sheetId)?.view;
  }

  private unitId(): string | null {
    const state = this.univer.__getInjector().get(SheetsSelectionsService).currentSelectionParam;
    return state?.unitId ?? null;
  }
}

type NoteEdit = Extract<Edit, { kind: 'note' }>;

function isSameCell(a: NoteEdit, b: NoteEdit): boolean {
  return a.sheetId === b.sheetId && a.row === b.row && a.column === b.column;
}

interface SortParams extends MutationParams {
  readonly range: IRange;
  readonly orderRules: readonly { readonly colIndex: number; readonly type: string }[];
  readonly hasTitle?: boolean;
}

function triggerOf(params: object): unknown {
  return (params as { trigger?: unknown }).trigger;
}
