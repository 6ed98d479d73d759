// A table of points against plan, week by week, a column for each goal or owner.

import type { PastLine } from '../assess/past-lines';
import type { Day } from '../plan/day';
import { gapPointsAt } from '../report/dashboard';
import type { PageBuilder, PageColumn, TablePlace } from './page-builder';

export interface GapLine {
  readonly name: string;
  readonly line: PastLine | null;
}

/** As many columns as the page has beside the first. */
const MOST_LINES = 8;

/** Null where none of them has a line; the first eight that have one. */
export function gapTable(
  page: PageBuilder,
  first: PageColumn,
  days: readonly Day[],
  lines: readonly GapLine[],
): TablePlace | null {
  const shown = lines
    .flatMap(({ name, line }) => (line === null ? [] : [{ name, line }]))
    .slice(0, MOST_LINES);
  if (shown.length === 0) return null;
  const columns: PageColumn[] = shown.map(({ name }) => ({
    heading: name,
    format: '+0;-0;0',
    align: 'center',
  }));
  const rows = days.map((day, at) => [
    { day },
    ...shown.map(({ line }) => gapPointsAt(line, days.length - 1 - at) ?? ''),
  ]);
  return page.table([first, ...columns], rows);
}
