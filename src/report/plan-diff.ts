// The difference between two states of a plan: what appeared, what vanished, and what moved in which field.

import type { Day } from '../plan/day';
import type { ItemState, PlanState } from '../plan/history';
import { sameTarget } from '../plan/target';

export interface StateOfItem {
  readonly id: string;
  readonly state: ItemState;
}

export interface ItemMove {
  readonly id: string;
  /** Only the fields that differ, the same ones in both. */
  readonly was: Partial<ItemState>;
  readonly now: Partial<ItemState>;
}

export interface PlanDiff {
  readonly from: Day;
  readonly to: Day;
  readonly appeared: readonly StateOfItem[];
  /** As they were last. */
  readonly vanished: readonly StateOfItem[];
  readonly moved: readonly ItemMove[];
}

export function diffStates(before: PlanState, after: PlanState): PlanDiff {
  const appeared: StateOfItem[] = [];
  const moved: ItemMove[] = [];
  for (const [id, state] of after.items) {
    const known = before.items.get(id);
    if (known === undefined) appeared.push({ id, state });
    else {
      const move = moveOf(id, known, state);
      if (move !== null) moved.push(move);
    }
  }
  const vanished = [...before.items]
    .filter(([id]) => !after.items.has(id))
    .map(([id, state]) => ({ id, state }));
  return { from: before.on, to: after.on, appeared, vanished, moved };
}

/** The state that the difference leads to. Does not change `before`. */
export function applyDiff(before: PlanState, diff: PlanDiff): PlanState {
  const items = new Map(before.items);
  for (const { id } of diff.vanished) items.delete(id);
  for (const { id, state } of diff.appeared) items.set(id, state);
  for (const { id, now } of diff.moved) items.set(id, { ...items.get(id)!, ...now });
  return { on: diff.to, items };
}

const PLAIN_FIELDS = [
  'title',
  'status',
  'progress',
  'forecast',
  'due',
  'owner',
  'chanceByDue',
  'by85',
] as const satisfies readonly (keyof ItemState)[];

function moveOf(id: string, was: ItemState, now: ItemState): ItemMove | null {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  let differs = false;
  const note = (field: keyof ItemState) => {
    before[field] = was[field];
    after[field] = now[field];
    differs = true;
  };
  for (const field of PLAIN_FIELDS) if (was[field] !== now[field]) note(field);
  if (!sameTarget(was.target, now.target)) note('target');
  return differs ? { id, was: before, now: after } : null;
}
