// A chart of an .xlsx file as Google would import it.

import { usualChartSize } from '../chart-parts';
import { type ChartModel, cellAt, type PlacedRange, type SheetModel } from '../workbook';
import { rangeOfA1, splitReference } from './a1-range';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from './file-pixels';
import { hexColor, type XlsxChartRead, type XlsxSeriesRead } from './xlsx';

/** Null where it is of a kind, or draws cells in a way, that the workbook cannot hold. */
export function chartOfXlsx(
  source: XlsxChartRead,
  id: number,
  sheet: SheetModel,
  sheets: readonly SheetModel[],
): ChartModel | null {
  const type = typeOf(source);
  const data = new ChartData(sheet, sheets).of(source.series ?? []);
  const from = source.anchor?.from;
  if (!type || !data || !from) return null;
  return {
    id,
    type,
    ...data,
    hidden: source.plotVisOnly === false ? 'SHOW_BOTH' : 'IGNORE_BOTH',
    anchorRow: Math.min(from.row + 1, sheet.rowCount),
    anchorColumn: Math.min(from.col + 1, sheet.columnCount),
    offsetX: 0,
    offsetY: 0,
    options: { ...data.options, ...optionsOf(source, type), ...sizeOf(source, sheet) },
  };
}

/** True where it may have been a chart of bars, and is taken for one of columns: the library's reader drops the direction. */
export function mayLieFlat({ kinds, altText }: XlsxChartRead): boolean {
  return kinds[0] === 'bar' && !/^(Bar|Column) chart/.test(altText ?? '');
}

/** Our own bars are known by what `xlsx-chart.ts` says of them. */
function typeOf({ kinds, altText }: XlsxChartRead): ChartModel['type'] | null {
  if (kinds.length !== 1) return null;
  switch (kinds[0]) {
    case 'bar':
      return altText?.startsWith('Bar chart') ? 'BAR' : 'COLUMN';
    case 'line':
      return 'LINE';
    case 'area':
      return 'AREA';
    case 'pie':
    case 'doughnut':
      return 'PIE';
    default:
      return null;
  }
}

class ChartData {
  constructor(
    private readonly sheet: SheetModel,
    private readonly sheets: readonly SheetModel[],
  ) {}

  /** Series that are columns, or rows, of the same length; with the names that stand before them, where those are theirs. */
  of(
    series: readonly XlsxSeriesRead[],
  ): Pick<ChartModel, 'ranges' | 'headers' | 'transposed' | 'options'> | null {
    const points = series[0]?.categoriesRef;
    const references = [...(points ? [points] : []), ...series.map(({ valuesRef }) => valuesRef)];
    const lines = references.map(reference => this.placed(reference));
    const [first] = lines;
    if (series.length === 0 || !first || !lines.every(line => line !== null)) return null;
    const transposed = first.right > first.left;
    if (!lines.every(line => isParallel(line, first, transposed))) return null;
    const headed = lines.map(line => withHead(line, transposed));
    const own = headed.slice(-series.length);
    const isNamed = series.every(({ name }, at) => name !== undefined && name === this.firstText(own[at]!));
    const names = isNamed
      ? []
      : series.flatMap(({ name }, at) => (name ? [[`series.${at}.labelInLegend`, name] as const] : []));
    return {
      ranges: joined(isNamed ? headed : lines, transposed),
      headers: isNamed ? 1 : 0,
      transposed,
      options: { useFirstColumnAsDomain: points !== undefined, ...Object.fromEntries(names) },
    };
  }

  private placed(reference: string | undefined): PlacedRange | null {
    const { sheet: name, a1 } = splitReference(reference ?? '');
    const sheet = name === null ? this.sheet : this.sheets.find(each => each.name === name);
    const range = sheet && rangeOfA1(a1, sheet.rowCount, sheet.columnCount);
    return range ? { sheetId: sheet.id, ...range } : null;
  }

  /** Of a range that begins outside its sheet none. */
  private firstText({ sheetId, top, left }: PlacedRange): string | null {
    const sheet = this.sheets.find(({ id }) => id === sheetId);
    const value = sheet && top > 0 && left > 0 ? cellAt(sheet, top, left)?.value : null;
    return value === null || value === undefined ? null : String(value);
  }
}

function isParallel(line: PlacedRange, first: PlacedRange, transposed: boolean): boolean {
  if (line.sheetId !== first.sheetId) return false;
  return transposed
    ? line.top === line.bottom && line.left === first.left && line.right === first.right
    : line.left === line.right && line.top === first.top && line.bottom === first.bottom;
}

function withHead(line: PlacedRange, transposed: boolean): PlacedRange {
  return transposed ? { ...line, left: line.left - 1 } : { ...line, top: line.top - 1 };
}

/** Neighbours become one range. */
function joined(lines: readonly PlacedRange[], transposed: boolean): PlacedRange[] {
  const ranges: PlacedRange[] = [];
  for (const line of lines) {
    const last = ranges[ranges.length - 1];
    if (last && transposed && line.top === last.bottom + 1) last.bottom = line.bottom;
    else if (last && !transposed && line.left === last.right + 1) last.right = line.right;
    else ranges.push({ ...line });
  }
  return ranges;
}

function optionsOf(source: XlsxChartRead, type: ChartModel['type']): ChartModel['options'] {
  const { title, legend, axes, series = [], holeSize } = source;
  const grouping = source.barGrouping ?? source.lineGrouping ?? source.areaGrouping;
  const valueAxis = type === 'BAR' ? 'hAxis' : 'vAxes.0';
  const { min, max } = axes?.y?.scale ?? {};
  const options: Record<string, string | number | boolean | null | undefined> = {
    title,
    'legend.position': legend === 'topRight' ? 'right' : legend || 'none',
    isStacked: grouping === 'stacked' ? 'absolute' : grouping === 'percentStacked' ? 'percent' : 'false',
    'hAxis.title': axes?.x?.title,
    'vAxes.0.title': axes?.y?.title,
    [`${valueAxis}.viewWindow.min`]: min,
    [`${valueAxis}.viewWindow.max`]: max,
    pieHole: source.kinds[0] === 'doughnut' ? (holeSize ?? 50) / 100 : undefined,
  };
  series.forEach(({ color }, at) => {
    if (type !== 'PIE') options[`series.${at}.color`] = hexOf(color);
  });
  for (const { idx, fillColor } of series[0]?.dataPoints ?? [])
    if (type === 'PIE') options[`slices.${idx}.color`] = hexOf(fillColor);
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, value]],
    ),
  );
}

/** Null for a colour of the theme. */
function hexOf(color: XlsxSeriesRead['color']): string | null {
  return typeof color === 'string' ? hexColor({ rgb: color }, undefined) : null;
}

/** Pixels between the chart's corners; the usual size where only one is known. */
function sizeOf({ anchor }: XlsxChartRead, sheet: SheetModel): { width: number; height: number } {
  if (!anchor?.to) return usualChartSize;
  const between = (from: number, to: number, sizeAt: (line: number) => number) => {
    let pixels = 0;
    for (let line = from + 1; line <= to; line += 1) pixels += sizeAt(line);
    return Math.max(pixels, 1);
  };
  return {
    width: between(anchor.from.col, anchor.to.col, column =>
      sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_PIXELS),
    ),
    height: between(anchor.from.row, anchor.to.row, row =>
      sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? DEFAULT_ROW_PIXELS),
    ),
  };
}
