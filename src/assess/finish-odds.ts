// How likely a row is finished by each day, and what follows for rows that wait for it or are made of it.

import { addDays, type Day } from '../plan/day';
import { addWorkingDays, isWorkingDay, type WorkCalendar, workingDaysBetween } from '../plan/work-calendar';
import { chancesByWeek } from './convolution';
import { FARTHEST_WEEKS } from './throughput';

export interface FinishOdds {
  readonly from: Day;
  /** The chance to be finished by `from`, the day after it, and so on; it never falls, and stays at the last beyond it. */
  readonly chances: readonly number[];
}

export function certainOn(day: Day): FinishOdds {
  return { from: day, chances: [1] };
}

/**
 * From a history of at least two weeks. A short history may have been lucky or not, so its weeks are drawn further
 * apart around their mean, by √((1 + left / known) · known / (known − 1)) weeks: as unsure as the mean of a sample is.
 * Without that, 85 % dates hold less often than they say.
 */
export function oddsFromWeeks(
  weeks: readonly number[],
  left: number,
  from: Day,
  calendar: WorkCalendar,
): FinishOdds {
  if (left <= 0) return certainOn(from);
  const mean = weeks.reduce((sum, week) => sum + week, 0) / weeks.length;
  const known = weeks.length;
  const weeksLeft = mean > 0 ? Math.min(FARTHEST_WEEKS, left / mean) : FARTHEST_WEEKS;
  const stretch = Math.sqrt(((1 + weeksLeft / known) * known) / (known - 1));
  const drawn = weeks.map(week => mean + stretch * (week - mean));
  return byDay(chancesByWeek(drawn, left, FARTHEST_WEEKS, calendar.daysPerWeek), from, calendar);
}

function byDay(byWorkingDay: readonly number[], from: Day, calendar: WorkCalendar): FinishOdds {
  const last = byWorkingDay.length - 1;
  const chances: number[] = [];
  let day = from;
  for (let workingDays = 0; workingDays < last; day = addDays(day, 1)) {
    workingDays = workingDaysBetween(calendar, from, day);
    chances.push(byWorkingDay[Math.min(workingDays, last)]!);
  }
  return { from, chances };
}

export function chanceBy({ from, chances }: FinishOdds, day: Day): number {
  if (day < from) return 0;
  return chances[Math.min(day - from, chances.length - 1)]!;
}

/**
 * The working day whose chance comes nearest to this one, the last of several with the same; null where no day reaches
 * it. Odds that are nowhere better never give an earlier day.
 */
export function dayOfChance(
  { from, chances }: FinishOdds,
  chance: number,
  calendar: WorkCalendar,
): Day | null {
  if (chances[chances.length - 1]! < chance - 1e-9) return null;
  const nearest = chances.findIndex(
    (each, at) => each >= chance - 1e-9 || each + chances[at + 1]! > 2 * chance + 1e-9,
  );
  let day = addDays(from, nearest);
  while (day > from && !isWorkingDay(calendar, day)) day = addDays(day, -1);
  return day;
}

/** All of them, each independent of the others. `parts` is not empty. */
export function oddsOfAll(parts: readonly FinishOdds[]): FinishOdds {
  if (parts.length === 1) return parts[0]!;
  const from = parts.reduce((latest: number, part) => Math.max(latest, part.from), -Infinity) as Day;
  const last = parts.reduce(
    (latest: number, { from, chances }) => Math.max(latest, from + chances.length - 1),
    from,
  );
  const chances = Array.from({ length: last - from + 1 }, () => 1);
  for (const part of parts)
    for (let at = 0; at < chances.length; at += 1) chances[at]! *= chanceBy(part, addDays(from, at));
  return { from, chances };
}

/** So many working days after the row that these odds are for. */
export function oddsAfter(before: FinishOdds, workingDays: number, calendar: WorkCalendar): FinishOdds {
  const from = addWorkingDays(calendar, before.from, workingDays);
  const chances: number[] = [];
  before.chances.forEach((chance, at) => {
    const finish = addWorkingDays(calendar, addDays(before.from, at), workingDays);
    while (chances.length < finish - from) chances.push(chances[chances.length - 1] ?? 0);
    chances[finish - from] = chance;
  });
  return { from, chances };
}

/** With this probability it takes so many working days more. */
export function oddsAtRisk(
  odds: FinishOdds,
  probability: number,
  workingDays: number,
  calendar: WorkCalendar,
): FinishOdds {
  const later = oddsAfter(odds, workingDays, calendar);
  const last = Math.max(odds.from + odds.chances.length, later.from + later.chances.length);
  const chances = Array.from({ length: last - odds.from }, (_, at) => {
    const day = addDays(odds.from, at);
    return (1 - probability) * chanceBy(odds, day) + probability * chanceBy(later, day);
  });
  return { from: odds.from, chances };
}
