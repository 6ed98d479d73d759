// The cases of the corpus: every kind of trouble in every language, alone and together.

import type { SheetGrid } from '../../adopt/recognition';
import type { Cell } from '../../cells/cell';
import { dayFromSerial } from '../../plan/day';
import { readWorkbookBytes } from '../../preview/files/read-file';
import type { CellModel } from '../../preview/workbook';
import { allLanguages } from './all-languages';
import { type Shape, shapes } from './corpus-plan';
import { type FileStyle, fileBytes, fileStyles } from './file-bytes';
import type { CorpusLanguage } from './language';
import { type Layout, layOut, plainLayout, type Rendered } from './layout';
import { type LevelStyle, levelStyles } from './level-styles';
import { type Random, seeded } from './random';
import { sketch } from './sketch';
import { addDecoys, addOtherLines, muddleOwners } from './troubles';
import { dayStyles, type ShareStyle, shareStyles } from './written-values';

export const troubles = [
  'none',
  '1 words that lie',
  '2 header not on top',
  '3 more than one table',
  '4 levels',
  '5 rows that are no items',
  '6 owners',
  '7 dates',
  '8 numbers',
  '9 files',
  'together',
  '4 levels by bold',
  '4 levels by fill',
] as const;
export type Trouble = (typeof troubles)[number];

/** Levels that only the look of rows shows. */
const LOOKS: ReadonlyMap<Trouble, LevelStyle> = new Map([
  ['4 levels by bold', 'bold'],
  ['4 levels by fill', 'fill'],
]);

export interface CorpusCase {
  readonly language: string;
  readonly trouble: Trouble;
  /** What was done to the sheet, for whoever reads the differences. */
  readonly description: string;
  readonly rendered: Rendered;
  /** A file whose every line is one field: it is to be declined. */
  readonly broken: boolean;
}

/** Cases `from` to `from + count - 1` of each language and trouble. */
export async function corpusCases(from: number, count: number): Promise<CorpusCase[]> {
  const cases: CorpusCase[] = [];
  for (const [at, language] of allLanguages.entries())
    for (const [kind, trouble] of troubles.entries())
      for (let number = from; number < from + count; number++)
        cases.push(await corpusCase(language, trouble, 7919 * at + 104_729 * kind + 31 * number + 1));
  return cases;
}

async function corpusCase(language: CorpusLanguage, trouble: Trouble, seed: number): Promise<CorpusCase> {
  const random = seeded(seed);
  const all = trouble === 'together';
  const has = (one: Trouble) => trouble === one || (all && random.chance(0.45));
  const isTree = LOOKS.has(trouble) || has('4 levels');
  const shape: Shape = isTree ? 'breakdown' : random.pick(shapes.filter(one => one !== 'breakdown'));
  const days = has('7 dates') ? random.pick(dayStyles) : random.pick(['date', 'iso'] as const);
  const options = {
    days,
    shares: has('8 numbers') ? random.pick(shareStyles) : ('of one' satisfies ShareStyle),
    levels: LOOKS.get(trouble) ?? random.pick(levelStyles),
  };
  const sheet = sketch(random, language, shape, options);
  const done: string[] = [shape, `days ${days}`, `shares ${options.shares}`];
  if (isTree) done.push(`levels by ${options.levels}`);
  if (has('1 words that lie')) addDecoys(random, sheet);
  if (has('6 owners')) muddleOwners(random, sheet);
  if (!isTree && has('5 rows that are no items')) {
    addOtherLines(random, sheet);
    done.push('other lines');
  }
  const layout = layoutFor(random, has('2 header not on top'), has('3 more than one table'));
  done.push(...Object.entries(layout).flatMap(([what, is]) => (is ? [what] : [])));
  let rendered = layOut(random, sheet, layout);
  let style: FileStyle | null = trouble === '9 files' ? random.pick(fileStyles) : null;
  const bytes = style ? fileBytes(rendered.grids[0]!, style, language.code) : null;
  if (style && bytes) {
    rendered = { ...rendered, grids: await throughFile(bytes, rendered.sheet) };
    done.push(style);
  } else style = null;
  return {
    language: language.code,
    trouble,
    description: done.join(', '),
    rendered,
    broken: style === 'quoted whole',
  };
}

function layoutFor(random: Random, offset: boolean, several: boolean): Layout {
  const some = (wanted: boolean, share: number) => wanted && random.chance(share);
  const layout = {
    above: some(offset, 0.6),
    left: some(offset, 0.3) ? 1 + random.below(5) : 0,
    lineBreaks: some(offset, 0.3),
    strip: some(offset, 0.3),
    groupRow: some(offset, 0.25),
    neighbour: some(several, 0.45),
    below: some(several, 0.4),
    copy: some(several, 0.4),
  };
  return { ...plainLayout, ...layout };
}

/** What a file of these bytes holds, as recognition sees it. */
export async function throughFile(
  bytes: Uint8Array,
  name: string,
  fileName = 'corpus.csv',
): Promise<SheetGrid[]> {
  const { workbook } = await readWorkbookBytes(bytes, fileName);
  return workbook.sheets.map(({ rows }) => {
    const width = Math.max(0, ...Array.from(rows, row => row?.length ?? 0));
    const cells = Array.from(rows, row =>
      Array.from({ length: width }, (_, column) => cellOf(row?.[column])),
    );
    return { name, cells };
  });
}

function cellOf(model: CellModel | undefined): Cell {
  if (!model || model.value === null) return '';
  const isDate = typeof model.value === 'number' && /[dy]/i.test(model.numberFormat ?? '');
  return isDate ? { day: dayFromSerial(Number(model.value)) } : model.value;
}
