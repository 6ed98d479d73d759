// A section that lists rows of one kind in a table, cut where a page is full, with what was left out counted below.

import { countText } from '../assess/wording';
import type { ReportCell, ReportColumn, ReportSection } from './document';

/** More rows than this are counted, not listed, where a list does not say otherwise; the tables themselves hold them all. */
export const MOST_ROWS = 50;
/** So many in each list of the drift report, that it fits two pages: what is not among them is not for Monday. */
export const MOST_ON_PAGE = 10;
/** Of what matters less, or has a page of its own. */
export const FEW_ON_PAGE = 6;

export interface ListColumn<T> extends ReportColumn {
  readonly cell: (row: T) => ReportCell;
}

export interface List<T> {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly rows: readonly T[];
  readonly columns: readonly ListColumn<T>[];
  /** What a row that was left out counts as: "task", "row". */
  readonly noun: string;
  /** Rows that are listed at the most. */
  readonly most?: number;
}

/** No section at all where there are no rows. */
export function listSection<T>({
  heading,
  paragraphs = [],
  rows,
  columns,
  noun,
  most = MOST_ROWS,
}: List<T>): ReportSection[] {
  if (rows.length === 0) return [];
  const left = rows.length - most;
  return [
    {
      heading,
      paragraphs,
      table: {
        columns: columns.map(({ heading, holds, isProse }) => ({ heading, holds, isProse })),
        rows: rows.slice(0, most).map(row => columns.map(({ cell }) => cell(row))),
      },
      remainder: left > 0 ? `And ${countText(left, `more ${noun}`)}, not listed here.` : '',
    },
  ];
}

export function listColumn<T>(
  heading: string,
  holds: ReportColumn['holds'],
  cell: (row: T) => ReportCell,
): ListColumn<T> {
  return { heading, holds, isProse: false, cell };
}

/** A column of sentences. */
export function proseColumn<T>(heading: string, cell: (row: T) => ReportCell): ListColumn<T> {
  return { heading, holds: 'text', isProse: true, cell };
}

/** Says what is missing where there is nothing to list. */
export function emptySection(heading: string, sentence: string): ReportSection {
  return { heading, paragraphs: [sentence], table: null, remainder: '' };
}
