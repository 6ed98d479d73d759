import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/plan/problem';
import { driftReport } from '../../src/report/drift-report';
import { assessmentOn, day, reason, type SampleRow, type Surroundings } from './assessment-builder';

const reportOf = (rows: readonly SampleRow[], around: Surroundings = {}) =>
  driftReport(assessmentOn('2026-11-23', rows, around), []);

describe('watermelons', () => {
  const red: SampleRow = {
    id: 'M1',
    status: 'Red',
    reasons: [reason('behind plan', '12 working days behind plan.')],
  };

  test('are Red rows whose owner last said Green', () => {
    const { watermelons } = reportOf([red], {
      checkIns: [
        { item: 'M1', on: '2026-11-13', confidence: 'Red' },
        { item: 'M1', on: '2026-11-20', confidence: 'Green', by: 'Elena Petrova', note: 'All\nfine.' },
      ],
    });
    expect(watermelons).toMatchObject([
      { id: 'M1', saidOn: day('2026-11-20'), note: 'All fine.', reason: '12 working days behind plan.' },
    ]);
  });

  test('go by the last check-in that states a confidence', () => {
    const around: Surroundings = {
      checkIns: [
        { item: 'M1', on: '2026-11-13', confidence: 'Green' },
        { item: 'M1', on: '2026-11-20', confidence: null },
      ],
    };
    expect(reportOf([red], around).watermelons).toHaveLength(1);
  });

  test('go by what was said on the weekend already, which counts on the Monday after it', () => {
    const saturday = (confidence: 'Green' | 'Amber') =>
      driftReport(
        assessmentOn('2026-11-21', [red], {
          checkIns: [
            { item: 'M1', on: '2026-11-13', confidence: confidence === 'Green' ? 'Red' : 'Green' },
            { item: 'M1', on: '2026-11-23', confidence },
          ],
        }),
        [],
      ).watermelons;
    expect(saturday('Green')).toMatchObject([{ id: 'M1', saidOn: day('2026-11-21') }]);
    expect(saturday('Amber')).toEqual([]);
  });

  test('are neither rows whose owner has come round nor rows that are only Amber', () => {
    const checkIns = [
      { item: 'M1', on: '2026-11-13', confidence: 'Green' },
      { item: 'M1', on: '2026-11-20', confidence: 'Amber' },
      { item: 'M2', on: '2026-11-20', confidence: 'Green' },
    ] as const;
    expect(reportOf([red, { id: 'M2', status: 'Amber' }], { checkIns }).watermelons).toEqual([]);
  });
});

describe('finished work that moved its milestone backward', () => {
  const checkIns = ['2026-10-30', '2026-11-06', '2026-11-13', '2026-11-20'].map(on => ({ item: 'M1', on }));
  const fell: SampleRow = {
    id: 'M1',
    status: 'Red',
    movementPoints: -12,
    reasons: [reason('forecast late', 'Late.'), reason('moved backward', 'Fell 12 points.')],
  };
  const done = (id: string, doneOn: string): SampleRow => ({
    id,
    in: 'M1',
    status: 'Done',
    taskState: 'Done',
    doneOn,
  });

  test('names the tasks that were finished since the report that it fell from, the latest first', () => {
    const rows = [
      fell,
      done('T1', '2026-11-13'),
      done('T2', '2026-11-16'),
      done('T3', '2026-11-18'),
      done('T4', '2026-11-24'),
    ];
    const [work] = reportOf(rows, { checkIns }).backwardWork;
    expect(work?.finished.map(({ id }) => id)).toEqual(['T3', 'T2']);
    expect(work?.movementPoints).toBe(-12);
  });

  test('counts a task that has no State and a day in "Done on", which is done', () => {
    const unsaid: SampleRow = { id: 'T2', in: 'M1', status: 'Done', doneOn: '2026-11-16' };
    const [work] = reportOf([fell, unsaid], { checkIns }).backwardWork;
    expect(work?.finished.map(({ id }) => id)).toEqual(['T2']);
  });

  test('is not claimed where nothing was finished, or where nothing fell', () => {
    expect(reportOf([fell], { checkIns }).backwardWork).toEqual([]);
    const steady: SampleRow = { id: 'M1', status: 'Green' };
    expect(reportOf([steady, done('T3', '2026-11-18')], { checkIns }).backwardWork).toEqual([]);
  });
});

describe('silent owners', () => {
  const silent = [reason('silent', 'No check-in.')];

  test('are listed once each, the longest silent first, with all that they are silent on', () => {
    const { silences } = reportOf([
      { id: 'M1', owner: 'Noor Haddad', reasons: silent, lastCheckIn: day('2026-11-06') },
      { id: 'M2', owner: 'Elena Petrova', reasons: silent, lastCheckIn: day('2026-11-09') },
      { id: 'M3', owner: 'Elena Petrova', reasons: silent, lastCheckIn: day('2026-10-30') },
    ]);
    expect(silences.map(({ owner, since, items }) => [owner, since, items.map(({ id }) => id)])).toEqual([
      ['Elena Petrova', day('2026-10-30'), ['M3', 'M2']],
      ['Noor Haddad', day('2026-11-06'), ['M1']],
    ]);
  });

  test('count from the start of a row that never had a check-in', () => {
    const { silences } = reportOf([{ id: 'M1', start: '2026-11-02', reasons: silent }]);
    expect(silences[0]?.items[0]).toMatchObject({ never: true, since: day('2026-11-02') });
  });

  test('count from the start of a row that was spoken of before it', () => {
    const lastCheckIn = day('2026-10-05');
    const { silences } = reportOf([{ id: 'M1', start: '2026-11-02', lastCheckIn, reasons: silent }]);
    expect(silences[0]).toMatchObject({ since: day('2026-11-02') });
    expect(silences[0]?.items[0]).toMatchObject({ never: false, since: day('2026-11-02') });
  });
});

describe('what is due', () => {
  test('reaches from the status date to fourteen days after it, the soonest first', () => {
    const { dueSoon } = reportOf([
      { id: 'M1', due: '2026-11-22' },
      { id: 'M2', due: '2026-12-07' },
      { id: 'M3', due: '2026-12-08' },
      { id: 'T1', due: '2026-11-23' },
    ]);
    expect(dueSoon.map(({ id }) => id)).toEqual(['T1', 'M2']);
  });

  test('leaves out what is finished, dropped or on hold', () => {
    const statuses = ['Done', 'Dropped', 'On hold'] as const;
    const rows = statuses.map((status, at): SampleRow => ({ id: `M${at + 1}`, status, due: '2026-11-25' }));
    expect(reportOf(rows).dueSoon).toEqual([]);
  });
});

test('what rests on hold gives the note of its last check-in as the reason', () => {
  const { onHold } = reportOf([{ id: 'M1', status: 'On hold' }], {
    checkIns: [{ item: 'M1', on: '2026-11-02', note: 'Waiting for the budget; back on 11 Jan.' }],
  });
  expect(onHold[0]?.reason).toBe('Waiting for the budget; back on 11 Jan.');
});

test("the plan's problems and those of the tables are given once each", () => {
  const cycle: Problem = {
    code: 'predecessor-cycle',
    cell: 'Milestones!K4',
    message: 'M3 waits for itself.',
  };
  const date: Problem = {
    code: 'not-a-date',
    cell: 'Tasks!E9',
    message: 'Tasks!E9: due "soon" is not a date.',
  };
  const assessment = assessmentOn('2026-11-23', [{ id: 'G1' }], { problems: [cycle] });
  expect(driftReport(assessment, [date, cycle]).problems).toEqual([cycle, date]);
});
