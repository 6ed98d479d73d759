// Adds the scores of many cases up, by kind of trouble and by language.

import type { CaseScore } from './case-score';

export interface CorpusScore {
  cases: number;
  headerRows: number;
  right: number;
  wrong: number;
  missed: number;
  asked: number;
  decoys: number;
  rows: number;
  parents: number;
  tables: number;
  owners: [number, number];
  values: [number, number];
}

export function noScore(): CorpusScore {
  return {
    cases: 0,
    headerRows: 0,
    right: 0,
    wrong: 0,
    missed: 0,
    asked: 0,
    decoys: 0,
    rows: 0,
    parents: 0,
    tables: 0,
    owners: [0, 0],
    values: [0, 0],
  };
}

export function addScore(sum: CorpusScore, one: CaseScore): void {
  sum.cases++;
  sum.headerRows += Number(one.headerRow);
  for (const key of ['right', 'wrong', 'missed', 'asked', 'decoys'] as const) sum[key] += one[key];
  for (const key of ['rows', 'parents', 'tables'] as const) sum[key] += Number(one[key]);
  for (const key of ['owners', 'values'] as const) {
    sum[key][0] += one[key][0];
    sum[key][1] += one[key][1];
  }
}

/** Percentages, one decimal. */
export function ratesOf(sum: CorpusScore): Record<string, number> {
  const percent = (part: number, whole: number) =>
    whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;
  return {
    cases: sum.cases,
    'header rows': percent(sum.headerRows, sum.cases),
    precision: percent(sum.right, sum.right + sum.wrong),
    recall: percent(sum.right, sum.right + sum.missed),
    'sure decoys': sum.decoys,
    'asked of columns': percent(sum.asked, sum.right + sum.wrong),
    'rows right': percent(sum.rows, sum.cases),
    'parents right': percent(sum.parents, sum.cases),
    'one table': percent(sum.tables, sum.cases),
    owners: percent(...sum.owners),
    'days and shares': percent(...sum.values),
  };
}
