// Gives each field its column: header words and values together, in the best total assignment.

import { stateMeaning } from '../cells/state-words';
import { bestAssignment } from './best-assignment';
import type { TitleColumns } from './choose-title';
import type { FixedColumns } from './fixed-columns';
import type { ColumnRole, Field, MappedColumn, Question } from './recognition';
import {
  areFinishDates,
  areSharesOfWork,
  areTicksBesideStates,
  columnsOfStates,
  isLoneBaseline,
  startOfPair,
} from './refuted-columns';
import { strength, type TableColumn, type TableColumns } from './table-columns';
import { valueFit } from './value-fit';

export interface ColumnMap {
  readonly mapping: Partial<Record<Field, MappedColumn>>;
  readonly questions: readonly Question[];
}

/** The fields that describe a row; the ones that name it or its group are found apart. */
const FIELDS: readonly Field[] = [
  'id',
  'owner',
  'start',
  'due',
  'status',
  'progress',
  'metric',
  'baseline',
  'target',
  'current',
  'parent',
  'note',
];
const ITEM_KINDS = ['goal', 'milestone', 'task'] as const;
const LEAST_SCORE = 0.28;
/** Below this a person should look. */
const DOUBTFUL = 0.5;
const NARROW_LEAD = 0.1;
const MOST_WITH_RIVALS = 0.75;
const PAIRED = 0.6;
/** Ticks under "Done" tell what is finished, and nothing of the rest. */
const TICKED = 0.6;
const FIXED_SCORE = 100;
/** Nothing that is written hangs on which column holds the notes. */
const ASKED: ReadonlySet<Field> = new Set(FIELDS.filter(field => field !== 'note'));
/** Letters from which on a text tells more than a name. */
const LONG_TEXT = 28;

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

/** How well the column would serve as the field; the header's word counts most, values confirm or refute it. */
function scoreFor(field: Field, column: TableColumn): number {
  const word = strength(column, field);
  const fit = valueFit(field, column.values);
  const against = Math.max(
    strength(column, 'none'),
    strength(column, 'foreign') * 0.9,
    field === 'note' ? 0 : strength(column, 'duration'),
  );
  if (word === 0) {
    if (against > 0.4) return 0;
    return scoreByValues(field, column);
  }
  const free = field === 'note' ? 0.3 : 1;
  const list = field === 'note' && column.repeated ? 0.3 : 0;
  const isEmpty = column.values.filled === 0;
  const emptiness = !isEmpty ? 0 : field === 'note' && column.values.placeholders === 0 ? 0.4 : 0.12 * free;
  const doubt = Math.max(0, against - word * 0.5) * 0.8;
  return (
    word +
    (fit >= 0 ? 0.18 * free * fit : 0.85 * fit) -
    doubt -
    emptiness -
    list +
    0.04 * free * column.values.fillShare
  );
}

/** What values alone can tell where the header says nothing that is known. */
function scoreByValues(field: Field, column: TableColumn): number {
  const { values, reading, header } = column;
  if (values.filled < 2 || header.trim() === '') return 0;
  const silent = reading.senses.size === 0;
  if (field === 'note' && values.links > 0.5) return 0;
  if (field === 'owner' && silent && values.addresses > 0.7) return 0.34;
  if (field === 'owner' && strength(column, 'title') > 0.8 && values.people > 0.6) return 0.45;
  if (field === 'status' && silent && values.states > 0.7 && values.distinct > 1) return 0.36;
  const areDays = values.dates > 0.6 || values.serials === 1;
  if ((field === 'due' || field === 'start') && silent && areDays) return field === 'due' ? 0.31 : 0.3;
  const isProse = values.averageLength > LONG_TEXT && values.distinctShare > 0.5;
  const isRemark = values.people < 0.3 && values.distinctShare > 0.8 && values.averageLength > 8;
  if (field === 'note' && silent && values.text > 0.7 && (isProse || isRemark))
    return 0.285 + 0.0001 * values.averageLength;
  return 0;
}

function whyOf(field: Field, column: TableColumn): string {
  const word = strength(column, field);
  const fit = valueFit(field, column.values);
  const said =
    word >= 0.9 ? 'the header says so' : word > 0 ? 'the header suggests it' : 'its values alone suggest it';
  if (column.values.filled === 0) return `${said}; the column is empty`;
  if (word === 0) return said;
  return fit > 0.3 ? `${said} and its values fit` : fit < 0 ? `${said}, but some values do not fit` : said;
}

function mapped(field: Field, column: TableColumn, score: number): MappedColumn {
  return {
    column: column.column,
    header: column.header,
    confidence: Math.round(Math.max(0.05, Math.min(0.99, score)) * 100) / 100,
    why: whyOf(field, column),
  };
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
  const chosen = bestAssignment(scores.map(row => row.map(value => value - LEAST_SCORE)));
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
  const finish = found.mapping.due;
  if (!finish || fixed.of('due') !== undefined || !areFinishDates(table, found.mapping)) return found;
  const others = assignAttributes(table, title, fixed, finish.column);
  if (others.mapping.due) return others;
  return { ...others, questions: [...others.questions, askForFinish(finish)] };
}

/** `finish` is the column that only says when rows were finished. */
function assignAttributes(
  table: TableColumns,
  title: TitleColumns,
  fixed: FixedColumns,
  finish: number | null,
): ColumnMap {
  const names = new Set([title.column, ...title.staircase.map(step => step.column)]);
  const columns = table.columns.filter(column => !names.has(column));
  const mapping: Partial<Record<Field, MappedColumn>> = {};
  const questions: Question[] = [];
  const position = new Map(columns.map((column, index) => [column, index]));
  const ofStates = columnsOfStates(table);
  const tie = (column: TableColumn) => 0.0005 * (position.get(column) ?? 0);
  assign(
    FIELDS,
    columns,
    (field, column) => {
      if (field === 'parent' && strength(column, 'parent') < 0.5) return 0;
      if (field === 'due' && column.column === finish) return 0;
      if (ofStates.has(column))
        return field === 'progress' && stateMeaning(column.header) === 'done' ? TICKED : 0;
      if (field === 'id' && isIdOfGroup(column, title)) return 0;
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
  if (isFree('start') && isFree('due')) orderDates(mapping);
  const first = isFree('start') ? startOfPair(table, mapping) : null;
  if (first) mapping.start = mapped('start', first, PAIRED);
  return { mapping, questions };
}

/** Of two columns of days that only their values speak for, the first is the start; a single one is the due date. */
function orderDates(mapping: Partial<Record<Field, MappedColumn>>): void {
  const { start, due } = mapping;
  if (start && due && start.confidence < 0.35 && due.confidence < 0.35 && start.column > due.column) {
    mapping.start = due;
    mapping.due = start;
  }
  if (start && !due && start.confidence < 0.35) {
    mapping.due = start;
    delete mapping.start;
  }
}

function askForFinish({ header, column }: MappedColumn): Question {
  const none = 'None of them';
  return {
    about: ABOUT.due,
    choices: [header, none],
    chosen: none,
    why: 'Only finished rows have a day there, so it says when they were finished.',
    fixes: [{ columns: { due: column } }, { columns: { due: null } }],
  };
}

/** "Project ID" that rows repeat is not their own. */
function isIdOfGroup(column: TableColumn, { kind }: TitleColumns): boolean {
  const names = (['goal', 'milestone'] as const).some(
    group => group !== kind && strength(column, group) >= 0.15,
  );
  return names && column.values.distinctShare < 0.9;
}

/** "Objective owner" is another's where the rows are key results. */
function ofOtherKind(column: TableColumn, { kind }: TitleColumns): number {
  if (!kind || strength(column, kind) > 0) return 0;
  return ITEM_KINDS.some(other => strength(column, other) >= 0.2) ? 0.15 : 0;
}
