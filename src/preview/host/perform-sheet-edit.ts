// Edits of rows, columns, notes and sheets, each with what takes it back; no onEdit hears of them.

import type { Edit } from '../protocol/page-message';
import { Exception } from '../stand-in/exception';
import { cellName, type Hand } from '../stand-in/hand';
import { type CellModel, cellAt, isBlank, type SheetModel, type Workbook } from '../workbook';
import { single } from './describe-edit';
import { keepingCharts } from './kept-charts';

export type SheetEdit = Exclude<
  Edit,
  { kind: 'type' | 'paste' | 'copy' | 'cut' | 'clear' | 'fill' | 'put' | 'sort' | 'undo' | 'redo' }
>;

type TakeBack = (hand: Hand) => void;

/** `sheet` is the one that the edit names, where it names one. */
export function performOnSheets(
  edit: SheetEdit,
  hand: Hand,
  workbook: Workbook,
  sheet: SheetModel | undefined,
): TakeBack {
  if (edit.kind === 'add sheet') {
    const name = edit.name ?? freeName(workbook);
    hand.addSheet(name);
    return again => again.deleteSheet(name);
  }
  if (!sheet) throw new Exception('That sheet is gone: somebody has deleted it.');
  switch (edit.kind) {
    case 'insert':
    case 'delete':
    case 'move':
      return moveLines(edit, hand, workbook, sheet);
    case 'rename sheet': {
      const { name } = sheet;
      hand.renameSheet(name, edit.name);
      return again => again.renameSheet(sheet.name, name);
    }
    case 'delete sheet': {
      const at = workbook.sheets.indexOf(sheet);
      if (!sheet.hidden && workbook.sheets.every(each => each === sheet || each.hidden))
        throw new Exception("You can't remove all the visible sheets in a document.");
      const withCharts = keepingCharts(workbook, () => hand.deleteSheet(sheet.name));
      return () => withCharts(() => workbook.sheets.splice(at, 0, sheet));
    }
    case 'move sheet': {
      const position = workbook.sheets.indexOf(sheet) + 1;
      hand.moveSheet(sheet.name, Math.min(edit.position, workbook.sheets.length));
      return again => again.moveSheet(sheet.name, position);
    }
    case 'note': {
      const cell = cellName(sheet.name, single(edit));
      const note = cellAt(sheet, edit.row, edit.column)?.note ?? '';
      hand.setNote(cell, edit.note);
      return again => again.setNote(cell, note);
    }
    default:
      return changeView(edit, workbook, sheet);
  }
}

function moveLines(
  edit: Extract<SheetEdit, { kind: 'insert' | 'delete' | 'move' }>,
  hand: Hand,
  workbook: Workbook,
  sheet: SheetModel,
): TakeBack {
  const { axis, first, count } = edit;
  const rows = axis === 'row';
  const insert = (by: Hand) =>
    rows ? by.insertRows(sheet.name, first, count) : by.insertColumns(sheet.name, first, count);
  const remove = (by: Hand) =>
    rows ? by.deleteRows(sheet.name, first, count) : by.deleteColumns(sheet.name, first, count);
  if (edit.kind === 'insert') {
    insert(hand);
    return again => {
      if (isFilled(sheet, axis, first, count)) throw new Exception(stays(axis, count));
      remove(again);
    };
  }
  if (edit.kind === 'delete') {
    const height = rows ? count : sheet.rows.length;
    const width = rows ? Math.max(1, ...sheet.rows.map(cells => cells?.length ?? 0)) : count;
    const [top, left] = rows ? [first, 1] : [1, first];
    const gone = Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (__, across) => cellAt(sheet, top + down, left + across)),
    );
    const withCharts = keepingCharts(workbook, () => remove(hand));
    return again => {
      withCharts(() => insert(again));
      if (height > 0) again.replace(cellName(sheet.name, single({ row: top, column: left })), gone);
    };
  }
  const { before } = edit;
  const move = (by: Hand, from: number, to: number) =>
    rows ? by.moveRows(sheet.name, from, count, to) : by.moveColumns(sheet.name, from, count, to);
  move(hand, first, before);
  return again => (before > first ? move(again, before - count, first) : move(again, before, first + count));
}

function stays(axis: 'row' | 'column', count: number): string {
  return count === 1
    ? `Something was typed into the ${axis} since, so it stays. To remove it, select it and choose Edit ▸ Delete ▸ ${axis === 'row' ? 'Row' : 'Column'}.`
    : `Something was typed into the ${axis}s since, so they stay. To remove them, select them and choose Edit ▸ Delete ▸ ${count} ${axis}s.`;
}

/** Whether somebody has put something into lines. */
function isFilled({ rows }: SheetModel, axis: 'row' | 'column', first: number, count: number): boolean {
  const isIn = (index: number) => index + 1 >= first && index + 1 < first + count;
  return rows.some((cells, row) =>
    cells?.some((cell, column) => isIn(axis === 'row' ? row : column) && cell && holdsSomething(cell)),
  );
}

/** What another cell's formula spills there is that cell's own, and an empty text is nothing. */
function holdsSomething({ spilled, ...cell }: CellModel): boolean {
  return !isBlank(spilled || cell.value === '' ? { ...cell, value: null } : cell);
}

/** What a sheet looks like; it is put back as it was, as long as nobody has changed the same. */
function changeView(
  edit: Extract<SheetEdit, { kind: 'hide' | 'resize' | 'freeze' | 'filter' | 'hide sheet' }>,
  workbook: Workbook,
  sheet: SheetModel,
): TakeBack {
  const before: SheetModel = {
    ...sheet,
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
  };
  switch (edit.kind) {
    case 'hide': {
      const lines = edit.axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
      for (let at = edit.first; at < edit.first + edit.count; at += 1)
        if (edit.hidden) lines.add(at);
        else lines.delete(at);
      return () => {
        sheet.hiddenRows = before.hiddenRows;
        sheet.hiddenColumns = before.hiddenColumns;
      };
    }
    case 'resize': {
      const sizes = edit.axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
      for (let at = edit.first; at < edit.first + edit.count; at += 1) sizes.set(at, edit.pixels);
      return () => {
        sheet.columnWidths = before.columnWidths;
        sheet.rowHeights = before.rowHeights;
      };
    }
    case 'freeze':
      sheet.frozenRows = Math.min(edit.rows, sheet.rowCount - 1);
      sheet.frozenColumns = Math.min(edit.columns, sheet.columnCount - 1);
      return () => {
        sheet.frozenRows = before.frozenRows;
        sheet.frozenColumns = before.frozenColumns;
      };
    case 'filter':
      sheet.filter = edit.range;
      return () => {
        sheet.filter = before.filter;
      };
    case 'hide sheet':
      if (edit.hidden && workbook.sheets.every(each => each === sheet || each.hidden))
        throw new Exception("You can't hide all the sheets in a document.");
      sheet.hidden = edit.hidden;
      return () => {
        sheet.hidden = before.hidden;
      };
  }
}

function freeName({ sheets }: Workbook): string {
  let number = sheets.length + 1;
  while (sheets.some(({ name }) => name === `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
