// An item as a page names it, with its line up and down.

import type { Assessment, ItemAssessment } from '../../assess/assessment';
import { planPoints } from '../../assess/plan-points';
import { dayText } from '../../assess/wording';
import { type Day, isoOfDay } from '../../plan/day';
import { ownerText } from '../../report/owner-text';
import type { Chart, ItemHead } from './contract';
import { inItsUnit } from './metric-value';

export function itemHead({ item, ownership, status }: ItemAssessment, statusDate: Day): ItemHead {
  return {
    id: item.id,
    title: item.title,
    kind: item.kind,
    owner: ownerText(ownership, item.owner, statusDate),
    status,
    due: item.due === null ? '' : dayText(item.due, statusDate),
  };
}

/** Milestones and tasks directly below. */
export function itemsBelow(id: string, { plan, byId }: Assessment): ItemAssessment[] {
  const below = [...(plan.milestonesOf.get(id) ?? []), ...(plan.tasksOf.get(id) ?? [])];
  return below.flatMap(item => byId.get(item.id) ?? []);
}

/** From the goal down to the parent. */
export function itemsAbove(id: string, { plan, byId }: Assessment): ItemAssessment[] {
  const above: ItemAssessment[] = [];
  let parent = plan.parentOf.get(id);
  while (parent !== undefined) {
    const assessed = byId.get(parent);
    if (!assessed || above.includes(assessed)) break;
    above.unshift(assessed);
    parent = plan.parentOf.get(parent);
  }
  return above;
}

export function chartOf({ item }: ItemAssessment, { plan, statusDate }: Assessment): Chart | null {
  const points = planPoints(item, plan, statusDate);
  if (!points) return null;
  const sent = ({ day, value }: { day: Day; value: number }) => ({
    on: isoOfDay(day),
    value: item.kind === 'task' ? value : inItsUnit(value, item),
  });
  return {
    unit: item.kind === 'task' ? '' : item.metric,
    plan: points.plan.map(sent),
    reports: points.reports.map(sent),
    today: isoOfDay(statusDate),
  };
}
