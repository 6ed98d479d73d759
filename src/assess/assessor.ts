// Assesses rows on demand: a goal after its milestones, a milestone once and after its predecessors.

import type { Day } from '../plan/day';
import type { CheckIn, Goal, Item, Milestone, Task } from '../plan/item';
import type { Plan } from '../plan/plan';
import { assessTask } from './assess-task';
import { assessWork } from './assess-work';
import type { ItemAssessment } from './assessment';
import type { OwnerFinder } from './owner-finder';
import { countedUntil, lastCountedDay } from './said-so-far';
import { sprintOf } from './sprint';
import { taskTerms } from './task-terms';

export interface AssessOptions {
  /** Names of the sheets whose owner column holds units rather than people. */
  readonly unitSheets?: ReadonlySet<string>;
}

const NONE: readonly never[] = [];

export function assessor(plan: Plan, statusDate: Day, owners: OwnerFinder): (item: Item) => ItemAssessment {
  const assessed = new Map<Milestone, ItemAssessment>();
  const sprint = sprintOf(statusDate, plan.settings);
  const terms = taskTerms(plan, statusDate);
  const lastCounted = lastCountedDay(plan, statusDate);

  const allLinked = plan.byId.size === plan.goals.length + plan.milestones.length + plan.tasks.length;

  /** A row whose ID belongs to another row has nothing linked to it. */
  function linkedTo<T>(links: ReadonlyMap<string, readonly T[]>, item: Item): readonly T[] {
    const linked = links.get(item.id);
    return linked !== undefined && (allLinked || plan.byId.get(item.id) === item) ? linked : NONE;
  }

  function checkInsOf(item: Item): readonly CheckIn[] {
    return countedUntil(linkedTo(plan.checkInsOf, item), lastCounted);
  }

  function predecessorsOf(milestone: Milestone): readonly Milestone[] {
    const ids = linkedTo(plan.predecessorsOf, milestone);
    if (ids.length === 0) return NONE;
    return ids.map(id => plan.byId.get(id)).filter(item => item?.kind === 'milestone');
  }

  function assessGoal(goal: Goal): ItemAssessment {
    const milestones = linkedTo(plan.milestonesOf, goal).map(assessMilestone);
    return assessRow(goal, milestones, NONE);
  }

  function assessMilestone(milestone: Milestone): ItemAssessment {
    if (!assessed.has(milestone))
      for (const each of predecessorsFirst(milestone))
        assessed.set(each, assessRow(each, NONE, assessedOf(predecessorsOf(each))));
    return assessed.get(milestone)!;
  }

  /** The unassessed ones, ending with the milestone itself. The walk keeps its own list: a chain may be longer than the call stack is deep. */
  function predecessorsFirst(milestone: Milestone): Iterable<Milestone> {
    if (predecessorsOf(milestone).length === 0) return [milestone];
    const found = new Set<Milestone>();
    const entered = new Set<Milestone>();
    const waiting = [milestone];
    for (let top = waiting[0]; top !== undefined; top = waiting[waiting.length - 1]) {
      const isNew = (each: Milestone) => !assessed.has(each) && !entered.has(each);
      const missing = entered.has(top) ? NONE : predecessorsOf(top).filter(isNew);
      entered.add(top);
      waiting.push(...missing);
      if (missing.length === 0) found.add(waiting.pop()!);
    }
    return found;
  }

  function assessedOf(milestones: readonly Milestone[]): readonly ItemAssessment[] {
    if (milestones.length === 0) return NONE;
    return milestones.flatMap(each => assessed.get(each) ?? []);
  }

  function assessRow(
    item: Goal | Milestone,
    milestones: readonly ItemAssessment[],
    predecessors: readonly ItemAssessment[],
  ): ItemAssessment {
    const work = {
      item,
      ownership: owners.ownerOf(item),
      reviewer: item.reviewer === '' ? null : owners.reviewerOf(item),
      checkIns: checkInsOf(item),
      tasks: linkedTo(plan.tasksOf, item),
      milestones,
      predecessors,
    };
    return assessWork(work, plan, statusDate, sprint);
  }

  function assessOneTask(task: Task): ItemAssessment {
    const checkIns = plan.checkInsOf.has(task.id) ? checkInsOf(task) : NONE;
    return assessTask(task, owners.ownerOf(task), checkIns[checkIns.length - 1] ?? null, terms);
  }

  return item => {
    if (item.kind === 'task') return assessOneTask(item);
    return item.kind === 'milestone' ? assessMilestone(item) : assessGoal(item);
  };
}
