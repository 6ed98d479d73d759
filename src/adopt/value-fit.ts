// How well a column's values fit a field: -1 speaks against it, 0 is silent, 1 speaks for it.

import type { ColumnProfile } from './column-profile';
import type { Field } from './recognition';

/** Letters on average; with a number they stand for people. */
const LONGEST_INITIALS = 4;
/** Letters on average; shorter texts sort rows and say nothing of them. */
const SHORTEST_REMARK = 7;

/** Letters on average of texts that may still say when. */
const LONGEST_WHEN = 25;
const LONGEST_RANGE = 35;
/** Letters on average of keys that programs make. */
const LONGEST_KEY = 40;

type Fit = (values: ColumnProfile) => number;

const NUMERIC: Fit = v => {
  if (v.dates > 0.5 || v.serials > 0.8 || v.ticks > 0.6) return -1;
  if (v.numbers > 0.5) return 0.8;
  if (v.numbers + v.measures > 0.6) return 0.3;
  return v.averageLength > 30 ? -0.7 : v.text > 0.8 && v.numbers < 0.1 ? -0.4 : -0.1;
};

const day =
  (notADay: number): Fit =>
  v => {
    const dates = Math.max(v.dates, v.serials, v.years);
    if (v.times > 0.5) return -1;
    if (dates > 0.6) return 1;
    if (dates > 0.25) return 0.4;
    if (v.steps > 0.6) return -0.2;
    const isProse = v.averageLength > (dates < 0.05 ? LONGEST_WHEN : LONGEST_RANGE);
    const isOther = v.states > 0.5 || v.numbers + v.measures > 0.5 || v.ticks > 0.5;
    // "After the review" and "Months 1-2" are when, and for a person to say as dates; a single word may be anything.
    return isProse || isOther ? -1 : v.people > 0.5 ? -0.7 : notADay;
  };

/** "Yes", "no" and "in progress" say how far rows are, as no share of the whole does. */
function answersWithStates(v: ColumnProfile): boolean {
  return v.answers > 0 && v.states > 0 && v.answers + v.states > 0.9;
}

const GROUP: Fit = v => {
  if (v.dates > 0.5 || v.booleans > 0.3 || (v.shares > 0.6 && v.numbers < 0.5)) return -0.9;
  if (v.numbers > 0.6) return -0.6;
  return v.text > 0.6 ? 0.3 : 0;
};

const FITS: Record<Field, Fit> = {
  id: v => {
    if (v.dates > 0.5 && v.codes < 0.5) return -0.9;
    if (v.averageLength > (v.distinctShare === 1 ? LONGEST_KEY : 25) || v.distinctShare < 0.4) return -0.7;
    const fit = v.codes > 0.7 ? 0.8 : v.people > 0.5 || v.averageLength > 14 ? -0.4 : 0;
    return v.distinctShare < 0.9 ? Math.min(fit, -0.4) : fit;
  },
  goal: GROUP,
  milestone: GROUP,
  task: GROUP,
  owner: v => {
    // "Jan" and "April" are people and months, "S1" is somebody or a half-year.
    const areCodes = v.codes > 0.5 && v.averageLength < LONGEST_INITIALS && v.distinctShare < 0.5;
    if ((v.dates > 0.4 && v.people < 0.8 && !areCodes) || v.booleans > 0.3) return -1;
    if (v.states > 0.5) return -0.65;
    if (v.numbers > 0.5 && v.text < 0.5) return v.distinctShare < 0.9 ? -0.65 : -1;
    if (v.shares > 0.5) return -1;
    if (v.addresses + v.people > 0.5) return 0.8;
    return v.averageLength > 45 ? -0.8 : 0.1;
  },
  start: day(-0.7),
  due: day(-0.3),
  status: v => {
    if (v.dates > 0.5) return -1;
    if (v.states > 0.5) return 1;
    if (answersWithStates(v)) return 0.6;
    if (v.numbers > 0.5 || v.shares > 0.6) return -0.8;
    if (v.averageLength > 30) return -0.6;
    if (v.states === 0 && v.filled > 3) return -0.55;
    return v.states > 0.2 ? 0.4 : v.distinct <= 8 ? 0.1 : -0.3;
  },
  progress: v => {
    if (v.states > 0.8 && v.ticks < 0.5 && v.booleans === 0) return -0.8;
    if (v.shares > 0.6 && v.shares >= v.dates) return 0.8;
    if (v.dates > 0.5 || v.serials > 0.5) return -1;
    if (v.states > 0.5) return -0.8;
    return v.numbers > 0.6 ? -0.3 : -0.7;
  },
  metric: v => (v.dates > 0.5 || v.numbers > 0.5 ? -1 : v.text > 0.6 ? 0.4 : 0),
  baseline: NUMERIC,
  target: NUMERIC,
  current: NUMERIC,
  parent: v => (v.dates > 0.5 || v.booleans > 0.3 ? -0.9 : 0.2),
  note: v => {
    if (v.dates > 0.6 || v.numbers > 0.6 || v.booleans > 0.3) return -0.6;
    if (v.filled > 2 && v.averageLength < SHORTEST_REMARK) return -0.4;
    return v.averageLength > 20 ? 0.5 : v.text > 0.5 ? 0.2 : 0;
  },
};

/** 0 where the column is empty: it says nothing. */
export function valueFit(field: Field, values: ColumnProfile): number {
  return values.filled === 0 ? 0 : FITS[field](values);
}
