// Cells become typed records: one schema a kind of row, one codec a kind of cell.

import * as z from 'zod/mini';
import { type Cell, isDateCell, type Reading } from '../cells/cell';
import type { DateOrder } from '../cells/period';
import { readDay } from '../cells/read-day';
import { readNumber } from '../cells/read-number';
import { readShare } from '../cells/read-share';
import { readTaskState, readWorkState } from '../cells/read-state';
import { readTarget } from '../cells/read-target';
import { isoOfDay } from '../plan/day';
import type { Confidence, Curve } from '../plan/item';
import { plainText } from '../plan/plain-text';
import type { ProblemCode } from '../plan/problem';

/** How a table writes what can be written in more than one way. */
export interface ReadingHabits {
  readonly dateOrder: DateOrder;
  /** What a bare number calls the whole of a progress column. */
  readonly progressScale: 1 | 100;
}

/** What a codec says of a cell that it cannot read. */
export interface Unreadable {
  readonly code: ProblemCode;
  readonly rule: string;
  readonly remedy: string;
}

/** A cell's text, dates as YYYY-MM-DD. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return isDateCell(cell) ? isoOfDay(cell.day) : String(cell);
}

const text = z.pipe(
  z.unknown(),
  z.transform(cell => textOf(cell as Cell)),
);

/** A codec from a reader; `whenBlank` stands for an empty cell. */
function codec<T, B>(code: ProblemCode, read: (cell: Cell) => Reading<T>, whenBlank: B) {
  return z.pipe(
    z.unknown(),
    z.transform((cell, context): T | B => {
      const reading = read(cell as Cell);
      if (reading.ok) return reading.value === null ? whenBlank : reading.value;
      const unreadable: Unreadable = { code, rule: reading.rule, remedy: reading.remedy };
      context.issues.push({ code: 'custom', input: cell, params: { unreadable } });
      return whenBlank;
    }),
  );
}

const number = codec('not-a-number', readNumber, null);
const target = codec('not-a-target', readTarget, null);

function notNegative(cell: Cell): Reading<number> {
  const reading = readNumber(cell);
  if (!reading.ok || reading.value === null || reading.value >= 0) return reading;
  return { ok: false, rule: 'is negative', remedy: 'Enter 0 or more' };
}

/** One of some words, whatever their case. */
function oneOf<T extends string>(words: readonly T[]): (cell: Cell) => Reading<T> {
  const byText = new Map(words.map(word => [plainText(word), word]));
  return cell => {
    if (cell === '') return { ok: true, value: null };
    const word = byText.get(plainText(textOf(cell)));
    return word
      ? { ok: true, value: word }
      : { ok: false, rule: 'is not one of the choices', remedy: `Enter ${words.join(', ')}` };
  };
}

const curve = codec<Curve, null>(
  'not-a-choice',
  oneOf(['Linear', 'Back-loaded', 'Front-loaded', 'S-curve', 'By tasks']),
  null,
);
const confidence = codec<Confidence, null>('not-a-choice', oneOf(['Green', 'Amber', 'Red']), null);

/** The schemas of a table's rows, for its habits. */
export function recordSchemas({ dateOrder, progressScale }: ReadingHabits) {
  const start = codec('not-a-date', cell => readDay(cell, { order: dateOrder, end: 'first' }), null);
  const due = codec('not-a-date', cell => readDay(cell, { order: dateOrder, end: 'last' }), null);
  const row = { title: text, owner: text, reviewer: text, start, due };
  const measured = {
    ...row,
    metric: text,
    baseline: number,
    target,
    current: number,
    percentDone: codec('not-a-number', cell => readShare(cell, progressScale), null),
    weight: codec('not-a-number', notNegative, 1),
    tolerancePoints: codec('not-a-number', notNegative, null),
    state: codec('not-a-state', readWorkState, null),
  };
  return {
    goal: z.object({ ...measured, choice: text, budget: number }),
    milestone: z.object({ ...measured, parent: text, after: text, curve }),
    task: z.object({
      ...row,
      parent: text,
      state: codec('not-a-state', readTaskState, null),
      effort: codec('not-a-number', notNegative, 1),
      doneOn: due,
      cost: number,
      link: text,
      percentDone: measured.percentDone,
    }),
    person: z.object({
      name: text,
      email: text,
      team: text,
      manager: text,
      daysPerWeek: number,
      from: start,
      until: due,
    }),
    checkIn: z.object({ when: due, item: text, by: text, value: number, confidence, note: text }),
  };
}

type RecordSchemas = ReturnType<typeof recordSchemas>;
export type GoalRecord = z.infer<RecordSchemas['goal']>;
export type MilestoneRecord = z.infer<RecordSchemas['milestone']>;
export type TaskRecord = z.infer<RecordSchemas['task']>;

/** The schema's record; cells that it could not read are reported and count as blank. */
export function parseRecord<S extends z.ZodMiniType>(
  schema: S,
  cells: Record<string, Cell>,
  report: (field: string, cell: Cell, unreadable: Unreadable) => void,
): z.infer<S> {
  const parsed = schema.safeParse(cells);
  if (parsed.success) return parsed.data;
  const readable = { ...cells };
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0]);
    if (issue.code === 'custom') report(field, cells[field] ?? '', issue.params?.unreadable as Unreadable);
    readable[field] = '';
  }
  return schema.parse(readable);
}
