// Counts what each person carries: active milestones, open tasks, and whether they ever checked in.

import type { CheckIn, Item } from '../plan/item';
import type { OwnerLoad, Ownership } from './assessment';
import { type OwnershipIndex, personKey } from './ownership';

/** An item with where its owner cell leads, and whether it is under way (of a task: neither done nor dropped). */
export interface CarriedItem {
  readonly item: Item;
  readonly ownership: Ownership;
  readonly isOpen: boolean;
}

export interface LoadContext {
  readonly index: OwnershipIndex;
  readonly checkIns: readonly CheckIn[];
  readonly maxActiveMilestones: number;
}

interface Tally {
  readonly name: string;
  activeMilestones: number;
  openTasks: number;
  /** Goals and milestones under way: what a check-in is asked for. */
  asked: number;
  isHeard: boolean;
}

/**
 * Everybody who alone owns something under way, most active milestones first, then most open tasks, then by name.
 * Somebody has checked in who is the By of any check-in, or owns an item under way that has one.
 */
export function ownerLoads(carried: Iterable<CarriedItem>, context: LoadContext): OwnerLoad[] {
  const heardItems = new Set(context.checkIns.map(checkIn => checkIn.item));
  const tallies = new Map<string, Tally>();
  for (const { item, ownership, isOpen } of carried) {
    const name = isOpen ? soleOwner(ownership) : null;
    if (name === null) continue;
    let tally = tallies.get(name);
    if (!tally) {
      tally = { name, activeMilestones: 0, openTasks: 0, asked: 0, isHeard: false };
      tallies.set(name, tally);
    }
    if (item.kind === 'task') tally.openTasks += 1;
    else {
      tally.asked += 1;
      if (item.kind === 'milestone') tally.activeMilestones += 1;
      if (heardItems.has(item.id)) tally.isHeard = true;
    }
  }
  return loadsOf(mergeSpellings([...tallies.values()], context.index), context);
}

/** Who alone owns a row, as in People, else as written. */
export function soleOwner(ownership: Ownership): string | null {
  const { kind } = ownership;
  return kind === 'person' || kind === 'cannot edit' || kind === 'left' ? ownership.name : null;
}

/** Who alone owns a row and has not left, so that it is theirs to be done. */
export function ownerAtWork(ownership: Ownership): string | null {
  return ownership.kind === 'left' ? null : soleOwner(ownership);
}

/** Without a People table "Arun" and "arun" are the same person; the first spelling stays. */
function mergeSpellings(tallies: readonly Tally[], index: OwnershipIndex): Map<string, Tally> {
  const byPerson = new Map<string, Tally>();
  for (const tally of tallies) {
    const key = personKey(tally.name, index);
    const known = byPerson.get(key);
    if (!known) {
      byPerson.set(key, tally);
      continue;
    }
    known.activeMilestones += tally.activeMilestones;
    known.openTasks += tally.openTasks;
    known.asked += tally.asked;
    known.isHeard ||= tally.isHeard;
  }
  return byPerson;
}

function loadsOf(byPerson: ReadonlyMap<string, Tally>, context: LoadContext): OwnerLoad[] {
  const reporters = new Set(context.checkIns.map(checkIn => checkIn.by));
  const heard = new Set([...reporters].map(by => personKey(by, context.index)));
  return [...byPerson]
    .map(([key, { name, activeMilestones, openTasks, asked, isHeard }]) => ({
      name,
      activeMilestones,
      openTasks,
      overloaded: activeMilestones > context.maxActiveMilestones,
      neverCheckedIn: asked > 0 && !isHeard && !heard.has(key),
    }))
    .sort(
      (one, other) =>
        other.activeMilestones - one.activeMilestones ||
        other.openTasks - one.openTasks ||
        (one.name < other.name ? -1 : 1),
    );
}
