// Every rule for goals and milestones, in the order in which equally bad reasons are told.

import type { Ownership, Reason } from '../assessment';
import type { Facts } from '../facts';
import { milestonesRule } from '../roll-up';
import { behindPlan } from './behind-plan';
import { claimedDone } from './claimed-done';
import { forecastLate } from './forecast-late';
import { keepInRange } from './keep-in-range';
import { lateTasks } from './late-tasks';
import { movedBackward } from './moved-backward';
import { noSingleOwner, reviewsOwnWork } from './no-single-owner';
import { noTaskThisSprint } from './no-task-this-sprint';
import { overdue } from './overdue';
import { silent } from './silent';
import { tooLong } from './too-long';
import { missingBaseline, vagueGoal } from './vague-goal';
import { waiting } from './waiting';

const RULES: readonly ((facts: Facts) => Reason | null)[] = [
  claimedDone,
  overdue,
  behindPlan,
  forecastLate,
  movedBackward,
  keepInRange,
  facts => noSingleOwner(facts.ownership, facts.started, facts.statusDate),
  silent,
  noTaskThisSprint,
  lateTasks,
  tooLong,
  waiting,
  vagueGoal,
  missingBaseline,
  ({ milestones, plan }) => (milestones.length === 0 ? null : milestonesRule(milestones, plan.settings)),
];

/** Of an open row; who is worried is asked once the rest is known. */
export function reasonsOf(facts: Facts, reviewer: Ownership | null): Reason[] {
  const reasons: Reason[] = [];
  for (const rule of RULES) {
    const reason = rule(facts);
    if (reason !== null) reasons.push(reason);
  }
  const reviews = reviewer === null ? null : reviewsOwnWork(facts.ownership, reviewer);
  if (reviews !== null) reasons.push(reviews);
  return reasons;
}
