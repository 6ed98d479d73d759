// A Current value that no check-in holds yet is a check-in.

import type { Day } from '../plan/day';
import type { CheckIn, Goal, Milestone } from '../plan/item';

/**
 * Check-ins for the values that differ from the last one logged for their item, in whatever order the log is sorted.
 * @param byOf who is known to have typed the value; "" where nobody is
 */
export function missingCheckIns(
  measured: readonly (Goal | Milestone)[],
  logged: readonly CheckIn[],
  when: Day,
  byOf: (item: Goal | Milestone) => string,
): CheckIn[] {
  const last = new Map<string, { readonly value: number; readonly on: Day }>();
  // A status date in the past does not make today's values old ones.
  const later = new Map<string, Set<number>>();
  for (const { item, value, when: on } of logged) {
    if (value === null) continue;
    if (on > when) later.set(item, (later.get(item) ?? new Set()).add(value));
    else if (on >= (last.get(item)?.on ?? on)) last.set(item, { value, on });
  }
  const missing: CheckIn[] = [];
  for (const item of measured) {
    if (item.current === null || item.current === last.get(item.id)?.value) continue;
    if (later.get(item.id)?.has(item.current)) continue;
    missing.push({
      when,
      item: item.id,
      by: byOf(item),
      value: item.current,
      confidence: null,
      note: '',
    });
    last.set(item.id, { value: item.current, on: when });
  }
  return missing;
}
