// Charts in .xlsx: what is written is read again, and what cannot be kept is said.

import fc from 'fast-check';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { readWorkbookBytes } from '../../../src/preview/files/read-file';
import { readXlsxBytes } from '../../../src/preview/files/read-xlsx';
import { writeXlsxBytes } from '../../../src/preview/files/write-xlsx';
import {
  type ChartModel,
  emptySheet,
  emptyWorkbook,
  type SheetModel,
  type Workbook,
} from '../../../src/preview/workbook';

const COLOUR = fc.constantFrom('#d93025', '#f9ab00', '#1e8e3e', '#1a73e8');
const ROWS = [
  ['Goal', 'Red', 'Amber', 'Green'],
  ['G1', 1, 2, 4],
  ['G2', 0, 1, 3],
  ['G3', 2, 0, 5],
];

function sheetWith(id: number, name: string, rows: readonly (readonly (string | number)[])[]): SheetModel {
  const sheet = emptySheet(id, name);
  sheet.rows = rows.map(row => row.map(value => ({ value })));
  return sheet;
}

/** On a sheet of its own, drawn from another, as far as whole cells go. */
const anyChart: fc.Arbitrary<Omit<ChartModel, 'id' | 'ranges'>> = fc
  .record({
    type: fc.constantFrom('COLUMN', 'BAR', 'LINE', 'AREA', 'PIE'),
    transposed: fc.boolean(),
    hidden: fc.constantFrom('SHOW_BOTH', 'IGNORE_BOTH'),
    anchorRow: fc.integer({ min: 1, max: 60 }),
    anchorColumn: fc.integer({ min: 1, max: 12 }),
    title: fc.option(fc.stringMatching(/^[\p{L}\d&<>"']{1,20}$/u), { nil: undefined }),
    legend: fc.constantFrom('top', 'bottom', 'left', 'right', 'none'),
    stacked: fc.constantFrom('false', 'absolute', 'percent'),
    most: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
    colours: fc.array(COLOUR, { maxLength: 3 }),
    columns: fc.integer({ min: 1, max: 9 }),
    rows: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ title, legend, stacked, most, colours, columns, rows, ...chart }) => {
    const pie = chart.type === 'PIE';
    const axis = chart.type === 'BAR' ? 'hAxis' : 'vAxes.0';
    return {
      ...chart,
      headers: 1,
      offsetX: 0,
      offsetY: 0,
      options: {
        useFirstColumnAsDomain: true,
        ...(title !== undefined && { title }),
        'legend.position': legend,
        isStacked: pie ? 'false' : stacked,
        ...(most !== undefined && !pie && { [`${axis}.viewWindow.max`]: most }),
        ...Object.fromEntries(
          colours.map((colour, at) => [`${pie ? 'slices' : 'series'}.${at}.color`, colour]),
        ),
        width: columns * 100,
        height: rows * 21,
      },
    };
  });

async function again(workbook: Workbook): Promise<Workbook> {
  return readXlsxBytes(await writeXlsxBytes(workbook), 'Plan.xlsx');
}

describe('a chart', () => {
  it('is the same when it was written and read again', () =>
    fc.assert(
      fc.asyncProperty(anyChart, async drawn => {
        const width = drawn.type === 'PIE' ? (drawn.transposed ? 4 : 2) : 4;
        const height = drawn.type === 'PIE' && drawn.transposed ? 2 : 4;
        const range = { top: 1, left: 1, bottom: height, right: width };
        const workbook = emptyWorkbook('Plan');
        const data = sheetWith(5, "Lead's data", ROWS);
        const home = emptySheet(6, 'History');
        home.charts.push({ ...drawn, id: 1, ranges: [{ sheetId: 5, ...range }] });
        workbook.sheets = [data, home];
        const { sheets } = await again(workbook);
        expect(sheets[1]!.charts).toEqual([
          { ...drawn, id: 1, ranges: [{ sheetId: sheets[0]!.id, ...range }] },
        ]);
      }),
      { numRuns: 20 },
    ));

  it('lies in the nearest whole cells', async () => {
    const workbook = emptyWorkbook('Plan');
    const sheet = sheetWith(5, 'Plan', ROWS);
    sheet.columnWidths.set(6, 300);
    sheet.hiddenRows.add(3);
    const [drawn] = fc.sample(anyChart, { numRuns: 1, seed: 1 });
    sheet.charts.push({
      ...drawn!,
      id: 1,
      anchorRow: 2,
      anchorColumn: 6,
      offsetX: 30,
      ranges: [{ sheetId: 5, top: 1, left: 1, bottom: 4, right: 4 }],
      options: { width: 380, height: 100 },
    });
    workbook.sheets = [sheet];
    const [chart] = (await again(workbook)).sheets[0]!.charts;
    expect(chart).toMatchObject({ anchorRow: 2, anchorColumn: 6, offsetX: 0 });
    expect(chart!.options).toMatchObject({ width: 400, height: 105 });
  });
});

describe('a chart of somebody’s file', () => {
  const series = [
    { name: 'Red', values: 'B2:B4', categories: 'A2:A4' },
    { name: 'So far', values: 'D2:D4', categories: 'A2:A4' },
  ];
  const anchor = { from: { row: 5, col: 0 } };
  const file = async (charts: object[]) => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Plan', rows: ROWS, charts: charts as never }] });
    const { workbook, warnings } = await readWorkbookBytes(bytes, 'plan.xlsx');
    return { charts: workbook.sheets[0]!.charts, warnings };
  };

  it('keeps names that stand in no cell', async () => {
    const { charts, warnings } = await file([{ type: 'line', series, anchor }]);
    expect(warnings).toEqual([]);
    expect(charts[0]).toMatchObject({
      type: 'LINE',
      headers: 0,
      ranges: [
        { top: 2, left: 1, bottom: 4, right: 2 },
        { top: 2, left: 4, bottom: 4, right: 4 },
      ],
      options: { 'series.0.labelInLegend': 'Red', 'series.1.labelInLegend': 'So far' },
    });
  });

  it('that cannot be kept is named when the file is opened', async () => {
    const uneven = [series[0], { name: 'Amber', values: 'C2:C3', categories: 'A2:A3' }];
    const { charts, warnings } = await file([
      { type: 'scatter', title: 'Risk', series, anchor },
      { type: 'column', series: uneven, anchor },
      { type: 'column', title: 'Kept', series: series.slice(0, 1), anchor },
    ]);
    expect(charts.map(({ options }) => options.title)).toEqual(['Kept']);
    expect(warnings).toEqual([
      expect.stringMatching(/^Plan: the chart "Risk" \(scatter\) is left out\./),
      expect.stringMatching(/^Plan: a chart \(bar\) is left out\./),
      'Plan: charts of bars are shown as columns, whichever way their bars lay.',
    ]);
  });
});
