// The drift report as data: where the plan stands on the status date, what drifts, and who acts.

import type { Assessment } from '../assess/assessment';
import type { Day } from '../plan/day';
import type { Problem } from '../plan/problem';
import { type BackwardWork, backwardWork, type Watermelon, watermelons } from './contradictions';
import { type Drift, drifts } from './drifts';
import { headline } from './headline';
import { type OwnershipGap, ownershipGaps } from './ownership-gaps';
import { type Silence, silences } from './silences';
import { type StatusCounts, statusCounts } from './status-counts';
import { type DueItem, dueSoon, type HeldItem, onHold } from './upcoming';

export interface DriftReport {
  readonly title: string;
  readonly statusDate: Day;
  /** One to three sentences: what is worst, why, who acts. */
  readonly headline: readonly string[];
  /** Goals, milestones, tasks. */
  readonly counts: readonly StatusCounts[];
  /** Every Red and Amber row, worst first. */
  readonly drifts: readonly Drift[];
  readonly watermelons: readonly Watermelon[];
  readonly backwardWork: readonly BackwardWork[];
  readonly silences: readonly Silence[];
  readonly ownershipGaps: readonly OwnershipGap[];
  readonly dueSoon: readonly DueItem[];
  readonly onHold: readonly HeldItem[];
  /** The plan's own, then those that were passed in; each once. */
  readonly problems: readonly Problem[];
}

/** @param problems what reading the tables found, beside what the plan itself holds */
export function driftReport(assessment: Assessment, problems: readonly Problem[]): DriftReport {
  const parts = {
    statusDate: assessment.statusDate,
    counts: statusCounts(assessment),
    drifts: drifts(assessment),
    watermelons: watermelons(assessment),
    backwardWork: backwardWork(assessment),
    silences: silences(assessment),
    ownershipGaps: ownershipGaps(assessment),
    dueSoon: dueSoon(assessment),
    onHold: onHold(assessment),
    problems: eachOnce([...assessment.plan.problems, ...problems]),
  };
  return { title: 'Drift report', headline: headline(parts), ...parts };
}

function eachOnce(problems: readonly Problem[]): Problem[] {
  const byText = new Map(
    problems.map(problem => [`${problem.code} ${problem.cell} ${problem.message}`, problem]),
  );
  return [...byText.values()];
}
