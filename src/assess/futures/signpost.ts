// The signpost of a future: the earliest report, and the number in it, that would tell that it has come.

import { addDays, type Day } from '../../plan/day';
import { addWorkingDays, workingDayOnOrAfter, workingDaysBetween } from '../../plan/work-calendar';
import type { Assessment, WorkAssessment } from '../assessment';
import { shareAt } from '../curve';
import { plannedAge } from '../earned-schedule';
import { expectedShare } from '../expected';
import { toleranceOf } from '../facts';
import type { Increments } from '../increments';
import type { OwnOdds } from '../own-odds';
import { isUnfinished } from '../rules/waiting';
import type { Course, Turn } from './course';
import { workBetween } from './pace-clock';

export interface Signpost {
  readonly work: WorkAssessment;
  /** The day of a report. */
  readonly day: Day;
  /** Shares that are expected to be done by then. */
  readonly today: number;
  readonly then: number;
}

/** A year: what shows later is no sign. */
const FARTHEST_DAYS = 366;

/**
 * The first report of any row whose expected progress is by more than the row's tolerance other than it would be
 * today, each going on at its mean pace so far; of several on one day the one that differs most.
 */
export function signpostOf(
  course: Course,
  assessment: Assessment,
  own: (work: WorkAssessment) => OwnOdds,
): Signpost | null {
  let first: Signpost | null = null;
  for (const work of assessment.items) {
    if (!isWork(work) || !isUnderWay(work) || course.isDropped(work.item.id)) continue;
    const turn = course.turnOf(work.item.id);
    const found = turn === null ? null : own(work);
    if (turn === null || found === null || 'why' in found) continue;
    const until = first === null ? addDays(assessment.statusDate, FARTHEST_DAYS) : first.day;
    const sign = signOf(work, found.increments, turn, assessment, until);
    if (sign !== null && (first === null || isClearer(sign, first))) first = sign;
  }
  return first;
}

function isWork(assessed: Assessment['items'][number]): assessed is WorkAssessment {
  return assessed.item.kind !== 'task';
}

function isUnderWay(work: WorkAssessment): boolean {
  return isUnfinished(work) && work.status !== 'On hold' && (work.progress ?? 0) > 0;
}

function isClearer(sign: Signpost, than: Signpost): boolean {
  if (sign.day !== than.day) return sign.day < than.day;
  return Math.abs(sign.then - sign.today) > Math.abs(than.then - than.today);
}

function signOf(
  work: WorkAssessment,
  increments: Increments,
  turn: Turn,
  { plan, statusDate }: Assessment,
  until: Day,
): Signpost | null {
  const { calendar, settings } = plan;
  const { from, weeks } = increments;
  const aDay = weeks.reduce((sum, week) => sum + week, 0) / weeks.length / calendar.daysPerWeek;
  const tolerance = toleranceOf({ item: work.item, plan });
  for (let at = addDays(from, settings.cadenceDays); at <= until; at = addDays(at, settings.cadenceDays)) {
    if (at <= statusDate) continue;
    const day = workingDayOnOrAfter(calendar, at);
    const today = shareAfter(aDay * workingDaysBetween(calendar, from, day), work, increments, plan);
    const then = shareAfter(aDay * workThen(turn, from, day, statusDate, plan), work, increments, plan);
    if (Math.abs(today - then) > tolerance + 1e-9) return { work, day, today, then };
  }
  return null;
}

/** A delay stops the row at once; a risk by its probability, which is what is to be expected. */
function workThen(
  { clock, scope, delayWorkingDays, startDelayWorkingDays, risks }: Turn,
  from: Day,
  day: Day,
  statusDate: Day,
  { calendar }: Assessment['plan'],
): number {
  const work = workBetween(clock, from, day, calendar);
  const since = workBetween(clock, Math.max(from, statusDate) as Day, day, calendar);
  let lost = Math.min(since, delayWorkingDays + startDelayWorkingDays);
  for (const risk of risks) lost += risk.probability * Math.min(since - lost, risk.impactWorkingDays);
  return (work - lost) / scope;
}

/** The share done once so much more, in the unit of what is left, has been earned; 1 at the most. */
function shareAfter(
  more: number,
  { basis, progress }: WorkAssessment,
  { left, line }: Increments,
  { calendar }: Assessment['plan'],
): number {
  if (more >= left) return 1;
  if (basis === 'tasks') return 1 - (1 - (progress ?? 0)) * ((left - more) / left);
  const age = plannedAge(line, calendar) - left + more;
  if (line.kind === 'curve') return shareAt(line.shape, Math.max(0, age / line.span.durationWorkingDays));
  return expectedShare(line, addWorkingDays(calendar, line.span.start, age), calendar);
}
