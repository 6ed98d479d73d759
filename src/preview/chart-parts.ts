// What a chart draws, cell by cell: the names of its points, and its series with the cells that name them.

import { type CellModel, type ChartModel, cellAt, type PlacedRange, type Workbook } from './workbook';

/** Pixels of a chart that says none, as Sheets draws it. */
export const usualChartSize = { width: 600, height: 371 };

/** A column of cells, or a row where the chart is transposed. */
type Line = PlacedRange;

export interface ChartSeriesParts {
  /** The cell that names it. */
  readonly head: CellModel | undefined;
  readonly values: Line;
}

export interface ChartParts {
  /** Null where the points have no names. */
  readonly points: Line | null;
  readonly series: readonly ChartSeriesParts[];
}

/** Of ranges whose sheets are there. */
export function chartParts(workbook: Workbook, chart: ChartModel): ChartParts {
  const lines = chart.ranges.flatMap(range => linesOf(range, chart.transposed));
  const first = lines[0];
  const named = lines.length > 1 && chart.options.useFirstColumnAsDomain !== false;
  const values = named ? lines.slice(1) : lines;
  const heads = chart.headers >= 0 ? chart.headers : guessedHeads(workbook, values, chart.transposed);
  const body = (line: Line): Line =>
    chart.transposed ? { ...line, left: line.left + heads } : { ...line, top: line.top + heads };
  return {
    points: named && first ? body(first) : null,
    series: values.map(line => ({
      head: heads > 0 ? cellsOf(workbook, line)[heads - 1] : undefined,
      values: body(line),
    })),
  };
}

/** The cells of a line; none of a sheet that is gone. */
function cellsOf({ sheets }: Workbook, line: Line): (CellModel | undefined)[] {
  const sheet = sheets.find(({ id }) => id === line.sheetId);
  const cells: (CellModel | undefined)[] = [];
  if (!sheet) return cells;
  for (let row = line.top; row <= line.bottom; row += 1)
    for (let column = line.left; column <= line.right; column += 1) cells.push(cellAt(sheet, row, column));
  return cells;
}

function linesOf(range: PlacedRange, transposed: boolean): Line[] {
  const [from, to] = transposed ? [range.top, range.bottom] : [range.left, range.right];
  return Array.from({ length: to - from + 1 }, (_, at) =>
    transposed
      ? { ...range, top: from + at, bottom: from + at }
      : { ...range, left: from + at, right: from + at },
  );
}

/** One where a series begins with something else than a number. */
function guessedHeads(workbook: Workbook, values: readonly Line[], transposed: boolean): number {
  const isNamed = values.some(line => {
    const long = transposed ? line.right > line.left : line.bottom > line.top;
    return long && typeof cellsOf(workbook, line)[0]?.value === 'string';
  });
  return isNamed ? 1 : 0;
}
