// At what pace each row goes in a future: with more or fewer days a week for it than today.

import type { Day } from '../../plan/day';
import type { WorkCalendar } from '../../plan/work-calendar';
import type { Capacity } from '../capacity';
import type { FuturePeople, Joiner } from './future-people';
import type { PaceClock } from './pace-clock';
import type { PeopleOnRows, RowPeople } from './row-people';

/**
 * However many people it is given, a project takes three quarters of its nominal time at least (Boehm, Software
 * Engineering Economics, 1981): no row goes faster than four thirds of today's pace.
 */
const FASTEST_PACE = 4 / 3;

export interface PaceTerms {
  readonly onRows: PeopleOnRows;
  readonly today: Capacity;
  readonly people: FuturePeople;
  readonly isDropped: (row: RowPeople) => boolean;
  readonly calendar: WorkCalendar;
}

/**
 * A row's pace follows the days a week that its people have for it, each counting by their share of its open effort.
 * People divide their days among their rows by open effort, and what is dropped takes none. Somebody who joins adds
 * their days to those that the row has today.
 */
export function paces({
  onRows,
  today,
  people,
  isDropped,
  calendar,
}: PaceTerms): (row: RowPeople) => PaceClock | null {
  const allOf = effortByPerson(onRows.rows);
  const keptOf = effortByPerson(onRows.rows.filter(row => !isDropped(row)));
  const nameOf = (key: string) => onRows.names.get(key) ?? key;

  /** The days that a person has for each of their rows, as a multiple of today's. */
  function gainOf(key: string, day: Day): number {
    const now = today.daysPerWeekOn(nameOf(key), day);
    const then = people.changed.has(key) ? people.capacity.daysPerWeekOn(nameOf(key), day) : now;
    if (now === 0) return then > 0 ? FASTEST_PACE : 1;
    return (then / now) * (allOf.get(key)! / keptOf.get(key)!);
  }

  /** Days a week that the row's people have for it; those whom nobody knows are taken to have as much. */
  function daysFor(row: RowPeople, day: Day): number {
    let days = 0;
    let known = 0;
    for (const [key, effort] of row.effortOf) {
      days += (today.daysPerWeekOn(nameOf(key), day) * effort) / allOf.get(key)!;
      known += effort;
    }
    return known > 0 ? (days * row.effort) / known : calendar.daysPerWeek;
  }

  function gainByJoiners(row: RowPeople, day: Day): number {
    let gain = 0;
    for (const joiner of people.joiners) {
      if (joiner.daysPerWeek <= 0 || (joiner.from !== null && joiner.from > day)) continue;
      const joined = rowsJoined(joiner, onRows);
      if (!joined.includes(row)) continue;
      const days = joined.reduce((sum, each) => sum + daysFor(each, people.days[0]!), 0);
      gain += days > 0 ? joiner.daysPerWeek / days : FASTEST_PACE;
    }
    return gain;
  }

  function paceOn(row: RowPeople, day: Day): number {
    let pace = 1 + gainByJoiners(row, day);
    for (const [key, effort] of row.effortOf) pace += (effort / row.effort) * (gainOf(key, day) - 1);
    return Math.max(0, Math.min(FASTEST_PACE, pace));
  }

  return row => {
    const clock = people.days.map(day => ({ from: day, pace: paceOn(row, day) }));
    return clock.every(({ pace }) => pace === 1) ? null : clock;
  };
}

/** The rows to which somebody who joins gives their days. */
export function rowsJoined({ id }: Joiner, { rows, rowsOfGoal }: PeopleOnRows): readonly RowPeople[] {
  return rowsOfGoal.get(id) ?? rows.filter(row => row.id === id);
}

/** Open effort of each person, by key. */
export function effortByPerson(rows: readonly RowPeople[]): ReadonlyMap<string, number> {
  const efforts = new Map<string, number>();
  for (const { effortOf } of rows)
    for (const [key, effort] of effortOf) efforts.set(key, (efforts.get(key) ?? 0) + effort);
  return efforts;
}

/** The pace of several rows together, each counting by its share of their open effort. */
export function sharedClock(
  parts: readonly { readonly share: number; readonly clock: PaceClock | null }[],
): PaceClock {
  const longest = parts.find(({ clock }) => clock !== null)?.clock ?? [];
  return longest.map(({ from }, at) => ({
    from,
    pace: parts.reduce((pace, { share, clock }) => pace + share * ((clock?.[at]?.pace ?? 1) - 1), 1),
  }));
}
