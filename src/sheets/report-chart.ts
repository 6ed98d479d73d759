// The chart of a report's table: a group of columns for each of its rows, beside the table or, where there is no room, under it.

import type { ReportChart, ReportTable } from '../report/document';
import type { PageBuilder } from './page-builder';
import type { PageLayout } from './report-layout';

const BESIDE_ROWS = 10;
const UNDER_ROWS = 14;
const UNDER_PIXELS = 760;
const ROW_PIXELS = 21;
/** Today in grey, then a colour for each future. */
const COLOURS = ['#5f6368', '#1a73e8', '#e37400', '#188038', '#9334e6'];

/** @param top the row of the table's headings; its rows are the last of the page */
export function addChart(
  page: PageBuilder,
  layout: PageLayout,
  { columns, rows: points }: ReportTable,
  { title, names, colours, rows: count = points.length }: ReportChart,
  top: number,
): void {
  if (count === 0) return;
  const series = colours?.length ?? columns.length - names - 1;
  const beside = layout.chartColumn;
  const at = beside === undefined ? page.rows.length + 1 : top;
  const height = beside === undefined ? UNDER_ROWS : BESIDE_ROWS;
  page.reach(at + height);
  page.charts.push({
    title,
    type: 'column',
    data: { top, left: layout.placesOf(columns)[names]!, height: count + 1, width: series + 1 },
    top: at,
    left: beside ?? 0,
    width:
      beside === undefined
        ? UNDER_PIXELS
        : layout.widths.slice(beside).reduce((sum, width) => sum + width, 0),
    height: height * ROW_PIXELS - 4,
    colours: colours ?? COLOURS.slice(0, series),
    legend: beside === undefined ? 'bottom' : 'right',
    least: 0,
    ...(columns[names + 1]?.holds === 'share' && { most: 1 }),
  });
}
