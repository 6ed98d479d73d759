// What is due within two weeks, and what rests on hold.

import type { Assessment } from '../assess/assessment';
import { checkInsSoFar } from '../assess/said-so-far';
import { addDays, type Day } from '../plan/day';
import { isOpen, type ReportItem, reportItem } from './report-item';
import { oneLine } from './wording';

const TWO_WEEKS_DAYS = 14;

export interface DueItem extends ReportItem {
  readonly due: Day;
  /** Share, unclamped. */
  readonly progress: number | null;
}

export interface HeldItem extends ReportItem {
  /** The last check-in's note; "" where nobody gave one. */
  readonly reason: string;
}

/** Open rows due from the status date to fourteen days after it, both inclusive; the soonest first. */
export function dueSoon(assessment: Assessment): DueItem[] {
  const { statusDate } = assessment;
  const until = addDays(statusDate, TWO_WEEKS_DAYS);
  return assessment.items
    .flatMap(assessed => {
      const { due } = assessed.item;
      if (due === null || due < statusDate || due > until || !isOpen(assessed)) return [];
      return [{ ...reportItem(assessed, assessment), due, progress: assessed.progress }];
    })
    .sort((a, b) => a.due - b.due);
}

export function onHold(assessment: Assessment): HeldItem[] {
  return assessment.items
    .filter(({ status }) => status === 'On hold')
    .map(assessed => {
      const checkIns = checkInsSoFar(assessed.item, assessment);
      return {
        ...reportItem(assessed, assessment),
        reason: oneLine(checkIns[checkIns.length - 1]?.note ?? ''),
      };
    });
}
