// The grid's editor of a cell, while somebody types.

import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  ICommandService,
  IUniverInstanceService,
  RichTextValue,
  type Univer,
} from '@univerjs/core';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import { sheetIdOf } from './sheet-data';

/** Told of a text that the editor is about to put into a cell; row and column from 1. */
export type Typed = (sheetId: number, row: number, column: number, text: string) => void;

export function isTyping(univer: Univer): boolean {
  return univer.__getInjector().get(IEditorBridgeService).isVisible().visible;
}

/** The facade's event for it fails where the cell's workbook has gone, and every change of the sheet with it. */
export function watchTyping(univer: Univer, typed: Typed): void {
  const injector = univer.__getInjector();
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const { visible, keycode } = (params ?? {}) as { visible?: boolean; keycode?: KeyCode };
    if (id !== SetCellEditVisibleOperation.id || visible || keycode === KeyCode.ESC) return;
    const place = injector.get(IEditorBridgeService).getEditLocation();
    const editor = injector
      .get(IUniverInstanceService)
      .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    if (!place || !editor) return;
    const text = RichTextValue.create(editor.getSnapshot()).toPlainText();
    typed(sheetIdOf(place.sheetId), place.row + 1, place.column + 1, text);
  });
}
