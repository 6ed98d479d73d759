// A plan that is known in every detail, before it is rendered as somebody's sheet.

import { addDays, type Day, dayFromParts } from '../../plan/day';
import type { CorpusLanguage, LevelKey, StateKey } from './language';
import type { Random } from './random';

export interface CorpusItem {
  readonly kind: LevelKey;
  readonly title: string;
  /** Index of the item above; null at the top. */
  readonly parent: number | null;
  readonly person: string;
  readonly start: Day;
  readonly due: Day;
  readonly state: StateKey;
  /** 0 to 100. */
  readonly percent: number;
  readonly note: string;
  readonly metric: string;
  readonly baseline: number;
  readonly target: number;
  readonly current: number;
}

/** The ways in which people keep plans. */
export const shapes = [
  'objectives',
  'key results',
  'project',
  'tracker',
  'roadmap',
  'campaign',
  'university',
  'breakdown',
] as const;
export type Shape = (typeof shapes)[number];

const FLAT: Readonly<Partial<Record<Shape, LevelKey>>> = {
  objectives: 'goal',
  'key results': 'milestone',
  project: 'task',
  tracker: 'task',
  roadmap: 'milestone',
  campaign: 'task',
  university: 'goal',
};
const STATES: readonly StateKey[] = ['planned', 'active', 'done', 'active', 'planned', 'blocked', 'dropped'];
const FIRST_DAY = dayFromParts(2026, 1, 5)!;

/** Titles differ within a plan. */
export function corpusPlan(random: Random, language: CorpusLanguage, shape: Shape): CorpusItem[] {
  const titles = titleSource(random, language);
  const items: CorpusItem[] = [];
  const add = (kind: LevelKey, parent: number | null, start: Day, days: number): number => {
    const state = random.pick(STATES);
    const percent = state === 'done' ? 100 : state === 'planned' ? 0 : 5 * (1 + random.below(18));
    const baseline = 10 * random.below(9);
    const target = baseline + 10 * (1 + random.below(20));
    items.push({
      kind,
      title: titles(kind),
      parent,
      person: random.pick(language.people),
      start,
      due: addDays(start, days),
      state,
      percent,
      note: random.chance(0.5) ? random.pick(language.notes) : '',
      metric: random.pick(language.metrics),
      baseline,
      target,
      current: baseline + Math.round(((target - baseline) * percent) / 100),
    });
    return items.length - 1;
  };
  const kind = FLAT[shape];
  if (kind !== undefined) {
    const count = 6 + random.below(9);
    for (let index = 0; index < count; index++)
      add(kind, null, addDays(FIRST_DAY, random.below(250)), 4 + random.below(60));
    return items;
  }
  for (let goal = 0; goal < 2; goal++) {
    const begin = addDays(FIRST_DAY, random.below(60));
    const top = add('goal', null, begin, 200 + random.below(60));
    for (let step = 2 + random.below(2); step > 0; step--) {
      const at = addDays(begin, random.below(60));
      const middle = add('milestone', top, at, 60 + random.below(30));
      for (let work = 2 + random.below(2); work > 0; work--)
        add('task', middle, addDays(at, random.below(20)), 5 + random.below(25));
    }
  }
  return items;
}

/** Gives each title once; then once more with a number behind it. */
function titleSource(random: Random, language: CorpusLanguage): (kind: LevelKey) => string {
  const lists = {
    goal: random.shuffled(language.titles.goal),
    milestone: random.shuffled(language.titles.milestone),
    task: random.shuffled(language.titles.task),
  };
  const given = { goal: 0, milestone: 0, task: 0 };
  return kind => {
    const list = lists[kind];
    const number = given[kind]++;
    const title = list[number % list.length]!;
    return number < list.length ? title : `${title} (${Math.floor(number / list.length) + 1})`;
  };
}
