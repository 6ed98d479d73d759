// The charts that lie on a sheet.

import type { ChartModel, SheetModel } from '../workbook';
import { requireEdit } from './access';
import { mismatch } from './arguments';
import { EmbeddedChart, EmbeddedChartBuilder } from './chart';
import { fail } from './exception';
import { inside } from './offer';
import { changeSheet, readSheet } from './sheet-grid';
import { SheetLooks } from './sheet-looks';

export class SheetCharts extends SheetLooks {
  newChart() {
    return new EmbeddedChartBuilder(this[inside].runtime);
  }

  getCharts() {
    const { runtime } = this[inside];
    return readSheet(this).charts.map(chart => new EmbeddedChart(runtime, structuredClone(chart)));
  }

  insertChart(chart: unknown) {
    if (!(chart instanceof EmbeddedChart)) return mismatch('SpreadsheetApp.Sheet.insertChart', [chart]);
    const { sheets } = this[inside].runtime.workbook;
    const built = structuredClone(chart[inside].chart);
    if (built.id !== null) fail('not in the stand-in: insertChart with a chart that is on a sheet');
    changeCharts(this, sheet => {
      const taken = sheets.flatMap(({ charts }) => charts.map(({ id }) => id));
      sheet.charts.push(onSheet(sheet, { ...built, id: Math.max(0, ...taken) + 1 }));
    });
  }

  updateChart(chart: unknown) {
    if (!(chart instanceof EmbeddedChart)) return mismatch('SpreadsheetApp.Sheet.updateChart', [chart]);
    const built = structuredClone(chart[inside].chart);
    changeCharts(this, sheet => {
      const at = placeOf(sheet, built.id);
      sheet.charts[at] = onSheet(sheet, { ...built, id: sheet.charts[at]!.id });
    });
  }

  removeChart(chart: unknown) {
    if (!(chart instanceof EmbeddedChart)) return mismatch('SpreadsheetApp.Sheet.removeChart', [chart]);
    const { id } = chart[inside].chart;
    changeCharts(this, sheet => {
      sheet.charts.splice(placeOf(sheet, id), 1);
    });
  }
}

/** A protected sheet keeps its charts too. */
function changeCharts(target: SheetCharts, change: (sheet: SheetModel) => void): void {
  const { runtime } = target[inside];
  changeSheet(target, sheet => {
    const whole = sheet.protections.filter(({ range }) => range === null);
    requireEdit(runtime, { ...sheet, protections: whole }, { top: 1, left: 1, bottom: 1, right: 1 });
    change(sheet);
  });
}

function placeOf({ charts, name }: SheetModel, id: number | null): number {
  const at = charts.findIndex(chart => chart.id === id);
  return at >= 0 ? at : fail(`not in the stand-in: a chart that is not on the sheet "${name}"`);
}

function onSheet({ rowCount, columnCount }: SheetModel, chart: ChartModel): ChartModel {
  if (chart.anchorRow > rowCount || chart.anchorColumn > columnCount)
    fail('not in the stand-in: a chart whose corner lies outside the sheet');
  return chart;
}
