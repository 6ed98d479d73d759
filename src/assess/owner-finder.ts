// Reads owner cells in the light of the row: whom a team there probably means.

import type { Day } from '../plan/day';
import type { CheckIn, Item } from '../plan/item';
import type { Plan } from '../plan/plan';
import type { Ownership } from './assessment';
import {
  type OwnershipContext,
  type OwnershipIndex,
  ownershipIndex,
  ownershipOf,
  personKey,
} from './ownership';

export interface OwnerFinder {
  readonly index: OwnershipIndex;
  ownerOf(item: Item): Ownership;
  reviewerOf(item: Item): Ownership;
}

export function ownerFinder(
  plan: Plan,
  statusDate: Day,
  unitSheets: ReadonlySet<string> = new Set(),
): OwnerFinder {
  const index = ownershipIndex(plan.people);
  const people: OwnershipContext = { statusDate };
  const units: OwnershipContext = { statusDate, ownersAreTeams: true };
  const keyOf = (text: string) => personKey(text, index);
  return {
    index,
    ownerOf(item) {
      const context = unitSheets.size > 0 && unitSheets.has(item.place.sheet) ? units : people;
      const found = ownershipOf(item.owner, index, context);
      if (found.kind !== 'team') return found;
      return ownershipOf(item.owner, index, { ...context, likely: likelyPeople(item, plan, keyOf) });
    },
    reviewerOf: item => ownershipOf(item.reviewer, index, people),
  };
}

/** Whoever checked in on the row, most often first; then whoever owns most below it. */
function likelyPeople(item: Item, plan: Plan, keyOf: (text: string) => string): string[] {
  const checkIns = plan.byId.get(item.id) === item ? (plan.checkInsOf.get(item.id) ?? []) : [];
  const tasks: readonly Item[] = item.kind === 'task' ? [] : (plan.tasksOf.get(item.id) ?? []);
  const milestones: readonly Item[] = item.kind === 'goal' ? (plan.milestonesOf.get(item.id) ?? []) : [];
  const below = [...tasks, ...milestones];
  return [
    ...byFrequency(
      checkIns.map(({ by }: CheckIn) => by),
      keyOf,
    ),
    ...byFrequency(
      below.map(({ owner }) => owner),
      keyOf,
    ),
  ];
}

/** Most frequent first; among equals by name, so that the order of the rows does not matter. */
function byFrequency(names: readonly string[], keyOf: (text: string) => string): string[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const name of names) {
    const key = keyOf(name);
    if (key === '') continue;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { name, count: 1 });
  }
  const ranked = [...counts].sort(([keyA, a], [keyB, b]) => b.count - a.count || (keyA < keyB ? -1 : 1));
  return ranked.map(([, { name }]) => name);
}
