// The chart of a report's table, under it: a group of columns for each of its rows.

import type { ReportChart, ReportTable } from '../report/document';
import type { PageBuilder } from './page-builder';
import type { PageLayout } from './report-layout';

const ROWS = 14;
const PIXELS = 760;
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
  const series = colours?.length ?? columns.filter(({ isProse }) => !isProse).length - names - 1;
  const at = page.rows.length + 1;
  page.reach(at + ROWS);
  page.charts.push({
    title,
    type: 'column',
    data: { top, left: layout.placesOf(columns)[names]!, height: count + 1, width: series + 1 },
    top: at,
    left: 0,
    width: PIXELS,
    height: ROWS * ROW_PIXELS - 4,
    colours: colours ?? COLOURS.slice(0, series),
    legend: 'bottom',
    least: 0,
    ...(columns[names + 1]?.holds === 'share' && { most: 1 }),
  });
}
