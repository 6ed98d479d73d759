// Links milestones to their goals and tasks to the milestone or goal that they count under.

import type { Item, ItemKind, Milestone, Task } from './item';
import type { PlanRecords } from './plan';
import { listed, type ProblemLog, quoted } from './problem-log';
import type { RowFinder } from './row-finder';

export interface ParentLinks {
  readonly milestonesOf: Map<string, Milestone[]>;
  readonly tasksOf: Map<string, Task[]>;
  readonly parentOf: Map<string, string>;
}

const ABOVE_MILESTONE: readonly ItemKind[] = ['goal', 'milestone'];
const ABOVE_TASK: readonly ItemKind[] = ['milestone', 'goal', 'task'];

/** `doubles` are the rows whose ID belongs to another one: they are in the lists, but `parentOf` is not about them. */
export function linkParents(
  records: PlanRecords,
  doubles: ReadonlySet<Item>,
  finder: RowFinder,
  log: ProblemLog,
): ParentLinks {
  const parentOf = new Map<string, string>();
  const attach = <Row extends Item & { parent: string }>(
    rows: readonly Row[],
    kinds: readonly ItemKind[],
  ) => {
    const childrenOf = new Map<string, Row[]>();
    const tops = topRows(rows, kinds, finder, log);
    let top: Item | null = null;
    let children: Row[] = [];
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at]!;
      if (tops[at] !== top) {
        top = tops[at]!;
        if (top !== null && top.id !== '') children = listOf(childrenOf, top.id);
      }
      if (top === null || top.id === '') continue;
      children.push(row);
      if (row.id !== '' && !doubles.has(row)) parentOf.set(row.id, top.id);
    }
    return childrenOf;
  };
  const milestonesOf = attach(records.milestones, ABOVE_MILESTONE);
  return { milestonesOf, tasksOf: attach(records.tasks, ABOVE_TASK), parentOf };
}

function listOf<Row>(lists: Map<string, Row[]>, id: string): Row[] {
  let list = lists.get(id);
  if (!list) {
    list = [];
    lists.set(id, list);
  }
  return list;
}

/** For each row the nearest one of a higher kind above it, by position; null where there is none. */
function topRows<Row extends Item & { parent: string }>(
  rows: readonly Row[],
  kinds: readonly ItemKind[],
  finder: RowFinder,
  log: ProblemLog,
): (Item | null)[] {
  const tops: (Item | null)[] = [];
  const partOf = new Map<Item, Item>();
  const found = new Map<string, Item | string>();
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    tops.push(null);
    if (row.parent === '') continue;
    let above = found.get(row.parent);
    if (above === undefined) {
      above = finder.find(row.parent, kinds);
      found.set(row.parent, above);
    }
    if (typeof above === 'string') reportMissing(row, above, log);
    else if (above.kind === row.kind) partOf.set(row, above);
    else tops[at] = above;
  }
  if (partOf.size > 0) followParts(rows, tops, partOf, log);
  return tops;
}

/** Fills the tops of rows that are parts; the rows of a circle are parts of nothing, and so is what hangs below. */
function followParts(
  rows: readonly Item[],
  tops: (Item | null)[],
  partOf: ReadonlyMap<Item, Item>,
  log: ProblemLog,
): void {
  const topOf = new Map<Item, Item | null>();
  for (let at = 0; at < rows.length; at += 1) {
    if (!partOf.has(rows[at]!)) topOf.set(rows[at]!, tops[at]!);
  }
  for (let at = 0; at < rows.length; at += 1) {
    const passed = new Set<Item>();
    let up = rows[at]!;
    while (!topOf.has(up) && !passed.has(up)) {
      passed.add(up);
      up = partOf.get(up)!;
    }
    if (passed.has(up)) reportRing([...passed].slice([...passed].indexOf(up)), log);
    const top = topOf.get(up) ?? null;
    for (const part of passed) topOf.set(part, top);
    tops[at] = top;
  }
}

function reportMissing(row: Item & { parent: string }, rule: string, log: ProblemLog): void {
  const wanted = row.kind === 'milestone' ? 'a goal' : 'a milestone or a goal';
  log.add(
    'missing-parent',
    row.place,
    'parent',
    `${quoted(row.parent)} ${rule}. Pick ${wanted} from the list, or clear the cell.`,
  );
}

function reportRing(ring: readonly Item[], log: ProblemLog): void {
  const first = ring[0]!;
  const rule =
    ring.length === 1
      ? `${nameOf(first)} is its own parent`
      : `${listed(ring.map(nameOf))} are parts of each other`;
  log.add('parent-cycle', first.place, 'parent', `${rule}. Give one of them another parent.`);
}

function nameOf(row: Item): string {
  return row.id === '' ? quoted(row.title) : row.id;
}
