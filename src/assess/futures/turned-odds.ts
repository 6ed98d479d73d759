// Odds of a row after what a future does to it: today's odds on a clock that runs faster or slower.

import { addDays, type Day } from '../../plan/day';
import {
  addWorkingDays,
  isWorkingDay,
  type WorkCalendar,
  workingDaysBetween,
} from '../../plan/work-calendar';
import { certainOn, type FinishOdds, oddsAfter, oddsAtRisk } from '../finish-odds';
import { FARTHEST_WEEKS } from '../throughput';
import type { Risk, Turn } from './course';
import { dayOfWork, paceOn } from './pace-clock';

/** Of a row under way: half the pace, or twice the work left, takes twice as long in each of its ends; nothing is drawn anew. */
export function turnedOdds(odds: FinishOdds, turn: Turn, calendar: WorkCalendar): FinishOdds {
  const slowed = onClock(odds, turn, calendar);
  const delay = turn.delayWorkingDays + turn.startDelayWorkingDays;
  return withRisks(delay > 0 ? oddsAfter(slowed, delay, calendar) : slowed, turn.risks, calendar);
}

/** Of a row that begins when `begins` says, and is planned to take so many working days. */
export function turnedOddsAfter(
  begins: FinishOdds,
  workingDays: number,
  turn: Turn,
  calendar: WorkCalendar,
): FinishOdds {
  const done = oddsOfWork(begins, turn, workingDays, calendar);
  const { delayWorkingDays } = turn;
  const delayed = delayWorkingDays > 0 ? oddsAfter(done, delayWorkingDays, calendar) : done;
  return withRisks(delayed, turn.risks, calendar);
}

/** Of a row of which only a date is known: what is left lies between `begins` and that date. */
export function turnedDate(day: Day, begins: Day, turn: Turn, calendar: WorkCalendar): FinishOdds {
  const planned = Math.max(0, workingDaysBetween(calendar, begins, day));
  const finish = dayOfWork(turn.clock, begins, turn.scope * planned, calendar);
  if (finish === null) return { from: day, chances: [0] };
  const later = workingDaysBetween(calendar, begins, finish) - planned;
  const moved = later < 0 ? finish : addWorkingDays(calendar, day, later);
  const delay = turn.delayWorkingDays + turn.startDelayWorkingDays;
  return withRisks(certainOn(addWorkingDays(calendar, moved, delay)), turn.risks, calendar);
}

export function withRisks(odds: FinishOdds, risks: readonly Risk[], calendar: WorkCalendar): FinishOdds {
  return risks.reduce(
    (sum, { probability, impactWorkingDays }) => oddsAtRisk(sum, probability, impactWorkingDays, calendar),
    odds,
  );
}

/** The chance by a day is today's chance by the day on which as much would be done today; within a day it grows evenly. */
function onClock(odds: FinishOdds, { clock, scope }: Turn, calendar: WorkCalendar): FinishOdds {
  const today = byWorkingDay(odds, calendar);
  const last = today[today.length - 1]!;
  const chances = [today[0]!];
  const farthest = FARTHEST_WEEKS * calendar.daysPerWeek;
  let work = 0;
  let chance = today[0]!;
  let workingDays = 0;
  for (let day = addDays(odds.from, 1); chance < last && workingDays < farthest; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) {
      workingDays += 1;
      work += paceOn(clock, day);
      chance = between(today, work / scope);
    }
    chances.push(chance);
  }
  return { from: odds.from, chances };
}

function byWorkingDay({ from, chances }: FinishOdds, calendar: WorkCalendar): number[] {
  const levels: number[] = [];
  chances.forEach((chance, at) => {
    levels[workingDaysBetween(calendar, from, addDays(from, at))] = chance;
  });
  return levels;
}

function between(levels: readonly number[], at: number): number {
  const below = Math.floor(at + 1e-9);
  if (below >= levels.length - 1) return levels[levels.length - 1]!;
  const [low, high] = [levels[below]!, levels[below + 1]!];
  return Math.min(high, low + Math.max(0, at - below) * (high - low));
}

function oddsOfWork(
  begins: FinishOdds,
  { clock, scope }: Turn,
  workingDays: number,
  calendar: WorkCalendar,
): FinishOdds {
  const finishAfter = (day: Day) => dayOfWork(clock, day, scope * workingDays, calendar);
  const from = finishAfter(begins.from);
  if (from === null || from - begins.from > 7 * (FARTHEST_WEEKS + workingDays))
    return { from: begins.from, chances: [0] };
  const longest = 7 * (FARTHEST_WEEKS + workingDays);
  const chances: number[] = [];
  begins.chances.forEach((chance, at) => {
    const begin = addDays(begins.from, at);
    const finish = finishAfter(begin);
    if (finish === null || finish - begin > longest) return;
    while (chances.length < finish - from) chances.push(chances[chances.length - 1] ?? 0);
    chances[finish - from] = chance;
  });
  return { from, chances: chances.length === 0 ? [0] : chances };
}
