// Finds the columns that name what a row belongs to.

import { plainText } from '../plan/plain-text';
import type { TitleColumns } from './choose-title';
import { textOf } from './column-profile';
import type { FixedColumns } from './fixed-columns';
import { rankOfWord } from './kind-words';
import { assign, type ColumnMap } from './map-columns';
import { filledDown, isFilledDown } from './parent-references';
import type { Field, MappedColumn } from './recognition';
import { isNumberedGroup } from './refuted-columns';
import { strength, type TableColumn, type TableColumns } from './table-columns';
import { valueFit } from './value-fit';

const GROUPS = ['goal', 'milestone', 'parent'] as const;
/** A header that says goal or milestone outright is believed without repetition. */
const SURE_GROUP = 0.85;
const SURE_PART = 0.8;
/** How surely sections that stand together are what rows belong to. */
const SECTION = 0.45;
const VERSION = /version|release|versiya|версия|surum|phien ban|バージョン|版本|버전/;
const MOST_RUNS = 1.1;
const FEWEST_EACH = 1.5;
const CODES_OF_PARENTS = 0.6;
const FEWEST_IN_GROUPS = 5;
/** What a row delivers is seldom another's. */
const FEWEST_DELIVERED = 3;

/** Maps the columns that name the group of a row, once it is known what most rows are. */
export function mapGroups(
  table: TableColumns,
  title: TitleColumns,
  attributes: ColumnMap,
  most: 'goal' | 'milestone' | 'task',
  levelColumn: number | null,
  fixed: FixedColumns,
): ColumnMap {
  const mapping = { ...attributes.mapping };
  const questions = [...attributes.questions];
  const used = new Set(Object.values(mapping).map(column => column?.column));
  for (const { column } of [title, ...title.staircase]) used.add(column.column);
  if (levelColumn !== null) used.add(levelColumn);
  const isFixed = new Set(GROUPS.map(group => fixed.of(group)?.column));
  const columns = table.columns.filter(
    ({ column, values, reading }) =>
      isFixed.has(column) ||
      (!used.has(column) && values.averageLength < 140 && (reading.senses.get('note') ?? 0) < 0.5),
  );
  const free = GROUPS.filter(
    group => group !== most && !mapping[group] && !(group === 'milestone' && most === 'goal'),
  );
  const found: Partial<Record<Field, MappedColumn>> = {};
  const [outer, inner] = columns
    .filter(column => standsTogether(table, column) && strength(column, 'none') < SECTION)
    .sort((a, b) => a.values.distinct - b.values.distinct);
  const isNamed = columns.some(column =>
    (['goal', 'milestone'] as const).some(kind => strength(column, kind) >= SURE_GROUP),
  );
  const areNested = outer && inner && outer.values.distinct < inner.values.distinct;
  const sections: Partial<Record<Field, TableColumn>> = areNested
    ? { goal: outer, milestone: inner }
    : { milestone: outer };
  const score = (field: Field, column: TableColumn) =>
    Math.max(groupScore(field, column, most), !isNamed && sections[field] === column ? SECTION : 0);
  assign(free, columns, score, found, questions, fixed);
  return { mapping: { ...mapping, ...found }, questions };
}

/** Sections, categories or areas whose rows follow one another: groups, rather than what rows have in common. */
function standsTogether({ grid, rows }: TableColumns, column: TableColumn): boolean {
  const { text, fillShare, distinct } = column.values;
  if (strength(column, 'part') < SURE_PART || text < 0.9 || distinct < 2) return false;
  const texts = rows.map(row => textOf(grid.cells[row]?.[column.column]).trim());
  if (fillShare < 0.9 && !isFilledDown(texts)) return false;
  const down = filledDown(texts);
  const runs = down.filter((text, at) => text !== '' && text !== down[at - 1]).length;
  return runs <= distinct * MOST_RUNS && rows.length >= distinct * FEWEST_EACH;
}

/** Links, or a cell filled with something else in every row, name no group. */
function namesNoGroup({ values }: TableColumn, fewest: number): boolean {
  if (values.links > 0.5) return true;
  return values.filled >= fewest && values.fillShare > 0.5 && values.distinctShare > 0.95;
}

/** 0 and 1, which say whether a row is one. */
function isFlags({ values }: TableColumn): boolean {
  return values.numbers > 0.9 && values.filled > 2 && values.distinct <= 2;
}

/** "1", "1", "2" under a header that says phase. */
function isNumberedPhase({ values, header }: TableColumn): boolean {
  return (
    values.numbers > 0.6 && values.dates === 0 && values.distinctShare < 0.7 && rankOfWord(header) === 'phase'
  );
}

/** Codes that rows share: of user stories, where another column names the tasks, or under "Objective ID". */
function holdsCodesOfOthers(column: TableColumn, most: 'goal' | 'milestone' | 'task'): boolean {
  const { codes, dates, distinctShare } = column.values;
  const areCodes = codes > 0.9 && dates === 0 && distinctShare < 0.9;
  const isOfStory = most === 'task' && strength(column, 'task') > 0.8;
  const isIdOfOther =
    strength(column, 'id') >= 0.7 &&
    Math.max(strength(column, 'goal'), strength(column, 'milestone')) >= 0.15;
  return areCodes && (isOfStory || isIdOfOther);
}

/** "2.4" under "Fix version". */
function isVersion({ header, values }: TableColumn): boolean {
  return VERSION.test(plainText(header)) && values.distinctShare < 0.9;
}

function isConstant({ values }: TableColumn): boolean {
  return values.filled > 2 && values.distinct === 1;
}

function groupScore(field: Field, column: TableColumn, most: 'goal' | 'milestone' | 'task'): number {
  const goal = strength(column, 'goal');
  const milestone = strength(column, 'milestone');
  const against = Math.max(strength(column, 'none'), strength(column, 'foreign'));
  const fit = valueFit('goal', column.values);
  const isNumbered =
    isNumberedPhase(column) || isVersion(column) || (field === 'parent' && holdsCodesOfOthers(column, most));
  const refuted = fit < 0 && !isNumbered ? 0.8 * fit : 0;
  const isPhase = strength(column, 'part') > 0 && rankOfWord(column.header) === 'phase';
  let word = 0;
  if (field === 'goal') word = goal;
  if (field === 'milestone') word = isPhase ? Math.max(milestone, 0.45) : milestone;
  if (field === 'parent') {
    word = isNumberedGroup(column) ? 0 : strength(column, 'parent') * 0.9;
    if (holdsCodesOfOthers(column, most)) word = Math.max(word, CODES_OF_PARENTS);
    if (most === 'goal') word = Math.max(word, goal * 0.9, strength(column, 'part') >= 0.9 ? 0.3 : 0);
  }
  if (isFlags(column) && !isNumberedPhase(column)) return 0;
  const fewest = field === 'milestone' ? FEWEST_DELIVERED : FEWEST_IN_GROUPS;
  if (word < SURE_GROUP && namesNoGroup(column, fewest)) return 0;
  if (field === 'milestone' && milestone === 0 && isConstant(column)) return 0;
  return word === 0 ? 0 : word + refuted - Math.max(0, against - word * 0.5) * 0.8;
}
