// Groups check-ins by item: ascending, one a day, none on a day off.

import type { Day } from './day';
import type { CheckIn, Item } from './item';
import type { Problem } from './problem';
import { quoted } from './problem-log';
import { type WorkCalendar, workingDayOnOrAfter } from './work-calendar';

/**
 * A day off counts as the next working day. Of several on one day the last one logged counts; what it leaves blank
 * (value, confidence, note) an earlier one of that day fills. By is whoever stated the confidence, where somebody did.
 */
export function linkCheckIns(
  checkIns: readonly CheckIn[],
  byId: ReadonlyMap<string, Item>,
  calendar: WorkCalendar,
  problems: Problem[],
): Map<string, CheckIn[]> {
  const checkInsOf = new Map<string, CheckIn[]>();
  const unsorted = new Set<string>();
  const strays = new Map<string, number>();
  const counted = countedDays(calendar);
  for (const logged of checkIns) {
    const item = byId.has(logged.item) ? logged.item : logged.item.trim().toUpperCase();
    if (!byId.has(item)) {
      strays.set(item, (strays.get(item) ?? 0) + 1);
      continue;
    }
    const when = counted(logged.when);
    const checkIn = when === logged.when && item === logged.item ? logged : { ...logged, when, item };
    const list = checkInsOf.get(item);
    if (!list) {
      checkInsOf.set(item, [checkIn]);
      continue;
    }
    const last = list[list.length - 1]!;
    if (last.when === when) list[list.length - 1] = combined(last, checkIn);
    else {
      if (last.when > when) unsorted.add(item);
      list.push(checkIn);
    }
  }
  for (const item of unsorted) checkInsOf.set(item, sorted(checkInsOf.get(item)!));
  for (const [item, count] of strays) problems.push(strayProblem(item, count));
  return checkInsOf;
}

function sorted(checkIns: readonly CheckIn[]): CheckIn[] {
  const byDay = new Map<Day, CheckIn>();
  for (const checkIn of checkIns) {
    const earlier = byDay.get(checkIn.when);
    byDay.set(checkIn.when, earlier ? combined(earlier, checkIn) : checkIn);
  }
  return [...byDay.values()].sort((a, b) => a.when - b.when);
}

function combined(earlier: CheckIn, later: CheckIn): CheckIn {
  return {
    ...later,
    by: later.confidence === null && earlier.confidence !== null ? earlier.by : later.by,
    value: later.value ?? earlier.value,
    confidence: later.confidence ?? earlier.confidence,
    note: later.note === '' ? earlier.note : later.note,
  };
}

function countedDays(calendar: WorkCalendar): (day: Day) => Day {
  const known = new Map<Day, Day>();
  return day => {
    let counted = known.get(day);
    if (counted === undefined) {
      counted = workingDayOnOrAfter(calendar, day);
      known.set(day, counted);
    }
    return counted;
  };
}

function strayProblem(item: string, count: number): Problem {
  const [who, are, them] = count === 1 ? ['1 check-in', 'is', 'it'] : [`${count} check-ins`, 'are', 'them'];
  return {
    code: 'unknown-item',
    cell: 'Check-ins',
    message: `Check-ins: ${who} for ${quoted(item)} ${are} not counted, because no row has this ID. Put the row back, or correct the Item of ${them}.`,
  };
}
