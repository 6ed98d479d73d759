// One goal, milestone or task as every list of a report shows it: who, what, how, and the line up to its goal.

import type { Assessment, ItemAssessment, Status } from '../assess/assessment';
import type { Day } from '../plan/day';
import type { ItemKind } from '../plan/item';
import { ownerText } from './owner-text';

export interface ItemName {
  readonly id: string;
  /** As written; itemReference puts it on one line. */
  readonly title: string;
}

export interface ReportItem extends ItemName {
  readonly kind: ItemKind;
  /** As shown: a name, or what stands in its place ("no owner", "a team: Delivery"). */
  readonly owner: string;
  readonly status: Status;
  readonly due: Day | null;
  /** From the goal down to the parent. */
  readonly above: readonly ItemName[];
  /** False where the line up ends before a goal: work that serves none. */
  readonly leadsToGoal: boolean;
}

export function reportItem(assessed: ItemAssessment, assessment: Assessment): ReportItem {
  const { item } = assessed;
  const above = lineAbove(assessed, assessment);
  return {
    id: item.id,
    title: item.title,
    kind: item.kind,
    owner: ownerText(assessed.ownership, item.owner, assessment.statusDate),
    status: assessed.status,
    due: item.due,
    above: above.map(itemName),
    leadsToGoal: (above[0] ?? assessed).item.kind === 'goal',
  };
}

export function itemName({ item }: ItemAssessment): ItemName {
  return { id: item.id, title: item.title };
}

/** Still to be finished: not Done, On hold or Dropped. */
export function isOpen({ status }: ItemAssessment): boolean {
  return status !== 'Done' && status !== 'Dropped' && status !== 'On hold';
}

export function isDrifting({ status }: ItemAssessment): boolean {
  return status === 'Red' || status === 'Amber';
}

/** The nearest milestone or goal above, or null. */
export function parentOf(assessed: ItemAssessment, { plan, byId }: Assessment): ItemAssessment | null {
  const parentId = plan.parentOf.get(assessed.item.id);
  return (parentId !== undefined && byId.get(parentId)) || null;
}

function lineAbove(assessed: ItemAssessment, assessment: Assessment): ItemAssessment[] {
  const parent = parentOf(assessed, assessment);
  if (!parent) return [];
  const grandparent = parentOf(parent, assessment);
  return grandparent ? [grandparent, parent] : [parent];
}
