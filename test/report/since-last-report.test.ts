import { describe, expect, test } from 'vitest';
import type { HistoryRow } from '../../src/plan/history';
import { cellText } from '../../src/report/document';
import { driftReport } from '../../src/report/drift-report';
import { driftReportDocument } from '../../src/report/drift-report-document';
import { historyRows } from '../../src/report/history-rows';
import type { SinceLastReport } from '../../src/report/since-last-report';
import { assessed, atAge, metricMilestone, type Parts } from '../assess/assessed';
import { checkIn, goal, task } from '../plan/plan-rows';

const LAST = atAge(25);
const NOW = atAge(30);
const weeks = (id: string, ...values: readonly number[]) =>
  values.map((value, at) => checkIn({ when: atAge(5 * (at + 1)), item: id, by: 'Ada Moss', value }));

const work = (id: string) =>
  task({ id: `T${id.slice(1)}`, title: 'Do it', parent: id, owner: 'Ada Moss', state: 'Doing' });
/** Two milestones that are on plan, week by week, for a goal. */
const before: Parts = {
  goals: [
    goal({
      id: 'G1',
      title: 'Answer faster',
      owner: 'Ada Moss',
      start: atAge(0),
      due: atAge(60),
      metric: 'Minutes',
      baseline: 0,
      target: { kind: 'reach', value: 10 },
      state: 'Planned',
    }),
  ],
  milestones: [
    metricMilestone({ parent: 'G1', title: 'Close the tickets' }),
    metricMilestone({ id: 'M2', parent: 'G1', title: 'Write the answers' }),
  ],
  tasks: [work('M1'), work('M2')],
  checkIns: [...weeks('M1', 8, 17, 25, 33, 42), ...weeks('M2', 8, 17, 25, 33, 42)],
};
const onPlan = [...weeks('M1', 8, 17, 25, 33, 42, 50), ...weeks('M2', 8, 17, 25, 33, 42, 50)];

const history = (parts: Parts, on = LAST): HistoryRow[] => historyRows([], assessed(parts, on));
const report = (now: Parts, rows = history(before)) => driftReport(assessed(now, NOW), [], { rows });
function since(now: Parts): SinceLastReport {
  const found = report(now).since;
  if (found === null) throw new RangeError('no earlier report');
  return found;
}

describe('since the last report', () => {
  test('a milestone that fell behind has turned worse, and says why', () => {
    const now = {
      ...before,
      checkIns: [...before.checkIns!, checkIn({ when: NOW, item: 'M1', by: 'Ada Moss', value: 25 })],
    };
    const [move] = since(now).statuses;
    expect(move).toMatchObject({ id: 'M1', was: 'Green', status: 'Red', turned: 'worse' });
    expect(move?.reason).toBe('15 working days behind plan: 25 % done, 50 % expected on 16 Feb.');
  });

  test('one that is finished has turned better', () => {
    const now = { ...before, checkIns: [...onPlan, checkIn({ when: NOW, item: 'M2', value: 100 })] };
    expect(since(now).statuses).toMatchObject([{ id: 'M2', was: 'Green', status: 'Done', turned: 'better' }]);
  });

  test('a due date and a forecast that moved are told in working days', () => {
    const milestones = [{ ...before.milestones![0]!, due: atAge(65) }, before.milestones![1]!];
    expect(since({ ...before, milestones, checkIns: onPlan }).dates).toMatchObject([
      { id: 'M1', dueWas: atAge(60), due: atAge(65), dueMoved: 5, forecastMoved: 1 },
    ]);
  });

  test('an owner who changed is told by name; another way to write the same name is no change', () => {
    const people = [
      {
        name: 'Ada Moss',
        email: 'ada@example.com',
        team: '',
        manager: '',
        daysPerWeek: null,
        from: null,
        until: null,
        mayEdit: true,
      },
    ];
    const known = history({ ...before, people });
    const milestones = [
      { ...before.milestones![0]!, owner: 'Moss, Ada' },
      { ...before.milestones![1]!, owner: 'Bo Lind' },
    ];
    const { since: changed } = report({ ...before, milestones, people, checkIns: onPlan }, known);
    expect(changed?.owners.map(({ id, ownerWas }) => [id, ownerWas])).toEqual([['M2', 'Ada Moss']]);
  });

  test('a target that shrank is told as easier, and as softened where it hides a Red', () => {
    const milestones = [
      { ...before.milestones![0]!, target: { kind: 'reach' as const, value: 60 } },
      before.milestones![1]!,
    ];
    const now = {
      ...before,
      milestones,
      checkIns: [...onPlan, checkIn({ when: NOW, item: 'M1', value: 30 })],
    };
    const { targets, softened } = since(now);
    expect(targets).toMatchObject([
      { id: 'M1', eased: true, targetWas: { value: 100 }, target: { value: 60 } },
    ]);
    expect(softened).toMatchObject([{ id: 'M1', statusThen: 'Red' }]);
  });

  test('rows that appeared and vanished are named', () => {
    const now = {
      ...before,
      milestones: [before.milestones![0]!, metricMilestone({ id: 'M3', start: NOW })],
      checkIns: onPlan,
    };
    const { appeared, vanished } = since(now);
    expect(appeared.map(({ id }) => id)).toEqual(['M3']);
    expect(vanished.map(({ id, state }) => [id, state.title])).toEqual([['M2', 'Write the answers']]);
  });

  test('nothing moved in a plan that nobody touched', () => {
    const { since: same } = driftReport(assessed(before, atAge(26)), [], { rows: history(before) });
    expect(same).toMatchObject({
      statuses: [],
      owners: [],
      targets: [],
      softened: [],
      appeared: [],
      vanished: [],
    });
  });
});

describe('the report to compare with', () => {
  const rows = [
    ...history(before, atAge(20)),
    ...history({ ...before, milestones: [metricMilestone({ owner: 'Bo Lind', parent: 'G1' })] }, LAST),
  ];

  test('is the last one before the day, or any that is chosen', () => {
    const assessment = assessed(before, NOW);
    expect(driftReport(assessment, [], { rows }).since?.since).toBe(LAST);
    expect(driftReport(assessment, [], { rows, since: atAge(20) }).since?.since).toBe(atAge(20));
  });

  test('is none on the first day, also when the report is made twice', () => {
    expect(driftReport(assessed(before, LAST), [], { rows: history(before) }).since).toBeNull();
    expect(driftReport(assessed(before, LAST), [], { rows: [] }).since).toBeNull();
  });
});

describe('the headline says', () => {
  const headline = (now: Parts) => report(now).headline;
  const behind = (item: string, value: number) => checkIn({ when: NOW, item, by: 'Ada Moss', value });

  test('which one turned, why, and who acts', () => {
    expect(headline({ ...before, checkIns: [...onPlan, behind('M1', 25)] })).toEqual([
      'Since 9 Feb, M1 · Close the tickets, for G1 · Answer faster, turned from Green to Red.',
      '15 working days behind plan: 25 % done, 50 % expected on 16 Feb.',
      'Ada Moss acts next: reach 49 % by Mon 23 Feb.',
    ]);
  });

  test('how many turned, and which is the worst', () => {
    const now = { ...before, checkIns: [...onPlan, behind('M1', 25), behind('M2', 44)] };
    expect(headline(now)[0]).toBe(
      'Since 9 Feb, 1 milestone turned Red and 1 Amber; the worst is M1 · Close the tickets, Green until then, for G1 · Answer faster.',
    );
  });

  test('that nothing got worse, what still is the worst, and what got better', () => {
    const late = {
      ...before,
      checkIns: [...before.checkIns!, checkIn({ when: LAST, item: 'M1', by: 'Ada Moss', value: 15 })],
    };
    const now = { ...before, checkIns: [...late.checkIns, behind('M1', 18), behind('M2', 100)] };
    expect(report(now, history(late)).headline[0]).toBe(
      'Since 9 Feb, nothing got worse, while 1 milestone got better; the worst is still M1 · Close the tickets, for G1 · Answer faster, Red.',
    );
  });

  test('that a status is good only by an easier target', () => {
    const slow = weeks('M1', 5, 9, 13, 18, 22, 26);
    const late = {
      ...before,
      checkIns: [...slow.slice(0, 5), ...onPlan.filter(({ item }) => item === 'M2')],
    };
    const milestones = [
      { ...before.milestones![0]!, target: { kind: 'reach' as const, value: 50 } },
      before.milestones![1]!,
    ];
    const now = { ...late, milestones, checkIns: [...late.checkIns, slow[5]!] };
    expect(report(now, history(late)).headline.slice(0, 2)).toEqual([
      'Since 9 Feb, nothing got worse, while 1 milestone got better; the worst is still G1 · Answer faster.',
      'M1 · Close the tickets is Green only because its target changed: it would be Red.',
    ]);
  });

  test('what it always says where there is no earlier report', () => {
    const assessment = assessed({ ...before, checkIns: [...onPlan, behind('M1', 25)] }, NOW);
    expect(driftReport(assessment, [], { rows: [] }).headline).toEqual(driftReport(assessment, []).headline);
  });
});

test('the document shows every kind of change, and none without an earlier report', () => {
  const milestones = [
    {
      ...before.milestones![0]!,
      target: { kind: 'reach' as const, value: 60 },
      due: atAge(70),
      owner: 'Bo Lind',
    },
    metricMilestone({ id: 'M3', title: 'Train the desk', start: NOW }),
  ];
  const now = { ...before, milestones, checkIns: [...onPlan, checkIn({ when: NOW, item: 'M1', value: 12 })] };
  const { sections, statusDate } = driftReportDocument(report(now));
  const textOf = (heading: string) =>
    sections
      .find(section => section.heading === heading)
      ?.table?.rows.map(row => row.map(cell => cellText(cell, statusDate)));
  expect(textOf('Targets that moved since 9 Feb')?.[0]?.slice(3)).toEqual(['100', '60', 'Easier']);
  expect(textOf('Dates that moved since 9 Feb')?.[0]?.slice(2, 4)).toEqual(['30 Mar', '13 Apr']);
  expect(textOf('Dates that moved since 9 Feb')?.[0]?.[6]).toMatch(/^Due 10 working days later/);
  expect(textOf('Owners that changed since 9 Feb')?.[0]?.slice(2)).toEqual(['Ada Moss', 'Bo Lind']);
  expect(textOf('New since 9 Feb')?.[0]?.[1]).toBe('M3 · Train the desk');
  expect(textOf('Gone since 9 Feb')?.[0]?.[1]).toBe('M2 · Write the answers');
  const plain = driftReportDocument(driftReport(assessed(now, NOW), []));
  expect(plain.sections.filter(({ heading }) => /since|Gone|Better only/.test(heading))).toEqual([]);
});
