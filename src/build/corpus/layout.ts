// Lays a sketch out on a sheet, with whatever stands above, beside and below it.

import type { SheetGrid, SheetLooks } from '../../adopt/recognition';
import type { Cell } from '../../cells/cell';
import type { Random } from './random';
import type { Line, LineTruth, Sketch } from './sketch';

export interface Layout {
  /** Lines above the header: a title, a legend, blanks. */
  readonly above: boolean;
  /** Columns left of the table. */
  readonly left: number;
  readonly lineBreaks: boolean;
  readonly strip: boolean;
  /** A row above the header that groups its columns. */
  readonly groupRow: boolean;
  readonly neighbour: boolean;
  readonly below: boolean;
  readonly copy: boolean;
}

export const plainLayout: Layout = {
  above: false,
  left: 0,
  lineBreaks: false,
  strip: false,
  groupRow: false,
  neighbour: false,
  below: false,
  copy: false,
};

export interface TrueRow extends Omit<LineTruth, 'parent'> {
  /** 1-based. */
  readonly row: number;
  /** 1-based; null where there is none. */
  readonly parentRow: number | null;
}

export interface Rendered {
  readonly grids: SheetGrid[];
  readonly sketch: Sketch;
  readonly sheet: string;
  /** 1-based. */
  readonly headerRow: number;
  /** 0-based column on the sheet by the sketch's name for it. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly TrueRow[];
}

const STRIPS: readonly ((index: number, months: readonly string[]) => string | number)[] = [
  (index, months) => months[index % 12]!.slice(0, 3),
  index => `W${index + 1}`,
  index => index + 1,
];

export function layOut(random: Random, sketch: Sketch, layout: Layout): Rendered {
  const { language, lines } = sketch;
  if (layout.strip) {
    const write = random.pick(STRIPS);
    for (let index = 0; index < 12; index++)
      sketch.columns.push({
        name: `strip ${index}`,
        key: null,
        header: String(write(index, language.months)),
      });
  }
  if (layout.lineBreaks)
    for (const column of sketch.columns) column.header = column.header.replace(' ', '\n');
  const rows: Cell[][] = [];
  if (layout.above) {
    rows.push([language.above[0]!]);
    if (random.chance(0.6)) rows.push([language.above[1]!]);
    if (random.chance(0.4)) rows.push(['', language.above[2]!]);
    for (let blank = random.below(3); blank > 0; blank--) rows.push([]);
  }
  const { columns } = sketch;
  if (layout.groupRow) rows.push(groupCells(sketch));
  rows.push(columns.map(({ header }) => (/^\d+$/.test(header) && layout.strip ? Number(header) : header)));
  const headerRow = rows.length;
  const rowOf = new Map(lines.map((line, index) => [line, headerRow + 1 + index]));
  for (const { cells } of lines)
    rows.push(columns.map(({ name, key }) => cells[name] ?? (key === null && random.chance(0.3) ? 'x' : '')));
  if (layout.neighbour) addNeighbour(random, sketch, rows, headerRow, columns.length);
  if (layout.below) addBelow(random, sketch, rows);
  const width = Math.max(...rows.map(row => row.length)) + layout.left;
  const cells = rows.map(row => {
    const full: Cell[] = [...new Array<Cell>(layout.left).fill(''), ...row];
    while (full.length < width) full.push('');
    return full;
  });
  const sheet = 'Sheet1';
  const looks = looksOf(random, lines, cells, headerRow);
  const grids: SheetGrid[] = [{ name: sheet, cells, looks: () => looks }];
  if (layout.copy) grids.push({ name: 'Sheet1 (2)', cells, looks: () => looks });
  return {
    grids,
    sketch,
    sheet,
    headerRow,
    columns: new Map(columns.map(({ name }, index) => [name, index + layout.left])),
    rows: lines.flatMap(line => {
      if (!line.truth) return [];
      const { parent, ...truth } = line.truth;
      return [{ ...truth, row: rowOf.get(line)!, parentRow: parent ? (rowOf.get(parent) ?? null) : null }];
    }),
  };
}

/** A header on a fill in bold, the lines as they are marked, and cells of one column that somebody coloured. */
function looksOf(
  random: Random,
  lines: readonly Line[],
  cells: readonly (readonly Cell[])[],
  headerRow: number,
): SheetLooks {
  const lineAt = (row: number) => lines[row - headerRow];
  const isHeader = (row: number) => row === headerRow - 1;
  const coloured = random.below(cells[headerRow - 1]?.length ?? 1);
  return {
    bold: cells.map((row, at) => row.map(() => isHeader(at) || (lineAt(at)?.look?.bold ?? false))),
    fills: cells.map((row, at) => {
      const fill = isHeader(at) ? '#434343' : (lineAt(at)?.look?.fill ?? '');
      return row.map((_, column) => (column === coloured && random.chance(0.4) ? '#f4cccc' : fill));
    }),
  };
}

/** A merged cell over the first columns, and one over the rest. */
function groupCells({ columns, language }: Sketch): Cell[] {
  const cells: Cell[] = columns.map(() => '');
  cells[0] = language.above[0]!.slice(0, 30);
  cells[Math.ceil(columns.length / 2)] = language.sections[1]!;
  return cells;
}

/** An empty list of people, or a short one, beside the table after a blank column. */
function addNeighbour(
  random: Random,
  { language }: Sketch,
  rows: Cell[][],
  headerRow: number,
  width: number,
): void {
  const filled = random.chance(0.5);
  const put = (row: number, values: readonly Cell[]) => {
    const cells = rows[row];
    if (!cells) return;
    while (cells.length < width + 1) cells.push('');
    cells.push(...values);
  };
  put(headerRow - 1, [language.headers.team[0]!, language.headers.owner[0]!]);
  if (filled)
    for (const [index, team] of language.teams.entries())
      put(headerRow + index, [team, language.people[index]!]);
}

/** A list of amounts below, after two blank lines. */
function addBelow(random: Random, { language }: Sketch, rows: Cell[][]): void {
  rows.push([], [], [language.headers.phase[0]!, language.headers.budget[0]!, language.headers.effort[0]!]);
  for (const section of language.sections) rows.push([section, 100 * random.below(90), random.below(40)]);
}
