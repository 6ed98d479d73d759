// Gives each field its column: header words and values together, in the best total assignment.

import { stateMeaning } from '../cells/state-words';
import { bestAssignment } from './best-assignment';
import type { TitleColumns } from './choose-title';
import { monthsUntilDue, orderDates, startOfPair } from './date-columns';
import type { FixedColumns } from './fixed-columns';
import { saysPlanned } from './read-header';
import {
  type ColumnRole,
  describingFields,
  type Field,
  type MappedColumn,
  type Question,
} from './recognition';
import {
  areFinishDates,
  areSharesOfWork,
  areTicksBesideStates,
  columnsOfStates,
  createdThem,
  isIdOfGroup,
  isLoneBaseline,
  isLoneCurrent,
  isLoneMetric,
  isNumberedGroup,
  isUnitOf,
  ofOtherKind,
} from './refuted-columns';
import { scoreFor, whyOf } from './score-column';
import { strength, type TableColumn, type TableColumns } from './table-columns';

export interface ColumnMap {
  readonly mapping: Partial<Record<Field, MappedColumn>>;
  readonly questions: readonly Question[];
}

const LEAST_SCORE = 0.28;
/** With less, on plans never seen before, most IDs were of something else. */
const LEAST_ID = 0.4;
/** What an empty column measures is for a clear word to say. */
const LEAST_EMPTY_MEASURE = 0.6;
const MEASURES: ReadonlySet<Field> = new Set<Field>(['baseline', 'target', 'current']);
/** Below this a person should look. */
const DOUBTFUL = 0.5;
const NARROW_LEAD = 0.1;
const MOST_WITH_RIVALS = 0.75;
const PAIRED = 0.6;
/** Ticks under "Done" tell what is finished, and nothing of the rest. */
const TICKED = 0.6;
const FIXED_SCORE = 100;
/** Nothing that is written hangs on which column holds the notes. */
const ASKED: ReadonlySet<Field> = new Set([
  ...describingFields.filter(field => field !== 'note'),
  'goal',
  'milestone',
]);

const FINISHED = 'Only finished rows have a day there, so it says when they were finished.';
const NUMBERED_MONTHS =
  'It counts the months of the project, and nothing says on which day the first begins.';

const ABOUT: Record<Field, string> = {
  id: 'Which column holds the IDs?',
  goal: 'Which column names the goal?',
  milestone: 'Which column names the milestone?',
  task: 'Which column names the task?',
  owner: 'Which column says who owns a row?',
  start: 'Which column holds the start date?',
  due: 'Which column holds the due date?',
  status: 'Which column says how far the work is?',
  progress: 'Which column holds the progress?',
  metric: 'Which column names the metric?',
  baseline: 'Which column holds the baseline?',
  target: 'Which column holds the target?',
  current: 'Which column holds the current value?',
  parent: 'Which column names what a row belongs to?',
  note: 'Which column holds the notes?',
};

function mapped(field: Field, column: TableColumn, score: number): MappedColumn {
  return {
    column: column.column,
    header: column.header,
    confidence: Math.round(Math.max(0.05, Math.min(0.99, score)) * 100) / 100,
    why: whyOf(field, column),
  };
}

function leastScore(field: Field | undefined, column: TableColumn | undefined): number {
  if (field === 'id') return LEAST_ID;
  const isEmptyMeasure = field && MEASURES.has(field) && column?.values.filled === 0;
  return isEmptyMeasure ? LEAST_EMPTY_MEASURE : LEAST_SCORE;
}

function isRole(field: Field): field is Exclude<Field, 'task'> {
  return field !== 'task';
}

/** Above every score where somebody has said so, nothing for what is another's; null where nobody has. */
function fixedScore(field: Field, column: TableColumn, fixed: FixedColumns): number | null {
  if (!isRole(field)) return null;
  const own = fixed.of(field);
  if (own !== undefined) return own === column ? FIXED_SCORE : 0;
  return fixed.isAnothers(field, column) ? 0 : null;
}

/** Gives each of the fields the column that scores best in all, and asks where another comes close. */
export function assign(
  fields: readonly Field[],
  columns: readonly TableColumn[],
  score: (field: Field, column: TableColumn) => number,
  map: Partial<Record<Field, MappedColumn>>,
  questions: Question[],
  fixed: FixedColumns,
): void {
  const scores = fields.map(field =>
    columns.map(column => fixedScore(field, column, fixed) ?? score(field, column)),
  );
  const chosen = bestAssignment(
    scores.map((row, index) => row.map((value, at) => value - leastScore(fields[index], columns[at]))),
  );
  const taken = new Set(chosen);
  fields.forEach((field, index) => {
    const at = chosen[index] ?? -1;
    const column = columns[at];
    if (!column) return;
    const own = scores[index]?.[at] ?? 0;
    const isFixed = isRole(field) && fixed.of(field) !== undefined;
    const rivals = columns.filter(
      (_, other) =>
        !taken.has(other) && (scores[index]?.[other] ?? 0) > Math.max(DOUBTFUL, own - NARROW_LEAD),
    );
    const sure = rivals.length > 0 ? Math.min(own, MOST_WITH_RIVALS) : own;
    map[field] = isFixed ? { ...mapped(field, column, 1), why: 'you said so' } : mapped(field, column, sure);
    if (isRole(field) && ASKED.has(field) && !isFixed && (rivals.length > 0 || own < DOUBTFUL))
      questions.push({
        about: ABOUT[field],
        choices: [column.header, ...rivals.map(({ header }) => header), 'None of them'],
        chosen: column.header,
        fixes: [column, ...rivals, null].map(each => ({ columns: { [field]: each?.column ?? null } })),
        why:
          rivals.length > 0
            ? 'More than one column could.'
            : `Nothing else came closer: ${whyOf(field, column)}.`,
      });
  });
}

/** Maps the fields that describe a row. The title's own columns are left out. */
export function mapAttributes(table: TableColumns, title: TitleColumns, fixed: FixedColumns): ColumnMap {
  const found = assignAttributes(table, title, fixed, null);
  const not = fixed.of('due') === undefined ? notDue(table, found.mapping) : null;
  if (!not) return found;
  const others = assignAttributes(table, title, fixed, not.column.column);
  if (others.mapping.due) return others;
  return { ...others, questions: [...others.questions, askForDue(not.column, not.why)] };
}

/** A column whose header says due and whose values do not, and why. */
function notDue(
  table: TableColumns,
  mapping: ColumnMap['mapping'],
): { column: { header: string; column: number }; why: string } | null {
  const months = monthsUntilDue(table, mapping);
  if (months) return { column: months, why: NUMBERED_MONTHS };
  return mapping.due && areFinishDates(table, mapping) ? { column: mapping.due, why: FINISHED } : null;
}

/** `never` is a column that is not the due date. */
function assignAttributes(
  table: TableColumns,
  title: TitleColumns,
  fixed: FixedColumns,
  never: number | null,
): ColumnMap {
  const names = new Set([title.column, ...title.staircase.map(step => step.column)]);
  const columns = table.columns.filter(column => !names.has(column));
  const mapping: Partial<Record<Field, MappedColumn>> = {};
  const questions: Question[] = [];
  const position = new Map(columns.map((column, index) => [column, index]));
  const ofStates = columnsOfStates(table);
  const creators = createdThem(table);
  const told = columns.filter(column => strength(column, 'progress') >= DOUBTFUL);
  const isTold = (planned: TableColumn) =>
    told.some(column => column !== planned && !saysPlanned(column.header));
  const tie = (column: TableColumn) => 0.0005 * (position.get(column) ?? 0);
  assign(
    describingFields,
    columns,
    (field, column) => {
      if (field === 'parent' && (strength(column, 'parent') < 0.5 || isNumberedGroup(column))) return 0;
      if (field === 'due' && column.column === never) return 0;
      if (ofStates.has(column))
        return field === 'progress' && stateMeaning(column.header) === 'done' ? TICKED : 0;
      if (field === 'id' && isIdOfGroup(column, title)) return 0;
      if (field === 'metric' && isUnitOf(column, title)) return 0;
      if (field === 'owner' && creators.has(column)) return 0;
      if (field === 'progress' && saysPlanned(column.header) && isTold(column)) return 0;
      return scoreFor(field, column) - tie(column) - ofOtherKind(column, title);
    },
    mapping,
    questions,
    fixed,
  );
  const isFree = (field: ColumnRole) => fixed.of(field) === undefined;
  if (isFree('progress') && areTicksBesideStates(table, mapping)) delete mapping.progress;
  if (isFree('current') && isFree('progress') && areSharesOfWork(table, mapping)) {
    mapping.progress = mapping.current;
    delete mapping.current;
  }
  if (isFree('baseline') && isLoneBaseline(table, mapping)) delete mapping.baseline;
  if (isFree('current') && isLoneCurrent(table, mapping)) delete mapping.current;
  if (isFree('metric') && isLoneMetric(table, title.kind, mapping)) delete mapping.metric;
  if (isFree('start') && isFree('due')) orderDates(table, mapping);
  const first = isFree('start') ? startOfPair(table, mapping) : null;
  if (first) mapping.start = mapped('start', first, PAIRED);
  return { mapping, questions: questions.flatMap(question => asTaken(question, mapping)) };
}

/** With the choice that was taken in the end; none where no choice says it. */
function asTaken(question: Question, mapping: ColumnMap['mapping']): Question[] {
  const taken = question.fixes.findIndex(({ columns = {} }) =>
    Object.entries(columns).every(([field, column]) => (mapping[field as Field]?.column ?? null) === column),
  );
  return taken < 0 ? [] : [{ ...question, chosen: question.choices[taken]! }];
}

function askForDue({ header, column }: { header: string; column: number }, why: string): Question {
  const none = 'None of them';
  return {
    about: ABOUT.due,
    choices: [header, none],
    chosen: none,
    why,
    fixes: [{ columns: { due: column } }, { columns: { due: null } }],
  };
}
