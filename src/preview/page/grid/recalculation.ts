// Formulas that the grid worked out: what is news to the host, and what must not take the place of what it said.

import type { ICellData } from '@univerjs/core';
import type { Say } from '../../protocol/page-message';
import type { CellMatrix } from './edit-of-mutation';
import { cellOf, type SheetMirror } from './mirror';

export interface Recalculated {
  /** The results that may be shown. */
  readonly shown: CellMatrix;
  /** Those of them that differ from what the host said last, as the host is told. */
  readonly news: Extract<Say, { kind: 'recalculated' }>['cells'];
}

const ERROR = /^#(?:NAME\?|REF!|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!|CONNECT!|GETTING_DATA)/;

/**
 * An error over a good result is mostly a function that Google has and the grid has not, so the result stays; a function
 * that Google has not is the host's to name. Links are the host's to work out, and so is what another cell's formula fills.
 */
export function recalculated(results: CellMatrix, sheet: SheetMirror | undefined): Recalculated {
  const shown: Record<number, Record<number, ICellData | null>> = {};
  const news: Recalculated['news'] = [];
  for (const [rowKey, line] of Object.entries(results))
    for (const [columnKey, result] of Object.entries(line)) {
      const row = Number(rowKey) + 1;
      const column = Number(columnKey) + 1;
      const there = cellOf(sheet, row, column);
      const value = resultValue(result);
      const isLink = there?.f !== undefined && (there.l !== undefined || isLinkFormula(there.f));
      if (isLink && (value !== undefined || result?.p)) continue;
      if (value === undefined) keep(shown, row, column, result);
      else if (there?.f !== undefined) {
        const better = there.v !== null && there.v !== '' && !isError(there.v);
        if (value === '#NAME?' || (isError(value) && better)) continue;
        keep(shown, row, column, result);
        if (value !== there.v && !(value === null && there.v === '')) news.push([row, column, value]);
      }
    }
  return { shown, news };
}

/** The grid's own bookkeeping of formulas, which would blank their cells until they are worked out. */
export function withoutBlanking(cells: CellMatrix): CellMatrix {
  const kept: Record<number, Record<number, ICellData | null>> = {};
  for (const [row, line] of Object.entries(cells))
    for (const [column, cell] of Object.entries(line)) {
      const { v: _, t: __, ...formula } = cell ?? {};
      const isBlanking = cell?.f && cell.v === null;
      keep(kept, Number(row) + 1, Number(column) + 1, isBlanking ? formula : cell);
    }
  return kept;
}

function keep(
  matrix: Record<number, Record<number, ICellData | null>>,
  row: number,
  column: number,
  cell: ICellData | null,
): void {
  const line = matrix[row - 1] ?? {};
  line[column - 1] = cell;
  matrix[row - 1] = line;
}

/** Undefined where the mutation says nothing of the value. */
function resultValue(cell: ICellData | null): string | number | boolean | null | undefined {
  if (!cell || cell.v === undefined) return undefined;
  return cell.t === 3 && typeof cell.v === 'number' ? cell.v === 1 : cell.v;
}

function isError(value: unknown): boolean {
  return typeof value === 'string' && ERROR.test(value);
}

function isLinkFormula(formula: string): boolean {
  return /^=\s*HYPERLINK\s*\(/i.test(formula);
}
