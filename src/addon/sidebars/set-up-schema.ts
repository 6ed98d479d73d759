// What the Set up sidebar may send, with limits on its size.

import { columnRoles } from '../../adopt/recognition';
import {
  listOf,
  objectOf,
  oneOf,
  optional,
  orNull,
  recordOf,
  textUpTo,
  truth,
  wholeNumber,
} from '../../sheets/shape';

const MOST_TABLES = 100;
const MOST_ANSWERS = 50;
const MOST_PEOPLE = 300;
const LONGEST_TEXT = 2_000;

const text = textUpTo(LONGEST_TEXT);
const whole = wholeNumber(0, 10_000_000);
const fixes = objectOf({
  headerRow: optional(wholeNumber(1, 10_000_000)),
  columns: optional(recordOf(orNull(whole), oneOf(...columnRoles))),
  kind: optional(orNull(oneOf('goals', 'milestones', 'tasks'))),
  dateOrder: optional(oneOf('day first', 'month first', 'year first')),
  progressScale: optional(oneOf(1, 100)),
  ownersAreTeams: optional(truth),
  fiscalShift: optional(wholeNumber(-11, 11)),
  yearlessFrom: optional(wholeNumber(0, 12 * 3000)),
  parents: optional(recordOf(orNull(whole), text, MOST_ANSWERS)),
});
const correction = objectOf({
  place: objectOf({ sheet: text, headerRow: whole, column: whole }),
  taken: orNull(truth),
  fixes,
});
const corrections = listOf(correction, MOST_TABLES);

export const setUpAsked = objectOf({ corrections });
export const setUpOrder = objectOf({
  corrections,
  seen: text,
  withExample: truth,
  withoutPeople: listOf(text, MOST_PEOPLE),
});
export const nextStep = objectOf({
  to: oneOf('set-up', 'add-item', 'break-down', 'ownership', 'drift report'),
});
