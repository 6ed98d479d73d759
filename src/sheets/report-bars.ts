// The charts of a report: bars beside its first section with their figures under them, and tables drawn beside themselves.

import type { ReportBars, ReportChart } from '../report/document';
import { CHANCE_CHART } from '../report/futures-document';
import type { CellInput } from './cell-input';
import type { Change, ChartDefinition } from './change';
import type { PageLayout } from './report-layout';
import type { SheetMethods } from './spreadsheet';

interface Page {
  readonly layout: PageLayout;
  readonly rows: CellInput[][];
  readonly charts: ChartDefinition[];
}

/** By which the chart is told from others. */
const TITLE = 'Working days behind plan, worst first';
/** In rows: the section's heading, its columns' headings, and room for a row for each status. */
const HEIGHT = 10;
const ROW_PIXELS = 21;
const COLOUR = '#d93025';

/** @param top the row of the section's heading, from which the rows of the page have come to its end */
export function addBars(
  { layout, rows, charts }: Page,
  { heading, unit, bars }: ReportBars,
  top: number,
): void {
  const left = layout.chartColumn;
  if (left === undefined || bars.length === 0) return;
  while (rows.length < top + HEIGHT) rows.push(layout.widths.map(() => ''));
  const figures = [[heading, unit], ...bars.map(({ name, value }) => [name, value])];
  figures.forEach((cells, at) => {
    rows[top + at]!.splice(left, cells.length, ...cells);
  });
  charts.push({
    title: TITLE,
    type: 'bar',
    data: { top, left, height: figures.length, width: 2 },
    top,
    left,
    width: layout.widths.slice(left).reduce((sum, width) => sum + width, 0),
    height: HEIGHT * ROW_PIXELS - 4,
    colours: [COLOUR],
    legend: 'none',
    least: 0,
  });
}

/** Today in grey, then a colour for each future. */
const SERIES_COLOURS = ['#5f6368', '#1a73e8', '#e37400', '#188038', '#9334e6'];

/**
 * @param top the row of the table's headings; its rows are the last of the page
 * @param places where the table's columns stand
 */
export function addChart(
  { layout, rows, charts }: Page,
  { title, names }: ReportChart,
  top: number,
  places: readonly number[],
): void {
  const left = layout.chartColumn;
  const height = rows.length - top;
  if (left === undefined || height < 2) return;
  while (rows.length < top + HEIGHT) rows.push(layout.widths.map(() => ''));
  charts.push({
    title,
    type: 'column',
    data: { top, left: places[names]!, height, width: places.length - names },
    top,
    left,
    width: layout.widths.slice(left).reduce((sum, width) => sum + width, 0),
    height: HEIGHT * ROW_PIXELS - 4,
    colours: SERIES_COLOURS.slice(0, places.length - names - 1),
    legend: 'right',
    least: 0,
    most: 1,
  });
}

/** The charts of a sheet that is there, drawn anew or taken away. */
export function barsChange(
  sheet: SheetMethods,
  charts: readonly ChartDefinition[],
  { chartColumn }: PageLayout,
): Change[] {
  return chartColumn === undefined
    ? []
    : [{ kind: 'charts', sheet, charts, titles: [TITLE, CHANCE_CHART], undoable: true }];
}
