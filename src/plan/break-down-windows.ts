// Cuts the time of a goal into milestones of about 90 days.

import { addDays, type Day, dayFromParts, partsOfDay } from './day';

/** Both days inclusive. */
export interface Window {
  readonly start: Day;
  readonly due: Day;
}

export type Alignment = 'quarters' | 'start';

/** A quarter has at most so many days. */
export const longestWindowDays = 92;
const USUAL_DAYS = 90;
/** A first or last piece that is shorter joins its neighbour. */
const SHORTEST_STUB_DAYS = 21;

/** Windows that cover start to due without a gap, in order; none where the due day is before the start. */
export function milestoneWindows(start: Day, due: Day, alignment: Alignment): Window[] {
  if (due < start) return [];
  return alignment === 'start' ? evenly(start, due) : byQuarters(start, due);
}

/** As equal as whole days allow, about 90 days each. */
function evenly(start: Day, due: Day): Window[] {
  const days = due - start + 1;
  const count = Math.max(Math.round(days / USUAL_DAYS), Math.ceil(days / longestWindowDays));
  const firstDay = (index: number) => addDays(start, Math.round((index * days) / count));
  return Array.from({ length: count }, (_, index) => ({
    start: firstDay(index),
    due: addDays(firstDay(index + 1), -1),
  }));
}

function byQuarters(start: Day, due: Day): Window[] {
  const windows: Window[] = [];
  for (let first = start; first <= due; ) {
    const last = Math.min(endOfQuarter(first), due) as Day;
    windows.push({ start: first, due: last });
    first = addDays(last, 1);
  }
  return joinStub(joinStub(windows, 0), windows.length - 1);
}

/** A stub and its neighbour are halved together, because as one they would be longer than a quarter. */
function joinStub(windows: readonly Window[], end: number): Window[] {
  const at = Math.min(end, windows.length - 1);
  const stub = windows[at];
  const joinsNext = at === 0;
  const neighbour = windows[joinsNext ? at + 1 : at - 1];
  if (!stub || !neighbour || stub.due - stub.start + 1 >= SHORTEST_STUB_DAYS) return [...windows];
  const joined = joinsNext ? evenly(stub.start, neighbour.due) : evenly(neighbour.start, stub.due);
  return joinsNext ? [...joined, ...windows.slice(2)] : [...windows.slice(0, -2), ...joined];
}

function endOfQuarter(day: Day): Day {
  const { year, month } = partsOfDay(day);
  const next = Math.floor((month - 1) / 3) * 3 + 4;
  const firstOfNext = next > 12 ? dayFromParts(year + 1, 1, 1) : dayFromParts(year, next, 1);
  return addDays(firstOfNext!, -1);
}
