// What was said of an item until the status date.

import type { Day } from '../plan/day';
import type { CheckIn, Item } from '../plan/item';
import type { Plan } from '../plan/plan';
import { workingDayOnOrAfter } from '../plan/work-calendar';
import type { Assessment } from './assessment';

/** Ascending by day. */
export function checkInsSoFar(
  { id }: Pick<Item, 'id'>,
  { plan, statusDate }: Pick<Assessment, 'plan' | 'statusDate'>,
): readonly CheckIn[] {
  return countedUntil(plan.checkInsOf.get(id) ?? [], lastCountedDay(plan, statusDate));
}

/** A weekend's check-in counts on the working day after it, so that far ahead it is no news from the future. */
export function lastCountedDay({ calendar }: Pick<Plan, 'calendar'>, statusDate: Day): Day {
  return workingDayOnOrAfter(calendar, statusDate);
}

/** @param checkIns ascending by day */
export function countedUntil(checkIns: readonly CheckIn[], last: Day): readonly CheckIn[] {
  let count = checkIns.length;
  while (count > 0 && checkIns[count - 1]!.when > last) count -= 1;
  return count === checkIns.length ? checkIns : checkIns.slice(0, count);
}

/** The day to tell: never one that is still to come. */
export function saidOn({ when }: Pick<CheckIn, 'when'>, statusDate: Day): Day {
  return Math.min(when, statusDate) as Day;
}
