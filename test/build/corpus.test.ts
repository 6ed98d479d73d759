// A fixed part of the corpus; `npm run bench` scores all of it.

import { beforeAll, describe, expect, it } from 'vitest';
import { recognise } from '../../src/adopt/recognise';
import { allLanguages } from '../../src/build/corpus/all-languages';
import { scoreCase } from '../../src/build/corpus/case-score';
import { type CorpusCase, corpusCases, troubles } from '../../src/build/corpus/corpus-case';
import { addScore, type CorpusScore, noScore, ratesOf } from '../../src/build/corpus/corpus-score';
import { wideExport } from '../../src/build/corpus/wide-export';

let cases: CorpusCase[] = [];
beforeAll(async () => {
  cases = await corpusCases(500, 2);
});

function scoreOf(some: readonly CorpusCase[]): CorpusScore {
  const sum = noScore();
  for (const one of some) addScore(sum, scoreCase(one));
  return sum;
}

function claimWell(score: CorpusScore): void {
  const rates = ratesOf(score);
  expect(rates['header rows']).toBeGreaterThanOrEqual(95);
  expect(rates.precision).toBeGreaterThanOrEqual(97);
  expect(rates.recall).toBeGreaterThanOrEqual(90);
  expect(score.decoys).toBe(0);
  expect(rates['asked of columns']).toBeLessThanOrEqual(5);
}

describe('a known plan, rendered as people keep theirs', () => {
  it.each(allLanguages.map(({ code }) => code))('is recognised in %s', code => {
    claimWell(scoreOf(cases.filter(({ language }) => language === code)));
  });

  it.each(troubles)('is recognised under the trouble "%s"', trouble => {
    claimWell(scoreOf(cases.filter(one => one.trouble === trouble)));
  });

  it('comes back with its rows, parents, owners and days', () => {
    const rates = ratesOf(scoreOf(cases));
    for (const what of ['rows right', 'parents right', 'owners', 'days and shares', 'one table'])
      expect(rates[what], what).toBeGreaterThanOrEqual(95);
  });

  it('is the same for the same seed', async () => {
    const again = await corpusCases(500, 1);
    const asSeen = (one: CorpusCase | undefined) =>
      one?.rendered.grids.map(grid => ({ ...grid, looks: grid.looks?.() }));
    expect(asSeen(again[7])).toEqual(asSeen(cases.find(one => one.description === again[7]?.description)));
  });
});

describe('a wide export of an issue tracker', () => {
  it('gives its few columns of a plan, and no other', () => {
    const [table] = recognise([wideExport(400, 70)]).tables;
    const headers = Object.fromEntries(
      Object.entries(table?.mapping ?? {}).map(([field, { header }]) => [field, header]),
    );
    expect(headers).toEqual({
      id: 'Issue key',
      task: 'Summary',
      owner: 'Assignee',
      start: 'Custom field (Start date)',
      due: 'Due date',
      status: 'Status',
      parent: 'Parent',
      note: 'Description',
      goal: 'Project name',
      milestone: 'Fix versions',
    });
    expect(table?.rows.filter(({ kind }) => kind === 'task')).toHaveLength(390);
  });
});
