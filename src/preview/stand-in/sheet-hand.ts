// A person's hand on rows, columns and sheets: they come, go and move, and no onEdit hears of it.

import { emptySheet, type SheetModel, type Workbook } from '../workbook';
import { Exception } from './exception';
import { requireFreeName } from './sheet-name';
import { deleteLines, insertLines, moveLines, removeSheet, renameSheet } from './structure';

export class SheetHand {
  constructor(protected readonly workbook: Workbook) {}

  insertRows(sheetName: string, before: number, count = 1): void {
    insertLines(this.workbook, this.sheet(sheetName), 'row', before, count, 'line after');
  }

  insertColumns(sheetName: string, before: number, count = 1): void {
    insertLines(this.workbook, this.sheet(sheetName), 'column', before, count, 'line after');
  }

  deleteRows(sheetName: string, first: number, count = 1): void {
    deleteLines(this.workbook, this.sheet(sheetName), 'row', first, count);
  }

  deleteColumns(sheetName: string, first: number, count = 1): void {
    deleteLines(this.workbook, this.sheet(sheetName), 'column', first, count);
  }

  /** They come to stand before line `before`, counted as the lines stood. */
  moveRows(sheetName: string, first: number, count: number, before: number): void {
    moveLines(this.workbook, this.sheet(sheetName), 'row', first, count, before);
  }

  moveColumns(sheetName: string, first: number, count: number, before: number): void {
    moveLines(this.workbook, this.sheet(sheetName), 'column', first, count, before);
  }

  hideColumn(sheetName: string, column: number): void {
    this.sheet(sheetName).hiddenColumns.add(column);
  }

  addSheet(name: string): void {
    requireFreeName(this.workbook.sheets, name);
    const id = Math.max(0, ...this.workbook.sheets.map(each => each.id)) + 1;
    this.workbook.sheets.push(emptySheet(id, name));
  }

  renameSheet(from: string, to: string): void {
    const sheet = this.sheet(from);
    requireFreeName(this.workbook.sheets, to, sheet);
    renameSheet(this.workbook, sheet, to);
  }

  deleteSheet(name: string): void {
    const { sheets } = this.workbook;
    const sheet = this.sheet(name);
    if (sheets.length === 1) throw new Exception("You can't remove all the sheets in a document.");
    removeSheet(this.workbook, sheet);
  }

  /** Counts from 1. */
  moveSheet(name: string, position: number): void {
    const { sheets } = this.workbook;
    const sheet = this.sheet(name);
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(position - 1, 0, sheet);
  }

  protected sheet(name: string): SheetModel {
    const sheet = this.workbook.sheets.find(each => each.name === name);
    if (!sheet) throw new Exception(`There is no sheet "${name}".`);
    return sheet;
  }
}
