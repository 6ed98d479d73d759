// What the Set up sidebar may send, with limits on its size.

import * as v from 'valibot';
import { columnRoles } from '../../adopt/recognition';
import { recordOf, wholeNumber } from '../../sheets/schemas';

const MOST_TABLES = 100;
const MOST_ANSWERS = 50;
const MOST_PEOPLE = 300;
const LONGEST_TEXT = 2_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const whole = wholeNumber(0, 10_000_000);
const fixes = v.object({
  headerRow: v.optional(wholeNumber(1, 10_000_000)),
  columns: v.optional(recordOf(v.picklist(columnRoles), v.nullable(whole))),
  kind: v.optional(v.nullable(v.picklist(['goals', 'milestones', 'tasks']))),
  dateOrder: v.optional(v.picklist(['day first', 'month first', 'year first'])),
  progressScale: v.optional(v.picklist([1, 100])),
  ownersAreTeams: v.optional(v.boolean()),
  fiscalShift: v.optional(wholeNumber(-11, 11)),
  yearlessFrom: v.optional(wholeNumber(0, 12 * 3000)),
  parents: v.optional(recordOf(text, v.nullable(whole), MOST_ANSWERS)),
});
const correction = v.object({
  place: v.object({ sheet: text, headerRow: whole, column: whole }),
  taken: v.nullable(v.boolean()),
  fixes,
});
const corrections = v.pipe(v.array(correction), v.maxLength(MOST_TABLES));

export const setUpAsked = v.object({ corrections });
export const setUpOrder = v.object({
  corrections,
  seen: text,
  withExample: v.boolean(),
  withoutPeople: v.pipe(v.array(text), v.maxLength(MOST_PEOPLE)),
});
export const nextStep = v.object({
  to: v.picklist(['set-up', 'add-item', 'break-down', 'ownership', 'drift report']),
});
