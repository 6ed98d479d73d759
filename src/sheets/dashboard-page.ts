// Lays the dashboard out: figures, charts, then the tables behind them.

import { dayText } from '../assess/wording';
import type { Status } from '../plan/status';
import { type Dashboard, type GoalStanding, gapPointsAt } from '../report/dashboard';
import { statusOrder } from '../report/status-counts';
import { fullDayText } from '../report/wording';
import type { CellInput } from './cell-input';
import type { BlockLook, ChartDefinition } from './change';
import { type ChartKey, chartDefinitions, chartKeys, rowsOfPairs } from './dashboard-charts';
import { addFigures } from './dashboard-figures';
import { type GapLine, gapTable } from './dashboard-gaps';
import { PageBuilder, type PageColumn, type TablePlace } from './page-builder';
import type { LinkTo } from './row-links';
import { SHADES } from './tint';

export interface DashboardPage {
  readonly rows: readonly (readonly CellInput[])[];
  readonly looks: readonly BlockLook[];
  readonly charts: readonly ChartDefinition[];
}

/** Names stand in the first column, figures in the others. */
export const DASHBOARD_WIDTHS: readonly number[] = [348, 90, 90, 90, 90, 90, 90, 90, 90];
/** In the first column of the last row: by it the page's end is found, whatever rows come and go. */
export const DASHBOARD_END = 'What stands below this line is yours and stays.';
/** More are counted, not listed. */
const MOST_LISTED = 12;
const WEEKS_BACK = 4;
/** The others come after the table that may stand on either side of a page's end. */
const PAIRS_AT_THE_TOP = 2;

const GREY = '#5f6368';
const WEEK_FORMAT = 'd mmm';

const figure = (heading: string, format = '0'): PageColumn => ({ heading, format, align: 'center' });
const statusFigure = (status: Status): PageColumn => ({
  ...figure(status),
  background: SHADES[status].cell,
  fontColor: SHADES[status].font,
});

export function dashboardPage(dashboard: Dashboard, linkTo: LinkTo): DashboardPage {
  const page = new PageBuilder(DASHBOARD_WIDTHS.length);
  const places = new Map<ChartKey, TablePlace>();
  addHead(page, dashboard);
  addFigures(page, dashboard);
  page.row();
  if (dashboard.days.length < 2 && dashboard.goals.length > 0) addCalmWord(page, dashboard);
  const keys = chartKeys(dashboard);
  const pairs = rowsOfPairs(keys);
  const tops = pairs.slice(0, PAIRS_AT_THE_TOP).map(rows => page.room(rows));
  addCounts(page, dashboard, places);
  tops.push(...pairs.slice(PAIRS_AT_THE_TOP).map(rows => page.room(rows)));
  addGoals(page, dashboard, linkTo, places);
  addOwners(page, dashboard, places);
  addWeeks(page, dashboard, places);
  addReports(page, dashboard, places);
  page.row();
  page.line(DASHBOARD_END, { fontColor: GREY });
  const charts = chartDefinitions(keys, places, tops, DASHBOARD_WIDTHS);
  return { rows: page.rows, looks: page.looks, charts };
}

function addHead(page: PageBuilder, { statusDate, headline }: Dashboard): void {
  page.line('Dashboard', { bold: true, fontSize: 18 });
  page.line(`Status date ${fullDayText(statusDate)}`, { fontColor: GREY });
  page.row();
  for (const sentence of headline) page.line(sentence, { fontSize: 12 });
}

function addCounts(page: PageBuilder, { counts }: Dashboard, places: Map<ChartKey, TablePlace>): void {
  const nouns = { goal: 'Goals', milestone: 'Milestones', task: 'Tasks' };
  const levels = counts.filter(({ total }) => total > 0);
  if (levels.length === 0) return;
  heading(page, 'Where the plan stands');
  const columns = [{ heading: '' }, ...statusOrder.map(statusFigure), figure('All')];
  const rows = levels.map(({ kind, byStatus, total }) => [
    nouns[kind],
    ...statusOrder.map(status => byStatus[status]),
    total,
  ]);
  places.set('statuses', page.table(columns, rows));
  page.row();
}

function addCalmWord(page: PageBuilder, { days }: Dashboard): void {
  page.line(
    days.length === 0
      ? 'No check-in yet. The lines over the weeks begin with the first ones: type a value into Current, or choose Check in.'
      : 'This is the first week of check-ins. The lines over the weeks begin with the second.',
    { fontColor: GREY },
  );
  page.row();
}

function addGoals(
  page: PageBuilder,
  { goals }: Dashboard,
  linkTo: LinkTo,
  places: Map<ChartKey, TablePlace>,
): void {
  if (goals.length === 0) return;
  heading(page, 'Goals');
  const columns = [
    { heading: 'Goal' },
    figure('Progress', '0%'),
    figure('Expected', '0%'),
    figure('Points', '+0;-0;0'),
    figure('4 weeks ago', '+0;-0;0'),
    figure('Status'),
    figure('Forecast', 'd mmm yyyy'),
    { heading: 'Owner' },
  ];
  const listed = goals.slice(0, MOST_LISTED);
  const place = page.table(
    columns,
    listed.map(goal => goalCells(goal, linkTo)),
  );
  listed.forEach(({ status }, at) => {
    const { cell, font } = SHADES[status];
    const look = { top: place.top + 1 + at, left: 5, height: 1, width: 1 };
    page.looks.push({ ...look, background: cell, fontColor: font, bold: true });
  });
  addRemainder(page, goals.length, 'goals');
  places.set('goals', place);
  page.row();
}

function goalCells(goal: GoalStanding, linkTo: LinkTo): CellInput[] {
  const { line, forecast, status, owner } = goal;
  const last = (shares: readonly number[] | undefined) => shares?.[shares.length - 1] ?? '';
  const gap = (weeksBack: number) => (line && gapPointsAt(line, weeksBack)) ?? '';
  return [
    linkTo(goal),
    last(line?.progress),
    last(line?.expected),
    gap(0),
    gap(WEEKS_BACK),
    status,
    forecast.kind === 'finish' ? { day: forecast.day } : forecast.kind === 'unknown' ? '' : 'not in sight',
    owner,
  ];
}

function addOwners(page: PageBuilder, { owners }: Dashboard, places: Map<ChartKey, TablePlace>): void {
  if (owners.length === 0) return;
  heading(page, 'Owners');
  page.line('Goals, milestones and tasks that one person owns and that are still to be finished.', {
    fontColor: GREY,
  });
  const columns = [
    { heading: 'Owner' },
    ...(['Red', 'Amber', 'Green', 'Not started'] as const).map(statusFigure),
    figure('Active milestones'),
    figure('Open tasks'),
    figure('Progress', '0%'),
    figure('Expected', '0%'),
  ];
  const last = (shares: readonly number[] | undefined) => shares?.[shares.length - 1] ?? '';
  const rows = owners
    .slice(0, MOST_LISTED)
    .map(owner => [
      owner.name,
      owner.red,
      owner.amber,
      owner.green,
      owner.notStarted,
      owner.activeMilestones,
      owner.openTasks,
      last(owner.line?.progress),
      last(owner.line?.expected),
    ]);
  places.set('owners', page.table(columns, rows));
  addRemainder(page, owners.length, 'owners');
  page.row();
}

function addWeeks(page: PageBuilder, dashboard: Dashboard, places: Map<ChartKey, TablePlace>): void {
  const { days, plan } = dashboard;
  if (days.length < 2) return;
  heading(page, 'Week by week');
  page.line(
    'Progress as of the last check-in until each day, expected as of the day of that check-in; points are the one less the other.',
    { fontColor: GREY },
  );
  const week = { heading: 'The whole plan', format: WEEK_FORMAT, align: 'left' } as const;
  if (plan !== null) {
    const rows = days.map((day, at) => [{ day }, plan.progress[at]!, plan.expected[at]!]);
    places.set('weeks', page.table([week, figure('Progress', '0%'), figure('Expected', '0%')], rows));
    page.row();
  }
  const gaps: [ChartKey, string, readonly GapLine[]][] = [
    ['goalGaps', 'Points by goal', dashboard.goals.map(({ id, line }) => ({ name: id, line }))],
    ['ownerGaps', 'Points by owner', dashboard.owners.map(({ name, line }) => ({ name, line }))],
  ];
  for (const [key, title, lines] of gaps) {
    const place = gapTable(page, { ...week, heading: title }, days, lines);
    if (place === null) continue;
    places.set(key, place);
    page.row();
  }
}

function addReports(
  page: PageBuilder,
  { reports, statusDate }: Dashboard,
  places: Map<ChartKey, TablePlace>,
): void {
  if (reports.length === 0) return;
  heading(page, 'Report by report');
  page.line('Goals and milestones in each drift report, and today.', { fontColor: GREY });
  const columns = [{ heading: 'Report' }, ...statusOrder.map(statusFigure)];
  const rows = reports.map(({ on, byStatus }) => [
    dayText(on, statusDate),
    ...statusOrder.map(status => byStatus[status]),
  ]);
  places.set('reports', page.table(columns, rows));
}

function heading(page: PageBuilder, text: string): void {
  page.line(text, { bold: true, fontSize: 13 });
}

function addRemainder(page: PageBuilder, count: number, noun: string): void {
  if (count > MOST_LISTED)
    page.line(`And ${count - MOST_LISTED} more ${noun}, not listed here.`, { fontColor: GREY });
}
