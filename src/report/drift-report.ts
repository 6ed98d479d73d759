// The drift report as data: where the plan stands on the status date, what drifts, and who acts.

import type { Assessment } from '../assess/assessment';
import { forecastRanges } from '../assess/forecast-range';
import { type ForecastScore, scoreForecasts } from '../assess/forecast-score';
import type { Day } from '../plan/day';
import type { Problem } from '../plan/problem';
import { type BackwardWork, backwardWork, type Watermelon, watermelons } from './contradictions';
import { type Drift, drifts } from './drifts';
import { type Forecasts, forecasts } from './forecast-lines';
import { pastForecasts } from './forecast-record';
import { headline } from './headline';
import { type OwnershipGap, ownershipGaps } from './ownership-gaps';
import { type Silence, silences } from './silences';
import { sinceHeadline } from './since-headline';
import { type Past, type SinceLastReport, sinceLastReport } from './since-last-report';
import { type StatusCounts, statusCounts } from './status-counts';
import { type DueItem, dueSoon, type HeldItem, onHold } from './upcoming';

export interface DriftReport {
  readonly title: string;
  readonly statusDate: Day;
  /** One to three sentences: what got worse since the last report, else what is worst; why; who acts. */
  readonly headline: readonly string[];
  /** Goals, milestones, tasks. */
  readonly counts: readonly StatusCounts[];
  /** Every Red and Amber row, worst first. */
  readonly drifts: readonly Drift[];
  /** Null without an earlier report. */
  readonly since: SinceLastReport | null;
  readonly forecasts: Forecasts;
  /** Null without an earlier report. */
  readonly score: ForecastScore | null;
  readonly watermelons: readonly Watermelon[];
  readonly backwardWork: readonly BackwardWork[];
  readonly silences: readonly Silence[];
  readonly ownershipGaps: readonly OwnershipGap[];
  readonly dueSoon: readonly DueItem[];
  readonly onHold: readonly HeldItem[];
  /** The plan's own, then those that were passed in; each once. */
  readonly problems: readonly Problem[];
}

/**
 * @param problems what reading the tables found, beside what the plan itself holds
 * @param past what earlier reports said; without it the report speaks of the status date alone
 */
export function driftReport(
  assessment: Assessment,
  problems: readonly Problem[],
  past: Past | null = null,
): DriftReport {
  const rangeOf = forecastRanges(assessment);
  const since = past === null ? null : sinceLastReport(assessment, past, rangeOf);
  const parts = {
    statusDate: assessment.statusDate,
    counts: statusCounts(assessment),
    drifts: drifts(assessment),
    since,
    forecasts: forecasts(assessment, rangeOf),
    score: past === null ? null : scoreForecasts(pastForecasts(past.rows, assessment), assessment.statusDate),
    watermelons: watermelons(assessment),
    backwardWork: backwardWork(assessment),
    silences: silences(assessment),
    ownershipGaps: ownershipGaps(assessment),
    dueSoon: dueSoon(assessment),
    onHold: onHold(assessment),
    problems: eachOnce([...assessment.plan.problems, ...problems]),
  };
  const sentences = since === null ? headline(parts) : sinceHeadline(parts, since);
  return { title: 'Drift report', headline: sentences, ...parts };
}

function eachOnce(problems: readonly Problem[]): Problem[] {
  const byText = new Map(
    problems.map(problem => [`${problem.code} ${problem.cell} ${problem.message}`, problem]),
  );
  return [...byText.values()];
}
