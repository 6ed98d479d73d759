// The charts of the dashboard: which there are, what they show, and where they stand.

import type { Dashboard } from '../report/dashboard';
import { statusOrder } from '../report/status-counts';
import type { ChartDefinition } from './change';
import type { TablePlace } from './page-builder';
import { SHADES } from './tint';

/** In the order in which they stand, two beside each other. */
const KEYS = ['statuses', 'weeks', 'goals', 'goalGaps', 'owners', 'ownerGaps', 'reports'] as const;
export type ChartKey = (typeof KEYS)[number];

/** Of rows. */
const PIXELS = 21;
/** Rows that a chart takes with the gap below it: a page of A4 across has room for the figures and two of them. */
const ROWS = 12;
/** With names or reports as many as there may be. */
const MANY_ROWS = 16;
const GAP = 8;
/** Where the right one begins. */
const RIGHT_COLUMN = 3;

const PROGRESS = '#1a73e8';
const EXPECTED = '#9aa0a6';
/** Told apart also by who does not see red from green. */
const LINE_COLOURS = ['#1a73e8', '#e8710a', '#12806a', '#9334e6', '#d01884', '#795548', '#5f6368', '#00acc1'];
const STATUS_COLOURS = statusOrder.map(status => SHADES[status].cell);

interface Drawing
  extends Pick<ChartDefinition, 'title' | 'type' | 'colours' | 'stacked' | 'legend' | 'least' | 'most'> {
  /** Columns of its table that it shows, the names included. */
  readonly columns: number | 'all';
  readonly rows: number;
}

const DRAWINGS: Readonly<Record<ChartKey, Drawing>> = {
  statuses: {
    title: 'Statuses',
    type: 'bar',
    stacked: 'percent',
    colours: STATUS_COLOURS,
    columns: 8,
    rows: ROWS,
  },
  weeks: {
    title: 'Progress of the plan against expected',
    type: 'line',
    colours: [PROGRESS, EXPECTED],
    least: 0,
    most: 1,
    columns: 3,
    rows: ROWS,
  },
  goals: {
    title: 'Goals: progress against expected',
    type: 'bar',
    colours: [PROGRESS, EXPECTED],
    least: 0,
    most: 1,
    columns: 3,
    rows: ROWS,
  },
  goalGaps: {
    title: 'Goals: points against plan',
    type: 'line',
    colours: LINE_COLOURS,
    legend: 'right',
    columns: 'all',
    rows: ROWS,
  },
  owners: {
    title: 'Owners: what is still to be finished',
    type: 'bar',
    stacked: 'absolute',
    colours: (['Red', 'Amber', 'Green', 'Not started'] as const).map(status => SHADES[status].cell),
    columns: 5,
    rows: MANY_ROWS,
  },
  ownerGaps: {
    title: 'Owners: points against plan',
    type: 'line',
    colours: LINE_COLOURS,
    legend: 'right',
    columns: 'all',
    rows: MANY_ROWS,
  },
  reports: {
    title: 'Goals and milestones, report by report',
    type: 'column',
    stacked: 'absolute',
    colours: STATUS_COLOURS,
    columns: 8,
    rows: MANY_ROWS,
  },
};

/** Every title that the dashboard ever draws. */
export const CHART_TITLES = KEYS.map(key => DRAWINGS[key].title);

/** Those for which there is something to show. */
export function chartKeys({ counts, days, plan, goals, owners, reports }: Dashboard): ChartKey[] {
  const weeks = days.length > 1;
  const has = {
    statuses: counts.some(({ total }) => total > 0),
    weeks: weeks && plan !== null,
    goals: goals.some(({ line }) => line !== null),
    goalGaps: weeks && goals.some(({ line }) => line !== null),
    owners: owners.length > 0,
    ownerGaps: weeks && owners.some(({ line }) => line !== null),
    reports: reports.length > 1,
  };
  return KEYS.filter(key => has[key]);
}

/** The rows that each pair of charts needs. */
export function rowsOfPairs(keys: readonly ChartKey[]): number[] {
  return keys.flatMap((key, at) => {
    const next = keys[at + 1];
    return at % 2 === 1 ? [] : [Math.max(DRAWINGS[key].rows, next ? DRAWINGS[next].rows : 0)];
  });
}

/**
 * @param places the tables behind the charts
 * @param tops the first row of each pair that stands beside each other
 * @param widths of the page's columns, pixels
 */
export function chartDefinitions(
  keys: readonly ChartKey[],
  places: ReadonlyMap<ChartKey, TablePlace>,
  tops: readonly number[],
  widths: readonly number[],
): ChartDefinition[] {
  const pairs = rowsOfPairs(keys);
  const pixels = (from: number, to: number) => widths.slice(from, to).reduce((sum, width) => sum + width, 0);
  return keys.flatMap((key, at) => {
    const place = places.get(key);
    if (place === undefined) return [];
    const { columns, rows: _, ...drawing } = DRAWINGS[key];
    const pair = Math.floor(at / 2);
    const isLeft = at % 2 === 0;
    return [
      {
        ...drawing,
        data: { left: 0, ...place, width: columns === 'all' ? place.width : columns },
        top: tops[pair]!,
        left: isLeft ? 0 : RIGHT_COLUMN,
        width: isLeft ? pixels(0, RIGHT_COLUMN) - GAP : pixels(RIGHT_COLUMN, widths.length),
        height: pairs[pair]! * PIXELS - 12,
      },
    ];
  });
}
