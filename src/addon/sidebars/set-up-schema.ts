// What the Set up sidebar may send, with limits on its size.

import * as z from 'zod/mini';
import { columnRoles } from '../../adopt/recognition';

const MOST_TABLES = 100;
const MOST_ANSWERS = 50;
const MOST_PEOPLE = 300;
const LONGEST_TEXT = 2_000;

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const whole = z.number().check(z.int(), z.minimum(0), z.maximum(10_000_000));
const roles = () => z.enum(columnRoles);
const parents = () =>
  z.record(text, z.nullable(whole)).check(z.refine(answers => Object.keys(answers).length <= MOST_ANSWERS));
const fixes = () =>
  z.object({
    headerRow: z.optional(whole.check(z.minimum(1))),
    columns: z.optional(z.partialRecord(roles(), z.nullable(whole))),
    kind: z.optional(z.nullable(z.enum(['goals', 'milestones', 'tasks']))),
    dateOrder: z.optional(z.enum(['day first', 'month first', 'year first'])),
    progressScale: z.optional(z.union([z.literal(1), z.literal(100)])),
    ownersAreTeams: z.optional(z.boolean()),
    fiscalShift: z.optional(z.number().check(z.int(), z.minimum(-11), z.maximum(11))),
    parents: z.optional(parents()),
  });
const corrections = () =>
  z
    .array(
      z.object({
        place: z.object({ sheet: text, headerRow: whole, column: whole }),
        taken: z.nullable(z.boolean()),
        fixes: fixes(),
      }),
    )
    .check(z.maxLength(MOST_TABLES));

export const setUpAsked = () => z.object({ corrections: corrections() });
export const setUpOrder = () =>
  z.object({
    corrections: corrections(),
    seen: text,
    withExample: z.boolean(),
    withoutPeople: z.array(text).check(z.maxLength(MOST_PEOPLE)),
  });
export const nextStep = () =>
  z.object({ to: z.enum(['set-up', 'add-item', 'break-down', 'ownership', 'drift report']) });
