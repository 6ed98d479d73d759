// Stands between the grid and its workbook: what a user does becomes an edit for the host, and goes no further here.

import {
  CustomCommandExecutionError,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  RedoCommand,
  UndoCommand,
  type Univer,
} from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import type { Edit, Say } from '../../protocol/page-message';
import type { Selection } from '../../protocol/views';
import { isTyping } from './cell-editor';
import { type CopiedCells, pasteEdit } from './clipboard';
import { type CommandParams, editsOfCommand } from './edit-of-command';
import { type CellMatrix, editsOfMutation, type MutationParams } from './edit-of-mutation';
import { cellOf, type Mirror, sheetOf } from './mirror';
import { NoteWriter } from './note-writer';
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

const EDITOR_CLOSES_MS = 2000;

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
  private readonly notes: NoteWriter;

  constructor(
    private readonly univer: Univer,
    private readonly followed: Followed,
  ) {
    this.notes = new NoteWriter(edit => {
      const mirror = followed.mirror();
      const there = mirror && cellOf(sheetOf(mirror, edit.sheetId), edit.row, edit.column)?.n;
      if (mirror && edit.note !== (there ?? '')) followed.edit(edit);
    });
    const commands = univer.__getInjector().get(ICommandService);
    commands.beforeCommandExecuted((command, options) => {
      if (this.takesOver(command, options ?? {})) throw new CustomCommandExecutionError(command.id);
    });
  }

  /** A text that the cell editor is about to put into a cell, both from 1; it puts none where the text is the old one. */
  typing(sheetId: number, row: number, column: number, text: string): void {
    const typed = { sheetId, row, column, text };
    this.typed = typed;
    setTimeout(() => {
      if (this.typed === typed) this.typed = null;
    }, EDITOR_CLOSES_MS);
  }

  /** True where the grid must not go on by itself. */
  private takesOver({ id, type, params }: Readonly<ICommandInfo>, options: Marks): boolean {
    if (options.fromHost || !this.followed.mirror()) return false;
    if (type === MUTATION) return this.takesOverMutation(id, (params ?? {}) as MutationParams, options);
    switch (id) {
      case UndoCommand.id:
      case RedoCommand.id:
        if (isTyping(this.univer)) return false;
        this.followed.edit({ kind: id === UndoCommand.id ? 'undo' : 'redo' });
        return true;
      case 'univer.command.copy':
      case 'univer.command.cut':
        if (!isTyping(this.univer)) this.remember(id === 'univer.command.cut');
        return false;
      case 'univer.command.paste':
      case 'sheet.command.paste-value':
      case 'sheet.command.optional-paste':
        if (isTyping(this.univer)) return false;
        void this.pasteFromClipboard(id === 'sheet.command.paste-value');
        return true;
      case 'sheet.command.paste-by-short-key':
        this.paste((params as CommandParams).textContent ?? '');
        return true;
      case 'sheet.command.copy-sheet':
        this.followed.refused(refusalOf(id));
        return true;
      default:
        return this.takesOverCommand(id, (params ?? {}) as CommandParams);
    }
  }

  private takesOverCommand(id: string, params: CommandParams): boolean {
    const selected = this.univer.__getInjector().get(SheetsSelectionsService).getCurrentSelections();
    const sheet = this.placeOf(params.subUnitId);
    const edits =
      sheet &&
      editsOfCommand(
        id,
        params,
        sheet,
        selected.map(({ range }) => range),
      );
    if (!edits) return false;
    for (const edit of edits) this.followed.edit(edit);
    return true;
  }

  private takesOverMutation(id: string, params: MutationParams, options: Marks): boolean {
    if (options.fromFormula) return this.takesOverResults(id, params, options);
    if (options.onlyLocal || isHarmless(id)) return false;
    const mirror = this.followed.mirror();
    if (!mirror) return false;
    if (/^sheet\.mutation\.(?:update|remove)-note$/.test(id)) {
      for (const edit of editsOfMutation(id, params, mirror) ?? [])
        if (edit.kind === 'note') this.notes.write(edit);
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

function triggerOf(params: object): unknown {
  return (params as { trigger?: unknown }).trigger;
}
