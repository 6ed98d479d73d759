// Finds the column that names each row, or the columns that share this, one for each level.

import { type ItemKind, itemKinds } from '../plan/item';
import { plainText } from '../plan/plain-text';
import { textOf } from './column-profile';
import { MAY_BE_PERSONS, NAMED, nameStrength } from './name-strength';
import { findStaircase } from './staircase';
import { strength, type TableColumn, type TableColumns } from './table-columns';

export interface TitleColumns {
  readonly column: TableColumn;
  /** What the header calls its rows; null where it only says "name" or "title". */
  readonly kind: ItemKind | null;
  /** 0..1. */
  readonly confidence: number;
  /** Where each row fills one of several columns, from the highest level to the lowest; else only `column`. */
  readonly staircase: readonly { column: TableColumn; kind: ItemKind | null }[];
}

const LEAST_TITLE = 0.33;
/** A header that says it as surely names goals, whatever stands beside it. */
const SURE_GOAL = 0.85;
/** To each of the rows below them, so that they are fewer. */
const MOST_GOALS = 0.6;
/** A header that says it less surely gives way to versions, sprints or releases. */
const SURE_NAME = 0.7;
const STAGES = 0.6;
const LAST_RESORT = 0.45;
/** Letters on average; shorter texts are codes and words that sort. */
const SHORTEST_TITLES = 8;
/** Codes and prose, in letters on average. */
const LONGEST_CODE = 10;
const LONGEST_TITLES = 90;
const PROSE = 130;
/** So many cells that say the same name no rows. */
const FEWEST_ALIKE = 4;
const OUTRIGHT = 0.9;
/** What a goal told at length loses to a title beside it. */
const AT_LENGTH = 0.12;
/** Headers whose values are often bare numbers. */
const NUMBERED_STAGE =
  /^(?:version|versao|wersja|версия|surum|sprint|спринт|iteration|iteracion|iteracao|release|バージョン|スプリント|版本|迭代|버전|스프린트|phien ban)(?: (?:name|number|version|no|nr))?$/;
/** Fields of which two make a list of things that somebody follows. */
const TRACKED = ['owner', 'due', 'status'] as const;
const SURE_TRACKED = 0.9;
/** Deeper levels name the rows where several columns could. */
const DEPTH: Record<ItemKind, number> = { goal: 0, milestone: 0.03, task: 0.06 };

export function kindOfHeader(column: TableColumn): ItemKind | null {
  let best: ItemKind | null = null;
  let most = Math.max(0.35, strength(column, 'title') - 0.2);
  for (const kind of itemKinds)
    if (strength(column, kind) > most) {
      best = kind;
      most = strength(column, kind);
    }
  return best;
}

function isNumberedStage({ header }: TableColumn): boolean {
  return NUMBERED_STAGE.test(plainText(header));
}

/** Stages, sprints or versions of which each row is another than the one above: where nothing else does, they name the rows. */
function areStages({ grid, rows }: TableColumns, column: TableColumn): boolean {
  const { text, distinct, fillShare } = column.values;
  if (!isNumberedStage(column) && (strength(column, 'part') < 0.6 || text <= 0.9)) return false;
  if (fillShare <= 0.9 || distinct < 2) return false;
  const at = (index: number) => textOf(grid.cells[rows[index] ?? 0]?.[column.column]).trim();
  return rows.every((_, index) => index === 0 || at(index) !== at(index - 1));
}

function scoreAsTitle(column: TableColumn, position: number): number {
  const { values } = column;
  if (values.filled === 0) return 0;
  if (
    values.dates > 0.5 ||
    values.times > 0.5 ||
    values.lengths > 0.5 ||
    values.shares > 0.6 ||
    values.numbers > 0.7 ||
    values.booleans > 0.3
  )
    return 0;
  if (values.states > 0.7 || values.addresses > 0.5) return 0;
  if (strength(column, 'target') >= NAMED && values.numbers + values.measures > 0.8) return 0;
  if (values.distinct === 1 && values.filled >= FEWEST_ALIKE) return 0;
  const says = Math.max(strength(column, 'title'), ...itemKinds.map(kind => strength(column, kind)));
  if (values.links > 0.5 && says < NAMED) return 0;
  const kind = kindOfHeader(column);
  const length = Math.min(1, values.averageLength / 12);
  return (
    0.55 * nameStrength(column) +
    0.22 * values.distinctShare +
    0.15 * values.fillShare +
    0.08 * length +
    (kind ? DEPTH[kind] : 0.03) -
    (values.averageLength > PROSE ? 0.25 : 0) -
    0.004 * Math.min(position, 12) -
    (values.codes > 0.7 && values.averageLength < LONGEST_CODE ? 0.5 : 0)
  );
}

/** "Description" and its like, where nothing says better what the rows are called. */
function mayName(column: TableColumn): boolean {
  const { text, averageLength } = column.values;
  return text > 0.5 && averageLength > SHORTEST_TITLES && nameStrength(column) >= 0.35;
}

function isToldAtLength(column: TableColumn): boolean {
  return kindOfHeader(column) === 'goal' && column.values.averageLength > LONGEST_TITLES;
}

/** "Title" above other texts than names of people. */
function isShortTitle(column: TableColumn): boolean {
  const { people, distinctShare, averageLength } = column.values;
  return (
    strength(column, 'title') >= OUTRIGHT &&
    (people < 0.5 || !MAY_BE_PERSONS.test(plainText(column.header))) &&
    distinctShare > 0.9 &&
    averageLength <= LONGEST_TITLES
  );
}

function isRemark(column: TableColumn): boolean {
  return strength(column, 'note') > nameStrength(column);
}

/** Whether the second column's texts begin with the first's and go on: then the first names their group. */
function repeatsFirst(
  table: TableColumns,
  first: { column: TableColumn } | undefined,
  second: { column: TableColumn; score: number },
): boolean {
  if (!first || second.score < LEAST_TITLE) return false;
  let longer = 0;
  let filled = 0;
  for (const row of table.rows) {
    const group = textOf(table.grid.cells[row]?.[first.column.column]).trim();
    const text = textOf(table.grid.cells[row]?.[second.column.column]).trim();
    if (group === '' || text === '') continue;
    filled++;
    if (text.length > group.length && text.startsWith(group)) longer++;
  }
  return filled > 1 && longer >= filled * 0.5;
}

/** An initiative or a project in a column beside the goals or themes that rows share is no goal itself. */
function standsBelowGoals({ columns }: TableColumns, column: TableColumn): boolean {
  const goal = strength(column, 'goal');
  if (kindOfHeader(column) !== 'goal' || goal >= SURE_GOAL) return false;
  return columns.some(
    other =>
      other.column < column.column &&
      strength(other, 'goal') >= Math.max(NAMED, goal) &&
      other.values.filled > 0 &&
      other.values.distinct <= column.values.distinct * MOST_GOALS,
  );
}

/**
 * Where nothing says what rows are called: codes of goals, milestones or tasks, or what stands first beside two of
 * owner, due date and state.
 */
function lastResort({ columns }: TableColumns): TableColumn | undefined {
  const isSaid = (column: TableColumn) => TRACKED.some(field => strength(column, field) >= SURE_TRACKED);
  const said = TRACKED.filter(field => columns.some(column => strength(column, field) >= SURE_TRACKED));
  return columns.find(column => {
    const { text, averageLength, distinctShare, fillShare } = column.values;
    if (isSaid(column) || text < 0.9 || distinctShare < 0.9 || fillShare < 0.9) return false;
    const kind = kindOfHeader(column);
    if (kind && strength(column, kind) >= SURE_TRACKED) return said.length > 0;
    const isFirst = columns.every(
      other => other.column >= column.column || other.values.codes > 0.7 || isSaid(other),
    );
    return isFirst && said.length > 1 && averageLength > SHORTEST_TITLES && strength(column, 'foreign') < 0.5;
  });
}

/** Null where no column could name the rows. */
export function chooseTitle(table: TableColumns): TitleColumns | null {
  const named = table.columns.filter(
    column => column.values.filled > 0 && column.values.text > 0.5 && nameStrength(column) >= NAMED,
  );
  const steps = findStaircase(table);
  const fullest = Math.max(
    0,
    ...table.columns
      .filter(column => named.includes(column) || mayName(column))
      .map(({ values }) => values.fillShare),
  );
  const hasDistinct = named.some(
    ({ values }) => values.distinctShare > 0.9 && values.fillShare >= fullest * 0.85,
  );
  const ranked = table.columns
    .map((column, position) => {
      const grouping = column.values.fillShare < fullest * 0.85 ? 0.2 : 0;
      const repeating = hasDistinct && column.values.distinctShare < 0.7 ? 0.15 : 0;
      const atLength = isToldAtLength(column) && named.some(isShortTitle) ? AT_LENGTH : 0;
      return { column, score: scoreAsTitle(column, position) - grouping - repeating - atLength };
    })
    .sort((a, b) => b.score - a.score);
  const [best, next] =
    ranked[1] && !isRemark(ranked[1].column) && repeatsFirst(table, ranked[0], ranked[1])
      ? [ranked[1], ranked[0]]
      : ranked;
  const isNamed = best && best.score >= LEAST_TITLE;
  const isProse = best && !kindOfHeader(best.column) && best.column.values.averageLength > LONGEST_TITLES;
  const saysOther = (['note', 'due', 'duration', 'start', 'owner', 'status'] as const).some(
    sense => best && strength(best.column, sense) > Math.max(0, nameStrength(best.column)),
  );
  const known = best ? nameStrength(best.column) : 0;
  if (!isNamed || isProse || saysOther || known < SURE_NAME) {
    const mayBeAny = !isNamed || saysOther || known <= 0;
    const stages = table.columns.find(
      column =>
        areStages(table, column) &&
        (!isNamed || column.values.distinctShare === 1) &&
        (mayBeAny || isNumberedStage(column)),
    );
    const kind = stages && isNumberedStage(stages) ? 'milestone' : null;
    if (stages) return { column: stages, kind, confidence: STAGES, staircase: [] };
    const isWord = best && known <= 0 && best.column.values.averageLength < SHORTEST_TITLES;
    const last = !isNamed || saysOther || isWord ? lastResort(table) : undefined;
    if (last && last !== best?.column)
      return { column: last, kind: kindOfHeader(last), confidence: LAST_RESORT, staircase: [] };
    if (!isNamed) return null;
  }
  const { column, score } = best;
  const lead = score - Math.max(0, next?.score ?? 0);
  const confidence = Math.max(0.2, Math.min(0.99, 0.35 + 0.6 * known + Math.min(0.1, lead) - 0.05));
  const lastStep = steps[steps.length - 1];
  const kinds = steps.map(kindOfHeader);
  const isTold = new Set(kinds).size === kinds.length;
  if (steps.length > 1 && lastStep)
    return {
      column: lastStep,
      kind: kindOfHeader(lastStep),
      confidence,
      staircase: steps.map((step, at) => ({ column: step, kind: isTold ? (kinds[at] ?? null) : null })),
    };
  const kind = standsBelowGoals(table, column) ? null : kindOfHeader(column);
  return { column, kind, confidence, staircase: [] };
}
