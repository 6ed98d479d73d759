// Recognises the plan in somebody's sheets: its tables, columns and rows, how surely, and what is left to ask.

import { plainText } from '../plan/plain-text';
import { findTables } from './find-tables';
import { whyNoTable } from './judge-plan';
import { recogniseTable } from './recognise-table';
import type { RecognisedTable, Recognition, SheetGrid } from './recognition';

const SHARE_OF_COPY = 0.8;
const FEWEST_COPIED = 3;

function titlesOf(table: RecognisedTable): Set<string> {
  const titles = new Set<string>();
  for (const { role, title } of table.rows)
    if (role === 'item' || role === 'summary')
      titles.add(plainText(title).replace(/^\d+(?:\.\d+)*[\s.):–-]+/, ''));
  return titles;
}

function mappedCount(table: RecognisedTable): number {
  return Object.keys(table.mapping).length;
}

/** Without tables whose rows stand on another sheet too, where more is said of them. */
function withoutCopies(tables: readonly RecognisedTable[]): RecognisedTable[] {
  const titles = tables.map(titlesOf);
  return tables.filter((table, index) => {
    const own = titles[index] ?? new Set();
    return !tables.some((other, at) => {
      if (at === index || other.sheet === table.sheet) return false;
      const others = titles[at] ?? new Set();
      let same = 0;
      for (const title of own) if (others.has(title)) same++;
      if (own.size < FEWEST_COPIED || same < own.size * SHARE_OF_COPY) return false;
      const richer = mappedCount(other) - mappedCount(table);
      return (
        richer > 0 || (richer === 0 && (others.size > own.size || (others.size === own.size && at < index)))
      );
    });
  });
}

/** Tables that share a sheet cannot all grow to the right without pushing the others about. */
function withLayout(
  tables: readonly RecognisedTable[],
  foundOn: ReadonlyMap<string, number>,
): RecognisedTable[] {
  return tables.map(table =>
    (foundOn.get(table.sheet) ?? 0) > 1
      ? {
          ...table,
          layout: 'beside',
          layoutWhy:
            'The sheet holds several tables, and columns that are added to one would run through the others.',
        }
      : table,
  );
}

/** Recognises every table of a plan on the sheets that are not hidden; says why where there is none. */
export function recognise(grids: readonly SheetGrid[]): Recognition {
  const tables: RecognisedTable[] = [];
  const reasons: string[] = [];
  const foundOn = new Map<string, number>();
  for (const grid of grids) {
    if (grid.hidden) continue;
    const found = findTables(grid);
    foundOn.set(grid.name, found.length);
    if (found.length === 0) reasons.push(whyNoTable(grid.name, grid.cells));
    for (const part of found) {
      const table = recogniseTable(grid, part);
      if (typeof table === 'string') reasons.push(table);
      else tables.push(table);
    }
  }
  if (tables.length === 0)
    return { tables, declined: [...new Set(reasons)].slice(0, 3).join(' ') || 'There is no visible sheet.' };
  return { tables: withLayout(withoutCopies(tables), foundOn), declined: null };
}
