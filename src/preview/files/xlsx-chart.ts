// A chart as .xlsx holds it: its series by reference, its corners in whole cells.

import { chartParts, usualChartSize } from '../chart-parts';
import type { ChartModel, PlacedRange, SheetModel, Workbook } from '../workbook';
import { a1OfRange } from './a1-range';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from './file-pixels';
import { fittingHeights } from './fitting-heights';
import type { XlsxChart, XlsxSeries } from './xlsx';
import { absolute } from './xlsx-validation';

/** How Sheets writes and rules its charts. */
const LOOK = {
  titleFontSize: 14,
  titleBold: false,
  titleColor: '757575',
  legendFontSize: 10,
  roundedCorners: false,
  showLineMarkers: false,
  dispBlanksAs: 'gap',
} as const;
const NO_TICKS = { majorTickMark: 'none', minorTickMark: 'none' } as const;

/** The charts of a sheet that have something to draw. */
export function chartsInFile(
  sheet: SheetModel,
  workbook: Workbook,
  nameOf: (sheetId: number) => string | undefined,
): XlsxChart[] {
  const heights = sheet.charts.length > 0 ? fittingHeights(sheet) : new Map<number, number>();
  return sheet.charts.flatMap(chart => {
    const series = seriesInFile(chart, workbook, nameOf);
    return series.length === 0
      ? []
      : [{ ...described(chart), series, anchor: anchorOf(chart, sheet, heights) }];
  });
}

function described({ type, hidden, options }: ChartModel): Omit<XlsxChart, 'series' | 'anchor'> {
  const title = String(options.title ?? '');
  const legend = String(options['legend.position'] ?? 'right');
  const grouping =
    options.isStacked === 'absolute' ? 'stacked' : options.isStacked === 'percent' ? 'percentStacked' : null;
  const values = type === 'BAR' ? 'hAxis' : 'vAxes.0';
  const [min, max] = [options[`${values}.viewWindow.min`], options[`${values}.viewWindow.max`]];
  return {
    ...LOOK,
    type: typeInFile(type, options),
    title,
    showTitle: title !== '',
    altText: altText(type, title),
    legend: legend === 'none' ? false : (legend as 'bottom'),
    plotVisOnly: hidden !== 'SHOW_BOTH',
    ...(grouping && { barGrouping: grouping, lineGrouping: grouping, areaGrouping: grouping }),
    ...(type === 'PIE' && typeof options.pieHole === 'number' && { holeSize: options.pieHole * 100 }),
    axes: {
      x: {
        ...NO_TICKS,
        auto: false, // each point has its place, also where it is a day
        tickLblPos: 'low', // below what is negative
        ...axisTitle(options['hAxis.title']),
        ...(type === 'BAR' && { reverse: true }),
      },
      y: {
        ...NO_TICKS,
        ...axisTitle(options['vAxes.0.title']),
        gridlines: { major: true },
        ...(type === 'BAR' && { crosses: 'max' as const }), // below, though the first point is the uppermost
        scale: {
          ...(typeof min === 'number' && { min }),
          ...(typeof max === 'number' && { max }),
          ...(min === 0 && max === 1 && { majorUnit: 0.2 }),
        },
      },
    },
  };
}

function typeInFile(type: ChartModel['type'], { pieHole }: ChartModel['options']): XlsxChart['type'] {
  if (type === 'PIE') return typeof pieHole === 'number' && pieHole > 0 ? 'doughnut' : 'pie';
  return type.toLowerCase() as 'area' | 'bar' | 'column' | 'line';
}

/** For whoever cannot see it; the first word also tells a bar from a column, which the library's reader does not. */
function altText(type: ChartModel['type'], title: string): string {
  const kind = `${type[0]}${type.slice(1).toLowerCase()} chart`;
  return title === '' ? kind : `${kind}: ${title}`;
}

function axisTitle(title: unknown): { readonly title?: string } {
  return typeof title === 'string' && title !== '' ? { title } : {};
}

function seriesInFile(
  chart: ChartModel,
  workbook: Workbook,
  nameOf: (sheetId: number) => string | undefined,
): XlsxSeries[] {
  const { points, series } = chartParts(workbook, chart);
  const place = (line: PlacedRange): string | null => {
    const name = nameOf(line.sheetId);
    const empty = line.bottom < line.top || line.right < line.left;
    return name === undefined || empty ? null : absolute(name, a1OfRange(line));
  };
  const categories = points && place(points);
  return series.flatMap(({ head, values }, at) => {
    const cells = place(values);
    if (cells === null) return [];
    const name = String(chart.options[`series.${at}.labelInLegend`] ?? head?.value ?? '');
    return [
      {
        values: cells,
        ...(name !== '' && { name }),
        ...(categories && { categories }),
        ...coloursInFile(chart, at, points ?? values),
      },
    ];
  });
}

function coloursInFile({ type, options }: ChartModel, at: number, points: PlacedRange): Partial<XlsxSeries> {
  const colourOf = (option: string) => {
    const colour = options[option];
    return typeof colour === 'string' ? colour.slice(1).toUpperCase() : null;
  };
  if (type === 'PIE') {
    const count = Math.max(points.bottom - points.top, points.right - points.left) + 1;
    const slices = Array.from({ length: count }, (_, idx) => ({
      idx,
      fillColor: colourOf(`slices.${idx}.color`),
    }));
    return { dataPoints: slices.flatMap(({ idx, fillColor }) => (fillColor ? [{ idx, fillColor }] : [])) };
  }
  const color = colourOf(`series.${at}.color`);
  return {
    ...(color && { color }),
    ...(type === 'LINE' && { stroke: { width: 2 }, smooth: false, marker: { symbol: 'none' as const } }),
  };
}

function anchorOf(
  chart: ChartModel,
  sheet: SheetModel,
  heights: ReadonlyMap<number, number>,
): XlsxChart['anchor'] {
  const { anchorRow, anchorColumn, offsetX, offsetY, options } = chart;
  const rowPixels = (row: number) =>
    sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? heights.get(row) ?? DEFAULT_ROW_PIXELS);
  const columnPixels = (column: number) =>
    sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_PIXELS);
  const height = Number(options.height ?? usualChartSize.height);
  const width = Number(options.width ?? usualChartSize.width);
  return {
    from: { row: anchorRow - 1, col: anchorColumn - 1 },
    to: {
      row: lineAt(anchorRow, offsetY + height, sheet.rowCount, rowPixels) - 1,
      col: lineAt(anchorColumn, offsetX + width, sheet.columnCount, columnPixels) - 1,
    },
  };
}

/** The line whose beginning is nearest to so many pixels after that of line `from`; always a later one. */
function lineAt(from: number, pixels: number, count: number, sizeOf: (line: number) => number): number {
  let line = from;
  let passed = 0;
  while (line <= count && passed + sizeOf(line) / 2 <= pixels) {
    passed += sizeOf(line);
    line += 1;
  }
  return Math.max(line, from + 1);
}
