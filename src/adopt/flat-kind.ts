// What the rows of a table are where nothing tells one from another.

import { type ItemKind, itemKinds } from '../plan/item';
import type { TitleColumns } from './choose-title';
import { textOf } from './column-profile';
import { rankOfTitle } from './kind-words';
import { isLength, isStage } from './plan-evidence';
import { kindInName } from './read-header';
import type { Field, MappedColumn } from './recognition';
import { strength, type TableColumn, type TableColumns } from './table-columns';

type Mapping = Partial<Record<Field, MappedColumn>>;

/** "Milestone ID": the least of what its header says of a kind. */
const SAID_OF_ID = 0.25;
const MOST = 0.8;
const BEGINNING = /^\D*\d+(?:\.\d+)*\s*[:：–—-]/;

/** The kind, why, and how surely. */
export function flatKind(
  title: TitleColumns,
  table: TableColumns,
  mapping: Mapping,
): { kind: ItemKind; why: string; sure: number } {
  const { grid, columns } = table;
  if (title.kind && strength(title.column, title.kind) >= 0.6)
    return { kind: title.kind, why: `as “${title.column.header}” says`, sure: 0.9 };
  const named = kindInName(grid.name);
  if (named) return { kind: named, why: `as the name of the sheet says`, sure: 0.8 };
  const begun = beginningOf(table, title.column);
  if (begun) return { kind: begun, why: 'by what the titles begin with', sure: 0.8 };
  if (title.kind) return { kind: title.kind, why: `as “${title.column.header}” suggests`, sure: 0.6 };
  const ofId = kindOfIds(columns.find(({ column }) => column === mapping.id?.column));
  if (ofId) return { kind: ofId, why: `as “${mapping.id?.header}” says`, sure: 0.7 };
  const due = columns.find(({ column }) => column === mapping.due?.column)?.values;
  if (isStage(title.column) && due && due.dates + due.serials > 0.5 && !mapping.start)
    return { kind: 'milestone', why: `as each “${title.column.header}” is due`, sure: 0.6 };
  if (strength(title.column, 'metric') >= MOST && mapping.target)
    return { kind: 'goal', why: 'as they are indicators that have targets', sure: 0.65 };
  const measured = [mapping.target, mapping.metric, mapping.baseline, mapping.current].filter(Boolean).length;
  if (measured >= 2 && !mapping.start) return { kind: 'goal', why: 'as rows have a metric', sure: 0.65 };
  if (mapping.start && mapping.due)
    return { kind: 'task', why: 'as rows have a start and an end', sure: 0.7 };
  if (columns.some(isLength)) return { kind: 'task', why: 'as rows last for some time', sure: 0.7 };
  if (mapping.status || mapping.owner)
    return { kind: 'task', why: 'as rows have a state or an owner', sure: 0.7 };
  if (mapping.due) return { kind: 'milestone', why: 'as rows have a date but no start', sure: 0.7 };
  return { kind: 'task', why: 'as nothing says otherwise', sure: 0.4 };
}

/** "Milestone 1: First landing", "Milestone 2: The dome"; one that two rows begin with is what they belong to. */
function beginningOf({ grid, rows }: TableColumns, { column }: TableColumn): ItemKind | null {
  const titles = rows.map(row => textOf(grid.cells[row]?.[column]));
  const beginnings = titles.map(title => BEGINNING.exec(title)?.[0] ?? '');
  if (new Set(beginnings).size < beginnings.length) return null;
  const begun = titles.map(rankOfTitle);
  return (
    (['goal', 'milestone'] as const).find(
      kind => begun.length > 1 && begun.filter(rank => rank === kind).length >= begun.length * MOST,
    ) ?? null
  );
}

function kindOfIds(column: TableColumn | undefined): ItemKind | null {
  return (column && itemKinds.find(kind => strength(column, kind) >= SAID_OF_ID)) ?? null;
}
