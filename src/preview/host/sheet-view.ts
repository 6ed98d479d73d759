// A sheet as the page is told of it.

import type { SheetView } from '../protocol/views';
import type { SheetModel, Workbook } from '../workbook';
import { chartView } from './chart-view';

export function sheetView(workbook: Workbook, sheet: SheetModel): SheetView {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    hidesGridlines: sheet.hidesGridlines,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    merges: sheet.merges,
    conditionalRules: sheet.conditionalRules,
    protections: sheet.protections.map(({ range, warningOnly }) => ({ range, warningOnly })),
    filter: sheet.filter,
    charts: sheet.charts.map(chart => chartView(workbook, chart)),
  };
}
