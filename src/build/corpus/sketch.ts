// A sheet in the making: its columns and lines, and what a careful person would say of each line.

import type { Cell } from '../../cells/cell';
import type { Day } from '../../plan/day';
import { type CorpusItem, corpusPlan, type Shape } from './corpus-plan';
import type { ColumnKey, CorpusLanguage, LevelKey } from './language';
import { type LevelStyle, levelLines } from './level-styles';
import type { Random } from './random';
import { type DayStyle, type ShareStyle, writtenDay, writtenShare } from './written-values';

export type OwnerMeaning = 'person' | 'nobody' | 'several' | 'team';

export interface LineTruth {
  /** 'any': a heading, which may be taken for a goal or for a section. */
  readonly kind: LevelKey | 'any';
  parent: Line | null;
  owner: OwnerMeaning | null;
  start: Day | null;
  due: Day | null;
  share: number | null;
}

export interface Line {
  readonly cells: Record<string, Cell>;
  /** Null where the line is no item. */
  readonly truth: LineTruth | null;
  /** How the whole line looks; its cells' own fills stand over it. */
  look?: { readonly bold: boolean; readonly fill: string };
}

export interface SketchColumn {
  /** Under which the lines keep their cells. */
  readonly name: string;
  /** Null for a column of a date strip. */
  readonly key: ColumnKey | null;
  header: string;
}

export interface Sketch {
  readonly language: CorpusLanguage;
  readonly shape: Shape;
  readonly items: readonly CorpusItem[];
  readonly columns: SketchColumn[];
  lines: Line[];
}

export interface SketchOptions {
  readonly days: DayStyle;
  readonly shares: ShareStyle;
  /** For shape 'breakdown'. */
  readonly levels: LevelStyle;
}

type Optional = readonly [key: ColumnKey, share: number];
const COLUMNS: Readonly<Record<Shape, readonly (ColumnKey | Optional)[]>> = {
  objectives: [
    ['id', 0.4],
    'goal',
    'owner',
    'metric',
    'baseline',
    'target',
    'current',
    'due',
    ['status', 0.6],
    ['note', 0.5],
  ],
  'key results': [
    'goal',
    'milestone',
    'owner',
    'baseline',
    'target',
    'current',
    ['due', 0.7],
    ['progress', 0.6],
  ],
  project: [['phase', 0.5], 'task', 'owner', 'start', 'due', 'status', ['progress', 0.5], 'note'],
  tracker: [
    'id',
    'name',
    'status',
    'owner',
    'creator',
    'priority',
    'created',
    'updated',
    'due',
    ['note', 0.5],
  ],
  roadmap: ['milestone', ['owner', 0.7], 'due', 'status', ['note', 0.5]],
  campaign: [['id', 0.3], 'task', 'owner', ['start', 0.4], 'due', 'budget', 'status', 'note'],
  university: [
    'id',
    'phase',
    'parent',
    'goal',
    'due',
    'metric',
    'baseline',
    'current',
    'progress',
    'unit',
    'note',
  ],
  breakdown: ['task', 'owner', 'start', 'due', ['status', 0.6], ['progress', 0.6], ['note', 0.3]],
};

const FLAT_TITLE: Readonly<Partial<Record<Shape, LevelKey>>> = {
  objectives: 'goal',
  'key results': 'milestone',
  roadmap: 'milestone',
  university: 'goal',
};

/** The plan as a plain sheet: one header row, one line for each item. */
export function sketch(
  random: Random,
  language: CorpusLanguage,
  shape: Shape,
  options: SketchOptions,
): Sketch {
  const items = corpusPlan(random, language, shape);
  const keys = COLUMNS[shape].flatMap(column =>
    typeof column === 'string' ? [column] : random.chance(column[1]) ? [column[0]] : [],
  );
  const titleIsName = (shape === 'project' || shape === 'breakdown') && random.chance(0.3);
  const named = keys.map(key => (key === 'task' && titleIsName ? 'name' : key));
  const columns = named.map(
    (key): SketchColumn => ({ name: key, key, header: random.pick(language.headers[key]) }),
  );
  const write = cellWriter(random, language, items, FLAT_TITLE[shape] ?? 'task', options);
  const lines = items.map((item, index): Line => {
    const truth: LineTruth = {
      kind: item.kind,
      parent: null,
      owner: null,
      start: null,
      due: null,
      share: null,
    };
    const cells: Record<string, Cell> = {};
    for (const { name, key } of columns) cells[name] = write(key!, item, index, truth);
    return { cells, truth };
  });
  const made: Sketch = { language, shape, items, columns, lines };
  if (shape === 'breakdown') levelLines(random, made, options.levels, titleIsName ? 'name' : 'task');
  return made;
}

function cellWriter(
  random: Random,
  language: CorpusLanguage,
  items: readonly CorpusItem[],
  names: ColumnKey,
  { days, shares }: SketchOptions,
): (key: ColumnKey, item: CorpusItem, index: number, truth: LineTruth) => Cell {
  const prefix = random.pick(['', '', 'AB-', 'T', 'P-']);
  const phases = random.shuffled(language.sections).slice(0, 3);
  const groups = random.shuffled(language.titles[names === 'goal' ? 'milestone' : 'goal']).slice(0, 3);
  const states = Object.fromEntries(
    Object.entries(language.states).map(([state, words]) => [state, random.pick(words)]),
  );
  const third = (index: number) => Math.min(2, Math.floor((index * 3) / items.length));
  return (key, item, index, truth) => {
    switch (key) {
      case 'id':
        return prefix === '' ? index + 1 : `${prefix}${index + 1}`;
      case 'name':
      case names:
        return item.title;
      case 'owner':
        truth.owner = 'person';
        return item.person;
      case 'unit':
        truth.owner = 'team';
        return random.pick(language.teams);
      case 'status':
        return states[item.state]!;
      case 'progress': {
        const { cell, share } = writtenShare(item.percent, shares);
        truth.share = share;
        return cell;
      }
      case 'start':
      case 'due': {
        const end = key === 'start' ? 'first' : 'last';
        const style = key === 'start' && (days === 'range' || days === 'quarter') ? 'numbers' : days;
        const written = writtenDay(item[key], style, language, end, item.start);
        truth[key] = written.day;
        return written.cell;
      }
      case 'goal':
      case 'parent':
        return groups[third(index)]!;
      case 'phase':
        return phases[third(index)]!;
      case 'metric':
      case 'baseline':
      case 'target':
      case 'current':
      case 'note':
        return item[key];
      default:
        return decoyCell(random, language, key, item);
    }
  };
}

/** What stands in a column that only looks like one of the plan's. */
export function decoyCell(random: Random, language: CorpusLanguage, key: ColumnKey, item: CorpusItem): Cell {
  switch (key) {
    case 'creator':
    case 'reporter':
    case 'reviewer':
      return random.pick(language.people.slice(0, 3));
    case 'team':
      return random.pick(language.teams);
    case 'priority':
      return random.pick(language.priorities);
    case 'created':
    case 'actualStart':
      return { day: (item.start - random.below(12)) as Day };
    case 'updated':
      return { day: (item.start + random.below(12)) as Day };
    case 'finished':
    case 'actualEnd':
      return item.state === 'done' ? { day: (item.due + random.below(9) - 4) as Day } : '';
    case 'predecessor':
      return random.chance(0.4) ? 1 + random.below(5) : '';
    case 'effort':
      return 1 + random.below(40);
    case 'duration':
      return item.due - item.start;
    case 'budget':
      return 500 * (1 + random.below(40));
    case 'sprint':
      return `Sprint ${1 + random.below(4)}`;
    case 'stateGroup':
      return language.states[
        item.state === 'blocked' || item.state === 'dropped' ? 'active' : item.state
      ][0]!;
    case 'projectKey':
      return 'FIN';
    case 'link':
      return `https://example.com/browse/FIN-${1 + random.below(400)}`;
    default:
      return '';
  }
}
