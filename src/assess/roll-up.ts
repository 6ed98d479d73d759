// Roll-up: what a goal's milestones make of it: status, progress, standing and forecast.

import type { Day } from '../plan/day';
import type { Settings } from '../plan/settings';
import type { WorkCalendar } from '../plan/work-calendar';
import type { Forecast, ItemAssessment, Reason } from './assessment';
import { finishOn, noForecast } from './forecast';
import { weightedMean } from './progress';
import type { Standing } from './standing';
import { countText, listText, percentText } from './wording';

/** Those that still count: not Done, On hold or Dropped. */
function isOpen({ status }: ItemAssessment): boolean {
  return status !== 'Done' && status !== 'On hold' && status !== 'Dropped';
}

function weightOf({ item }: ItemAssessment): number {
  return item.kind !== 'task' && item.weight > 0 && item.weight <= 1e9 ? item.weight : 0;
}

/** By weight: a single Red is Amber at least, half of the open weight Red is Red, half Amber or worse is Amber. */
export function milestonesRule(milestones: readonly ItemAssessment[], settings: Settings): Reason | null {
  const open = milestones.filter(isOpen);
  const red = open.filter(({ status }) => status === 'Red');
  const amber = open.filter(({ status }) => status === 'Amber');
  if (red.length + amber.length === 0) return null;
  const shareOf = shareAmong(open);
  const redShare = shareOf(red);
  const worseShare = shareOf([...red, ...amber]);
  const byWorst = settings.rollUp === 'Worst child';
  const half = 0.5 - 1e-9;
  const isRed = red.length > 0 && (byWorst || redShare >= half);
  if (!isRed && red.length === 0 && !byWorst && worseShare < half) return null;
  const inputs = {
    'Open milestones': open.length,
    Red: red.length,
    Amber: amber.length,
    'Red by weight': percentText(redShare),
    'Amber or worse by weight': percentText(worseShare),
  };
  const shown = red.length > 0 ? red : amber;
  const share = percentText(red.length > 0 ? redShare : worseShare);
  const colour = red.length > 0 ? 'Red' : 'Amber';
  const ids = listText(shown.map(({ item }) => item.id));
  return {
    rule: 'milestones',
    severity: isRed ? 'red' : 'amber',
    text: `${shown.length} of ${countText(open.length, 'open milestone')} ${shown.length === 1 ? 'is' : 'are'} ${colour} (${share} by weight): ${ids}.`,
    inputs,
    lift: liftText(shown),
  };
}

function liftText(milestones: readonly ItemAssessment[]): string {
  const [first] = milestones;
  const lift = first?.reasons.find(reason => reason.lift !== null)?.lift ?? null;
  const ids = listText(milestones.map(({ item }) => item.id));
  if (first === undefined || lift === null) return `Turn ${ids} Green.`;
  return milestones.length === 1 ? `${ids}: ${lift}` : `Turn ${ids} Green, first ${first.item.id}: ${lift}`;
}

/** Of the weight of all; evenly where every weight is 0. */
function shareAmong(all: readonly ItemAssessment[]): (some: readonly ItemAssessment[]) => number {
  const sum = (some: readonly ItemAssessment[]) => some.reduce((total, each) => total + weightOf(each), 0);
  const total = sum(all);
  return some => (total > 0 ? sum(some) / total : some.length / all.length);
}

/** A milestone beyond its target does not make up for another; a dropped one does not count. */
export function progressOfMilestones(milestones: readonly ItemAssessment[]): number | null {
  return meanOf(milestones, ({ progress }) => (progress === null ? null : Math.min(1, progress)));
}

/** By weight; null unless the plan says for every milestone that has progress what it expected. */
export function standingOfMilestones(
  milestones: readonly ItemAssessment[],
  progress: number | null,
): Standing {
  const known = milestones.filter(each => each.progress !== null && each.status !== 'Dropped');
  const planned = known.every(({ expected }) => expected !== null);
  const expected = planned ? meanOf(known, each => each.expected) : null;
  return {
    expected,
    gapPoints: progress === null || expected === null ? null : 100 * (progress - expected),
    driftWorkingDays: meanOf(milestones.filter(isOpen), each => each.driftWorkingDays),
  };
}

function meanOf(
  milestones: readonly ItemAssessment[],
  shareOf: (milestone: ItemAssessment) => number | null,
): number | null {
  const counted = milestones.filter(({ status }) => status !== 'Dropped');
  return weightedMean(counted.map(each => ({ weight: weightOf(each), share: shareOf(each) })));
}

/** The last finish among the open ones, a milestone without a forecast counting with its due day. */
export function forecastOfMilestones(
  milestones: readonly ItemAssessment[],
  due: Day | null,
  calendar: WorkCalendar,
): Forecast {
  if (due === null) return noForecast.noDue;
  let last: { day: Day; pace: number } | null = null;
  let forecasts = 0;
  for (const { forecast, item } of milestones.filter(isOpen)) {
    if (forecast.kind === 'none in sight') return forecast;
    if (forecast.kind === 'finish') forecasts += 1;
    const day = forecast.kind === 'finish' ? forecast.day : item.due;
    const pace = forecast.kind === 'finish' ? forecast.pace : 1;
    if (day === null || (last !== null && (day < last.day || (day === last.day && pace >= last.pace))))
      continue;
    last = { day, pace };
  }
  if (last === null || forecasts === 0) return noForecast.noMilestone;
  return finishOn(last.day, due, last.pace, calendar);
}
