// No task this sprint: every active milestone has something that somebody does now.

import type { Reason } from '../assessment';
import { type Facts, isActive } from '../facts';
import { isInSprint } from '../sprint';
import { isOpen } from '../task-effort';
import { dayText, weekdayText } from '../wording';

export function noTaskThisSprint(facts: Facts): Reason | null {
  const { item, tasks, sprint, statusDate } = facts;
  if (item.kind !== 'milestone' || !isActive(facts)) return null;
  for (const task of tasks) if (isInSprint(task, sprint)) return null;
  const days = `${dayText(sprint.first, statusDate)}–${dayText(sprint.last, statusDate)}`;
  return {
    rule: 'no task this sprint',
    severity: 'amber',
    text:
      tasks.length === 0
        ? `It has no tasks, so nobody works on it this sprint (${days}).`
        : `None of its tasks is open or was finished in this sprint (${days}).`,
    inputs: { Sprint: days, 'Open tasks': tasks.filter(isOpen).length },
    lift: `Plan one task that starts by ${weekdayText(sprint.last, statusDate)}.`,
  };
}
