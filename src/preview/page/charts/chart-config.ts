// A chart as the drawing library takes it, looking as Google Sheets' charts do.

import type { ChartConfiguration, ChartDataset, ChartOptions } from 'chart.js';
import type { ChartSeriesView, ChartView } from '../../protocol/views';
import { sliceShares } from './slice-shares';

type Kind = 'bar' | 'line' | 'pie';

/** In Sheets' order, for what has no colour of its own. */
const USUAL_COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];
const GRID = '#e0e0e0';
const ZERO = '#757575';
const SOFT = '#757575';
const TEXT = '#444746';
const FONT = 'Roboto, Arial, sans-serif';
const LINE_WIDTH = 2;
/** Left and right of the values, with the axis. */
const MARGINS = 80;
const PIXELS_PER_LETTER = 6.5;
const LEAST_PER_LINE = 8;
const MOST_LINES = 3;
/** Above and below the bars: the title, the axis and the legend. */
const BAR_MARGINS = 110;
const LINE_PIXELS = 15;

export function chartConfig(view: ChartView): ChartConfiguration<Kind> {
  const count = Math.max(view.points.length, view.series[0]?.values.length ?? 0);
  const width = view.type === 'BAR' ? view.width / 3 : (view.width - MARGINS) / Math.max(count, 1);
  const perLine = Math.max(LEAST_PER_LINE, Math.floor(width / PIXELS_PER_LETTER));
  const lines = view.type === 'BAR' ? linesOfBar(view.height, count) : MOST_LINES;
  const labels = Array.from({ length: count }, (_, at) => wrapped(view.points[at] ?? '', perLine, lines));
  return {
    type: view.type === 'PIE' ? 'pie' : view.type === 'COLUMN' || view.type === 'BAR' ? 'bar' : 'line',
    data: { labels, datasets: view.series.map((series, at) => dataset(view, series, at)) },
    options: options(view),
    plugins: view.type === 'PIE' ? [sliceShares] : [],
  };
}

/** So many that the names of two bars do not touch. */
function linesOfBar(height: number, count: number): number {
  const lines = Math.floor((height - BAR_MARGINS) / Math.max(count, 1) / LINE_PIXELS);
  return Math.min(Math.max(lines, 1), MOST_LINES);
}

/** A label's lines; one that is cut ends with an ellipsis. */
function wrapped(label: string, perLine: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && `${last} ${word}`.length <= perLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  return lines.length > most ? [...kept.slice(0, -1), `${kept[most - 1]}…`] : kept;
}

function dataset(view: ChartView, series: ChartSeriesView, at: number): ChartDataset<Kind> {
  const data = view.stacked === 'percent' ? shares(view, series) : [...series.values];
  const colour = colourOf(view, at);
  switch (view.type) {
    case 'PIE':
      return {
        data,
        label: series.name,
        backgroundColor: data.map((_, slice) => colourOf(view, slice)),
        borderWidth: 1,
      };
    case 'COLUMN':
    case 'BAR':
      return {
        data,
        label: series.name,
        backgroundColor: colour,
        categoryPercentage: 0.7,
        barPercentage: 0.95,
      };
    case 'LINE':
      return { data, label: series.name, ...line(colour) };
    case 'AREA':
      return {
        data,
        label: series.name,
        ...line(colour),
        backgroundColor: `${colour}4d`,
        fill: view.stacked !== 'none' && at > 0 ? '-1' : 'origin',
      };
  }
}

function line(colour: string) {
  return {
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: LINE_WIDTH,
    pointRadius: 0,
    pointHitRadius: 8,
  };
}

function colourOf({ colours }: ChartView, at: number): string {
  return colours[at] ?? USUAL_COLOURS[at % USUAL_COLOURS.length]!;
}

/** What each value is of its point's sum. */
function shares({ series }: ChartView, { values }: ChartSeriesView): (number | null)[] {
  return values.map((value, point) => {
    const sum = series.reduce((total, each) => total + (each.values[point] ?? 0), 0);
    return value === null || sum === 0 ? null : value / sum;
  });
}

function options(view: ChartView): ChartOptions<Kind> {
  return {
    responsive: false,
    animation: false,
    layout: { padding: { top: view.title === '' ? 16 : 8, right: 20, bottom: 12, left: 16 } },
    font: { family: FONT, size: 12 },
    color: TEXT,
    ...(view.type === 'BAR' && { indexAxis: 'y' as const }),
    ...(view.type === 'PIE' && { cutout: `${view.hole * 100}%` }),
    scales: view.type === 'PIE' ? {} : scales(view),
    plugins: {
      title: {
        display: view.title !== '',
        text: view.title,
        align: 'start',
        color: SOFT,
        font: { family: FONT, size: 16, weight: 'normal' },
        padding: { top: 4, bottom: 12 },
      },
      legend: {
        display: view.legend !== 'none',
        position: view.legend === 'none' ? 'right' : view.legend,
        labels: { boxWidth: 8, boxHeight: 8, color: TEXT, usePointStyle: true, pointStyle: 'circle' },
      },
      tooltip: { callbacks: { label: ({ datasetIndex, dataIndex }) => tip(view, datasetIndex, dataIndex) } },
    },
  };
}

function tip({ type, series }: ChartView, at: number, point: number): string {
  const { name = '', shown = [] } = series[at] ?? {};
  const value = shown[point] ?? '';
  return name === '' || type === 'PIE' ? value : `${name}: ${value}`;
}

/** A bar is named where it has so much of the chart's height. */
const BAR_NAME_PIXELS = 18;

function scales(view: ChartView): NonNullable<ChartOptions<Kind>['scales']> {
  const isBar = view.type === 'BAR';
  const isStacked = view.stacked !== 'none';
  const inPercent = view.inPercent || view.stacked === 'percent';
  const title = (text: string) => ({ display: text !== '', text, color: SOFT, font: { size: 12 } });
  const names = {
    stacked: isStacked,
    grid: { display: false },
    border: { color: ZERO },
    ticks: {
      color: TEXT,
      maxRotation: 45,
      autoSkip: !isBar || view.height < view.points.length * BAR_NAME_PIXELS,
    },
    title: title(isBar ? view.verticalTitle : view.horizontalTitle),
  };
  const values = {
    stacked: isStacked,
    beginAtZero: view.type !== 'LINE',
    grid: { color: GRID },
    border: { display: false },
    title: title(isBar ? view.horizontalTitle : view.verticalTitle),
    ticks: {
      color: TEXT,
      maxTicksLimit: 6,
      ...(inPercent && { callback: (value: string | number) => `${Math.round(Number(value) * 100)}%` }),
    },
    ...(view.least !== null && { min: view.least }),
    ...(view.most !== null && { max: view.most }),
    ...(view.stacked === 'percent' && { min: 0, max: 1 }),
  };
  return isBar ? { x: values, y: names } : { x: names, y: values };
}
