// The spreadsheet that the script is bound to.

import { emptySheet } from '../workbook';
import { splitSheetName } from './a1-notation';
import { requireEdit } from './access';
import { mismatch, requireText } from './arguments';
import { fail } from './exception';
import { inside, offer } from './offer';
import type { Range } from './range';
import type { Runtime } from './runtime';
import { Sheet } from './sheet';
import { requireFreeName } from './sheet-name';
import { removeSheet, requireRoom } from './structure';
import { User } from './user';

export class Spreadsheet {
  readonly [inside]: { readonly runtime: Runtime };

  constructor(runtime: Runtime) {
    this[inside] = { runtime };
  }

  getId() {
    return this[inside].runtime.workbook.id;
  }

  getName() {
    return read(this).workbook.name;
  }

  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${this[inside].runtime.workbook.id}/edit`;
  }

  getSheets(): Sheet[] {
    const { workbook, handles } = read(this);
    return workbook.sheets.map(each => handles.sheet(each.id));
  }

  getNumSheets() {
    return read(this).workbook.sheets.length;
  }

  getSheetByName(name: unknown): Sheet | null {
    const text = requireText('SpreadsheetApp.Spreadsheet.getSheetByName', name);
    const { workbook, handles } = read(this);
    const sheet = workbook.sheets.find(each => each.name === text);
    return sheet ? handles.sheet(sheet.id) : null;
  }

  getSheetById(id: unknown): Sheet | null {
    const { workbook, handles } = read(this);
    const sheet = workbook.sheets.find(each => each.id === id);
    return sheet ? handles.sheet(sheet.id) : null;
  }

  insertSheet(...how: unknown[]): Sheet {
    const name = how.find(each => typeof each === 'string');
    const index = how.find(each => typeof each === 'number');
    if (how.length > 2 || how.some(each => each !== name && each !== index))
      return mismatch('SpreadsheetApp.Spreadsheet.insertSheet', how);
    const { runtime } = this[inside];
    runtime.read();
    requireEdit(runtime);
    const { sheets } = runtime.workbook;
    const text = name ?? freeName(sheets.map(each => each.name));
    requireFreeName(sheets, text);
    const sheet = emptySheet(Math.max(0, ...sheets.map(each => each.id)) + 1, text);
    requireRoom(runtime.workbook, sheet.rowCount * sheet.columnCount);
    const active = sheets.findIndex(each => each.id === runtime.active.sheetId);
    sheets.splice(Math.min(index ?? active + 1, sheets.length), 0, sheet);
    runtime.active = { sheetId: sheet.id, top: 1, left: 1, bottom: 1, right: 1 };
    return runtime.handles.sheet(sheet.id);
  }

  deleteSheet(sheet: unknown) {
    if (!(sheet instanceof Sheet)) return mismatch('SpreadsheetApp.Spreadsheet.deleteSheet', [sheet]);
    const { runtime } = this[inside];
    runtime.writeThrough(() => {
      const { sheets } = runtime.workbook;
      const model = runtime.sheet(sheet[inside].id);
      requireEdit(runtime, model, { top: 1, left: 1, bottom: model.rowCount, right: model.columnCount });
      if (sheets.length === 1) fail("You can't remove all the sheets in a document.");
      if (sheets.every(each => each === model || each.hidden))
        fail("You can't remove all the visible sheets in a document.");
      removeSheet(runtime.workbook, model);
      if (runtime.active.sheetId === model.id)
        runtime.active = { sheetId: sheets[0]!.id, top: 1, left: 1, bottom: 1, right: 1 };
    });
  }

  getRange(notation: unknown): Range {
    const text = requireText('SpreadsheetApp.Spreadsheet.getRange', notation);
    const { runtime } = this[inside];
    const { sheet, rest } = splitSheetName(text);
    const model = sheet === null ? undefined : runtime.workbook.sheets.find(each => each.name === sheet);
    if (sheet !== null && !model) fail('Range not found');
    return runtime.handles.sheet(model?.id ?? runtime.active.sheetId).getRange(rest);
  }

  getActiveSheet(): Sheet {
    const { handles, active } = read(this);
    return handles.sheet(active.sheetId);
  }

  setActiveSheet(sheet: unknown): Sheet {
    if (!(sheet instanceof Sheet)) return mismatch('SpreadsheetApp.Spreadsheet.setActiveSheet', [sheet]);
    return sheet.activate();
  }

  getActiveRange(): Range {
    const { handles, active } = read(this);
    return handles.range(active);
  }

  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }

  setActiveRange(range: unknown): Range {
    return this.getActiveSheet().setActiveRange(range) as Range;
  }

  /** Counts from 1. */
  moveActiveSheet(position: unknown) {
    if (typeof position !== 'number')
      return mismatch('SpreadsheetApp.Spreadsheet.moveActiveSheet', [position]);
    const { runtime } = this[inside];
    runtime.writeThrough(() => {
      requireEdit(runtime);
      const { sheets } = runtime.workbook;
      if (position < 1 || position > sheets.length) fail('Invalid sheet position.');
      const model = runtime.sheet(runtime.active.sheetId);
      sheets.splice(sheets.indexOf(model), 1);
      sheets.splice(position - 1, 0, model);
    });
  }

  getSpreadsheetTimeZone() {
    return read(this).workbook.timeZone;
  }

  getSpreadsheetLocale() {
    return read(this).workbook.locale;
  }

  toast(message: unknown, title: unknown = '', seconds: unknown = 5) {
    const text = requireText('SpreadsheetApp.Spreadsheet.toast', message);
    const { runtime } = this[inside];
    if (runtime.execution.hasUi)
      runtime.options.ui?.toast?.({ message: text, title: String(title), seconds: Number(seconds) });
  }

  getOwner() {
    const runtime = read(this);
    return new User(runtime, runtime.owner);
  }

  getEditors() {
    const runtime = read(this);
    if (runtime.execution.role === 'viewer' || runtime.execution.role === 'commenter')
      fail('You do not have permission to perform that action.');
    return [...new Set([runtime.owner, ...(runtime.options.editors ?? [])])].map(
      each => new User(runtime, each),
    );
  }
}

function read(spreadsheet: Spreadsheet): Runtime {
  spreadsheet[inside].runtime.read();
  return spreadsheet[inside].runtime;
}

function freeName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

offer('Spreadsheet', Spreadsheet);
