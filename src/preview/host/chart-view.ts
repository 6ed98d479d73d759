// A chart as the page is told of it: with the texts and numbers of the cells that it draws.

import { chartParts, usualChartSize } from '../chart-parts';
import type { ChartSeriesView, ChartView } from '../protocol/views';
import { displayValueOf, storedValue } from '../stand-in/cell-entry';
import {
  type CellModel,
  type ChartModel,
  cellAt,
  type PlacedRange,
  type SheetModel,
  type Workbook,
} from '../workbook';

const LEGENDS: readonly ChartView['legend'][] = ['top', 'bottom', 'left', 'right', 'none'];

export function chartView(workbook: Workbook, chart: ChartModel): ChartView {
  const { id, type, options } = chart;
  const { points, series } = chartParts(workbook, chart);
  const seen = new SeenCells(workbook, chart.hidden);
  const shown = series.flatMap(({ head, values }, at) => {
    const { texts, numbers } = seen.of(values);
    const name = String(options[`series.${at}.labelInLegend`] ?? head?.value ?? '');
    return texts.length === 0 ? [] : [{ at, view: { name, values: numbers, shown: texts } }];
  });
  const names = points ? seen.of(points).texts : [];
  const text = (option: string, otherwise = '') => String(options[option] ?? otherwise);
  const number = (option: string) => (typeof options[option] === 'number' ? options[option] : null);
  const colour = (option: string) => (typeof options[option] === 'string' ? options[option] : null);
  const valueAxis = type === 'BAR' ? 'hAxis' : 'vAxes.0';
  return {
    id,
    type,
    title: text('title'),
    row: chart.anchorRow,
    column: chart.anchorColumn,
    offsetX: chart.offsetX,
    offsetY: chart.offsetY,
    width: number('width') ?? usualChartSize.width,
    height: number('height') ?? usualChartSize.height,
    points: names,
    series: shown.map(({ view }) => view),
    colours:
      type === 'PIE'
        ? names.map((_, at) => colour(`slices.${at}.color`))
        : shown.map(({ at }) => colour(`series.${at}.color`)),
    stacked: options.isStacked === 'absolute' || options.isStacked === 'percent' ? options.isStacked : 'none',
    legend: LEGENDS.find(each => each === options['legend.position']) ?? 'right',
    least: number(`${valueAxis}.viewWindow.min`),
    most: number(`${valueAxis}.viewWindow.max`),
    inPercent: seen.first(series[0]?.values)?.numberFormat?.includes('%') ?? false,
    horizontalTitle: text('hAxis.title'),
    verticalTitle: text('vAxes.0.title'),
    hole: number('pieHole') ?? 0,
  };
}

/** The cells of lines, but for those in rows and columns that are hidden and to be left out. */
class SeenCells {
  constructor(
    private readonly workbook: Workbook,
    private readonly hidden: ChartModel['hidden'],
  ) {}

  of(line: PlacedRange): { readonly texts: string[]; readonly numbers: ChartSeriesView['values'] } {
    const { workbook } = this;
    const sheet = this.sheetOf(line);
    const cells = sheet ? this.cells(sheet, line) : [];
    return {
      texts: cells.map(cell => displayValueOf(cell, workbook, sheet!)),
      numbers: cells.map(cell => {
        const value = cell && storedValue(cell, workbook, sheet!);
        return typeof value === 'number' ? value : null;
      }),
    };
  }

  first(line: PlacedRange | undefined): CellModel | undefined {
    const sheet = line && this.sheetOf(line);
    return sheet && cellAt(sheet, line.top, line.left);
  }

  private cells(sheet: SheetModel, { top, left, bottom, right }: PlacedRange): (CellModel | undefined)[] {
    const leavesRows = this.hidden === 'IGNORE_BOTH' || this.hidden === 'IGNORE_ROWS';
    const leavesColumns = this.hidden === 'IGNORE_BOTH' || this.hidden === 'IGNORE_COLUMNS';
    const cells: (CellModel | undefined)[] = [];
    for (let row = top; row <= bottom; row += 1) {
      if (leavesRows && sheet.hiddenRows.has(row)) continue;
      for (let column = left; column <= right; column += 1)
        if (!(leavesColumns && sheet.hiddenColumns.has(column))) cells.push(cellAt(sheet, row, column));
    }
    return cells;
  }

  private sheetOf({ sheetId }: PlacedRange): SheetModel | undefined {
    return this.workbook.sheets.find(({ id }) => id === sheetId);
  }
}
