// A sheet as scripts hold it: its grid, and its name, looks, rules, protection and filter.

import { requireEdit } from './access';
import { mismatch, requireText, requireWholeNumber } from './arguments';
import { colourOf } from './colour';
import { ruleModels, rulesOf } from './conditional-format';
import { enumeration } from './enumeration';
import { fail } from './exception';
import { Filter } from './filter';
import { inside, offer } from './offer';
import { Protection, protect } from './protection';
import type { Range } from './range';
import { RangeValues } from './range-values';
import { changeSheet, readSheet, SheetGrid } from './sheet-grid';
import { requireFreeName } from './sheet-name';
import { renameSheet } from './structure';

export const sheetType = enumeration('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

export class Sheet extends SheetGrid {
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

  setFrozenRows(rows: unknown) {
    const frozen = requireWholeNumber('Sheet.setFrozenRows', rows, 0);
    return changeSheet(this, sheet => {
      if (frozen >= sheet.rowCount) fail("You can't freeze all visible rows on the sheet.");
      sheet.frozenRows = frozen;
    });
  }

  getFrozenRows() {
    return readSheet(this).frozenRows;
  }

  setFrozenColumns(columns: unknown) {
    const frozen = requireWholeNumber('Sheet.setFrozenColumns', columns, 0);
    return changeSheet(this, sheet => {
      if (frozen >= sheet.columnCount) fail("You can't freeze all visible columns on the sheet.");
      sheet.frozenColumns = frozen;
    });
  }

  getFrozenColumns() {
    return readSheet(this).frozenColumns;
  }

  hideSheet() {
    const { runtime } = this[inside];
    return changeSheet(this, sheet => {
      if (runtime.workbook.sheets.every(each => each === sheet || each.hidden))
        fail("You can't hide all the sheets in a document.");
      sheet.hidden = true;
    });
  }

  showSheet() {
    return changeSheet(this, sheet => {
      sheet.hidden = false;
    });
  }

  isSheetHidden() {
    return readSheet(this).hidden;
  }

  hideColumns(column: unknown, count: unknown = 1) {
    return hide(this, 'hiddenColumns', column, count, true);
  }

  showColumns(column: unknown, count: unknown = 1) {
    return hide(this, 'hiddenColumns', column, count, false);
  }

  hideRows(row: unknown, count: unknown = 1) {
    return hide(this, 'hiddenRows', row, count, true);
  }

  showRows(row: unknown, count: unknown = 1) {
    return hide(this, 'hiddenRows', row, count, false);
  }

  isColumnHiddenByUser(column: number) {
    return readSheet(this).hiddenColumns.has(column);
  }

  isRowHiddenByUser(row: number) {
    return readSheet(this).hiddenRows.has(row);
  }

  setColumnWidth(column: unknown, width: unknown) {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: unknown, count: unknown, width: unknown) {
    return resize(this, 'columnWidths', column, count, width);
  }

  getColumnWidth(column: number) {
    return readSheet(this).columnWidths.get(column) ?? DEFAULT_WIDTH;
  }

  setRowHeight(row: unknown, height: unknown) {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(row: unknown, count: unknown, height: unknown) {
    return resize(this, 'rowHeights', row, count, height);
  }

  getRowHeight(row: number) {
    return readSheet(this).rowHeights.get(row) ?? DEFAULT_HEIGHT;
  }

  autoResizeColumn(column: unknown) {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(column: unknown, count: unknown) {
    const from = requireWholeNumber('Sheet.autoResizeColumns', column);
    const last = from + requireWholeNumber('Sheet.autoResizeColumns', count) - 1;
    return changeSheet(this, sheet => {
      for (let at = from; at <= last; at += 1) {
        const longest = Math.max(0, ...sheet.rows.map(cells => String(cells?.[at - 1]?.value ?? '').length));
        sheet.columnWidths.set(at, Math.max(21, 7 * longest + 10));
      }
    });
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

  getTabColor() {
    return readSheet(this).tabColor;
  }

  setTabColor(colour: unknown) {
    const tabColor = colourOf(colour);
    return changeSheet(this, sheet => {
      sheet.tabColor = tabColor;
    });
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
    if (!(range instanceof RangeValues)) return mismatch('SpreadsheetApp.Sheet.setActiveRange', [range]);
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
          if (!cell) continue;
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

  setHiddenGridlines(hidden: unknown) {
    if (typeof hidden !== 'boolean') return mismatch('SpreadsheetApp.Sheet.setHiddenGridlines', [hidden]);
    return changeSheet(this, () => {});
  }
}

function activePlace(sheet: Sheet) {
  const { runtime, id } = sheet[inside];
  readSheet(sheet);
  return runtime.active.sheetId === id
    ? runtime.active
    : { sheetId: id, top: 1, left: 1, bottom: 1, right: 1 };
}

function hide(
  target: Sheet,
  which: 'hiddenRows' | 'hiddenColumns',
  first: unknown,
  count: unknown,
  hidden: boolean,
): void {
  const from = requireWholeNumber('Sheet.hideRows', first);
  const last = from + requireWholeNumber('Sheet.hideRows', count) - 1;
  changeSheet(target, sheet => {
    if (last > (which === 'hiddenRows' ? sheet.rowCount : sheet.columnCount))
      fail('Those columns are out of bounds.');
    for (let at = from; at <= last; at += 1)
      if (hidden) sheet[which].add(at);
      else sheet[which].delete(at);
  });
}

function resize(
  target: Sheet,
  which: 'rowHeights' | 'columnWidths',
  first: unknown,
  count: unknown,
  pixels: unknown,
): Sheet {
  const from = requireWholeNumber('Sheet.setColumnWidths', first);
  const last = from + requireWholeNumber('Sheet.setColumnWidths', count) - 1;
  const size = requireWholeNumber('Sheet.setColumnWidths', pixels);
  return changeSheet(target, sheet => {
    if (last > (which === 'rowHeights' ? sheet.rowCount : sheet.columnCount))
      fail('Those columns are out of bounds.');
    for (let at = from; at <= last; at += 1) sheet[which].set(at, size);
  });
}

offer('Sheet', Sheet);
