// A found table's columns, each with what its header says and what its values are.

import { itemKinds } from '../plan/item';
import { type ColumnProfile, isFilled, profileColumn } from './column-profile';
import { isStripHeader } from './date-strip';
import type { FoundTable } from './find-tables';
import type { Sense } from './header-words';
import { type HeaderReading, readHeader } from './read-header';
import type { SheetGrid } from './recognition';

export interface TableColumn {
  /** 0-based on the sheet. */
  readonly column: number;
  readonly header: string;
  readonly reading: HeaderReading;
  readonly values: ColumnProfile;
  /** Other columns have the same header, as in exports of lists. */
  readonly repeated: boolean;
}

export interface TableColumns {
  readonly grid: SheetGrid;
  readonly table: FoundTable;
  /** 0-based rows below the header in which something stands. */
  readonly rows: readonly number[];
  /** Without those of a date strip. */
  readonly columns: readonly TableColumn[];
}

export function strength(column: TableColumn, sense: Sense): number {
  return column.reading.senses.get(sense) ?? 0;
}

export function tableColumns(grid: SheetGrid, table: FoundTable): TableColumns {
  const rows: number[] = [];
  for (let row = table.headerEnd + 1; row <= table.lastRow; row++) {
    const cells = grid.cells[row] ?? [];
    for (let column = table.firstColumn; column <= table.lastColumn; column++)
      if (isFilled(cells[column])) {
        rows.push(row);
        break;
      }
  }
  const columns: TableColumn[] = [];
  const heads = new Map<string, number>();
  for (const header of table.fullHeaders) heads.set(header, (heads.get(header) ?? 0) + 1);
  const strips = table.headers.filter(header => isStripHeader(header)).length;
  table.fullHeaders.forEach((header, index) => {
    const column = table.firstColumn + index;
    const isStrip = strips > 2 && isStripHeader(header);
    if (isStrip) return;
    columns.push({
      column,
      header: table.headers[index] ?? '',
      reading: readHeader(header),
      values: profileColumn(grid, column, rows),
      repeated: header !== '' && (heads.get(header) ?? 0) > 1,
    });
  });
  return { grid, table, rows, columns: withTargets(columns) };
}

/** A sense that a header says outright. */
const OUTRIGHT = 0.9;
const SAID = 0.5;

/** "Meta" right of an indicator and its baseline is a target, and no goal, where no other column is either. */
function withTargets(columns: readonly TableColumn[]): readonly TableColumn[] {
  const measured = (['metric', 'baseline'] as const).map(sense =>
    columns.find(column => strength(column, sense) >= OUTRIGHT),
  );
  const after = Math.max(...measured.map(column => column?.column ?? Number.POSITIVE_INFINITY));
  const mayBe = columns.filter(
    column => strength(column, 'target') >= SAID || itemKinds.some(kind => strength(column, kind) >= SAID),
  );
  const [only, other] = mayBe;
  if (!only || other || only.column < after || strength(only, 'target') < SAID) return columns;
  const reading = { ...only.reading, senses: new Map<Sense, number>([['target', OUTRIGHT]]) };
  return columns.map(column => (column === only ? { ...column, reading } : column));
}
