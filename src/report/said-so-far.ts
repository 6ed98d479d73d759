// What was said of an item until the status date.

import type { Assessment, ItemAssessment } from '../assess/assessment';
import type { CheckIn } from '../plan/item';

/** Ascending by day. */
export function checkInsSoFar({ item }: ItemAssessment, { plan, statusDate }: Assessment): CheckIn[] {
  return (plan.checkInsOf.get(item.id) ?? []).filter(({ when }) => when <= statusDate);
}
