// Where the columns of a report's tables stand on its sheet, so that the tables of a page share its widths.

import { BUDGET_CHART } from '../report/budget-report-document';
import { holdsFigures, type ReportColumn } from '../report/document';
import { CHANCE_CHART } from '../report/futures-document';
import type { Tint } from './change';

export interface PageLayout {
  /** Pixels; all of them are in sight on a laptop of 1280 pixels. */
  readonly widths: readonly number[];
  /** Where rows are tinted by a status word. */
  readonly tint?: Tint;
  /** The first of the columns beside the figures in which bars may stand. */
  readonly barsColumn?: number;
  /** Of the charts that its tables ever have. */
  readonly chartTitles?: readonly string[];
  /** 0-based, one for each column of the table. */
  placesOf(columns: readonly ReportColumn[]): number[];
}

/** Where each kind of column begins. */
interface Places {
  /** The same as `item` on a page that shows no statuses. */
  readonly status: number;
  readonly item: number;
  readonly text: number;
  /** Numbers and days. */
  readonly figure: number;
  readonly prose: number;
}

const byStatusPlaces: Places = { status: 0, item: 1, text: 2, figure: 3, prose: 7 };

/** Status, item, owner, then dates and numbers, and sentences at the right. */
export const byStatus: PageLayout = {
  ...placed([82, 212, 114, 114, 86, 86, 86, 238, 198], byStatusPlaces),
  barsColumn: byStatusPlaces.prose,
};

/** One person's, beside the sidebar on a laptop: status, item, due date, and sentences. */
export const byOwn: PageLayout = placed([82, 206, 84, 290, 240], {
  status: 0,
  item: 1,
  text: 2,
  figure: 2,
  prose: 3,
});

/** As many figures as there are futures beside today; all of it in sight beside the sidebar on a laptop. */
export const byFuture: PageLayout = {
  ...placed([80, 160, 104, 84, 66, 84, 84, 72, 186], { ...byStatusPlaces, prose: 8 }),
  chartTitles: [CHANCE_CHART],
};

/** Between figures, which stand at the right of their column, and the sentence beside them. */
const GAP = 12;

/** Item, owner, figures or dates, and a sentence. */
export const byItem: PageLayout = placed([235, 155, 120, 88, 62, 62, GAP, 482], {
  status: 0,
  item: 0,
  text: 1,
  figure: 2,
  prose: 7,
});

/** A wide first column, a row of figures, and a sentence. */
export const figures: PageLayout = {
  widths: [165, ...Array.from({ length: 11 }, () => 73), GAP, 236],
  chartTitles: [BUDGET_CHART],
  placesOf(columns) {
    return columns.map(({ isProse }, index) => (isProse ? this.widths.length - 1 : index));
  },
};

function placed(widths: readonly number[], first: Places): PageLayout {
  return {
    widths,
    ...(first.status < first.item && {
      tint: { headerRow: 1, statusColumn: first.status, columns: [{ start: 0, end: widths.length - 1 }] },
    }),
    placesOf: columns => placesFrom(first, columns),
  };
}

function placesFrom(first: Places, columns: readonly ReportColumn[]): number[] {
  const taken = new Set<number>();
  const take = (from: number) => {
    let place = from;
    while (taken.has(place)) place += 1;
    taken.add(place);
    return place;
  };
  const lastStatus = columns.map(({ holds }) => holds).lastIndexOf('status');
  const hasItem = columns.some(({ holds }) => holds === 'item');
  return columns.map(({ holds, isProse }, index) => {
    if (isProse) return take(first.prose);
    if (holds === 'item') return take(first.item);
    // what a status was before stands beside the dates: the row is tinted by what it is now
    if (holds === 'status') return take(index === lastStatus ? first.status : first.figure);
    if (holds === 'text') return take(hasItem ? first.text : first.item);
    // what a list is ordered by stands first
    if (index === 0 && lastStatus < 0 && holdsFigures(holds)) return take(first.status);
    return take(first.figure);
  });
}
