// Capacity: how many days a week each person works, and how many person-days that makes between two days.

import type { Day } from '../plan/day';
import type { Person } from '../plan/item';
import { plainText } from '../plan/plain-text';
import { type WorkCalendar, workingDaysBetween } from '../plan/work-calendar';
import { shownName } from './people-index';

export interface Capacity {
  /** As shown, each once, in the order of People. */
  readonly names: readonly string[];
  /** 0 before somebody comes and after they have left; a full week where People does not know the name. */
  daysPerWeekOn(name: string, day: Day): number;
  /** On the working days d with from < d ≤ to; 0 where `to` is not after `from`. */
  personDaysBetween(name: string, from: Day, to: Day): number;
}

/** Both ends are inclusive. */
interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly daysPerWeek: number;
}

/** Names are those under which people are shown; case, accents and spaces do not matter. Who has no Days per week works a full one. */
export function capacityOf(people: readonly Person[], calendar: WorkCalendar): Capacity {
  const names = new Map<string, string>();
  const rowsOf = new Map<string, Stretch[]>();
  for (const person of people) {
    const name = shownName(person);
    const key = plainText(name);
    if (key === '') continue;
    if (!names.has(key)) names.set(key, name);
    const stretches = rowsOf.get(key) ?? [];
    rowsOf.set(key, stretches);
    stretches.push(stretchOf(person, calendar));
  }
  const always = [{ from: -Infinity, until: Infinity, daysPerWeek: calendar.daysPerWeek }];
  const known = new Map([...rowsOf].map(([key, rows]) => [key, withoutOverlap(rows)]));
  const stretchesOf = (name: string) => known.get(plainText(name)) ?? always;
  return {
    names: [...names.values()],
    daysPerWeekOn(name, day) {
      const stretch = stretchesOf(name).find(({ from, until }) => from <= day && day <= until);
      return stretch?.daysPerWeek ?? 0;
    },
    personDaysBetween(name, from, to) {
      let days = 0;
      for (const stretch of stretchesOf(name)) {
        const first = Math.max(from, stretch.from - 1) as Day;
        const last = Math.min(to, stretch.until) as Day;
        if (last <= first) continue;
        days += (workingDaysBetween(calendar, first, last) * stretch.daysPerWeek) / calendar.daysPerWeek;
      }
      return days;
    },
  };
}

function stretchOf({ from, until, daysPerWeek }: Person, calendar: WorkCalendar): Stretch {
  return {
    from: from ?? -Infinity,
    until: until ?? Infinity,
    daysPerWeek: Math.min(7, Math.max(0, daysPerWeek ?? calendar.daysPerWeek)),
  };
}

/** Two rows of one person are twice the same person: where both hold, the larger one counts. */
function withoutOverlap(rows: readonly Stretch[]): Stretch[] {
  if (rows.length === 1) return [...rows];
  const starts = rows.flatMap(({ from, until }) => [from, until + 1]);
  const cuts = [...new Set(starts)].sort((a, b) => a - b);
  return cuts.flatMap((from, at) => {
    const until = at + 1 < cuts.length ? cuts[at + 1]! - 1 : Infinity;
    const holding = rows.filter(row => row.from <= from && from <= row.until);
    if (holding.length === 0) return [];
    return [{ from, until, daysPerWeek: Math.max(...holding.map(({ daysPerWeek }) => daysPerWeek)) }];
  });
}
