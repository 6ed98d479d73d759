// A plainer way to judge a milestone, to compare with: the plan of today, p / E as pace, no grace, half a point of tolerance.

import { addDays, type Day } from '../../plan/day';
import type { Status } from '../../plan/status';
import { mondayToFriday, workingDaysBetween } from '../../plan/work-calendar';
import type { SimulatedMilestone } from './milestone-processes';

/** Of an open milestone on a day after its start. */
export function plainStatus(milestone: SimulatedMilestone, today: Day): Status {
  const { start, due } = milestone;
  const reports = reportsUntil(milestone, today);
  const last = reports[reports.length - 1];
  const share = last?.share ?? 0;
  if (share >= 1) return 'Done';
  const duration = workingDaysBetween(mondayToFriday, start, due);
  const age = workingDaysBetween(mondayToFriday, start, today);
  const expected = Math.min(1, age / duration);
  const silentDays = milestone.tasks.length > 0 ? 0 : today - (last?.day ?? start);
  const fell = reports.length > 1 && share < reports[reports.length - 2]!.share - 0.005;
  const slip = share > 0 ? age / share - duration : reports.length > 1 ? Number.POSITIVE_INFINITY : 0;
  const gap = share - expected;
  if (today > due || gap <= -0.2 || slip > 0.1 * duration || fell || silentDays > 14) return 'Red';
  return gap <= -0.1 || slip > 0.05 * duration || silentDays > 7 ? 'Amber' : 'Green';
}

function reportsUntil(milestone: SimulatedMilestone, today: Day): SimulatedMilestone['reports'] {
  const { tasks, reports, start } = milestone;
  if (tasks.length === 0) return reports.filter(({ day }) => day <= today);
  const done = tasks.filter(({ doneOn }) => doneOn <= today).length;
  return [
    { day: addDays(start, 1), share: 0 },
    { day: today, share: done / tasks.length },
  ];
}
