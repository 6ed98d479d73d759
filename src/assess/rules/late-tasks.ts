// Late tasks: one that is long overdue, or many that are a little.

import { workingDaysBetween } from '../../plan/work-calendar';
import type { Reason } from '../assessment';
import type { Facts } from '../facts';
import { effortOf, isOpen, totalEffort } from '../task-effort';
import { countText, listText, percentText } from '../wording';

/** Of milestones, and of goals that have tasks directly. Never Red: tasks alone do not turn a milestone Red. */
export function lateTasks({ tasks, plan, statusDate }: Facts): Reason | null {
  const late = tasks.filter(task => task.due !== null && task.due < statusDate && isOpen(task));
  if (late.length === 0) return null;
  const { lateTaskWorkingDays, lateTaskShare } = plan.settings;
  const total = totalEffort(tasks);
  const share = total > 0 ? late.reduce((sum, task) => sum + effortOf(task), 0) / total : 0;
  const longest = late.reduce(
    (days, { due }) => Math.max(days, workingDaysBetween(plan.calendar, due!, statusDate)),
    0,
  );
  const much = total > 0 && share >= lateTaskShare - 1e-9;
  if (!much && longest <= lateTaskWorkingDays) return null;
  const ids = listText(late.map(({ id }) => id));
  return {
    rule: 'late tasks',
    severity: 'amber',
    text: `${countText(late.length, 'overdue task')} (${ids}), ${percentText(share)} of the effort, up to ${countText(longest, 'working day')} late.`,
    inputs: {
      'Overdue tasks': late.length,
      'Share of the effort': percentText(share),
      'Longest overdue in working days': longest,
    },
    lift: `Finish ${ids}, or agree new due dates.`,
  };
}
