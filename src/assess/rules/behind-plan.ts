// Behind plan: the last report against that day's plan, in points and in working days.

import type { Day } from '../../plan/day';
import type { Settings } from '../../plan/settings';
import type { Reason, Severity } from '../assessment';
import type { Facts } from '../facts';
import { leastPercent, nextCheckInDay, reachText } from '../lift';
import { type Standing, standingOf } from '../standing';
import { countText, dayText, doneText, numberText, percentText } from '../wording';

export function behindPlan(facts: Facts): Reason | null {
  const { measure, standing, statusDate } = facts;
  if (measure.basis !== 'metric' && measure.basis !== 'tasks') return null;
  const severity = behindSeverity(standing, facts.plan.settings);
  if (severity === null || facts.line === null) return null;
  const done = doneText(measure.progress!);
  const expected = percentText(standing.expected!);
  const days = countText(Math.round(standing.driftWorkingDays!), 'working day');
  const on = dayText(measure.measuredOn!, statusDate);
  return {
    rule: 'behind plan',
    severity,
    text: `${days} behind plan: ${done} done, ${expected} expected on ${on}.`,
    inputs: {
      Progress: done,
      Expected: expected,
      'Gap in points': numberText(standing.gapPoints!),
      'Drift in working days': numberText(standing.driftWorkingDays!),
      'Measured on': on,
    },
    lift: liftText(facts, nextCheckInDay(facts)),
  };
}

/** Amber or Red by the gap in points and in working days; null where it is too small to say. */
export function behindSeverity(
  { gapPoints, driftWorkingDays }: Standing,
  settings: Settings,
): Severity | null {
  if (gapPoints === null || driftWorkingDays === null) return null;
  const behindBy = (points: number, days: number) =>
    gapPoints <= 1e-9 - points && driftWorkingDays >= days - 1e-9 && gapPoints < 0;
  if (behindBy(settings.gapRedPoints, settings.driftRedWorkingDays)) return 'red';
  return behindBy(settings.gapAmberPoints, settings.driftAmberWorkingDays) ? 'amber' : null;
}

function liftText(facts: Facts, by: Day): string {
  const { calendar, settings } = facts.plan;
  const percent = leastPercent(
    share => behindSeverity(standingOf(facts.line!, share, by, by, calendar), settings) !== null,
  );
  return `${reachText(facts, percent, by)}.`;
}
