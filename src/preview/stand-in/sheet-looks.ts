// What a sheet looks like: frozen, hidden and sized rows and columns, and its tab.

import { mismatch, requireWholeNumber } from './arguments';
import { colourOf } from './colour';
import { fail } from './exception';
import { inside } from './offer';
import { changeSheet, readSheet, SheetGrid } from './sheet-grid';

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

export class SheetLooks extends SheetGrid {
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
        const longest = sheet.rows.reduce(
          (most, cells) => Math.max(most, String(cells?.[at - 1]?.value ?? '').length),
          0,
        );
        sheet.columnWidths.set(at, Math.max(21, 7 * longest + 10));
      }
    });
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

  hasHiddenGridlines() {
    return readSheet(this).hidesGridlines;
  }

  setHiddenGridlines(hidden: unknown) {
    if (typeof hidden !== 'boolean') return mismatch('SpreadsheetApp.Sheet.setHiddenGridlines', [hidden]);
    return changeSheet(this, sheet => {
      sheet.hidesGridlines = hidden;
    });
  }
}

function hide(
  target: SheetLooks,
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
  target: SheetLooks,
  which: 'rowHeights' | 'columnWidths',
  first: unknown,
  count: unknown,
  pixels: unknown,
): SheetLooks {
  const from = requireWholeNumber('Sheet.setColumnWidths', first);
  const last = from + requireWholeNumber('Sheet.setColumnWidths', count) - 1;
  const size = requireWholeNumber('Sheet.setColumnWidths', pixels);
  return changeSheet(target, sheet => {
    if (last > (which === 'rowHeights' ? sheet.rowCount : sheet.columnCount))
      fail('Those columns are out of bounds.');
    for (let at = from; at <= last; at += 1) sheet[which].set(at, size);
  });
}
