// Where the columns of a report's tables stand on its sheet, so that the tables of a page share its widths.

import { BUDGET_CHART } from '../report/budget-report-document';
import type { ReportColumn } from '../report/document';
import { CHANCE_CHART } from '../report/futures-document';
import type { Tint } from './change';

export interface PageLayout {
  /** Pixels. */
  readonly widths: readonly number[];
  /** Where rows are tinted by a status word. */
  readonly tint?: Tint;
  /** The first of two columns beside the figures in which a chart may stand. */
  readonly chartColumn?: number;
  /** Of the charts that its tables ever have. */
  readonly chartTitles?: readonly string[];
  /** 0-based, one for each column of the table. */
  placesOf(columns: readonly ReportColumn[]): number[];
  /** So many columns from the left wrap their text; what stands right of them runs on over blank cells. */
  wrapped(columns: readonly ReportColumn[]): number;
}

/** Short cells stand in the first eight columns, sentences in the last two. */
const STATUS_WIDTHS = [105, 330, 170, 125, 95, 95, 95, 95, 480, 380];
const FIRST_PROSE = 8;
const FIRST_PLACE: Readonly<Record<ReportColumn['holds'], number>> = {
  status: 0,
  item: 1,
  text: 2,
  number: 3,
  share: 3,
  money: 3,
  ratio: 3,
  'person-days': 3,
  load: 3,
  day: 3,
};

/** Status, item, owner, then dates and numbers, and sentences at the right. */
export const byStatus: PageLayout = {
  widths: STATUS_WIDTHS,
  tint: { headerRow: 1, statusColumn: 0, columns: [{ start: 0, end: STATUS_WIDTHS.length - 1 }] },
  placesOf(columns) {
    const taken = new Set<number>();
    const take = (from: number) => {
      let place = from;
      while (taken.has(place)) place += 1;
      taken.add(place);
      return place;
    };
    const lastStatus = columns.map(({ holds }) => holds).lastIndexOf('status');
    return columns.map(({ holds, isProse }, index) => {
      if (isProse) return take(FIRST_PROSE);
      // what a status was before stands beside the dates: the row is tinted by what it is now
      return take(holds === 'status' && index !== lastStatus ? FIRST_PLACE.number : FIRST_PLACE[holds]);
    });
  },
  chartColumn: FIRST_PROSE,
  chartTitles: [CHANCE_CHART],
  wrapped: () => STATUS_WIDTHS.length,
};

/** A wide first column and a row of figures; behind them, a column apart, a sentence that may run on. */
export const figures: PageLayout = {
  widths: [300, ...Array.from({ length: 11 }, () => 80), 20, 430],
  chartTitles: [BUDGET_CHART],
  placesOf: columns => columns.map(({ isProse }, index) => (isProse ? index + 1 : index)),
  wrapped: columns => columns.filter(({ isProse }) => !isProse).length,
};
