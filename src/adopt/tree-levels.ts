// Turns depths in an outline into goals, milestones and tasks, and names each row's parent.

import type { ItemKind } from '../plan/item';
import type { RowFacts } from './row-facts';

export interface Levels {
  /** Null for a row that only groups others. */
  readonly kinds: readonly (ItemKind | null)[];
  /** Index of the row above in the hierarchy, -1 where there is none. */
  readonly parents: readonly number[];
  /** A clause: "by the indent of the titles". */
  readonly why: string;
  /** 0..1. */
  readonly confidence: number;
}

/** The nearest row above that lies less deep; -1 for those at the top. */
export function parentsOfDepths(depths: readonly number[]): number[] {
  const open: number[] = [];
  return depths.map((depth, index) => {
    while (open.length > 0 && (depths[open[open.length - 1] ?? 0] ?? 0) >= depth) open.pop();
    const parent = open[open.length - 1] ?? -1;
    open.push(index);
    return parent;
  });
}

/** Whether a row could be worked on as it stands: it has a date, an owner or a state of its own. */
function standsAlone({ hasDates, hasOwner, hasState }: RowFacts): boolean {
  return hasDates || hasOwner || hasState;
}

function depthOf(parents: readonly number[], index: number): number {
  let depth = 0;
  for (let at = parents[index] ?? -1; at >= 0 && depth < parents.length; at = parents[at] ?? -1) depth++;
  return depth;
}

/**
 * Three levels are goals, milestones and tasks. Two are goals and tasks where the groups have no dates or owner of
 * their own or where one group holds everything, else milestones and tasks. A group inside a goal that says nothing
 * but a title is no item. `declared` levels (a level column) also place rows without children.
 */
export function kindsOfTree(
  facts: readonly RowFacts[],
  parents: readonly number[],
  declared: boolean,
): (ItemKind | null)[] {
  const children = facts.map(() => 0);
  for (const parent of parents) if (parent >= 0) children[parent] = (children[parent] ?? 0) + 1;
  const depths = facts.map((_, index) => depthOf(parents, index));
  const isGroup = (index: number) => (children[index] ?? 0) > 0;
  const groups = facts.map((_, index) => index).filter(isGroup);
  const tops = groups.filter(index => depths[index] === 0);
  const inner = groups.filter(index => (depths[index] ?? 0) > 0);
  const ownInner = inner.filter(index => {
    const fact = facts[index];
    return fact !== undefined && standsAlone(fact);
  });
  const ownTops = tops.filter(index => {
    const fact = facts[index];
    return fact?.hasDates || fact?.hasOwner;
  });
  const hasThree = ownInner.length > 0 && ownInner.length >= inner.length * 0.5;
  const roots = depths.filter(depth => depth === 0).length;
  const topsAreGoals = hasThree || ownTops.length <= tops.length * 0.5 || (roots === 1 && facts.length > 3);
  const second = depths.map((depth, index) => ({ depth, index })).filter(({ depth }) => depth === 1);
  const secondAreGroups = second.filter(({ index }) => isGroup(index)).length >= second.length * 0.6;
  const dated = facts.some(fact => fact.hasDates);
  return facts.map((fact, index): ItemKind | null => {
    const depth = depths[index] ?? 0;
    if (isGroup(index)) {
      if (depth === 0) return topsAreGoals ? 'goal' : 'milestone';
      if (!standsAlone(fact) && dated) return null;
      return depth === 1 && topsAreGoals ? 'milestone' : 'task';
    }
    if (depth === 0 && declared) return topsAreGoals ? 'goal' : 'milestone';
    if (depth === 1 && hasThree && (declared || secondAreGroups)) return 'milestone';
    return 'task';
  });
}
