// One goal or milestone: measure, compare with the plan, forecast, then ask every rule.

import type { Day } from '../plan/day';
import type { CheckIn, Goal, Milestone, Task } from '../plan/item';
import type { Plan } from '../plan/plan';
import type { Forecast, ItemAssessment, Ownership, Reason, Status } from './assessment';
import { isComplete } from './completion';
import { afterPredecessors } from './dependencies';
import { type PlanLine, planLine } from './expected';
import { type Facts, toleranceOf } from './facts';
import { forecastFinish, noForecast } from './forecast';
import { type Measure, measureOf, movementPoints, today } from './progress';
import { forecastOfMilestones, progressOfMilestones, standingOfMilestones } from './roll-up';
import { onHold } from './rules/on-hold';
import { ownerWorried } from './rules/owner-worried';
import { reasonsOf } from './rules/rules';
import { spanOf } from './span';
import type { Sprint } from './sprint';
import { type Standing, standingOf, standingOnDue, unknownStanding } from './standing';
import { hasStarted } from './started';
import { statusOf, worstFirst } from './status';
import { lastDoneOn } from './task-effort';

/** A row with what hangs on it, as Facts describes them. */
export interface Work {
  readonly item: Goal | Milestone;
  readonly ownership: Ownership;
  /** Null where the row names no reviewer. */
  readonly reviewer: Ownership | null;
  readonly checkIns: readonly CheckIn[];
  readonly tasks: readonly Task[];
  readonly milestones: readonly ItemAssessment[];
  readonly predecessors: readonly ItemAssessment[];
}

type Outcome = 'open' | 'Done' | 'On hold' | 'Dropped';

const NO_REASONS: readonly Reason[] = [];

export function assessWork(work: Work, plan: Plan, statusDate: Day, sprint: Sprint): ItemAssessment {
  const { item, checkIns } = work;
  const measure = measureWork(work, plan, statusDate);
  const line = lineOf(work, measure, plan);
  const outcome = outcomeOf(work, measure, plan, statusDate);
  const standing = standingOfWork(work, measure, line, outcome, plan, statusDate);
  const forecast = forecastOfWork(work, measure, line, outcome, plan, statusDate);
  const started = hasStarted(work, measure, statusDate);
  const facts: Facts = {
    item,
    plan,
    statusDate,
    sprint,
    started,
    line,
    measure,
    standing,
    forecast,
    ownership: work.ownership,
    checkIns,
    tasks: work.tasks,
    milestones: work.milestones,
    predecessors: work.predecessors,
  };
  const { status, reasons } = verdictOf(facts, work.reviewer, outcome);
  return {
    item,
    status,
    reasons,
    ownership: work.ownership,
    basis: measure.basis,
    progress: measure.progress,
    expected: standing.expected,
    gapPoints: standing.gapPoints,
    driftWorkingDays: standing.driftWorkingDays,
    forecast,
    measuredOn: measure.measuredOn,
    lastCheckIn: checkIns[checkIns.length - 1]?.when ?? null,
    movementPoints: movementPoints(measure.reports),
  };
}

/** A goal without a metric of its own is as far as its milestones. */
function measureWork(work: Work, plan: Plan, statusDate: Day): Measure {
  const { item, checkIns, tasks, milestones } = work;
  const own = measureOf(item, checkIns, tasks, statusDate, plan.settings.cadenceDays);
  const hasOwn = own.basis === 'metric' || own.basis === 'range';
  if (hasOwn || milestones.every(({ status }) => status === 'Dropped')) return own;
  return today('milestones', progressOfMilestones(milestones), statusDate);
}

/** Null without usable dates. */
export function lineOf(
  { item, tasks }: Pick<Work, 'item' | 'tasks'>,
  { basis }: Pick<Measure, 'basis'>,
  plan: Plan,
): PlanLine | null {
  const span = spanOf(item.start, item.due, plan.calendar);
  if (span === null) return null;
  const own = item.kind === 'milestone' ? item.curve : null;
  return planLine(span, basis === 'tasks' ? 'By tasks' : (own ?? plan.settings.curve), tasks);
}

function outcomeOf({ item, milestones }: Work, measure: Measure, plan: Plan, statusDate: Day): Outcome {
  if (item.state === 'Dropped' || item.state === 'On hold') return item.state;
  const tolerance = toleranceOf({ item, plan });
  if (isComplete(item, measure, milestones, tolerance, plan.settings, statusDate)) return 'Done';
  return measure.basis === 'milestones' && isAllHeld(milestones) ? 'On hold' : 'open';
}

function isAllHeld(milestones: readonly ItemAssessment[]): boolean {
  return milestones.every(({ status }) => status === 'On hold' || status === 'Dropped');
}

function standingOfWork(
  { item, tasks, milestones }: Work,
  { basis, progress, measuredOn }: Measure,
  line: PlanLine | null,
  outcome: Outcome,
  { calendar }: Plan,
  statusDate: Day,
): Standing {
  if (basis === 'milestones') return standingOfMilestones(milestones, progress);
  if (progress === null || measuredOn === null || basis === 'range') return unknownStanding;
  if (basis === 'yes or no')
    return item.due === null ? unknownStanding : standingOnDue(item.due, progress, statusDate, calendar);
  if (line === null) return unknownStanding;
  const isReached = progress >= 1;
  const reachedOn = isReached && basis === 'tasks' ? allDoneOn(tasks, line, statusDate) : measuredOn;
  return standingOf(line, progress, reachedOn, outcome === 'Done' || isReached ? null : statusDate, calendar);
}

/** Where no task says when it was done, the day on which the plan expected the last. */
function allDoneOn(tasks: readonly Task[], line: PlanLine, statusDate: Day): Day {
  const planned = line.kind === 'tasks' ? line.steps.days[line.steps.days.length - 1]! : line.span.due;
  const done = lastDoneOn(tasks) ?? planned;
  return done < statusDate ? done : statusDate;
}

function forecastOfWork(
  work: Work,
  measure: Measure,
  line: PlanLine | null,
  outcome: Outcome,
  plan: Plan,
  statusDate: Day,
): Forecast {
  if (outcome === 'Done') return noForecast.done;
  if (outcome === 'Dropped') return noForecast.dropped;
  if (outcome === 'On hold') return noForecast.onHold;
  const { calendar } = plan;
  if (measure.basis === 'milestones') return forecastOfMilestones(work.milestones, work.item.due, calendar);
  if (measure.basis === 'range') return noForecast.range;
  const own = ownForecast(work, measure, line, plan, statusDate);
  const begun = measure.measuredOn !== null && (measure.progress ?? 0) > 0;
  return begun ? own : afterPredecessors(own, work.item, line, work.predecessors, statusDate, calendar);
}

function ownForecast(
  { item }: Work,
  { basis, progress, reports, measuredOn }: Measure,
  line: PlanLine | null,
  { calendar, settings }: Plan,
  statusDate: Day,
): Forecast {
  if (item.start === null) return noForecast.noStart;
  if (item.due === null) return noForecast.noDue;
  if (line === null) return noForecast.datesReversed;
  if (basis === 'yes or no') return noForecast.yesOrNo;
  if (progress === null) return noForecast.notANumber;
  if (measuredOn === null) return noForecast.noCheckIn;
  const known = basis === 'tasks' ? [{ day: statusDate, share: progress }] : reports;
  return forecastFinish(line, known, {
    calendar,
    blendWorkingDays: settings.planBlendWorkingDays,
    statusDate,
  });
}

function verdictOf(
  facts: Facts,
  reviewer: Ownership | null,
  outcome: Outcome,
): { status: Status; reasons: readonly Reason[] } {
  if (outcome === 'On hold') return { status: outcome, reasons: [onHold(facts)] };
  if (outcome !== 'open') return { status: outcome, reasons: NO_REASONS };
  const found = reasonsOf(facts, reviewer);
  const planned = !facts.started || (facts.item.state === 'Planned' && facts.checkIns.length === 0);
  const computed = statusOf(found, planned ? 'Not started' : 'Green');
  const worried = ownerWorried(facts, computed);
  if (worried !== null) found.push(worried);
  if (found.length === 0) return { status: computed, reasons: NO_REASONS };
  return { status: statusOf(found, planned ? 'Not started' : 'Green'), reasons: worstFirst(found) };
}
