// Judges whether a table is a plan at all: somebody's work with an end, an owner or a measure.

import { monthsUntilDue } from './date-columns';
import type { KindRank } from './kind-words';
import {
  beginWithKinds,
  foreignColumns,
  isBoard,
  isLength,
  isPlanned,
  isRecord,
  isStage,
  type JudgedTable,
  namesRows,
  planEvidence,
  saysWork,
} from './plan-evidence';
import { kindInName } from './read-header';

const LEAST_EVIDENCE = 1.35;
/** A single row that is called nothing in particular may be a summary. */
const MORE_OF_ONE = 0.5;

/** Exercises begin with "Task 1" and recipes with "Step 1". */
const OF_PLANS: ReadonlySet<KindRank> = new Set<KindRank>(['goal', 'epic', 'milestone']);

/** A sentence why the table is no plan, or null where it is one. */
export function whyNoPlan(judged: JudgedTable): string | null {
  const { table, title, mapping, hasLevels } = judged;
  const name = `“${table.grid.name}”`;
  if (isBoard(table))
    return `${name} has a column for each state, with the work in its cells: give each piece of work a row, and a column for its state.`;
  const anything = (
    ['owner', 'start', 'due', 'status', 'progress', 'target', 'current', 'metric', 'parent'] as const
  ).some(field => mapping[field] !== undefined);
  const isGrouped = (['goal', 'milestone'] as const).some(
    field => mapping[field] && !namesRows(field, title, mapping),
  );
  const isWork =
    saysWork(judged) ||
    ((title.kind ?? kindInName(table.grid.name)) !== null && isPlanned(table)) ||
    (beginWithKinds(judged) && (isPlanned(table) || beginWithKinds(judged, OF_PLANS))) ||
    (isStage(title.column) && table.columns.some(isLength));
  if (!anything && !hasLevels && !isGrouped && !isWork && !monthsUntilDue(table, mapping))
    return `${name} names things in “${title.column.header}”, but has no column for an owner, a date, a state or a target.`;
  const isLone = table.rows.length === 1 && title.kind === null;
  const least = LEAST_EVIDENCE + (isLone ? MORE_OF_ONE : 0);
  if (planEvidence(judged) >= least) return null;
  if (isRecord(table)) return `${name} is called a record of what has been, not a plan of what is to come.`;
  const foreign = foreignColumns(judged).map(({ header }) => `“${header}”`);
  return foreign.length > 0
    ? `${name} does not look like a plan: columns such as ${foreign.slice(0, 3).join(', ')} belong to another kind of list.`
    : `${name} does not look like a plan: too little in it says who does what by when.`;
}

/** A sentence about a sheet in which no table was found. */
export function whyNoTable(name: string, cells: readonly (readonly unknown[])[]): string {
  const first = cells.find(row => row.some(cell => cell !== ''));
  if (!first) return `“${name}” is empty.`;
  const filled = first.filter(cell => cell !== '');
  const line = filled.length === 1 ? String(filled[0]) : '';
  const parts = line.split(/[,;\t|]/);
  if (parts.length >= 3 && parts.every(part => part.length < 40))
    return `“${name}” has a single column whose cells hold several values each: split it with Data > Split text to columns, then try again.`;
  return `“${name}” has no header row with words that a plan uses, such as Task, Owner, Start, Due or Status.`;
}
