// Recognises the whole corpus and prints how well, by kind of trouble and by language, and how long a wide export takes.

import { recognise } from '../../adopt/recognise';
import { scoreCase } from './case-score';
import { corpusCases } from './corpus-case';
import { addScore, type CorpusScore, noScore, ratesOf } from './corpus-score';
import { wideExport } from './wide-export';

/** Cases of each language and kind of trouble. */
const EACH = 12;

export async function benchCorpus(from = 0, each = EACH, differences = false): Promise<void> {
  const byTrouble = new Map<string, CorpusScore>();
  const byLanguage = new Map<string, CorpusScore>();
  const all = noScore();
  const sumOf = (sums: Map<string, CorpusScore>, key: string) => {
    const sum = sums.get(key) ?? noScore();
    sums.set(key, sum);
    return sum;
  };
  for (const one of await corpusCases(from, each)) {
    const score = scoreCase(one);
    for (const sum of [all, sumOf(byTrouble, one.trouble), sumOf(byLanguage, one.language)])
      addScore(sum, score);
    if (differences && score.differences.length > 0)
      console.log(
        `${one.language} ${one.trouble} (${one.description})\n    ${score.differences.join('\n    ')}`,
      );
  }
  const table = (sums: Map<string, CorpusScore>) =>
    Object.fromEntries([...sums, ['all', all] as const].map(([key, sum]) => [key, ratesOf(sum)]));
  console.log('\nRecognition of the corpus, in percent');
  console.table(table(byTrouble));
  console.table(table(byLanguage));
  const grid = wideExport(10_000, 70);
  const start = performance.now();
  recognise([grid]);
  const first = performance.now();
  recognise([grid]);
  console.table({
    'An export of 10,000 rows and 70 columns': {
      'understood in, ms': Math.round(first - start),
      'again, ms': Math.round(performance.now() - first),
    },
  });
}
