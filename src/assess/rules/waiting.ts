// Waiting: what has to come first is not done.

import type { Day } from '../../plan/day';
import type { ItemAssessment, Reason } from '../assessment';
import type { Facts } from '../facts';
import { listText, weekdayText } from '../wording';

export function waiting({ item, predecessors, statusDate }: Facts): Reason | null {
  const { start } = item;
  if (start === null || predecessors.length === 0) return null;
  const open = predecessors.filter(isUnfinished);
  const late = statusDate > start ? open : open.filter(pred => finishesAfter(pred, start, statusDate));
  if (late.length === 0) return null;
  const ids = listText(late.map(pred => pred.item.id));
  const starts = weekdayText(start, statusDate);
  const latest = latestFinish(late, statusDate);
  const finish = latest === null ? 'not in sight' : weekdayText(latest, statusDate);
  const red = statusDate > start;
  return {
    rule: 'waiting',
    severity: red ? 'red' : 'amber',
    text: red
      ? `Waits for ${ids}, unfinished although this was to start on ${starts}.`
      : `Waits for ${ids}, whose finish (${finish}) is after the start here on ${starts}.`,
    inputs: { Predecessors: ids, Start: starts, 'Their finish': finish },
    lift: `Finish ${ids}${red ? '' : ` by ${starts}`}${latest !== null && latest > start ? `, or start on ${weekdayText(latest, statusDate)}` : ''}.`,
  };
}

export function isUnfinished({ status }: ItemAssessment): boolean {
  return status !== 'Done' && status !== 'Dropped';
}

/** Forecast, else due, but never before today; null where none is in sight or planned. */
export function finishOf({ forecast, item }: ItemAssessment, statusDate: Day): Day | null {
  if (forecast.kind === 'none in sight') return null;
  const finish = forecast.kind === 'finish' ? forecast.day : item.due;
  return finish === null ? null : (Math.max(finish, statusDate) as Day);
}

function finishesAfter(predecessor: ItemAssessment, start: Day, statusDate: Day): boolean {
  const finish = finishOf(predecessor, statusDate);
  return finish === null ? predecessor.forecast.kind === 'none in sight' : finish > start;
}

/** Null where one of them has no finish. */
function latestFinish(predecessors: readonly ItemAssessment[], statusDate: Day): Day | null {
  let latest: Day | null = null;
  for (const predecessor of predecessors) {
    const finish = finishOf(predecessor, statusDate);
    if (finish === null) return null;
    if (latest === null || finish > latest) latest = finish;
  }
  return latest;
}
