// How long milestones have really taken against their plan: what past slips say of the next plan.

import { workingDaysBetween } from '../plan/work-calendar';
import type { Assessment } from './assessment';
import { finishedOn } from './finished-on';

export interface PastStretch {
  /** The median of actual by planned working days; 1.3 is 30 % longer than planned. */
  readonly factor: number;
  /** Finished milestones that it was taken from. */
  readonly count: number;
}

/** Fewer say nothing. */
const LEAST_FINISHED = 3;

/** Null where too few milestones have finished. */
export function pastStretch(assessment: Assessment): PastStretch | null {
  const { plan } = assessment;
  const factors: number[] = [];
  for (const assessed of assessment.items) {
    const { item } = assessed;
    if (item.kind !== 'milestone' || item.start === null || item.due === null) continue;
    const finished = finishedOn(assessed, assessment);
    const planned = workingDaysBetween(plan.calendar, item.start, item.due);
    if (finished === null || finished < item.start || planned < 1) continue;
    factors.push(Math.max(1, workingDaysBetween(plan.calendar, item.start, finished)) / planned);
  }
  if (factors.length < LEAST_FINISHED) return null;
  factors.sort((a, b) => a - b);
  const middle = factors.length >> 1;
  const factor = factors.length % 2 === 1 ? factors[middle]! : (factors[middle - 1]! + factors[middle]!) / 2;
  return { factor, count: factors.length };
}
