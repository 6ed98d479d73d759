// What is different about one row from some days ago, as its check-ins and tasks tell.

import { assessBranch } from '../assess/assess-plan';
import type { Assessment, Forecast, ItemAssessment } from '../assess/assessment';
import { countText, dayText, doneText, listText } from '../assess/wording';
import type { Day } from '../plan/day';
import { linkPlan } from '../plan/link-plan';
import type { Plan } from '../plan/plan';

/** Sentences; none where nothing happened. Edits of targets, dates and owners are not among them. */
export function changeSince(now: ItemAssessment, then: Day, { plan, statusDate }: Assessment): string[] {
  const { item } = now;
  const before = assessBranch(withoutCurrent(plan), then, [item.id]).find(each => each.item.id === item.id);
  if (!before || item.kind === 'task') return [];
  const moved: string[] = [];
  const day = (each: Day) => dayText(each, statusDate);
  if (before.status !== now.status) moved.push(`Status: ${before.status} → ${now.status}.`);
  const progress = [before.progress, now.progress].map(share => (share === null ? '–' : doneText(share)));
  if (progress[0] !== progress[1]) moved.push(`Progress: ${progress.join(' → ')}.`);
  const finish = [before.forecast, now.forecast].map(each => finishText(each, day));
  if (finish[0] !== finish[1]) moved.push(`Forecast: ${finish.join(' → ')}.`);
  const said = (plan.checkInsOf.get(item.id) ?? []).filter(({ when }) => when > then && when <= statusDate);
  const names = [...new Set(said.map(({ by }) => by))].filter(name => name !== '' && name !== 'unknown');
  if (said.length > 0)
    moved.push(`${countText(said.length, 'check-in')}${names.length > 0 ? ` by ${listText(names)}` : ''}.`);
  const below = [item.id, ...(plan.milestonesOf.get(item.id) ?? []).map(({ id }) => id)];
  const done = below
    .flatMap(id => plan.tasksOf.get(id) ?? [])
    .filter(({ doneOn }) => doneOn !== null && doneOn > then && doneOn <= statusDate);
  if (done.length > 0) moved.push(`Done: ${listText(done.map(({ id }) => id))}.`);
  return moved;
}

/** A Current cell is of today, so that the past is told by the check-ins alone. */
function withoutCurrent(plan: Plan): Plan {
  return linkPlan({
    ...plan,
    goals: plan.goals.map(goal => ({ ...goal, current: null })),
    milestones: plan.milestones.map(milestone => ({ ...milestone, current: null })),
  });
}

function finishText(forecast: Forecast, day: (each: Day) => string): string {
  if (forecast.kind === 'finish') return day(forecast.day);
  return forecast.kind === 'unknown' ? 'none' : 'none in sight';
}
