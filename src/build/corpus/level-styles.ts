// The ways in which sheets show that a task belongs to a milestone, and a milestone to a goal.

import type { LevelKey } from './language';
import type { Random } from './random';
import type { Line, Sketch } from './sketch';

export const levelStyles = [
  'indent',
  'number',
  'number in title',
  'prefix',
  'type',
  'parent ID',
  'parent title',
  'heading',
  'columns',
  'bold',
  'fill',
] as const;
export type LevelStyle = (typeof levelStyles)[number];

/** Of goals and of milestones. */
const FILLS: readonly string[] = ['#9fc5e8', '#cfe2f3'];
const DEPTH: Readonly<Record<LevelKey, number>> = { goal: 0, milestone: 1, task: 2 };

/** Changes a sheet of goals, milestones and tasks so that it shows them in this style. */
export function levelLines(random: Random, sketch: Sketch, style: LevelStyle, title: 'name' | 'task'): void {
  const { items, lines, language } = sketch;
  items.forEach(({ parent }, index) => {
    lines[index]!.truth!.parent = parent === null ? null : lines[parent]!;
  });
  const numbers = outlineNumbers(sketch);
  const each = (change: (line: Line, index: number, depth: number) => void) =>
    lines.forEach((line, index) => {
      change(line, index, DEPTH[items[index]!.kind]);
    });
  const addColumn = (key: 'id' | 'type' | 'parent', first: boolean) => {
    const column = { name: key, key, header: random.pick(language.headers[key]) };
    if (first) sketch.columns.unshift(column);
    else sketch.columns.splice(1 + random.below(sketch.columns.length), 0, column);
  };
  switch (style) {
    case 'indent': {
      const unit = random.pick(['  ', '   ', '    ', '- ', '　']);
      each(({ cells }, _, depth) => {
        cells[title] =
          unit.trim() === ''
            ? unit.repeat(depth) + cells[title]
            : `${'-'.repeat(depth)} ${cells[title]}`.trim();
      });
      return;
    }
    case 'number':
      addColumn('id', true);
      each(({ cells }, index) => {
        const number = numbers[index]!;
        cells.id =
          number.includes('.') && random.chance(0.7)
            ? number
            : Number.isNaN(Number(number))
              ? number
              : Number(number);
      });
      return;
    case 'number in title':
      each(({ cells }, index) => {
        cells[title] = `${numbers[index]} ${cells[title]}`;
      });
      return;
    case 'prefix':
      each(({ cells }, index) => {
        const word = random.chance(1) ? language.levels[items[index]!.kind][0]! : '';
        cells[title] = `${word} ${numbers[index]}: ${cells[title]}`;
      });
      return;
    case 'type':
      addColumn('type', random.chance(0.5));
      each(({ cells }, index) => {
        cells.type = language.levels[items[index]!.kind][0]!;
      });
      return;
    case 'parent ID':
    case 'parent title': {
      if (style === 'parent ID') addColumn('id', true);
      addColumn('parent', false);
      each(({ cells, truth }, index) => {
        if (style === 'parent ID') cells.id = `W-${index + 10}`;
        const above = truth!.parent;
        const at = above === null ? -1 : lines.indexOf(above);
        cells.parent = above === null ? '' : style === 'parent ID' ? `W-${at + 10}` : above.cells[title]!;
      });
      sketch.lines = random.shuffled(lines);
      return;
    }
    case 'heading':
      headingLines(sketch, title);
      return;
    case 'columns':
      columnLines(random, sketch, title);
      return;
    case 'bold':
      boldLines(sketch);
      return;
    case 'fill': {
      const bold = random.chance(0.5);
      each((line, _, depth) => {
        if (depth < 2) line.look = { bold, fill: FILLS[depth]! };
      });
      return;
    }
  }
}

function outlineNumbers({ items }: Sketch): string[] {
  const counts = new Map<number | null, number>();
  const numbers: string[] = [];
  for (const { parent } of items) {
    const count = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, count);
    numbers.push(parent === null ? String(count) : `${numbers[parent]}.${count}`);
  }
  return numbers;
}

/** A goal's title alone on a line, its tasks below. */
function headingLines(sketch: Sketch, title: string): void {
  const { items, lines } = sketch;
  const kept: Line[] = [];
  let heading: Line | null = null;
  items.forEach(({ kind }, index) => {
    const line = lines[index]!;
    if (kind === 'goal') {
      heading = {
        cells: { [title]: line.cells[title]! },
        truth: { kind: 'any', parent: null, owner: null, start: null, due: null, share: null },
      };
      kept.push(heading);
    } else if (kind === 'task') {
      line.truth!.parent = heading;
      kept.push(line);
    }
  });
  sketch.lines = kept;
}

/** Milestones in bold above their tasks. */
function boldLines(sketch: Sketch): void {
  const { items } = sketch;
  sketch.lines = sketch.lines.filter((line, index) => {
    const { kind } = items[index]!;
    if (kind === 'milestone') {
      line.truth!.parent = null;
      line.look = { bold: true, fill: '' };
    }
    return kind !== 'goal';
  });
}

/** A column for each level; each line fills one of them. */
function columnLines(random: Random, sketch: Sketch, title: string): void {
  const { items, lines, language, columns } = sketch;
  const steps = (['goal', 'milestone', 'task'] as const).map(key => ({
    name: `step ${key}`,
    key,
    header: random.pick(language.headers[key]),
  }));
  columns.splice(
    columns.findIndex(({ name }) => name === title),
    1,
    ...steps,
  );
  lines.forEach(({ cells }, index) => {
    cells[`step ${items[index]!.kind}`] = cells[title]!;
    delete cells[title];
  });
}
