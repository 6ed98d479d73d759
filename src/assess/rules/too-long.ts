// Too long: a milestone is short enough to hold somebody to.

import { addDays } from '../../plan/day';
import type { Reason } from '../assessment';
import type { Facts } from '../facts';
import { countText, dayText } from '../wording';

export function tooLong({ item, plan, statusDate }: Facts): Reason | null {
  const most = plan.settings.longestMilestoneDays;
  if (item.kind !== 'milestone' || item.start === null || item.due === null) return null;
  const days = item.due - item.start;
  if (days <= most) return null;
  const latest = dayText(addDays(item.start, most), statusDate);
  return {
    rule: 'too long',
    severity: 'amber',
    text: `${countText(days, 'day')} long; a milestone takes ${most} at most.`,
    inputs: { 'Length in days': days, 'Longest in days': most },
    lift: `Break it in two, or make it due by ${latest}.`,
  };
}
