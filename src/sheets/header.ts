// Columns are found by what their header says, wherever they stand.

import { type Cell, isDateCell } from '../cells/cell';
import { plainText } from '../plan/plain-text';

/** Case, accents, line breaks, and spaces at the ends or doubled make no difference between headers. */
export function normaliseHeader(header: Cell): string {
  return isDateCell(header) ? '' : plainText(String(header));
}

/** A column as it was last known: its header, and where it stood (only to tell two equal headers apart). */
export interface KnownColumn {
  readonly header: string;
  /** 0-based. */
  readonly column: number;
}

export interface FoundHeader {
  /** 1-based. */
  readonly row: number;
  /** 0-based column by field. */
  readonly columns: ReadonlyMap<string, number>;
  /** Fields whose header is nowhere in that row. */
  readonly missing: readonly string[];
}

/**
 * Finds the header row and the columns of a known table.
 * @param aliases other headers by field, tried where the known one is gone
 * @returns null where no row holds at least half of the headers
 */
export function findHeader(
  cells: readonly (readonly Cell[])[],
  known: ReadonlyMap<string, KnownColumn>,
  aliases: ReadonlyMap<string, readonly string[]>,
  lastRow: number,
): FoundHeader | null {
  const at = matchRow(cells[lastRow - 1], known, aliases);
  let best = at && { row: lastRow, ...at };
  for (const headers of [(index: number) => cells[index], (index: number) => stackedHeaders(cells, index)]) {
    if (best?.missing.length === 0) break;
    const rows = Math.min(cells.length, ROWS_SEARCHED);
    for (let index = 0; index < rows; index += 1) {
      const match = matchRow(headers(index), known, aliases);
      if (match && (!best || match.missing.length < best.missing.length)) best = { row: index + 1, ...match };
    }
  }
  return best && best.columns.size * 2 >= known.size ? best : null;
}

/** A header further down than this is not looked for. */
const ROWS_SEARCHED = 200;

/** What each column is headed, in a table whose header ends in a row (1-based). */
export function headersOf(cells: readonly (readonly Cell[])[], headerRow: number): readonly Cell[] {
  return stackedHeaders(cells, headerRow - 1) ?? [];
}

/** A row of which blank cells take the text above: so do headers that are merged over two or three rows. */
function stackedHeaders(cells: readonly (readonly Cell[])[], index: number): readonly Cell[] | undefined {
  return cells[index]?.map((cell, column) => {
    for (let row = index; cell === '' && row > index - ROWS_STACKED && row >= 0; row -= 1) {
      const above = cells[row]?.[column] ?? '';
      if (above !== '') return above;
    }
    return cell;
  });
}

/** A header has no more rows. */
export const ROWS_STACKED = 3;

function matchRow(
  row: readonly Cell[] | undefined,
  known: ReadonlyMap<string, KnownColumn>,
  aliases: ReadonlyMap<string, readonly string[]>,
): { columns: Map<string, number>; missing: string[] } | null {
  if (!row) return null;
  const byHeader = new Map<string, number[]>();
  row.forEach((cell, column) => {
    const header = cell === '' ? '' : normaliseHeader(cell);
    if (header === '') return;
    const columns = byHeader.get(header);
    if (columns) columns.push(column);
    else byHeader.set(header, [column]);
  });
  if (byHeader.size === 0) return null;
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  const take = (field: string, header: string, hint: number) => {
    const free = byHeader.get(normaliseHeader(header))?.filter(column => !taken.has(column)) ?? [];
    if (free.length === 0) return;
    const nearest = free.reduce((a, b) => (Math.abs(b - hint) < Math.abs(a - hint) ? b : a));
    columns.set(field, nearest);
    taken.add(nearest);
  };
  for (const [field, { header, column }] of known) take(field, header, column);
  for (const [field, { column }] of known) {
    for (const alias of aliases.get(field) ?? []) if (!columns.has(field)) take(field, alias, column);
  }
  return { columns, missing: [...known.keys()].filter(field => !columns.has(field)) };
}
