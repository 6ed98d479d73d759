// Charts of a sheet: what a script gets is a copy, and what it builds counts once it is inserted or updated.

import type { ChartModel } from '../workbook';
import { mismatch, requireText, requireWholeNumber } from './arguments';
import { chartOption } from './chart-option';
import { chartHiddenDimensionStrategy, chartMergeStrategy, chartType } from './chart-service';
import type { Enumeration } from './enumeration';
import { fail } from './exception';
import { inside, offer } from './offer';
import type { Range } from './range';
import { RangePlace } from './range-place';
import type { Runtime } from './runtime';

/** The ID is null before it stands on a sheet. */
export type BuiltChart = Omit<ChartModel, 'id'> & { id: number | null };
/** The anchor is 0 where no position was set. */
type DraftChart = Omit<BuiltChart, 'type'> & { type: ChartModel['type'] | null };

const EMPTY: DraftChart = {
  id: null,
  type: null,
  ranges: [],
  headers: -1,
  transposed: false,
  hidden: 'IGNORE_BOTH',
  anchorRow: 0,
  anchorColumn: 0,
  offsetX: 0,
  offsetY: 0,
  options: {},
};

const BUILDER = 'SpreadsheetApp.EmbeddedChartBuilder';

export class ContainerInfo {
  readonly [inside]: { readonly runtime: Runtime; readonly chart: DraftChart };

  constructor(runtime: Runtime, chart: DraftChart) {
    this[inside] = { runtime, chart };
  }

  getAnchorRow() {
    return this[inside].chart.anchorRow;
  }

  getAnchorColumn() {
    return this[inside].chart.anchorColumn;
  }

  getOffsetX() {
    return this[inside].chart.offsetX;
  }

  getOffsetY() {
    return this[inside].chart.offsetY;
  }
}

export class ChartOptions {
  readonly [inside]: { readonly runtime: Runtime; readonly options: ChartModel['options'] };

  constructor(runtime: Runtime, options: ChartModel['options']) {
    this[inside] = { runtime, options };
  }

  /** Null where it was not set. */
  get(option: unknown) {
    return this[inside].options[requireText('Charts.ChartOptions.get', option)] ?? null;
  }
}

export class EmbeddedChart {
  readonly [inside]: { readonly runtime: Runtime; readonly chart: BuiltChart };

  constructor(runtime: Runtime, chart: BuiltChart) {
    this[inside] = { runtime, chart };
  }

  getChartId() {
    return this[inside].chart.id;
  }

  getRanges() {
    return rangesOf(this[inside]);
  }

  getOptions() {
    return new ChartOptions(this[inside].runtime, this[inside].chart.options);
  }

  getContainerInfo() {
    return new ContainerInfo(this[inside].runtime, this[inside].chart);
  }

  getNumHeaders() {
    return this[inside].chart.headers;
  }

  getMergeStrategy() {
    return chartMergeStrategy.MERGE_COLUMNS;
  }

  getHiddenDimensionStrategy() {
    return chartHiddenDimensionStrategy[this[inside].chart.hidden];
  }

  getTransposeRowsAndColumns() {
    return this[inside].chart.transposed;
  }

  modify() {
    return new EmbeddedChartBuilder(this[inside].runtime, structuredClone(this[inside].chart));
  }
}

export class EmbeddedChartBuilder {
  readonly [inside]: { readonly runtime: Runtime; readonly chart: DraftChart };

  constructor(runtime: Runtime, chart: DraftChart = structuredClone(EMPTY)) {
    this[inside] = { runtime, chart };
  }

  asAreaChart() {
    return this.setChartType(chartType.AREA);
  }

  asBarChart() {
    return this.setChartType(chartType.BAR);
  }

  asColumnChart() {
    return this.setChartType(chartType.COLUMN);
  }

  asLineChart() {
    return this.setChartType(chartType.LINE);
  }

  asPieChart() {
    return this.setChartType(chartType.PIE);
  }

  setChartType(type: unknown) {
    this[inside].chart.type = nameIn(chartType, `${BUILDER}.setChartType`, type);
    return this;
  }

  getChartType() {
    const { type } = this[inside].chart;
    return type ? chartType[type] : fail('not in the stand-in: the type of a chart that was given none');
  }

  /** A range that the chart has already is not added again. */
  addRange(range: unknown) {
    if (!(range instanceof RangePlace)) return mismatch(`${BUILDER}.addRange`, [range]);
    const { place } = range[inside];
    const { ranges } = this[inside].chart;
    if (!ranges.some(each => JSON.stringify(each) === JSON.stringify({ ...place })))
      ranges.push({ ...place });
    return this;
  }

  clearRanges() {
    this[inside].chart.ranges = [];
    return this;
  }

  getRanges() {
    return rangesOf(this[inside]);
  }

  getContainer() {
    return new ContainerInfo(this[inside].runtime, this[inside].chart);
  }

  setPosition(row: unknown, column: unknown, offsetX: unknown, offsetY: unknown) {
    const method = 'EmbeddedChartBuilder.setPosition';
    Object.assign(this[inside].chart, {
      anchorRow: requireWholeNumber(method, row),
      anchorColumn: requireWholeNumber(method, column),
      offsetX: requireWholeNumber(method, offsetX, 0),
      offsetY: requireWholeNumber(method, offsetY, 0),
    });
    return this;
  }

  /** -1 lets the chart guess. */
  setNumHeaders(headers: unknown) {
    this[inside].chart.headers = requireWholeNumber('EmbeddedChartBuilder.setNumHeaders', headers, -1);
    return this;
  }

  setMergeStrategy(strategy: unknown) {
    nameIn(chartMergeStrategy, `${BUILDER}.setMergeStrategy`, strategy);
    return this;
  }

  setHiddenDimensionStrategy(strategy: unknown) {
    const method = `${BUILDER}.setHiddenDimensionStrategy`;
    this[inside].chart.hidden = nameIn(chartHiddenDimensionStrategy, method, strategy);
    return this;
  }

  setTransposeRowsAndColumns(transposed: unknown) {
    if (typeof transposed !== 'boolean')
      return mismatch(`${BUILDER}.setTransposeRowsAndColumns`, [transposed]);
    this[inside].chart.transposed = transposed;
    return this;
  }

  setOption(option: unknown, value: unknown) {
    const name = requireText(`${BUILDER}.setOption`, option);
    this[inside].chart.options[name] = chartOption(name, value);
    return this;
  }

  build() {
    const { runtime, chart } = this[inside];
    const { type } = chart;
    if (!type) return fail('not in the stand-in: a chart without a type');
    if (chart.ranges.length === 0) fail('not in the stand-in: a chart without a range');
    if (chart.anchorRow === 0) fail('not in the stand-in: a chart without a position');
    return new EmbeddedChart(runtime, { ...structuredClone(chart), type });
  }
}

function rangesOf({ runtime, chart }: { readonly runtime: Runtime; readonly chart: DraftChart }): Range[] {
  return chart.ranges.map(range => runtime.handles.range({ ...range }));
}

function nameIn<N extends string>(names: Enumeration<N>, method: string, value: unknown): N {
  const name = (Object.keys(names) as N[]).find(each => names[each] === value);
  return name ?? mismatch(method, [value]);
}

offer('ContainerInfo', ContainerInfo);
offer('ChartOptions', ChartOptions);
offer('EmbeddedChart', EmbeddedChart);
offer('EmbeddedChartBuilder', EmbeddedChartBuilder);
