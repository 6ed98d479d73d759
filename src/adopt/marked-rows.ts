// How deep each row lies where only its look says so: rows in bold or on a fill, above groups of plain ones.

import { readDay } from '../cells/read-day';
import type { Day } from '../plan/day';
import { decideDateOrder } from './column-formats';
import { textOf } from './column-profile';
import type { Field, MappedColumn, SheetLooks } from './recognition';
import type { RowFacts } from './row-facts';
import { strength, type TableColumn, type TableColumns } from './table-columns';
import { parentsOfDepths } from './tree-levels';

type Mapping = Partial<Record<Field, MappedColumn>>;

export interface MarkedRows {
  readonly depths: readonly number[];
  /** "in bold", "on a fill". */
  readonly how: string;
  /** Whether the rows say themselves, by their days or by what they leave out, that they stand for those below. */
  readonly isCertain: boolean;
}

const FEWEST_ROWS = 4;
/** Reading how more of them look takes long, and nobody marks groups in so many by hand. */
const MOST_ROWS = 5000;
/** Shares of rows. */
const MOST_MARKED = 0.4;
const MOST_MARKED_TWICE = 0.6;
/** The share of marked rows that stand above plain ones. */
const HEADS = 0.8;
/** The share of a row's cells that its fill reaches; fewer are coloured by hand for themselves. */
const FILLED_ACROSS = 0.5;

interface Look {
  readonly bold: boolean;
  /** "" where there is none, or where it does not reach across the row. */
  readonly fill: string;
}

/** Null where looks do not part the rows, or part them as the values of a column do. */
export function depthsByLook(
  table: TableColumns,
  facts: readonly RowFacts[],
  titleColumn: number,
  mapping: Mapping,
): MarkedRows | null {
  if (facts.length < FEWEST_ROWS || facts.length > MOST_ROWS || namesGroups(table, titleColumn)) return null;
  const looks = table.grid.looks?.();
  if (!looks) return null;
  const seen = facts.map(({ row }) => lookOf(table, looks, row, titleColumn));
  const bold = seen.map(look => look.bold);
  const fill = seen.map(look => look.fill !== '' && look.fill === seen[0]?.fill);
  const ways: readonly [depths: number[] | null, how: string][] = [
    [depthsOfThree(seen.map(look => `${look.bold} ${look.fill}`)), 'in bold or on a fill'],
    [depthsOfThree(seen.map(look => look.fill)), 'on a fill'],
    [depthsOfTwo(bold), 'in bold'],
    [depthsOfTwo(fill), 'on a fill'],
  ];
  for (const [depths, how] of ways)
    if (depths && !followsColumn(table, facts, depths, titleColumn))
      return { depths, how, isCertain: standForOthers(table, facts, depths, mapping) };
  return null;
}

/** Whether another column names the group of nearly every row. */
function namesGroups({ columns }: TableColumns, titleColumn: number): boolean {
  return columns.some(
    each =>
      each.column !== titleColumn &&
      each.values.fillShare > 0.8 &&
      each.values.distinctShare < 0.7 &&
      (['goal', 'milestone', 'part', 'parent'] as const).some(sense => strength(each, sense) >= 0.6),
  );
}

function lookOf({ columns }: TableColumns, looks: SheetLooks, row: number, titleColumn: number): Look {
  const fills = columns.map(({ column }) => looks.fills[row]?.[column] ?? '');
  const isAcross = (fill: string) =>
    fills.filter(each => each === fill).length >= columns.length * FILLED_ACROSS;
  return { bold: looks.bold[row]?.[titleColumn] ?? false, fill: fills.find(isAcross) ?? '' };
}

/** Marked rows lie at 0, the others at 1. */
function depthsOfTwo(marked: readonly boolean[]): number[] | null {
  const depths = marked.map(isMarked => (isMarked ? 0 : 1));
  return headsItsRows(depths, 0) && shareAbove(depths, 1) <= MOST_MARKED ? depths : null;
}

/** Two looks beside the plain one, the rarer above the other, as that of a single project above its phases is. */
function depthsOfThree(kinds: readonly string[]): number[] | null {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.size !== 3) return null;
  const order = [...counts].sort((a, b) => a[1] - b[1]).map(([kind]) => kind);
  const depths = kinds.map(kind => order.indexOf(kind));
  const isUnderOne = depths[0] === 0 && !depths.includes(0, 1);
  const isNested = (isUnderOne || headsItsRows(depths, 0)) && headsItsRows(depths, 1);
  return isNested && shareAbove(depths, 2) <= MOST_MARKED_TWICE ? depths : null;
}

/** Whether rows of this depth come first, are more than one, and stand each above a deeper one. */
function headsItsRows(depths: readonly number[], depth: number): boolean {
  const heads = depths.flatMap((each, index) => (each === depth ? [index] : []));
  const above = heads.filter(index => (depths[index + 1] ?? 0) > depth);
  return (
    heads.length > 1 &&
    depths.slice(0, heads[0]).every(each => each < depth) &&
    above.length >= heads.length * HEADS
  );
}

function shareAbove(depths: readonly number[], depth: number): number {
  return depths.filter(each => each < depth).length / depths.length;
}

/** Whether each mark is on the rows of one state or priority, and on all of them: then the look repeats it. */
function followsColumn(
  { grid, columns }: TableColumns,
  facts: readonly RowFacts[],
  depths: readonly number[],
  titleColumn: number,
): boolean {
  const deepest = Math.max(...depths);
  return columns.some(each => {
    if (each.column === titleColumn || !saysState(each)) return false;
    const values = depths.map((_, index) => textOf(grid.cells[facts[index]?.row ?? 0]?.[each.column]).trim());
    return [...new Set(depths)].every(depth => {
      if (depth === deepest) return true;
      const own = new Set(values.filter((_, index) => depths[index] === depth));
      const [only = ''] = own;
      return (
        own.size === 1 && only !== '' && values.every((value, at) => value !== only || depths[at] === depth)
      );
    });
  });
}

function saysState(column: TableColumn): boolean {
  return column.values.states > 0.5 || strength(column, 'status') >= 0.5 || strength(column, 'none') >= 0.5;
}

/** Whether most groups last from their first row's start to their last row's end, or leave open what their rows say. */
function standForOthers(
  table: TableColumns,
  facts: readonly RowFacts[],
  depths: readonly number[],
  mapping: Mapping,
): boolean {
  const parents = parentsOfDepths(depths);
  const lengths = lengthsOf(table, facts, mapping);
  const heads = [...new Set(parents)].filter(parent => parent >= 0);
  const clear = heads.filter(head => {
    const below = facts.flatMap((_, index) => (parents[index] === head ? [index] : []));
    return lasts(lengths, head, below) || saysLess(facts, head, below);
  });
  return heads.length > 0 && clear.length >= heads.length * HEADS;
}

function saysLess(facts: readonly RowFacts[], head: number, below: readonly number[]): boolean {
  return (['hasOwner', 'hasState', 'hasDates'] as const).some(
    what => !facts[head]?.[what] && below.filter(index => facts[index]?.[what]).length > below.length / 2,
  );
}

type Length = readonly [start: Day, due: Day] | null;

function lengthsOf(table: TableColumns, facts: readonly RowFacts[], mapping: Mapping): Length[] {
  const { start, due } = mapping;
  if (!start || !due) return facts.map(() => null);
  const { order } = decideDateOrder(table, mapping);
  return facts.map(({ row }) => {
    const cells = table.grid.cells[row] ?? [];
    const first = readDay(cells[start.column] ?? '', { order, end: 'first' });
    const last = readDay(cells[due.column] ?? '', { order, end: 'last' });
    return first.ok && last.ok && first.value !== null && last.value !== null
      ? [first.value, last.value]
      : null;
  });
}

function lasts(lengths: readonly Length[], head: number, below: readonly number[]): boolean {
  const own = lengths[head];
  const theirs = below.map(index => lengths[index] ?? null).filter(length => length !== null);
  return (
    own != null &&
    theirs.length > 0 &&
    theirs.every(([start, due]) => start >= own[0] && due <= own[1]) &&
    theirs.some(([start, due]) => due - start < own[1] - own[0])
  );
}
