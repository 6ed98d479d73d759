// Recognises the plan in somebody's sheets: its tables, columns and rows, how surely, and what is left to ask.

import type { Day } from '../plan/day';
import { plainText } from '../plan/plain-text';
import { type FoundTable, findTables, tableBelow } from './find-tables';
import { whyNoTable } from './judge-plan';
import { recogniseTable } from './recognise-table';
import type {
  Correction,
  LeftOutTable,
  RecognisedTable,
  Recognition,
  SheetGrid,
  TablePlace,
} from './recognition';
import { yearsNamed } from './yearless-dates';

const SHARE_OF_COPY = 0.8;
const FEWEST_COPIED = 3;
/** Where a sheet says what it is of. */
const LINES_AT_TOP = 5;

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

/** The table on another sheet whose rows are these rows, with more said of them; undefined where there is none. */
function originalOf(
  table: RecognisedTable,
  titles: ReadonlyMap<RecognisedTable, ReadonlySet<string>>,
): RecognisedTable | undefined {
  const tables = [...titles.keys()];
  const own = titles.get(table) ?? new Set();
  if (own.size < FEWEST_COPIED) return undefined;
  return tables.find((other, at) => {
    if (other === table || other.sheet === table.sheet) return false;
    const others = titles.get(other) ?? new Set();
    let same = 0;
    for (const title of own) if (others.has(title)) same++;
    if (same < own.size * SHARE_OF_COPY) return false;
    const richer = mappedCount(other) - mappedCount(table);
    return (
      richer > 0 ||
      (richer === 0 && (others.size > own.size || (others.size === own.size && at < tables.indexOf(table))))
    );
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

/** What somebody said of the table, where it is the same. */
function correctionOf({ sheet, headerRow, column }: TablePlace, corrections: readonly Correction[]) {
  const said = corrections.find(
    ({ place }) => place.sheet === sheet && place.headerRow === headerRow && place.column === column,
  );
  return { taken: said?.taken ?? null, fixes: said?.fixes ?? {} };
}

/**
 * Recognises every table of a plan on the sheets that are not hidden; says why where there is none.
 * @param corrections what somebody said of tables, which holds against what their cells say
 * @param statusDate decides the year of dates without one where the sheet names none
 */
export function recognise(
  grids: readonly SheetGrid[],
  corrections: readonly Correction[] = [],
  statusDate: Day | null = null,
): Recognition {
  const tables: RecognisedTable[] = [];
  // By which a copy is told, so that what is said of one table takes or leaves no other.
  const asFound = new Map<RecognisedTable, RecognisedTable>();
  const leftOut: LeftOutTable[] = [];
  const foundOn = new Map<string, number>();
  const shown = grids.filter(({ hidden }) => !hidden);
  const named = shown.map(grid => ({ grid, years: yearsNamed(grid, LINES_AT_TOP - 1) }));
  for (const grid of shown) {
    const elsewhere = named.filter(other => other.grid !== grid);
    const yearHints = { years: elsewhere.flatMap(({ years }) => years), statusDate };
    const found = findTables(grid);
    foundOn.set(grid.name, found.length);
    for (const part of found.length > 0 ? found : [null]) {
      const place = placeOf(grid, part);
      const { taken, fixes } = correctionOf(place, corrections);
      const own =
        fixes.headerRow === undefined ? part : (tableBelow(grid, fixes.headerRow - 1, part) ?? part);
      const isTaken = taken === true;
      const table = own
        ? recogniseTable(grid, own, { place, fixes, isTaken, yearHints })
        : whyNoTable(grid.name, grid.cells);
      if (typeof table === 'string') leftOut.push({ place, why: table, table: null });
      else if (taken === false) leftOut.push({ place, why: 'You left it out.', table });
      else {
        tables.push(table);
        const isCorrected = part !== null && Object.keys(fixes).length > 0;
        asFound.set(table, isCorrected ? uncorrected(grid, part, table) : table);
      }
    }
  }
  const titles = new Map([...asFound.values()].map(table => [table, titlesOf(table)]));
  const kept = tables.filter(table => {
    if (correctionOf(table.place, corrections).taken) return true;
    const original = originalOf(asFound.get(table)!, titles);
    if (original)
      leftOut.push({
        place: table.place,
        why: `Its rows stand on “${original.sheet}” too, and would be counted twice.`,
        table,
      });
    return !original;
  });
  const reasons = [...new Set(leftOut.map(({ why }) => why))].slice(0, 3).join(' ');
  return {
    tables: withLayout(kept, foundOn),
    leftOut,
    declined: kept.length > 0 ? null : reasons || 'There is no visible sheet.',
  };
}

/** The table as it would be recognised if nobody had said anything; as it is where it were none. */
function uncorrected(grid: SheetGrid, found: FoundTable, table: RecognisedTable): RecognisedTable {
  const { place } = table;
  const natural = recogniseTable(grid, found, {
    place,
    fixes: {},
    isTaken: false,
    yearHints: { years: [], statusDate: null },
  });
  return typeof natural === 'string' ? table : natural;
}

function placeOf({ name }: SheetGrid, found: FoundTable | null): TablePlace {
  return { sheet: name, headerRow: found ? found.headerRow + 1 : 0, column: found?.firstColumn ?? 0 };
}
