// Keep in range: the share of the check-ins in which the value was within its range.

import { addDays } from '../../plan/day';
import type { Target } from '../../plan/target';
import { workingDayOnOrAfter } from '../../plan/work-calendar';
import type { Reason } from '../assessment';
import { type Facts, lastCheckIn } from '../facts';
import { countText, percentText, weekdayText } from '../wording';

export function keepInRange(facts: Facts): Reason | null {
  const { item, measure, plan } = facts;
  const { keeping } = measure;
  if (keeping === null || keeping.soFar === 0 || item.target?.kind !== 'keep') return null;
  const { keepGreenShare, keepAmberShare } = plan.settings;
  const share = keeping.within / keeping.soFar;
  if (share >= keepGreenShare - 1e-9) return null;
  const range = rangeText(item.target);
  const green = percentText(keepGreenShare);
  return {
    rule: 'keep in range',
    severity: share >= keepAmberShare - 1e-9 ? 'amber' : 'red',
    text: `In range (${range}) in ${keeping.within} of ${countText(keeping.soFar, 'check-in')}: ${percentText(share)}, and Green needs ${green}.`,
    inputs: { Range: range, 'Check-ins in range': keeping.within, 'Check-ins': keeping.soFar },
    lift: liftText(facts, range, green, inRangeNeeded(keeping.within, keeping.soFar, keepGreenShare)),
  };
}

function liftText(facts: Facts, range: string, green: string, needed: number | null): string {
  const { item, plan, statusDate } = facts;
  const from = lastCheckIn(facts)?.when ?? statusDate;
  const days = (needed ?? 0) * plan.settings.cadenceDays;
  const by = workingDayOnOrAfter(plan.calendar, addDays(from, days));
  if (needed !== null && (item.due === null || by <= item.due))
    return `Stay in range (${range}) in the next ${countText(needed, 'check-in')}, until ${weekdayText(by, statusDate)}.`;
  return `${green} is out of reach by the due date: agree another range or a later date.`;
}

/** How many check-ins in range, one after the other, bring the share back; null where none can. */
function inRangeNeeded(within: number, soFar: number, green: number): number | null {
  if (green >= 1) return null;
  return Math.max(1, Math.ceil((green * soFar - within) / (1 - green) - 1e-9));
}

function rangeText({ low, high }: Target & { kind: 'keep' }): string {
  if (low !== null && high !== null) return `${endText(low)}–${endText(high)}`;
  if (low !== null) return `≥ ${endText(low)}`;
  return high === null ? 'any value' : `≤ ${endText(high)}`;
}

function endText(end: number): string {
  return String(Number(end.toPrecision(9)));
}
