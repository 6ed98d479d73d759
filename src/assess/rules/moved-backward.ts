// Moved backward: progress fell since the last check-in; Red where work was finished under it meanwhile.

import type { Day } from '../../plan/day';
import type { Task } from '../../plan/item';
import type { Reason } from '../assessment';
import { type Facts, toleranceOf } from '../facts';
import { nextCheckInDay, reachText } from '../lift';
import { movementPoints } from '../progress';
import { isDone } from '../task-effort';
import { countText, dayText, doneText, listText, numberText } from '../wording';

export function movedBackward(facts: Facts): Reason | null {
  const { reports } = facts.measure;
  const movement = movementPoints(reports);
  const tolerance = toleranceOf(facts);
  if (movement === null || movement >= -100 * tolerance - 1e-9) return null;
  const now = reports[reports.length - 1]!;
  const before = reports[reports.length - 2]!;
  const earlier = reports[reports.length - 3];
  const belowBoth = earlier !== undefined && now.share < earlier.share - tolerance - 1e-9;
  const finished = belowBoth ? finishedSince(facts, before.day) : [];
  const since = dayText(before.day, facts.statusDate);
  const fall = `Fell by ${countText(-movement, 'point')} since ${since}, from ${doneText(before.share)} to ${doneText(now.share)}`;
  return {
    rule: 'moved backward',
    severity: finished.length > 0 ? 'red' : 'amber',
    text: finished.length > 0 ? `${fall}, although ${listText(finished)} was finished.` : `${fall}.`,
    inputs: {
      'Movement in points': numberText(movement),
      'Tolerance in points': numberText(100 * tolerance),
      Since: since,
      'Tasks finished since': finished.length,
    },
    lift: `${reachText(facts, regained(before.share - tolerance), nextCheckInDay(facts), 'Get back to')}.`,
  };
}

function regained(share: number): number {
  return Math.min(100, Math.max(0, Math.ceil(share * 100 - 1e-9)));
}

/** IDs of the tasks under the row, or under its milestones, that were done after this day. */
function finishedSince({ item, plan, tasks, milestones, statusDate }: Facts, day: Day): string[] {
  const since = (task: Task) =>
    isDone(task) && task.doneOn !== null && task.doneOn > day && task.doneOn <= statusDate;
  const found = tasks.filter(since);
  if (item.kind === 'goal')
    for (const milestone of milestones)
      for (const task of plan.tasksOf.get(milestone.item.id) ?? []) if (since(task)) found.push(task);
  return found.map(({ id }) => id);
}
