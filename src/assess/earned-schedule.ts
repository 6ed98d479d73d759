// Earned schedule (Lipke): the age at which the plan expected what has been reached.

import type { Day } from '../plan/day';
import type { WorkCalendar } from '../plan/work-calendar';
import { momentOf } from './curve';
import { type PlanLine, stepShare, type TaskLine } from './expected';
import { ageOn } from './span';

/** ES in working days since the start; negative for a share below 0. `day` is the one on which the share was reached. */
export function earnedSchedule(line: PlanLine, share: number, day: Day, calendar: WorkCalendar): number {
  if (line.kind === 'curve') return momentOf(line.shape, share) * line.span.durationWorkingDays;
  if (share < 0) return share * line.span.durationWorkingDays;
  return earnedByTasks(line, share, day, calendar);
}

/** The age at which the plan expects everything. */
export function plannedAge(line: PlanLine, calendar: WorkCalendar): number {
  if (line.kind === 'curve') return line.span.durationWorkingDays;
  return Math.max(1, ageOn(line.span, line.steps.days[line.steps.days.length - 1]!, calendar));
}

/** Working days behind plan on `day`, negative is ahead: A − ES. */
export function driftWorkingDays(line: PlanLine, share: number, day: Day, calendar: WorkCalendar): number {
  return ageOn(line.span, day, calendar) - earnedSchedule(line, share, day, calendar);
}

/**
 * Between two steps the plan asks for nothing, so a row with everything due so far is where it should be. One that
 * lacks something stands where the first missing task was due; one that has more, part of the way to the next step.
 */
function earnedByTasks(line: TaskLine, share: number, day: Day, calendar: WorkCalendar): number {
  const { days, shares } = line.steps;
  const ageOfStep = (at: number) => (at < 0 ? 0 : ageOn(line.span, days[at]!, calendar));
  if (share >= 1) return plannedAge(line, calendar);
  const next = shares.findIndex(step => step > share + 1e-9);
  if (share < stepShare(line.steps, day) - 1e-9) return ageOfStep(next);
  const below = next > 0 ? shares[next - 1]! : 0;
  const part = Math.max(0, (share - below) / (shares[next]! - below));
  const earned = ageOfStep(next - 1) + part * (ageOfStep(next) - ageOfStep(next - 1));
  return Math.max(ageOn(line.span, day, calendar), earned);
}
