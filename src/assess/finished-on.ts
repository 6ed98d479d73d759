// The day on which a row that is done was finished, by its own evidence.

import type { Day } from '../plan/day';
import type { Assessment, ItemAssessment } from './assessment';
import { measureOf } from './progress';
import { checkInsSoFar } from './said-so-far';
import { lastDoneOn } from './task-effort';

/** Null where the evidence does not say, and for what is not done. */
export function finishedOn(assessed: ItemAssessment, assessment: Assessment): Day | null {
  const { plan, statusDate } = assessment;
  const { item, status, basis } = assessed;
  if (status !== 'Done') return null;
  if (item.kind === 'task') return item.doneOn;
  const tasks = plan.tasksOf.get(item.id) ?? [];
  if (basis === 'tasks') return lastDoneOn(tasks);
  if (basis !== 'metric') return null;
  const checkIns = checkInsSoFar(item, assessment);
  const { reports } = measureOf(item, checkIns, tasks, statusDate, plan.settings.cadenceDays);
  const tolerance = (item.tolerancePoints ?? plan.settings.tolerancePoints) / 100;
  let finished: Day | null = null;
  for (let at = reports.length - 1; at >= 0; at -= 1) {
    const { share, day } = reports[at]!;
    if (share >= 1 - 1e-9) finished = day;
    else if (share < 1 - tolerance - 1e-9) break;
  }
  return finished;
}
