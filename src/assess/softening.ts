// Target softening: what the status would be with the target and the due date that a row had at first.

import type { Day } from '../plan/day';
import type { Goal, Milestone } from '../plan/item';
import { linkPlan } from '../plan/link-plan';
import { sameTarget, type Target } from '../plan/target';
import { assessBranch } from './assess-plan';
import type { Assessment, Status } from './assessment';

export interface Terms {
  readonly target: Target | null;
  readonly due: Day | null;
}

export interface Softening {
  readonly id: string;
  readonly first: Terms;
  readonly now: Terms;
  readonly statusNow: Status;
  /** Worse than `statusNow`. */
  readonly statusThen: Status;
}

/** The goals and milestones that stand better than they would with their first terms. Linear, and nothing where no term has changed. */
export function softenings(
  { plan, statusDate, byId }: Assessment,
  firstTerms: ReadonlyMap<string, Terms>,
): Softening[] {
  const changed = new Map<string, Terms>();
  for (const [id, first] of firstTerms) {
    const item = plan.byId.get(id);
    if (item === undefined || item.kind === 'task') continue;
    if (item.due !== first.due || !sameTarget(item.target, first.target)) changed.set(id, first);
  }
  if (changed.size === 0) return [];
  const withFirst = <T extends Goal | Milestone>(item: T): T => {
    const first = plan.byId.get(item.id) === item ? changed.get(item.id) : undefined;
    return first === undefined ? item : { ...item, target: first.target, due: first.due };
  };
  const then = linkPlan({
    ...plan,
    goals: plan.goals.map(withFirst),
    milestones: plan.milestones.map(withFirst),
  });
  const statusesThen = statusesOf(assessBranch(then, statusDate, changed.keys()));
  const statusesNow = statusesOf(assessBranch(plan, statusDate, changed.keys()));
  return [...changed].flatMap(([id, first]) => {
    const { item, status } = byId.get(id)!;
    const statusThen = statusesThen.get(id)!;
    if (item.kind === 'task' || !isWorse(statusThen, statusesNow.get(id)!)) return [];
    return [{ id, first, now: { target: item.target, due: item.due }, statusNow: status, statusThen }];
  });
}

function statusesOf(assessed: ReturnType<typeof assessBranch>): ReadonlyMap<string, Status> {
  return new Map(assessed.map(({ item, status }) => [item.id, status]));
}

/** 2 is Red, 1 Amber, 0 what is neither. */
export function severityOf(status: Status): number {
  return status === 'Red' ? 2 : status === 'Amber' ? 1 : 0;
}

/** Done is better than anything that is not. */
function isWorse(status: Status, than: Status): boolean {
  return (
    severityOf(status) > severityOf(than) || (than === 'Done' && status !== 'Done' && status !== 'Dropped')
  );
}
