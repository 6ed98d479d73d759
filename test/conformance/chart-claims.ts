// Charts on a sheet.

import type { Globals } from '../../src/preview/stand-in/apps-script';
import { assumed, type Claim, documented, same } from './claim';

const SHEET = 'reference/spreadsheet/sheet';
const CHART = 'reference/spreadsheet/embedded-chart';
const BUILDER = 'reference/spreadsheet/embedded-chart-builder';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COLOURS = { red: '#d93025', green: '#1e8e3e' };

/** Columns of A1:C3 with its corner in E5, not on the sheet yet. */
function newChart({ Charts }: Globals, sheet: Sheet) {
  sheet.getRange('A1:C3').setValues([
    ['Goal', 'Red', 'Green'],
    ['G1', 1, 4],
    ['G2', 2, 3],
  ]);
  return sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(sheet.getRange('A1:C3'))
    .setNumHeaders(1)
    .setOption('title', 'Statuses')
    .setPosition(5, 5, 0, 0);
}

function draw(globals: Globals, sheet: Sheet) {
  sheet.insertChart(newChart(globals, sheet).build());
  return sheet.getCharts()[0]!;
}

const placeOf = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) => [
  chart.getRanges().map(range => range.getA1Notation()),
  chart.getContainerInfo().getAnchorRow(),
  chart.getContainerInfo().getAnchorColumn(),
];

export const chartClaims: readonly Claim[] = [
  documented(
    'a chart is on the sheet once it is inserted',
    SHEET,
    'Adds a chart to the sheet.',
    (google, sheet) => {
      const chart = newChart(google, sheet).build();
      same(sheet.getCharts().length, 0);
      sheet.insertChart(chart);
      same(
        sheet.getCharts().map(each => each.getOptions().get('title')),
        ['Statuses'],
      );
    },
  ),
  documented(
    'a chart has an ID once it is on a sheet, and keeps it when it is updated',
    CHART,
    'A stable identifier, unique within the spreadsheet; null for a chart that is in none.',
    (google, sheet) => {
      same(newChart(google, sheet).build().getChartId(), null);
      const chart = draw(google, sheet);
      const id = chart.getChartId();
      sheet.updateChart(chart.modify().setOption('title', 'By goal').build());
      same(
        sheet.getCharts().map(each => [each.getChartId(), each.getOptions().get('title')]),
        [[id, 'By goal']],
      );
    },
  ),
  documented(
    'what a builder changes counts when the chart is updated',
    BUILDER,
    'Changes are not saved until updateChart is called with the rebuilt chart.',
    (google, sheet) => {
      const chart = draw(google, sheet).modify().setOption('title', 'By goal').build();
      same(sheet.getCharts()[0]!.getOptions().get('title'), 'Statuses');
      sheet.updateChart(chart);
      same(sheet.getCharts()[0]!.getOptions().get('title'), 'By goal');
    },
  ),
  documented(
    'a chart says in which cell its corner lies, counted from 1',
    'reference/spreadsheet/container-info',
    'The anchor’s row and column count from 1, the offsets are pixels.',
    (google, sheet) => {
      sheet.insertChart(newChart(google, sheet).setPosition(5, 3, 10, 20).build());
      const at = sheet.getCharts()[0]!.getContainerInfo();
      same([at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY()], [5, 3, 10, 20]);
    },
  ),
  documented(
    'an option that was not set is null',
    'reference/charts/chart-options',
    'Gives the value that is set, or null where the option was not set.',
    (google, sheet) => same(draw(google, sheet).getOptions().get('subtitle'), null),
  ),
  documented(
    'a range is not added twice, and can be replaced',
    BUILDER,
    'addRange adds no range that the chart has; clearRanges takes all away.',
    (google, sheet) => {
      const builder = newChart(google, sheet).addRange(sheet.getRange('A1:C3'));
      same(
        builder.getRanges().map(range => range.getA1Notation()),
        ['A1:C3'],
      );
      builder.clearRanges().addRange(sheet.getRange('A1:B9'));
      same(
        builder.getRanges().map(range => range.getA1Notation()),
        ['A1:B9'],
      );
    },
  ),
  documented(
    'a chart leaves hidden rows and columns out unless it is told to show them',
    'reference/charts/chart-hidden-dimension-strategy',
    'IGNORE_BOTH is the default; SHOW_BOTH skips nothing.',
    (google, sheet) => {
      const { SHOW_BOTH } = google.Charts.ChartHiddenDimensionStrategy;
      same(String(draw(google, sheet).getHiddenDimensionStrategy()), 'IGNORE_BOTH');
      const shown = newChart(google, sheet).setHiddenDimensionStrategy(SHOW_BOTH).build();
      same(String(shown.getHiddenDimensionStrategy()), 'SHOW_BOTH');
    },
  ),
  documented('a chart can be removed', SHEET, 'Removes a chart from the sheet.', (google, sheet) => {
    const first = draw(google, sheet);
    sheet.insertChart(newChart(google, sheet).setOption('title', 'Kept').build());
    sheet.removeChart(first);
    same(
      sheet.getCharts().map(each => each.getOptions().get('title')),
      ['Kept'],
    );
  }),
  assumed('a chart gives its options back as they were set', (google, sheet) => {
    const options: readonly (readonly [string, string | number | boolean])[] = [
      ['title', 'Statuses'],
      ['width', 480],
      ['height', 280],
      ['useFirstColumnAsDomain', true],
      ['isStacked', 'absolute'],
      ['legend.position', 'bottom'],
      ['series.0.color', COLOURS.red],
      ['series.1.color', COLOURS.green],
      ['vAxes.0.viewWindow.max', 10],
    ];
    const builder = newChart(google, sheet);
    for (const [option, value] of options) builder.setOption(option, value);
    sheet.insertChart(builder.build());
    const set = sheet.getCharts()[0]!.getOptions();
    same(
      options.map(([option]) => [option, set.get(option)]),
      options,
    );
  }),
  assumed('a chart knows its type and its header rows', (google, sheet) => {
    const chart = draw(google, sheet);
    same([String(chart.modify().getChartType()), chart.getNumHeaders()], ['COLUMN', 1]);
  }),
  assumed('a chart and what it draws follow a row inserted above', (google, sheet) => {
    draw(google, sheet);
    sheet.insertRowsBefore(1, 1);
    same(placeOf(sheet.getCharts()[0]!), [['A2:C4'], 6, 5]);
  }),
  assumed('what a chart draws grows with a row inserted within', (google, sheet) => {
    draw(google, sheet);
    sheet.insertRowsBefore(3, 2);
    same(placeOf(sheet.getCharts()[0]!), [['A1:C5'], 7, 5]);
  }),
  assumed('a chart whose corner’s row is deleted stays', (google, sheet) => {
    draw(google, sheet);
    sheet.deleteRows(4, 2);
    same(sheet.getCharts().length, 1);
  }),
  assumed('a chart goes with its sheet', (google, sheet) => {
    const spreadsheet = google.SpreadsheetApp.getActive();
    const other = spreadsheet.insertSheet('Claim: charts');
    draw(google, other);
    spreadsheet.deleteSheet(other);
    same(
      spreadsheet.getSheets().map(each => each.getCharts().length),
      spreadsheet.getSheets().map(() => 0),
    );
    same(sheet.getCharts().length, 0);
  }),
];
