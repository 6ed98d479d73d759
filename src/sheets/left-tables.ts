// Tables of ours that stayed when Throughline was removed, and are taken up again: each is told by all of its headers.

import type { SheetGrid } from '../adopt/recognition';
import { findHeader } from './header';
import { ownKnownTable } from './own-table';
import type { KnownTable } from './registry';
import type { TableKind } from './table-definition';

/**
 * Goals, milestones and tasks are recognised as anybody's are; the history of reports goes with Throughline.
 * Check-ins count by the IDs of rows, and those may be given anew: they would be taken for other rows'.
 */
const KINDS: readonly TableKind[] = ['people', 'settings', 'scenarios'];

export interface LeftTable {
  readonly kind: TableKind;
  /** Its sheet's name. */
  readonly sheet: string;
  readonly knownAs: (sheetId: number) => KnownTable;
}

/** At most one of a kind, the first. */
export function leftTables(grids: readonly SheetGrid[]): LeftTable[] {
  return KINDS.flatMap(kind => {
    for (const grid of grids) {
      const found = leftTable(kind, grid);
      if (found) return [found];
    }
    return [];
  });
}

/** Whether a row of the sheet has every header of a table of ours. */
export function holdsAllColumns(kind: TableKind, grid: SheetGrid): boolean {
  return leftTable(kind, grid) !== null;
}

function leftTable(kind: TableKind, { name, cells }: SheetGrid): LeftTable | null {
  const usual = ownKnownTable(kind, name, 0);
  const header = findHeader(cells, new Map(Object.entries(usual.columns)), new Map(), 1);
  if (!header || header.missing.length > 0) return null;
  const columns = Object.fromEntries(
    Object.entries(usual.columns).map(([field, known]) => [
      field,
      { ...known, column: header.columns.get(field)! },
    ]),
  );
  return {
    kind,
    sheet: name,
    knownAs: sheetId => ({ ...usual, sheetId, headerRow: header.row, columns }),
  };
}
