import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/assess/assessment';
import { driftReport } from '../../src/report/drift-report';
import { statusOrder } from '../../src/report/status-counts';
import { assessmentOn, day, reason, type SampleRow } from './assessment-builder';

const reportOn = (statusDate: string, rows: readonly SampleRow[]) =>
  driftReport(assessmentOn(statusDate, rows), []);
const driftIds = (rows: readonly SampleRow[]) => reportOn('2026-11-23', rows).drifts.map(({ id }) => id);

describe('the order of the worst drifts', () => {
  test('puts every Red before every Amber, however far the Amber is behind', () => {
    expect(
      driftIds([
        { id: 'M1', status: 'Amber', driftWorkingDays: 40 },
        { id: 'M2', status: 'Red', driftWorkingDays: 3 },
      ]),
    ).toEqual(['M2', 'M1']);
  });

  test('then goes by working days behind, with the rows that have none last', () => {
    expect(
      driftIds([
        { id: 'M1', status: 'Red' },
        { id: 'M2', status: 'Red', driftWorkingDays: 4 },
        { id: 'M3', status: 'Red', driftWorkingDays: -2 },
        { id: 'G1', status: 'Red', driftWorkingDays: 9 },
      ]),
    ).toEqual(['G1', 'M2', 'M3', 'M1']);
  });

  test('then by weight, then by the order of the plan', () => {
    expect(
      driftIds([
        { id: 'M1', status: 'Red', driftWorkingDays: 4 },
        { id: 'M2', status: 'Red', driftWorkingDays: 4, weight: 3 },
        { id: 'M3', status: 'Red', driftWorkingDays: 4 },
      ]),
    ).toEqual(['M2', 'M1', 'M3']);
  });

  test('counts an overdue task as behind by the working days since its due day', () => {
    const { drifts } = reportOn('2026-11-23', [{ id: 'T1', status: 'Red', due: '2026-11-19' }]);
    expect(drifts[0]?.daysBehind).toBe(2);
  });
});

describe('a drift', () => {
  const [drift] = reportOn('2026-11-23', [
    { id: 'G1', title: 'Grow managed services' },
    { id: 'M2', in: 'G1', title: 'Move ten clients' },
    {
      id: 'T4',
      in: 'M2',
      title: 'Write the checklist',
      status: 'Red',
      owner: { kind: 'team', team: 'Delivery', probably: null },
      reasons: [
        reason('task overdue', 'Due on 10 Nov and not done.'),
        reason('no single owner', 'Delivery is a team.', 'Name one person.'),
      ],
    },
  ]).drifts;

  test('shows its line up to the goal', () => {
    expect(drift?.above.map(({ id }) => id)).toEqual(['G1', 'M2']);
    expect(drift?.leadsToGoal).toBe(true);
  });

  test('says that its owner is a team', () => {
    expect(drift?.owner).toBe('a team: Delivery');
  });

  test('gives the first reason, counts the others, and takes the first lift that there is', () => {
    expect(drift?.reason).toBe('Due on 10 Nov and not done.');
    expect(drift?.moreReasons).toBe(1);
    expect(drift?.lift).toBe('Name one person.');
  });

  test('is known as work without a goal where the line ends early', () => {
    const lost = reportOn('2026-11-23', [
      { id: 'M1', status: 'Red' },
      { id: 'T1', in: 'M1', status: 'Red' },
    ]).drifts;
    expect(lost.map(({ leadsToGoal }) => leadsToGoal)).toEqual([false, false]);
  });
});

test('nothing is lost: every row is counted, and listed once where its status belongs', () => {
  const status = fc.constantFrom<Status>(...statusOrder);
  const row = fc.record({
    level: fc.constantFrom('G', 'M', 'T'),
    status,
    driftWorkingDays: fc.option(fc.integer({ min: -20, max: 60 })),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), rows => {
      const sample = rows.map(({ level, ...rest }, at): SampleRow => ({ id: `${level}${at + 1}`, ...rest }));
      const report = reportOn('2026-11-23', sample);
      const idsOf = (...wanted: Status[]) =>
        sample.filter(entry => wanted.includes(entry.status ?? 'Green')).map(({ id }) => id);
      expect(report.drifts.map(({ id }) => id).sort()).toEqual(idsOf('Red', 'Amber').sort());
      expect(report.onHold.map(({ id }) => id)).toEqual(idsOf('On hold'));
      for (const wanted of statusOrder) {
        const counted = report.counts.reduce((sum, { byStatus }) => sum + byStatus[wanted], 0);
        expect(counted).toBe(idsOf(wanted).length);
      }
      expect(report.counts.reduce((sum, { total }) => sum + total, 0)).toBe(rows.length);
    }),
  );
});

test('an assessment is left as it was', () => {
  const assessment = assessmentOn('2026-11-23', [
    { id: 'M1', status: 'Amber' },
    { id: 'M2', status: 'Red' },
  ]);
  driftReport(assessment, []);
  expect(assessment.items.map(({ item }) => item.id)).toEqual(['M1', 'M2']);
  expect(assessment.statusDate).toBe(day('2026-11-23'));
});
