import { describe, expect, test } from 'vitest';
import { assessPlan } from '../../src/assess/assess-plan';
import type { Day } from '../../src/plan/day';
import type { HistoryRow, ItemState } from '../../src/plan/history';
import { linkPlan } from '../../src/plan/link-plan';
import type { PlanRecords } from '../../src/plan/plan';
import type { Status } from '../../src/plan/status';
import { dashboard, gapPointsAt } from '../../src/report/dashboard';
import { exampleRecords } from '../plan/example-records';
import { checkIn, day, goal, milestone, person, records, task } from '../plan/plan-rows';

const TODAY = day('2026-11-23');

const of = (parts: Partial<PlanRecords>, history: readonly HistoryRow[] = []) =>
  dashboard(assessPlan(linkPlan(records(parts)), TODAY), [], history);

const clients = (row: Partial<Parameters<typeof milestone>[0]>) =>
  milestone({
    owner: 'Ada Moss',
    baseline: 0,
    target: { kind: 'reach', value: 100 },
    start: day('2026-11-02'),
    due: day('2027-01-22'),
    ...row,
  });

const percent = (shares: readonly number[] | undefined) => shares?.map(share => Math.round(100 * share));

describe('the dashboard of the example', () => {
  const example = dashboard(assessPlan(linkPlan(exampleRecords(TODAY)), TODAY), []);

  test('counts what stands where, and says what is worst as the drift report does', () => {
    const milestones = example.counts.find(({ kind }) => kind === 'milestone');
    expect(milestones?.byStatus).toMatchObject({ Red: 6, Amber: 6 });
    expect(example.headline[0]).toMatch(/^1 of 5 goals and 6 of 16 milestones are Red and 9 Amber/);
    expect(example).toMatchObject({ dueSoon: 14, silentRows: 2, ownershipGaps: 9 });
  });

  test('has a share for each week since the first report, of the plan and of each goal', () => {
    expect(example.days).toHaveLength(10);
    expect(example.days[9]).toBe(TODAY);
    expect(percent(example.plan?.progress)).toEqual([1, 4, 8, 11, 18, 21, 28, 33, 37, 40]);
    expect(percent(example.plan?.expected)).toEqual([4, 8, 12, 17, 21, 25, 33, 37, 41, 45]);
    const g3 = example.goals.find(({ id }) => id === 'G3');
    expect(gapPointsAt(g3!.line!, 0)).toBe(-25);
    expect(gapPointsAt(g3!.line!, 4)).toBe(-17);
  });

  test('names everybody who owns something open, who has most Red first', () => {
    expect(example.owners[0]).toMatchObject({ name: 'Yusuf Demirel', red: 2, amber: 2 });
    expect(example.owners.map(({ name }) => name)).toContain('Lena Brandt');
    expect(example.owners.map(({ name }) => name)).not.toContain('Sales team');
  });
});

test('a plan without check-ins or finished tasks has no line', () => {
  const { days, plan, goals, owners } = of({ goals: [goal({ id: 'G1', owner: 'Ada Moss' })] });
  expect([days, plan, goals[0]?.line, owners[0]?.line]).toEqual([[], null, null, null]);
});

test('an empty plan has an empty dashboard', () => {
  expect(of({})).toMatchObject({ days: [], plan: null, goals: [], owners: [], reports: [], dueSoon: 0 });
});

test('the whole plan is its goals by weight, with the milestones that serve none', () => {
  const measured = { baseline: 0, target: { kind: 'reach' as const, value: 100 }, owner: 'Ada Moss' };
  const dates = { start: day('2026-11-02'), due: day('2027-01-22') };
  const { plan } = of({
    goals: [goal({ id: 'G1', weight: 2, ...measured, ...dates })],
    milestones: [clients({ id: 'M1', parent: 'G1' }), clients({ id: 'M2' })],
    checkIns: [
      checkIn({ when: TODAY, item: 'G1', value: 30 }),
      checkIn({ when: TODAY, item: 'M1', value: 90 }),
      checkIn({ when: TODAY, item: 'M2', value: 60 }),
    ],
  });
  expect(percent(plan?.progress)).toEqual([40]);
});

test('a plan of tasks alone goes by their effort', () => {
  const { days, plan } = of({
    tasks: [
      task({ id: 'T1', state: 'Done', doneOn: day('2026-11-12'), due: day('2026-11-13'), effort: 3 }),
      task({ id: 'T2', due: day('2026-11-20') }),
    ],
  });
  expect(days).toHaveLength(2);
  expect(percent(plan?.progress)).toEqual([75, 75]);
  expect(percent(plan?.expected)).toEqual([75, 100]);
});

test('an owner is one, however the name is spelt, and has the rows that are still to be finished', () => {
  const { owners } = of({
    people: [person({ name: 'Ada Moss', email: 'ada@example.com' })],
    milestones: [
      clients({ id: 'M1' }),
      clients({ id: 'M2', owner: 'ada@example.com' }),
      clients({ id: 'M3', state: 'Dropped' }),
    ],
    checkIns: ['M1', 'M2'].map((item, at) => checkIn({ when: TODAY, item, value: 40 + 20 * at })),
  });
  expect(owners).toHaveLength(1);
  expect(owners[0]).toMatchObject({ name: 'Ada Moss', activeMilestones: 2 });
  expect(percent(owners[0]?.line?.progress)).toEqual([50]);
});

describe('past reports', () => {
  const state = (status: Status): ItemState => ({
    title: '',
    status,
    progress: null,
    forecast: null,
    target: null,
    due: null,
    owner: '',
    chanceByDue: null,
    by85: null,
  });
  const said = (when: Day, item: string, status: Status | null): HistoryRow => ({
    when,
    item,
    state: status && state(status),
  });

  test('give the statuses of goals and milestones at each, what had not changed included, and those of today', () => {
    const [first, second] = [day('2026-11-09'), day('2026-11-16')];
    const history = [
      said(first, 'M1', 'Green'),
      said(first, 'M2', 'Amber'),
      said(first, 'T1', 'Red'),
      said(second, 'M1', 'Red'),
      said(second, 'M2', null),
      said(TODAY, 'M1', 'Red'),
    ];
    const { reports } = of({ milestones: [clients({ id: 'M1', state: 'On hold' })] }, history);
    const few = reports.map(({ on, byStatus }) => [on, byStatus.Red, byStatus.Amber, byStatus.Green]);
    expect(few).toEqual([
      [first, 0, 1, 1],
      [second, 1, 0, 0],
      [TODAY, 0, 0, 0],
    ]);
    expect(reports[2]?.byStatus['On hold']).toBe(1);
  });

  test('are none while the only report is of today', () => {
    expect(of({}, [said(TODAY, 'M1', 'Red')]).reports).toEqual([]);
  });
});
