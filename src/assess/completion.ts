// Whether a goal or milestone is done: by the evidence, or by its State where the evidence agrees.

import type { Day } from '../plan/day';
import type { Goal, Milestone } from '../plan/item';
import type { Settings } from '../plan/settings';
import type { ItemAssessment } from './assessment';
import { type Measure, staysReached } from './progress';

/** `tolerance` is a share. A State of Done that no evidence can contradict is believed. */
export function isComplete(
  item: Goal | Milestone,
  measure: Measure,
  milestones: readonly ItemAssessment[],
  tolerance: number,
  settings: Settings,
  statusDate: Day,
): boolean {
  const { progress, keeping } = measure;
  if (keeping !== null) {
    if (keeping.soFar === 0) return item.state === 'Done';
    const kept = keeping.within / keeping.soFar >= settings.keepGreenShare - 1e-9;
    if (kept && item.due !== null && statusDate >= item.due) return true;
    return item.state === 'Done' && (progress === null || (kept && progress >= 1 - tolerance - 1e-9));
  }
  if (item.state === 'Done' && (progress === null || progress >= 1 - tolerance - 1e-9)) return true;
  if (measure.basis === 'milestones') return isDoneByMilestones(milestones);
  if (progress !== null && progress >= 1 - 1e-9) return true;
  return staysReached(measure.reports, tolerance);
}

/** None open, and one that was done. */
function isDoneByMilestones(milestones: readonly ItemAssessment[]): boolean {
  let done = false;
  for (const { status } of milestones) {
    if (status === 'Done') done = true;
    else if (status !== 'On hold' && status !== 'Dropped') return false;
  }
  return done;
}
