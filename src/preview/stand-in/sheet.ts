// A sheet as scripts hold it: its grid, looks and charts, and its name, rules, protection, selection and filter.

import { isBlank } from '../workbook';
import { requireEdit } from './access';
import { mismatch, requireText } from './arguments';
import { ruleModels, rulesOf } from './conditional-format';
import { enumeration } from './enumeration';
import { Filter } from './filter';
import { inside, offer } from './offer';
import { Protection, protect } from './protection';
import type { Range } from './range';
import { RangePlace } from './range-place';
import { SheetCharts } from './sheet-charts';
import { changeSheet, readSheet } from './sheet-grid';
import { requireFreeName } from './sheet-name';
import { renameSheet } from './structure';

export const sheetType = enumeration('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);

export class Sheet extends SheetCharts {
  getName() {
    return readSheet(this).name;
  }

  setName(name: unknown) {
    const text = requireText('SpreadsheetApp.Sheet.setName', name);
    const { runtime, id } = this[inside];
    runtime.writeThrough(() => {
      const sheet = runtime.sheet(id);
      requireEdit(runtime, sheet);
      requireFreeName(runtime.workbook.sheets, text, sheet);
      renameSheet(runtime.workbook, sheet, text);
    });
    return this;
  }

  getIndex() {
    return this[inside].runtime.workbook.sheets.indexOf(readSheet(this)) + 1;
  }

  getParent() {
    return this[inside].runtime.handles.spreadsheet();
  }

  getType() {
    return sheetType.GRID;
  }

  getConditionalFormatRules() {
    const { runtime, id } = this[inside];
    runtime.read();
    return rulesOf(runtime, id);
  }

  setConditionalFormatRules(rules: unknown) {
    const models = ruleModels(this[inside].id, rules);
    changeSheet(this, sheet => {
      sheet.conditionalRules = models;
    });
  }

  clearConditionalFormatRules() {
    this.setConditionalFormatRules([]);
  }

  getProtections(type: unknown) {
    const { runtime, id } = this[inside];
    const ofSheet = String(type) === 'SHEET';
    return readSheet(this)
      .protections.filter(each => (each.range === null) === ofSheet)
      .map(each => new Protection(runtime, id, each));
  }

  protect() {
    return protect(this[inside].runtime, this[inside].id, null);
  }

  activate() {
    const { runtime, id } = this[inside];
    runtime.writeThrough(() => {
      runtime.sheet(id);
      runtime.active = { sheetId: id, top: 1, left: 1, bottom: 1, right: 1 };
    });
    return this;
  }

  getActiveRange(): Range {
    return this[inside].runtime.handles.range(activePlace(this));
  }

  getActiveCell(): Range {
    const { sheetId, top, left } = activePlace(this);
    return this[inside].runtime.handles.range({ sheetId, top, left, bottom: top, right: left });
  }

  setActiveRange(range: unknown) {
    if (!(range instanceof RangePlace)) return mismatch('SpreadsheetApp.Sheet.setActiveRange', [range]);
    const { runtime } = this[inside];
    runtime.writeThrough(() => {
      runtime.active = range[inside].place;
    });
    return range;
  }

  clear(...options: unknown[]) {
    if (options.length > 0) return mismatch('SpreadsheetApp.Sheet.clear', options);
    const { runtime } = this[inside];
    return changeSheet(this, sheet => {
      requireEdit(runtime, sheet, { top: 1, left: 1, bottom: sheet.rowCount, right: sheet.columnCount });
      for (const cells of sheet.rows)
        cells?.forEach((cell, at) => {
          if (!cell) return;
          const { note, validation } = cell;
          cells[at] = { value: null, ...(note && { note }), ...(validation && { validation }) };
        });
      sheet.conditionalRules = [];
    });
  }

  clearContents() {
    const { runtime } = this[inside];
    return changeSheet(this, sheet => {
      requireEdit(runtime, sheet, { top: 1, left: 1, bottom: sheet.rowCount, right: sheet.columnCount });
      for (const cells of sheet.rows)
        for (const cell of cells ?? []) {
          if (!cell || isBlank(cell)) continue;
          cell.value = null;
          delete cell.formula;
          delete cell.link;
          delete cell.spilled;
        }
    });
  }

  getFilter() {
    const { runtime, id } = this[inside];
    return readSheet(this).filter ? new Filter(runtime, id) : null;
  }
}

function activePlace(sheet: Sheet) {
  const { runtime, id } = sheet[inside];
  readSheet(sheet);
  return runtime.active.sheetId === id
    ? runtime.active
    : { sheetId: id, top: 1, left: 1, bottom: 1, right: 1 };
}

offer('Sheet', Sheet);
