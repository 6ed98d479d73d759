// npm run score -- FOLDER: compares the drift command's answers with every NAME.expected.json in a folder.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Field } from '../adopt/recognition';
import { openAddOn } from '../preview/add-on';
import { readWorkbookFile } from '../preview/files/read-file';
import { UnreadableFile } from '../preview/files/unreadable-file';
import {
  type ExpectedAnswer,
  type FieldScore,
  type FileScore,
  type GivenAnswer,
  scoreAnswer,
} from './score-answer';

const USAGE =
  'Usage: npm run --silent score -- FOLDER, where FOLDER holds files and NAME.expected.json beside them.';
const ENDING = '.expected.json';

process.exitCode = await main(process.argv.slice(2));

/** 0 even where answers differ; 2 where there is nothing to compare. */
async function main([folder]: readonly string[]): Promise<number> {
  const names =
    folder && existsSync(folder)
      ? readdirSync(folder)
          .filter(name => name.endsWith(ENDING))
          .sort()
      : [];
  if (folder === undefined || names.length === 0) {
    console.error(folder === undefined ? USAGE : `There is no NAME${ENDING} in ${folder}.\n${USAGE}`);
    return 2;
  }
  const scores: [string, FileScore][] = [];
  for (const name of names) {
    const expected = JSON.parse(readFileSync(join(folder, name), 'utf8')) as ExpectedAnswer;
    const file = expected.file ?? name.slice(0, -ENDING.length);
    scores.push([file, scoreAnswer(expected, await answerOf(join(folder, file)))]);
  }
  print(scores);
  return 0;
}

async function answerOf(path: string): Promise<GivenAnswer> {
  try {
    const { workbook } = await readWorkbookFile(path);
    const addOn = await openAddOn(workbook, { ui: { toast: () => {} } });
    const { tables, declined } = addOn.understood();
    return { tables, declined };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { tables: [], declined: error.message };
  }
}

function print(scores: readonly [string, FileScore][]): void {
  const fields = new Map<Field, FieldScore>();
  for (const [, score] of scores) {
    for (const [field, { right, wrong, missed }] of score.fields) {
      const sum = fields.get(field) ?? { right: 0, wrong: 0, missed: 0 };
      sum.right += right;
      sum.wrong += wrong;
      sum.missed += missed;
      fields.set(field, sum);
    }
  }
  const all = [...fields.values()].reduce(
    (sum, one) => ({
      right: sum.right + one.right,
      wrong: sum.wrong + one.wrong,
      missed: sum.missed + one.missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
  console.table(
    Object.fromEntries([...fields, ['all', all] as const].map(([field, score]) => [field, rates(score)])),
  );
  const share = (key: 'headerRow' | 'counts' | 'owners' | 'cautious') => {
    const asked = scores.map(([, score]) => score[key]).filter(answer => answer !== null);
    return `${asked.filter(Boolean).length} of ${asked.length}`;
  };
  console.table({
    'header rows found': share('headerRow'),
    'counts exact': share('counts'),
    'owner gaps exact': share('owners'),
    'edges asked or declined, negatives declined': share('cautious'),
    'decoys taken': scores.reduce((sum, [, { violations }]) => sum + violations, 0),
    'decoys taken with confidence above 0.8': scores.reduce(
      (sum, [, { sureViolations }]) => sum + sureViolations,
      0,
    ),
  });
  for (const [file, { differences }] of scores)
    console.log(
      differences.length === 0
        ? `✓ ${file}`
        : `✗ ${file}\n${differences.map(line => `    ${line}`).join('\n')}`,
    );
}

function rates({ right, wrong, missed }: FieldScore): Record<string, string | number> {
  const percent = (part: number, whole: number) =>
    whole === 0 ? '–' : `${Math.round((1000 * part) / whole) / 10} %`;
  return {
    precision: percent(right, right + wrong),
    recall: percent(right, right + missed),
    right,
    wrong,
    missed,
  };
}
