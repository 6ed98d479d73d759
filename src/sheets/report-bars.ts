// The bars of a report: beside its first section, with their figures under them; and how charts are brought up to date.

import type { ReportBars } from '../report/document';
import type { Change, ChartDefinition } from './change';
import type { PageBuilder } from './page-builder';
import type { PageLayout } from './report-layout';
import type { SheetMethods } from './spreadsheet';

/** By which the chart is told from others. */
const TITLE = 'Working days behind plan, worst first';
/** In rows: the section's heading, its columns' headings, and room for a row for each status. */
const HEIGHT = 11;
const ROW_PIXELS = 21;
const COLOUR = '#d93025';

/** @param top the row of the section's heading, from which the rows of the page have come to its end */
export function addBars(
  page: PageBuilder,
  layout: PageLayout,
  { heading, unit, bars }: ReportBars,
  top: number,
): void {
  const left = layout.barsColumn;
  if (left === undefined || bars.length === 0) return;
  page.reach(top + HEIGHT);
  const figures = [[heading, unit], ...bars.map(({ name, value }) => [name, value])];
  figures.forEach((cells, at) => {
    page.rows[top + at]!.splice(left, cells.length, ...cells);
  });
  page.charts.push({
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

/** The charts of a sheet that is there, drawn anew or taken away. */
export function chartsChange(
  sheet: SheetMethods,
  charts: readonly ChartDefinition[],
  { barsColumn, chartTitles = [] }: PageLayout,
): Change[] {
  const titles = barsColumn === undefined ? chartTitles : [TITLE, ...chartTitles];
  return titles.length === 0 ? [] : [{ kind: 'charts', sheet, charts, titles, undoable: true }];
}
