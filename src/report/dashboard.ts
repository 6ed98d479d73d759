// The dashboard: how the plan stands, where it has come from week by week, and with whom, as data.

import type { Assessment, Forecast } from '../assess/assessment';
import { ownershipIndex, personKey } from '../assess/ownership';
import type { PastLine } from '../assess/past-lines';
import type { Day } from '../plan/day';
import type { HistoryRow } from '../plan/history';
import type { Problem } from '../plan/problem';
import { drifts } from './drifts';
import { headline } from './headline';
import { type OwnerStanding, ownerStandings } from './owner-standings';
import { ownershipGaps } from './ownership-gaps';
import { progressLines } from './progress-lines';
import { type ReportItem, reportItem } from './report-item';
import { silences } from './silences';
import { type StatusCounts, statusCounts } from './status-counts';
import { type StatusesOn, statusesByReport } from './statuses-by-report';
import { dueSoon } from './upcoming';

export interface Dashboard {
  readonly statusDate: Day;
  /** One to three sentences: what is worst, why, who acts. */
  readonly headline: readonly string[];
  /** Goals, milestones, tasks. */
  readonly counts: readonly StatusCounts[];
  /** Open rows due within two weeks. */
  readonly dueSoon: number;
  /** Without the check-in that was due. */
  readonly silentRows: number;
  readonly ownershipGaps: number;
  /** What the lines below have a share for, ascending, the status date last; empty before the first report. */
  readonly days: readonly Day[];
  readonly plan: PastLine | null;
  /** All but those that were dropped, in the plan's order. */
  readonly goals: readonly GoalStanding[];
  /** Most Red first. */
  readonly owners: readonly (OwnerStanding & { readonly line: PastLine | null })[];
  /** Of goals and milestones, the status date last; empty without an earlier report. */
  readonly reports: readonly StatusesOn[];
}

export interface GoalStanding extends ReportItem {
  readonly forecast: Forecast;
  readonly line: PastLine | null;
}

/** Linear in the rows, check-ins and History. */
export function dashboard(
  assessment: Assessment,
  problems: readonly Problem[],
  history: readonly HistoryRow[] = [],
): Dashboard {
  const index = ownershipIndex(assessment.plan.people);
  const ownerKey = (name: string) => personKey(name, index);
  const { days, plan, ofGoal, ofOwner } = progressLines(assessment, ownerKey);
  const facts = {
    statusDate: assessment.statusDate,
    counts: statusCounts(assessment),
    drifts: drifts(assessment),
    ownershipGaps: ownershipGaps(assessment),
    dueSoon: dueSoon(assessment),
    problems,
  };
  return {
    statusDate: assessment.statusDate,
    headline: headline(facts),
    counts: facts.counts,
    dueSoon: facts.dueSoon.length,
    silentRows: silences(assessment).reduce((rows, { items }) => rows + items.length, 0),
    ownershipGaps: facts.ownershipGaps.length,
    days,
    plan,
    goals: assessment.items.flatMap(assessed => {
      const { id, kind } = assessed.item;
      if (kind !== 'goal' || assessed.status === 'Dropped' || assessment.byId.get(id) !== assessed) return [];
      return [{ ...reportItem(assessed, assessment), forecast: assessed.forecast, line: ofGoal(id) }];
    }),
    owners: ownerStandings(assessment, ownerKey).map(owner => ({ ...owner, line: ofOwner(owner.key) })),
    reports: statusesByReport(history, assessment),
  };
}

/** Progress less expected, in whole percentage points, so many weeks before the last day; null before the first. */
export function gapPointsAt({ progress, expected }: PastLine, weeksBack: number): number | null {
  const at = progress.length - 1 - weeksBack;
  return at < 0 ? null : Math.round(100 * (progress[at]! - expected[at]!)) || 0;
}
