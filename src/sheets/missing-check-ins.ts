// A Current value that no check-in holds yet is a check-in.

import type { Day } from '../plan/day';
import type { CheckIn, Goal, Milestone } from '../plan/item';

/**
 * Check-ins for the values that differ from the last one logged for their item.
 * @param byOf who is known to have typed the value; "" where nobody is
 */
export function missingCheckIns(
  measured: readonly (Goal | Milestone)[],
  logged: readonly CheckIn[],
  when: Day,
  byOf: (item: Goal | Milestone) => string,
): CheckIn[] {
  const last = new Map<string, number>();
  for (const { item, value } of logged) if (value !== null) last.set(item, value);
  const missing: CheckIn[] = [];
  for (const item of measured) {
    if (item.current === null || item.current === last.get(item.id)) continue;
    const by = byOf(item);
    missing.push({
      when,
      item: item.id,
      by: by === '' ? 'unknown' : by,
      value: item.current,
      confidence: null,
      note: '',
    });
    last.set(item.id, item.current);
  }
  return missing;
}
