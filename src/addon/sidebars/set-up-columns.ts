// A table's columns by name, and a few of their values.

import { isStripHeader } from '../../adopt/date-strip';
import type { RecognisedTable, SheetGrid } from '../../adopt/recognition';
import { dayText, numberText } from '../../assess/wording';
import { type Cell, isDateCell } from '../../cells/cell';
import { addDays } from '../../plan/day';
import { columnLetters } from '../../sheets/a1';
import type { ColumnView } from './set-up-contract';

const MOST_COLUMNS = 120;
const LONGEST_NAME = 60;
const LONGEST_SAMPLE = 40;
const SAMPLES = 3;
const ROWS_LOOKED_AT = 200;
/** So many headers of dates are a strip that draws a chart. */
const FEWEST_IN_STRIP = 3;

/** On one line, cut with "…" where it is longer. */
export function shortText(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= most
    ? flat
    : `${[...flat.slice(0, most - 1)].join('').replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Those with a header or values; two of the same header are told apart by their letters. */
export function columnsOf(table: RecognisedTable, grid: SheetGrid): ColumnView[] {
  const { headers, firstColumn } = table;
  const named = headers.map(header => shortText(header, LONGEST_NAME));
  const hasStrip = headers.filter(isStripHeader).length >= FEWEST_IN_STRIP;
  return named
    .flatMap((name, at) => {
      const column = firstColumn + at;
      if (hasStrip && isStripHeader(headers[at] ?? '')) return [];
      if (name === '' && samplesOf(table, grid, column).length === 0) return [];
      const isAlone = name !== '' && named.indexOf(name) === named.lastIndexOf(name);
      const letters = columnLetters(column);
      return [{ column, name: isAlone ? name : name === '' ? `Column ${letters}` : `${name} (${letters})` }];
    })
    .slice(0, MOST_COLUMNS);
}

/** Different values from the top of the table's rows; shares as percentages. */
export function samplesOf(table: RecognisedTable, { cells }: SheetGrid, column: number): string[] {
  const { rows, mapping, progressScale } = table;
  const whole = column === mapping.progress?.column ? progressScale : null;
  const samples = new Set<string>();
  for (const { row, role } of rows.slice(0, ROWS_LOOKED_AT)) {
    if (role !== 'item') continue;
    const text = shortText(shownText(cells[row - 1]?.[column] ?? '', whole), LONGEST_SAMPLE);
    if (text !== '') samples.add(text);
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

function shownText(cell: Cell, whole: number | null): string {
  if (isDateCell(cell)) return dayText(cell.day, addDays(cell.day, -400));
  if (typeof cell !== 'number') return String(cell);
  return whole === null ? numberText(cell) : `${numberText((cell / whole) * 100)} %`;
}
