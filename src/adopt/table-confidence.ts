// How surely a table was understood as a whole: the name of its rows, their levels, and what speaks against it.

import type { TitleColumns } from './choose-title';
import { isFilled } from './column-profile';
import type { Field, MappedColumn } from './recognition';
import { strength, type TableColumns } from './table-columns';
import type { Levels } from './tree-levels';

type Mapping = Readonly<Partial<Record<Field, MappedColumn>>>;

/** Below the half a person is to look. */
const DOUBTFUL = 0.45;
/** "Name" may be anybody's or anything's. */
const SURE_OWNER = 0.5;
/** A header that says it less surely names a day, of whatever kind. */
const SAYS_DUE = 0.7;
/** Shares of rows: more of them are no slip. */
const MANY_RAGGED = 0.3;

/** 0..1. */
export function tableConfidence(
  table: TableColumns,
  title: TitleColumns,
  levels: Levels,
  mapping: Mapping,
): number {
  const known = Math.min(title.confidence, 0.3 + 0.7 * levels.confidence);
  const isDoubtful = holdsNobodyToAnything(mapping) || isListOfDays(table, mapping) || isRagged(table);
  return Math.round(Math.min(known, isDoubtful ? DOUBTFUL : 1) * 100) / 100;
}

function holdsNobodyToAnything(mapping: Mapping): boolean {
  const owner = (mapping.owner?.confidence ?? 0) >= SURE_OWNER;
  return !owner && (['start', 'due', 'progress', 'target'] as const).every(field => !mapping[field]);
}

/** Days that no header calls due, of nobody and in no state, may be of what has happened. */
function isListOfDays({ columns }: TableColumns, mapping: Mapping): boolean {
  const due = columns.find(({ column }) => column === mapping.due?.column);
  return (
    due !== undefined &&
    strength(due, 'due') < SAYS_DUE &&
    (['owner', 'start', 'status', 'progress', 'target', 'parent', 'goal'] as const).every(
      field => !mapping[field],
    )
  );
}

/** Rows go on beyond the last header, as those of a file do whose texts hold its delimiter. */
function isRagged({ grid, table, rows }: TableColumns): boolean {
  let last = table.headers.length - 1;
  while (last > 0 && table.headers[last] === '') last--;
  const beyond = rows.filter(row => {
    const cells = grid.cells[row]?.slice(table.firstColumn + last + 1, table.lastColumn + 1);
    return cells?.some(isFilled);
  });
  return rows.length > 0 && beyond.length > rows.length * MANY_RAGGED;
}
