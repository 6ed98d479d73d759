// A window's own Undo and Redo: its last edit is taken back where its rows and columns still stand as it left them.

import { Exception } from '../stand-in/exception';
import type { Hand } from '../stand-in/hand';
import type { Workbook } from '../workbook';
import type { Client, DoneEdit } from './client';
import { type FreshEdit, type Performed, performEdit } from './perform-edit';

const MOST_KEPT = 100;
const MOVING = new Set<FreshEdit['kind']>(['insert', 'delete', 'move', 'sort']);

/** The edits that moved cells about, by sheet, as far as none was taken back: the last one is the sheet's geometry. */
export class UndoableEdits {
  private readonly moves = new Map<number, object[]>();

  constructor(private readonly workbook: Workbook) {}

  perform(edit: FreshEdit, client: Client, hand: Hand): Performed {
    const done = this.keep(edit, client, hand);
    client.redo = [];
    return done;
  }

  /** The edit that was taken back; throws where nothing can be. */
  undo(client: Client, hand: Hand): FreshEdit {
    const last = client.undo[client.undo.length - 1];
    if (!last) throw new Exception('There is no edit of yours to take back.');
    if (last.geometry !== this.geometryOf(last.edit))
      throw new Exception('Rows or columns have moved since your last edit, so it stays.');
    last.takeBack(hand);
    if (MOVING.has(last.edit.kind)) this.movesOf(last.edit).pop();
    client.undo.pop();
    client.redo.push(last.edit);
    return last.edit;
  }

  redo(client: Client, hand: Hand): Performed & { readonly edit: FreshEdit } {
    const edit = client.redo.pop();
    if (!edit) throw new Exception('There is nothing to bring again.');
    return { ...this.keep(edit, client, hand), edit };
  }

  private keep(edit: FreshEdit, client: Client, hand: Hand): Performed {
    const done = performEdit(edit, hand, this.workbook);
    const kept: DoneEdit = { edit, takeBack: done.takeBack, geometry: this.geometryAfter(edit) };
    client.undo = [...client.undo, kept].slice(-MOST_KEPT);
    return done;
  }

  private geometryAfter(edit: FreshEdit): object | null {
    if (MOVING.has(edit.kind)) this.movesOf(edit).push({});
    return this.geometryOf(edit);
  }

  private geometryOf(edit: FreshEdit): object | null {
    const moves = this.movesOf(edit);
    return moves[moves.length - 1] ?? null;
  }

  private movesOf(edit: FreshEdit): object[] {
    if (!('sheetId' in edit)) return [];
    let moves = this.moves.get(edit.sheetId);
    if (!moves) {
      moves = [];
      this.moves.set(edit.sheetId, moves);
    }
    return moves;
  }
}
