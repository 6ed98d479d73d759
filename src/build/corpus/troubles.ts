// What makes people's sheets hard to read: each kind of trouble as a change to a sheet in the making.

import type { Cell } from '../../cells/cell';
import type { ColumnKey, DecoyKey } from './language';
import type { Random } from './random';
import { decoyCell, type Line, type Sketch } from './sketch';

/** Columns that look like those of a plan and are not. */
export const decoyKeys: readonly DecoyKey[] = [
  'creator',
  'reporter',
  'team',
  'reviewer',
  'priority',
  'created',
  'updated',
  'finished',
  'actualStart',
  'actualEnd',
  'predecessor',
  'effort',
  'duration',
  'budget',
  'sprint',
  'stateGroup',
  'projectKey',
  'link',
];

export function addDecoys(random: Random, { columns, lines, items, language }: Sketch): void {
  const there = new Set<ColumnKey | null>(columns.map(({ key }) => key));
  const wanted = random.shuffled(decoyKeys.filter(key => !there.has(key))).slice(0, 4 + random.below(4));
  for (const key of wanted) {
    const at = random.below(columns.length + 1);
    columns.splice(at, 0, { name: key, key, header: random.pick(language.headers[key]) });
    lines.forEach(({ cells }, index) => {
      cells[key] = decoyCell(random, language, key, items[index % items.length]!);
    });
  }
}

/** Sections, totals, templates, second lines: lines that are no items. */
export function addOtherLines(random: Random, sketch: Sketch): void {
  const { columns, language } = sketch;
  const title = titleName(sketch);
  const has = (key: ColumnKey) => columns.some(column => column.key === key);
  const other = (cells: Record<string, Cell>): Line => ({ cells, truth: null });
  const lines = [...sketch.lines];
  const header = other(Object.fromEntries(columns.map(({ name, header: text }) => [name, text])));
  if (has('id')) {
    const half = Math.floor(lines.length / 2);
    lines.splice(half, 0, other({ [title]: language.sections[1]! }));
    lines.unshift(other({ [title]: language.sections[0]! }));
    lines.push(other({ id: lines.length + 40 }), other({ id: lines.length + 41 }));
  } else if (random.chance(0.5)) lines.splice(Math.floor(lines.length / 2), 0, header);
  const repeated = lines.findIndex(({ truth }) => truth !== null && typeof truth.kind === 'string');
  if (has('note') && random.chance(0.5) && repeated >= 0) {
    const first = lines[repeated]!;
    lines.splice(
      repeated + 1,
      0,
      other({
        ...(has('id') ? { id: first.cells.id ?? '' } : {}),
        [title]: first.cells[title] ?? '',
        note: language.lines[1]!,
      }),
    );
  }
  const total = random.pick(language.total);
  const sum = columns.find(({ key }) => key === 'budget' || key === 'target' || key === 'effort');
  lines.push(other(sum ? { [title]: total, [sum.name]: 4200 } : { [title]: total }));
  sketch.lines = lines;
}

export function titleName({ columns }: Sketch): string {
  const titles = columns.filter(
    ({ name, key }) =>
      name.startsWith('step ') || key === 'name' || key === 'task' || key === 'milestone' || key === 'goal',
  );
  const order = ['name', 'task', 'milestone', 'goal'];
  return titles.sort((a, b) => order.indexOf(String(a.key)) - order.indexOf(String(b.key)))[0]!.name;
}

/** Owners that are nobody, several people, everybody, a team, an address. */
export function muddleOwners(random: Random, { lines, language }: Sketch): void {
  const address = (name: string) =>
    `${name
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .split(' ')
      .join('.')}@example.com`;
  const latin = /^[\p{Script=Latin} ]+$/u.test(language.people[0]!);
  const joins = latin ? [', ', ',', ' & ', ' / ', '; ', ' + '] : [', ', '、', ' / ', '; '];
  for (const { cells, truth } of lines) {
    if (truth === null || truth.owner !== 'person') continue;
    const [one, two] = random.shuffled(language.people);
    const which = random.below(12);
    if (which < 2) {
      cells.owner = which === 0 ? '' : random.pick(language.nobody);
      truth.owner = 'nobody';
    } else if (which === 2) {
      cells.owner = one + random.pick(joins) + two;
      truth.owner = 'several';
    } else if (which === 3) {
      cells.owner = random.pick(language.teams);
      truth.owner = 'team';
    } else if (which === 4) {
      cells.owner = random.pick(language.everyone);
      truth.owner = 'team';
    } else if (which < 7 && latin) cells.owner = address(one!);
  }
}
