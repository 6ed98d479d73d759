import { describe, expect, test } from 'vitest';
import type { HistoryRow, ItemState } from '../../src/plan/history';
import { cellText } from '../../src/report/document';
import { driftReport } from '../../src/report/drift-report';
import { driftReportDocument } from '../../src/report/drift-report-document';
import { assessed, atAge, metricMilestone, type Parts } from '../assess/assessed';
import { checkIn, task } from '../plan/plan-rows';

const NOW = atAge(20);
const weeks = (id: string, ...values: readonly number[]) =>
  values.map((value, at) => checkIn({ when: atAge(5 * (at + 1)), item: id, value }));
const parts: Parts = {
  milestones: ['M1', 'M2', 'M3', 'M4'].map(id => metricMilestone({ id })),
  checkIns: [...weeks('M1', 10, 20, 30, 40), ...weeks('M2', 5, 10, 15, 20), ...weeks('M3', 5)],
};
const sectionOf = (from: Parts, on = NOW, rows: readonly HistoryRow[] = []) => {
  const document = driftReportDocument(driftReport(assessed(from, on), [], { rows }));
  const section = document.sections.find(({ heading }) => heading === 'Where it is heading');
  return {
    paragraphs: section?.paragraphs ?? [],
    rows: section?.table?.rows.map(row => row.map(cell => cellText(cell, on))) ?? [],
  };
};

describe('where it is heading', () => {
  test('lists chance and days, the least likely first', () => {
    expect(sectionOf(parts).rows.map(row => [row[0], row[1], row[5]])).toEqual([
      ['0 %', 'M2 · Close the tickets', '25 May'],
      ['100 %', 'M1 · Close the tickets', '16 Mar'],
    ]);
  });

  test('says which date counts for the status, and in words why there is no range', () => {
    expect(sectionOf(parts).paragraphs).toEqual([
      expect.stringContaining('One date counts for the status of a row: its Forecast, at its pace so far.'),
      'No range for M3: its history has 1 week, and a range needs 4.',
      'No range for M4: it has no check-in yet.',
    ]);
  });

  test('is left out where nothing can be forecast', () => {
    expect(sectionOf({ milestones: [metricMilestone()] })).toEqual({ paragraphs: [], rows: [] });
  });

  test('forecasts the open tasks together by what the last weeks finished', () => {
    const tasks = [
      ...[4, 9, 14, 19].map(age =>
        task({ id: `T${age}`, start: atAge(0), state: 'Done', doneOn: atAge(age) }),
      ),
      ...['T1', 'T2', 'T3'].map(id => task({ id, start: atAge(0) })),
    ];
    expect(sectionOf({ tasks }).paragraphs).toEqual([
      'By their number, as in the last 4 weeks, the 3 open tasks are done by 23 Feb at 95 %. Four weeks bring 3 of them or more, at 85 %. No status goes by that.',
    ]);
  });
});

describe('past forecasts', () => {
  const said = (chanceByDue: number, due = atAge(15)): ItemState => ({
    title: 'Close the tickets',
    status: 'Green',
    progress: 0.4,
    forecast: null,
    target: { kind: 'reach', value: 100 },
    due,
    owner: 'Ada Moss',
    chanceByDue,
    by85: atAge(16),
  });
  const rows = (count: number, item: string, state: ItemState): HistoryRow[] =>
    Array.from({ length: count }, (_, at) => ({ when: atAge(at + 1), item, state }));
  /** M1 was finished on the day of its third check-in, M2 is still open. */
  const done: Parts = {
    milestones: ['M1', 'M2'].map(id => metricMilestone({ id, due: atAge(15) })),
    checkIns: [...weeks('M1', 40, 70, 100, 98), ...weeks('M2', 10, 20, 30, 40)],
  };

  test('are scored once the days of ten have come', () => {
    const ten = [...rows(6, 'M1', said(0.9)), ...rows(4, 'M2', said(0.5))];
    // (6 · 0.1² + 4 · 0.5²) / 10, and 4 of 10 were not finished on the due date.
    expect(sectionOf(done, atAge(20), ten).paragraphs.join(' ')).toContain(
      'Of 10 past forecasts whose day has come, the mean squared error of the chance (Brier, 0 is perfect) is 0.11; saying "on the due date" each time would have 0.40. 60 % were finished by the 85 % date, 60 % by the due date.',
    );
    expect(sectionOf(done, atAge(20), ten.slice(1)).paragraphs.join(' ')).not.toContain('past forecasts');
  });

  test('of rows that were dropped, held or removed since are not counted', () => {
    const dropped: Parts = {
      ...done,
      milestones: [metricMilestone({ id: 'M1', due: atAge(15), state: 'Dropped' })],
    };
    const { score } = driftReport(assessed(dropped, atAge(20)), [], {
      rows: [...rows(6, 'M1', said(0.9)), ...rows(4, 'M9', said(0.5))],
    });
    expect(score?.forecasts).toBe(0);
  });
});
