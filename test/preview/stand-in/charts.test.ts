import { describe, expect, it } from 'vitest';
import { createAppsScript } from '../../../src/preview/stand-in/apps-script';
import type { StandInOptions } from '../../../src/preview/stand-in/options';
import { emptySheet, emptyWorkbook } from '../../../src/preview/workbook';

function start(options: StandInOptions = {}) {
  const workbook = emptyWorkbook('Plan');
  const { globals, meter } = createAppsScript(workbook, options);
  const sheet = globals.SpreadsheetApp.getActive().getActiveSheet();
  const builder = () =>
    sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B9')).setPosition(1, 4, 0, 0);
  return { workbook, meter, sheet, builder, flush: () => globals.SpreadsheetApp.flush(), globals };
}

describe('charts that Google would not draw as meant', () => {
  it.each([
    ['an option that Sheets does not know', 'colour', '#ff0000'],
    ['a colour that is none', 'series.0.color', 'reddish'],
    ['a width that is a text', 'width', '480'],
    ['a nested option, of which Sheets forgets a part', 'legend', { position: 'top' }],
    ['a stacking that Sheets does not record', 'isStacked', true],
  ])('throw for %s', (_, option, value) => {
    expect(() => start().builder().setOption(option, value)).toThrow(`chart option "${option}"`);
  });

  it('throw without a range, a type or a position', () => {
    const { sheet, builder } = start();
    expect(() => builder().clearRanges().build()).toThrow('a chart without a range');
    expect(() => sheet.newChart().addRange(sheet.getRange('A1')).build()).toThrow('a chart without a type');
    expect(() => sheet.newChart().asPieChart().addRange(sheet.getRange('A1')).build()).toThrow(
      'a chart without a position',
    );
  });

  it('throw at a type that is only a word, and at a corner outside the sheet', () => {
    const { sheet, builder, flush } = start();
    const word = 'LINE' as unknown as GoogleAppsScript.Charts.ChartType;
    expect(() => builder().setChartType(word)).toThrow("don't match the method signature");
    expect(() => builder().setPosition(0, 1, 0, 0)).toThrow();
    sheet.insertChart(builder().setPosition(1001, 1, 0, 0).build());
    expect(flush).toThrow('outside the sheet');
  });

  it('throw where a chart is updated or removed that is not on the sheet', () => {
    const { sheet, builder, flush, globals } = start();
    sheet.insertChart(builder().build());
    const chart = sheet.getCharts()[0]!;
    const other = globals.SpreadsheetApp.getActive().insertSheet('Other');
    other.updateChart(chart);
    expect(flush).toThrow('a chart that is not on the sheet "Other"');
    sheet.removeChart(chart);
    sheet.removeChart(chart);
    expect(flush).toThrow('a chart that is not on the sheet "Sheet1"');
    sheet.updateChart(builder().build());
    expect(flush).toThrow('a chart that is not on the sheet');
    expect(() => sheet.insertChart(chart)).toThrow('a chart that is on a sheet');
  });

  it('are refused to a viewer, and on a protected sheet to an editor', () => {
    const viewer = start({ role: 'viewer', user: 'v@example.com' });
    viewer.sheet.insertChart(viewer.builder().build());
    expect(viewer.flush).toThrow('You do not have permission');
    const editor = start({ role: 'editor', user: 'e@example.com' });
    editor.workbook.sheets[0]!.protections.push({
      range: null,
      description: '',
      warningOnly: false,
      editors: [],
    });
    editor.sheet.insertChart(editor.builder().build());
    expect(editor.flush).toThrow('protected cell or object');
  });
});

describe('what charts cost', () => {
  it('is one read for all of a sheet’s, and no round trip to draw some', () => {
    const { sheet, builder, flush, meter } = start();
    meter.reset();
    for (const title of ['A', 'B', 'C']) sheet.insertChart(builder().setOption('title', title).build());
    expect(meter).toMatchObject({ writes: 3, roundTrips: 0 });
    const titles = sheet.getCharts().map(chart => {
      chart.getContainerInfo();
      return chart.getOptions().get('title');
    });
    flush();
    expect(titles).toEqual(['A', 'B', 'C']);
    expect(meter).toMatchObject({ writes: 3, reads: 1, flushes: 1 });
  });
});

describe('charts of a workbook', () => {
  it('have IDs of their own across sheets, and draw nothing of a sheet that is deleted', () => {
    const { workbook, sheet, builder, flush, globals } = start();
    workbook.sheets.push(emptySheet(7, 'Data'));
    const data = globals.SpreadsheetApp.getActive().getSheetByName('Data')!;
    sheet.insertChart(builder().addRange(data.getRange('A1:B9')).build());
    data.insertChart(builder().build());
    flush();
    expect(workbook.sheets.map(({ charts }) => charts.map(({ id }) => id))).toEqual([[1], [2]]);
    globals.SpreadsheetApp.getActive().deleteSheet(data);
    expect(
      sheet
        .getCharts()[0]!
        .getRanges()
        .map(range => range.getA1Notation()),
    ).toEqual(['A1:B9']);
  });

  it('do not change with what was read of them', () => {
    const { sheet, builder, workbook, flush } = start();
    sheet.insertChart(builder().build());
    const read = sheet.getCharts()[0]!;
    read.modify().setOption('title', 'x').clearRanges();
    flush();
    expect(workbook.sheets[0]!.charts[0]).toMatchObject({ options: {}, ranges: [{ bottom: 9 }] });
  });
});
