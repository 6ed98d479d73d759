import { describe, expect, test } from 'vitest';
import type { Ownership } from '../../src/assess/assessment';
import { driftReport } from '../../src/report/drift-report';
import { assessmentOn, reason, type SampleRow, type Surroundings } from './assessment-builder';

const headlineOf = (rows: readonly SampleRow[], around: Surroundings = {}) =>
  driftReport(assessmentOn('2026-11-23', rows, around), []).headline;

const behind = [
  reason(
    'behind plan',
    '12 working days behind plan: 38 % done, 55 % expected on 20 Nov.',
    'Reach 62 % by Fri 27 Nov.',
  ),
];

describe('when a milestone is Red', () => {
  const goal: SampleRow = { id: 'G1', title: 'Grow managed services' };

  test('says what is worst, why, and who does what by when', () => {
    expect(
      headlineOf([
        goal,
        { id: 'M1', in: 'G1' },
        {
          id: 'M2',
          in: 'G1',
          title: 'Move ten clients',
          status: 'Red',
          driftWorkingDays: 12,
          reasons: behind,
        },
      ]),
    ).toEqual([
      '1 of 2 milestones is Red: M2 · Move ten clients, for G1 · Grow managed services.',
      '12 working days behind plan: 38 % done, 55 % expected on 20 Nov.',
      'Elena Petrova acts next: reach 62 % by Fri 27 Nov.',
    ]);
  });

  test('looks past a goal that is only as bad as its milestones', () => {
    const rolled: SampleRow = {
      ...goal,
      status: 'Red',
      driftWorkingDays: 20,
      reasons: [reason('milestones', 'M2 is Red.')],
    };
    const red: SampleRow = { id: 'M2', status: 'Red', driftWorkingDays: 12, reasons: behind };
    expect(headlineOf([rolled, red])[0]).toContain('M2 · Title of M2');
  });

  test('keeps a name at the beginning of a remedy as it is written', () => {
    const asks = [reason('silent', 'No check-in since 30 Oct.', 'Elena checks in.')];
    expect(headlineOf([{ id: 'M1', status: 'Red', reasons: asks }])[2]).toBe(
      'Elena Petrova acts next: Elena checks in.',
    );
  });
});

describe('when ten of fourteen milestones are Red', () => {
  const rows = Array.from(
    { length: 14 },
    (_, at): SampleRow => ({
      id: `M${at + 1}`,
      status: at < 10 ? 'Red' : at < 12 ? 'Amber' : 'Green',
      driftWorkingDays: 20 - at,
      reasons: behind,
      owner: at < 6 ? 'Noor Haddad' : `Person ${at}`,
    }),
  );

  test('counts them, says with whom they gather, and names the worst', () => {
    expect(headlineOf(rows)[0]).toBe(
      '10 of 14 milestones are Red and 2 Amber, 6 of the Red ones with Noor Haddad; the worst is M1 · Title of M1.',
    );
  });

  test('stays within three sentences', () => {
    expect(headlineOf(rows)).toHaveLength(3);
  });
});

test('when the worst is a goal, counts goals beside the milestones', () => {
  const rows: SampleRow[] = [
    { id: 'G1', status: 'Red', driftWorkingDays: 30, reasons: behind },
    { id: 'G2', status: 'Amber' },
    { id: 'M1', in: 'G1', status: 'Red', driftWorkingDays: 8, reasons: behind },
    { id: 'M2', in: 'G1', status: 'Red', driftWorkingDays: 4, owner: 'Noor Haddad', reasons: behind },
    { id: 'M3', in: 'G1', owner: 'Noor Haddad' },
  ];
  expect(headlineOf(rows)[0]).toBe(
    '1 of 2 goals and 2 of 3 milestones are Red and 1 Amber, 2 of the Red ones with Elena Petrova; the worst is G1 · Title of G1.',
  );
});

test('when only tasks are Red below Amber goals, counts these too', () => {
  const rows: SampleRow[] = [
    ...['G1', 'G2'].map((id): SampleRow => ({ id, status: 'Amber' })),
    ...['T1', 'T2', 'T3'].map((id): SampleRow => ({ id, in: 'G1', status: 'Red', reasons: behind })),
  ];
  expect(headlineOf(rows)[0]).toBe(
    'No goal is Red, and all 2 goals are Amber, while all 3 tasks are Red; the worst is G1 · Title of G1.',
  );
});

test('when the worst is Amber, says that none is Red', () => {
  const rows: SampleRow[] = ['M1', 'M2', 'M3'].map(id => ({ id, status: id === 'M3' ? 'Green' : 'Amber' }));
  expect(headlineOf(rows)[0]).toBe(
    'No milestone is Red, and 2 of 3 milestones are Amber; the worst is M1 · Title of M1.',
  );
});

test('when only tasks drift, speaks of the tasks', () => {
  const rows: SampleRow[] = [
    { id: 'M1' },
    { id: 'T1', in: 'M1' },
    { id: 'T2', in: 'M1', status: 'Red', reasons: [reason('task overdue', 'Due on 10 Nov.')] },
  ];
  expect(headlineOf(rows)[0]).toBe('1 of 2 tasks is Red: T2 · Title of T2, for M1 · Title of M1.');
});

describe('when the worst row has no one person', () => {
  const owner: Ownership = { kind: 'team', team: 'Delivery', probably: 'Ingrid Olsen' };
  const noOwner = reason('no single owner', 'Delivery is a team.', 'Name one person, probably Ingrid Olsen.');
  const askedOf = (reasons: SampleRow['reasons']) =>
    headlineOf([{ id: 'M1', status: 'Red', owner, reasons }, { id: 'M2' }]).slice(1);

  test('asks for one before it asks for progress', () => {
    expect(askedOf([...behind, noOwner])).toEqual([
      '12 working days behind plan: 38 % done, 55 % expected on 20 Nov.',
      'No one person owns it: name one person, probably Ingrid Olsen.',
    ]);
  });

  test('does not say so twice where that is the reason', () => {
    expect(askedOf([noOwner])).toEqual(['Delivery is a team.', 'Name one person, probably Ingrid Olsen.']);
  });
});

test('when no row has one named owner, that comes before every number', () => {
  const rows: SampleRow[] = [
    { id: 'G1', owner: '', status: 'Red', driftWorkingDays: 30, reasons: behind },
    { id: 'M1', in: 'G1', owner: '', due: '2026-12-04', title: 'Sign ten contracts' },
    { id: 'T1', in: 'M1', owner: { kind: 'several', names: ['A', 'B'] } },
    { id: 'T2', in: 'M1', status: 'Done' },
  ];
  expect(headlineOf(rows)).toEqual([
    'None of the 3 open rows has one named owner, so nobody answers for any of them.',
    'The next date in danger is 4 Dec, M1 · Sign ten contracts.',
    'Name one person for each, the soonest date first.',
  ]);
});

describe('when nothing is Red or Amber', () => {
  test('says so with the counts, and what comes next', () => {
    expect(
      headlineOf([
        { id: 'G1' },
        { id: 'M1' },
        { id: 'M2', due: '2026-12-01', title: 'Sign ten contracts' },
        { id: 'M3', status: 'Not started' },
      ]),
    ).toEqual([
      'All is on plan: 1 goal and 2 milestones are Green, and 1 milestone has not started yet.',
      'Next due is M2 · Sign ten contracts, on 1 Dec (Elena Petrova).',
    ]);
  });

  test('says that nothing is near when nothing is', () => {
    expect(headlineOf([{ id: 'M1', due: '2027-03-01' }])[1]).toBe('Nothing is due within two weeks.');
  });

  test('asks for the next goals when all is finished', () => {
    expect(
      headlineOf([
        { id: 'G1', status: 'Done' },
        { id: 'M1', status: 'Done' },
      ]),
    ).toEqual([
      'All is finished: 1 goal and 1 milestone are Done. Compare the outcomes with the targets, then set the next goals.',
    ]);
  });

  test('waits when nothing has started', () => {
    expect(headlineOf([{ id: 'M1', status: 'Not started' }])[0]).toBe(
      'Nothing has started yet: 1 milestone waits for the start day.',
    );
  });
});

describe('when there is no plan', () => {
  test('says what to do first', () => {
    expect(headlineOf([])).toEqual([
      'There is no plan here yet.',
      'Write one goal with an owner, a target and a due date, or choose Set up to use the columns that you already have.',
    ]);
  });

  test('points at the problems where there are some', () => {
    const problems = [{ code: 'missing-sheet', cell: 'Goals', message: 'Goals: no such sheet.' }] as const;
    expect(headlineOf([], { problems })[1]).toBe('Mend the problem below first: the rows may be there.');
  });
});
