// Silent: no check-in within the cadence and its grace.

import { addDays, type Day } from '../../plan/day';
import { addWorkingDays } from '../../plan/work-calendar';
import type { Reason } from '../assessment';
import { type Facts, lastCheckIn } from '../facts';
import { countText, dayText, weekdayText } from '../wording';

/** Of started milestones, and of started goals that have a metric of their own. */
export function silent(facts: Facts): Reason | null {
  const { item, plan, started, measure, statusDate } = facts;
  if (!started || (item.kind === 'goal' && measure.basis !== 'metric' && measure.basis !== 'range'))
    return null;
  const last = lastCheckIn(facts)?.when ?? null;
  const since = silentSince(last, item.start);
  if (since === null) return null;
  const { cadenceDays, cadenceGraceWorkingDays } = plan.settings;
  const latest = (cadences: number) =>
    addWorkingDays(plan.calendar, addDays(since, cadences * cadenceDays), cadenceGraceWorkingDays);
  if (statusDate <= latest(1)) return null;
  const red = statusDate > latest(2);
  const days = countText(statusDate - since, 'day');
  const when = dayText(since, statusDate);
  return {
    rule: 'silent',
    severity: red ? 'red' : 'amber',
    text:
      last === since
        ? `No check-in for ${days}, since ${when}; one is due every ${countText(cadenceDays, 'day')}.`
        : `No check-in since the start on ${when}, ${days} ago; one is due every ${countText(cadenceDays, 'day')}.`,
    inputs: {
      'Last check-in': last === null ? 'none' : dayText(last, statusDate),
      'Days since': statusDate - since,
    },
    lift: red ? 'Check in.' : `Check in; without one it is Red after ${weekdayText(latest(2), statusDate)}.`,
  };
}

/** The last check-in, or the start where that is later; null without either. */
export function silentSince(lastCheckIn: Day | null, start: Day | null): Day | null {
  if (lastCheckIn === null || start === null) return lastCheckIn ?? start;
  return Math.max(lastCheckIn, start) as Day;
}
