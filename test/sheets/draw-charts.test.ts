// Our charts on a sheet of ours: drawn once, kept up to date, taken back, and nobody else's touched.

import { describe, expect, it } from 'vitest';
import type { ChartModel } from '../../src/preview/workbook';
import type { Change, ChartDefinition } from '../../src/sheets/change';
import { journalEntries } from '../../src/sheets/journal';
import { undoing } from '../../src/sheets/undo';
import { Book } from './book';

const TITLES = ['Statuses', 'Progress'];

const statuses = (points: number): ChartDefinition => ({
  title: 'Statuses',
  type: 'column',
  data: { top: 0, left: 0, height: points + 1, width: 3 },
  top: 2,
  left: 5,
  width: 480,
  height: 280,
  colours: ['#d93025', '#1e8e3e'],
  stacked: 'absolute',
});

const progress = (points: number): ChartDefinition => ({
  ...statuses(points),
  title: 'Progress',
  type: 'line',
  top: 20,
  least: 0,
  most: 1,
});

const rows = (points: number) => [
  ['Goal', 'Red', 'Green'],
  ...Array.from({ length: points }, (_, at) => [`G${at + 1}`, at, 2]),
];

/** A page of so many points, made or brought up to date as a report is. */
function show(book: Book, points: number, charts: readonly ChartDefinition[]): void {
  book.act(read => {
    const sheet = book.workbook.spreadsheet.getSheetByName('Overview');
    const changes: Change[] = sheet
      ? [
          { kind: 'content', sheet, rows: rows(points), looks: [], undoable: true },
          { kind: 'charts', sheet, charts, titles: TITLES, undoable: true },
        ]
      : [
          {
            kind: 'sheet',
            name: 'Overview',
            index: 0,
            hidden: false,
            tabColor: null,
            columns: [],
            rows: rows(points),
            looks: [],
            widths: [],
            charts,
          },
        ];
    return { name: 'Show overview', changes, registry: () => read.registry, result: null };
  });
}

function undo(book: Book): readonly string[] {
  const entry = journalEntries(book.workbook.spreadsheet).pop()!;
  return book.act(read => {
    const { changes, registry, left } = undoing(book.workbook, read, entry);
    return { name: 'Undo', changes, registry: () => registry, undoes: entry, result: left };
  });
}

const started = (points: number, charts: readonly ChartDefinition[]) => {
  const book = Book.withTables();
  show(book, points, charts);
  return book;
};

const charts = (book: Book): readonly ChartModel[] => book.model('Overview').charts;

/** How charts were written, as calls of the service. */
function chartCalls(book: Book, act: () => void): string[] {
  const { meter } = book.appsScript;
  meter.reset();
  act();
  return meter.log.filter(call => /^Sheet\.(insert|update|remove)Chart$/.test(call));
}

describe('a chart of ours', () => {
  it('is drawn with its sheet, as it is defined', () => {
    const book = started(3, [statuses(3), progress(3)]);
    const sheetId = book.model('Overview').id;
    expect(charts(book)).toMatchObject([
      {
        type: 'COLUMN',
        ranges: [{ sheetId, top: 1, left: 1, bottom: 4, right: 3 }],
        headers: 1,
        hidden: 'SHOW_BOTH',
        anchorRow: 3,
        anchorColumn: 6,
        options: {
          title: 'Statuses',
          width: 480,
          height: 280,
          isStacked: 'absolute',
          'series.0.color': '#d93025',
          'series.1.color': '#1e8e3e',
        },
      },
      { type: 'LINE', anchorRow: 21, options: { 'vAxes.0.viewWindow.min': 0, 'vAxes.0.viewWindow.max': 1 } },
    ]);
  });

  it('is not written again where nothing changed', () => {
    const book = started(3, [statuses(3), progress(3)]);
    expect(chartCalls(book, () => show(book, 3, [statuses(3), progress(3)]))).toEqual([]);
  });

  it('draws the rows that have come, is moved and redrawn where it was changed, and keeps its ID', () => {
    const book = started(3, [statuses(3), progress(3)]);
    const [first] = charts(book).map(({ id }) => id);
    expect(chartCalls(book, () => show(book, 9, [statuses(9), progress(3)]))).toEqual(['Sheet.updateChart']);
    expect(charts(book)[0]).toMatchObject({ id: first, ranges: [{ top: 1, bottom: 10 }] });
    const changed: ChartDefinition = { ...statuses(9), type: 'bar', colours: ['#1a73e8'], top: 30 };
    show(book, 9, [changed, progress(3)]);
    expect(charts(book)[0]).toMatchObject({
      id: first,
      type: 'BAR',
      anchorRow: 31,
      options: { 'series.0.color': '#1a73e8' },
    });
  });

  it('comes again where somebody removed it, and goes where there is nothing to draw', () => {
    const book = started(3, [statuses(3), progress(3)]);
    book.model('Overview').charts.splice(0, 1);
    expect(chartCalls(book, () => show(book, 3, [statuses(3)]))).toEqual([
      'Sheet.removeChart',
      'Sheet.insertChart',
    ]);
    expect(charts(book).map(({ options }) => options.title)).toEqual(['Statuses']);
  });

  it('costs the round trips of one read, however many rows and charts there are', () => {
    const cost = (points: number) => {
      const book = started(points, [statuses(points), progress(points)]);
      const { meter } = book.appsScript;
      meter.reset();
      show(book, points + 1, [statuses(points + 1), progress(points + 1)]);
      return meter.roundTrips;
    };
    expect(cost(300)).toBe(cost(3));
  });
});

describe('a chart of somebody else’s', () => {
  it('stays as it is: where ours stood, over our cells, and of our title', () => {
    const book = started(3, [statuses(3)]);
    const ours = charts(book)[0]!;
    const theirs: ChartModel[] = [
      { ...structuredClone(ours), id: 50, options: { title: 'Mine' } },
      { ...structuredClone(ours), id: 51, options: { ...ours.options, width: 900 } },
    ];
    book.model('Overview').charts.push(...structuredClone(theirs));
    show(book, 5, [statuses(5)]);
    expect(charts(book).slice(1)).toEqual(theirs);
    show(book, 5, []);
    expect(charts(book).map(({ id }) => id)).toEqual([50, 51]);
  });
});

describe('Undo', () => {
  it('takes a chart with its sheet', () => {
    const book = started(3, [statuses(3)]);
    expect(undo(book)).toEqual([]);
    expect(book.sheetNames).not.toContain('Overview');
  });

  it('brings the charts back as the page before had them, and once more', () => {
    const book = started(3, [statuses(3)]);
    const first = book.everything();
    show(book, 5, [statuses(5), progress(5)]);
    const second = book.everything();
    show(book, 5, []);
    expect(charts(book)).toEqual([]);
    undo(book);
    expect(withoutIds(book)).toEqual(withoutIds(book, second));
    undo(book);
    expect(withoutIds(book)).toEqual(withoutIds(book, first));
  });

  it('leaves charts to the page that somebody has changed since', () => {
    const book = started(3, [statuses(3)]);
    show(book, 5, [statuses(5)]);
    book.hand.type('Overview!B2', '7');
    expect(undo(book)).toEqual(['"Overview" was left: somebody has changed it since.']);
    expect(charts(book)[0]).toMatchObject({ ranges: [{ bottom: 6 }] });
  });
});

/** What the page shows; a chart that comes back has an ID of its own. */
function withoutIds(book: Book, everything = book.everything()) {
  const { cells, charts: drawn } = everything.Overview as { cells: unknown; charts: ChartModel[] };
  return { cells, charts: drawn.map(({ id: _, ...chart }) => chart) };
}
