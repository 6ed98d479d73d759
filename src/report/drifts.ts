// Every Red or Amber row, worst first, with its evidence and what lifts it.

import type { Assessment, Forecast, ItemAssessment, RuleName } from '../assess/assessment';
import { workingDaysBetween } from '../plan/work-calendar';
import { isDrifting, isOpen, type ReportItem, reportItem } from './report-item';

export interface Drift extends ReportItem {
  readonly status: 'Red' | 'Amber';
  /** Working days, negative is ahead; null where neither the evidence nor a due date says. */
  readonly daysBehind: number | null;
  /** Percentage points, negative is behind. */
  readonly gapPoints: number | null;
  /** Share, unclamped. */
  readonly progress: number | null;
  readonly expected: number | null;
  readonly forecast: Forecast;
  readonly rule: RuleName | null;
  /** The first reason's sentence. */
  readonly reason: string;
  readonly moreReasons: number;
  /** Of the first reason that something other than time can end. */
  readonly lift: string | null;
  /** Of a goal or milestone among its siblings; of a task its effort. */
  readonly weight: number;
}

/** Red before Amber, then most working days behind, then greatest weight, then the plan's order. */
export function drifts(assessment: Assessment): Drift[] {
  return assessment.items
    .filter(isDrifting)
    .map(assessed => driftOf(assessed, assessment))
    .sort(worstFirst);
}

/** Red milestones and goals that drift by themselves come before goals that are only as bad as their milestones, tasks last. */
export function worstForHeadline(sorted: readonly Drift[]): Drift | null {
  const work = sorted.filter(({ kind }) => kind !== 'task');
  return work.find(({ rule }) => rule !== 'milestones') ?? work[0] ?? sorted[0] ?? null;
}

function driftOf(assessed: ItemAssessment, assessment: Assessment): Drift {
  const { item, reasons } = assessed;
  const [first] = reasons;
  const row = reportItem(assessed, assessment);
  // Field by field: a spread of so many makes objects that are slow to make, to sort and to read.
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    owner: row.owner,
    due: row.due,
    above: row.above,
    leadsToGoal: row.leadsToGoal,
    status: assessed.status === 'Red' ? 'Red' : 'Amber',
    daysBehind: daysBehind(assessed, assessment),
    gapPoints: assessed.gapPoints,
    progress: assessed.progress,
    expected: assessed.expected,
    forecast: assessed.forecast,
    rule: first?.rule ?? null,
    reason: first?.text ?? '',
    moreReasons: Math.max(0, reasons.length - 1),
    lift: reasons.find(({ lift }) => lift !== null)?.lift ?? null,
    weight: item.kind === 'task' ? item.effort : item.weight,
  };
}

/** Drift where there is one; else, once the due day has passed, the working days since. */
function daysBehind(assessed: ItemAssessment, { plan, statusDate }: Assessment): number | null {
  const { driftWorkingDays, item } = assessed;
  if (driftWorkingDays !== null) return driftWorkingDays;
  if (item.due === null || item.due >= statusDate || !isOpen(assessed)) return null;
  return workingDaysBetween(plan.calendar, item.due, statusDate);
}

function worstFirst(a: Drift, b: Drift): number {
  return (
    Number(b.status === 'Red') - Number(a.status === 'Red') ||
    (b.daysBehind ?? Number.MIN_SAFE_INTEGER) - (a.daysBehind ?? Number.MIN_SAFE_INTEGER) ||
    b.weight - a.weight
  );
}
