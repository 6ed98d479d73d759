// Assesses a whole plan, or one branch of it after an edit, on a status date.

import type { Day } from '../plan/day';
import type { Item } from '../plan/item';
import type { Plan } from '../plan/plan';
import type { Assessment, ItemAssessment } from './assessment';
import { type AssessOptions, assessor } from './assessor';
import { type CarriedItem, ownerLoads } from './loads';
import { ownerFinder } from './owner-finder';

/** Linear in the rows. A row whose ID is blank, or belongs to a row above it, is not found by ID. */
export function assessPlan(plan: Plan, statusDate: Day, options: AssessOptions = {}): Assessment {
  const owners = ownerFinder(plan, statusDate, options.unitSheets);
  const assess = assessor(plan, statusDate, owners);
  const items: ItemAssessment[] = [];
  const byId = new Map<string, ItemAssessment>();
  const allLinked = plan.byId.size === plan.goals.length + plan.milestones.length + plan.tasks.length;
  for (const rows of [plan.goals, plan.milestones, plan.tasks]) {
    for (const item of rows) {
      const each = assess(item);
      items.push(each);
      if (allLinked || plan.byId.get(item.id) === item) byId.set(item.id, each);
    }
  }
  const loads = ownerLoads(carriedItems(items, statusDate), {
    index: owners.index,
    checkIns: plan.checkIns,
    maxActiveMilestones: plan.settings.maxActiveMilestones,
  });
  return { plan, statusDate, items, byId, loads };
}

function* carriedItems(items: readonly ItemAssessment[], statusDate: Day): Iterable<CarriedItem> {
  for (const each of items) {
    const isOpen = isUnderWay(each, statusDate);
    if (isOpen) yield { item: each.item, ownership: each.ownership, isOpen };
  }
}

/** Of a task: neither done nor dropped. */
function isUnderWay({ item, status }: ItemAssessment, statusDate: Day): boolean {
  if (status === 'Done' || status === 'Dropped') return false;
  if (item.kind === 'task') return true;
  if (status === 'Not started' || status === 'On hold') return false;
  return item.start === null || item.start <= statusDate || item.state === 'Active';
}

/** The rows of these IDs and those that they roll up to, as assessPlan gives them; goals first, tasks last. */
export function assessBranch(
  plan: Plan,
  statusDate: Day,
  ids: Iterable<string>,
  options: AssessOptions = {},
): readonly ItemAssessment[] {
  const branch = new Set<Item>();
  for (const id of ids) {
    let item = plan.byId.get(id);
    while (item !== undefined && !branch.has(item)) {
      branch.add(item);
      const parent = plan.parentOf.get(item.id);
      item = parent === undefined ? undefined : plan.byId.get(parent);
    }
  }
  const owners = ownerFinder(plan, statusDate, options.unitSheets);
  const assess = assessor(plan, statusDate, owners);
  const kinds = { goal: 0, milestone: 1, task: 2 };
  return [...branch].sort((a, b) => kinds[a.kind] - kinds[b.kind]).map(assess);
}
