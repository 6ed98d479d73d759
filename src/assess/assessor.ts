// Assesses rows on demand: a goal after its milestones, a milestone once and after its predecessors.

import type { Day } from '../plan/day';
import type { CheckIn, Goal, Item, Milestone, Task } from '../plan/item';
import type { Plan } from '../plan/plan';
import { workingDayOnOrAfter } from '../plan/work-calendar';
import { assessTask } from './assess-task';
import { assessWork } from './assess-work';
import type { ItemAssessment } from './assessment';
import type { OwnerFinder } from './owner-finder';
import { sprintOf } from './sprint';
import { taskTerms } from './task-terms';

export interface AssessOptions {
  /** True where the owner column holds units rather than people. */
  readonly ownersAreTeams?: boolean;
  /** By task ID: the last day on which the row is known to have changed. */
  readonly changedOn?: ReadonlyMap<string, Day>;
}

const NONE: readonly never[] = [];

export function assessor(
  plan: Plan,
  statusDate: Day,
  owners: OwnerFinder,
  options: AssessOptions,
): (item: Item) => ItemAssessment {
  const assessed = new Map<Milestone, ItemAssessment>();
  const sprint = sprintOf(statusDate, plan.settings);
  const terms = taskTerms(plan, statusDate);
  const lastCounted = workingDayOnOrAfter(plan.calendar, statusDate);

  /** A row whose ID belongs to another row has nothing linked to it. */
  const isLinked = (item: Item) => plan.byId.get(item.id) === item;

  function linkedTo<T>(links: ReadonlyMap<string, readonly T[]>, item: Item): readonly T[] {
    return isLinked(item) ? (links.get(item.id) ?? NONE) : NONE;
  }

  /** A weekend's check-in counts on the working day after it, so that far ahead it is no news from the future. */
  function checkInsOf(item: Item): readonly CheckIn[] {
    const all = linkedTo(plan.checkInsOf, item);
    let count = all.length;
    while (count > 0 && all[count - 1]!.when > lastCounted) count -= 1;
    return count === all.length ? all : all.slice(0, count);
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

  /** Walks to the first predecessors by a list of its own: a chain may be longer than the call stack is deep. */
  function assessMilestone(milestone: Milestone): ItemAssessment {
    const known = assessed.get(milestone);
    if (known !== undefined) return known;
    const waiting = [milestone];
    const entered = new Set<Milestone>();
    for (let top = waiting[waiting.length - 1]; top !== undefined; top = waiting[waiting.length - 1]) {
      const predecessors = predecessorsOf(top);
      const missing = entered.has(top)
        ? NONE
        : predecessors.filter(each => !assessed.has(each) && !entered.has(each));
      entered.add(top);
      if (missing.length > 0) waiting.push(...missing);
      else {
        waiting.pop();
        if (!assessed.has(top))
          assessed.set(
            top,
            assessRow(
              top,
              NONE,
              predecessors.flatMap(each => assessed.get(each) ?? []),
            ),
          );
      }
    }
    return assessed.get(milestone)!;
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
    const changedOn = options.changedOn?.get(task.id) ?? null;
    return assessTask(task, owners.ownerOf(task), checkIns[checkIns.length - 1] ?? null, changedOn, terms);
  }

  return item => {
    if (item.kind === 'task') return assessOneTask(item);
    return item.kind === 'milestone' ? assessMilestone(item) : assessGoal(item);
  };
}
