import { describe, expect, test } from 'vitest';
import { ownershipReport } from '../../src/report/ownership-report';
import { assessmentOn, day, person, reason, type SampleRow, type Surroundings } from './assessment-builder';

const reportOf = (rows: readonly SampleRow[], around: Surroundings = {}) =>
  ownershipReport(assessmentOn('2026-11-23', rows, around));
const gapsOf = (rows: readonly SampleRow[], around: Surroundings = {}) => reportOf(rows, around).gaps;

describe('the date that a gap endangers', () => {
  const milestone: SampleRow = { id: 'M1', due: '2026-12-18' };

  test("is the task's milestone's, not the task's own", () => {
    const [gap] = gapsOf([milestone, { id: 'T1', in: 'M1', owner: '', due: '2026-11-25' }]);
    expect(gap?.endangers).toMatchObject({ id: 'M1', due: day('2026-12-18') });
  });

  test("is the goal's next open milestone's", () => {
    const [gap] = gapsOf([
      { id: 'G1', owner: '', due: '2027-03-31' },
      { id: 'M1', in: 'G1', due: '2026-12-18' },
      { id: 'M2', in: 'G1', due: '2026-12-04' },
      { id: 'M3', in: 'G1', due: '2026-11-27', status: 'Done' },
    ]);
    expect(gap?.endangers).toMatchObject({ id: 'M2', due: day('2026-12-04') });
  });

  test('is its own where no milestone is open, and nothing where there is no date at all', () => {
    const gaps = gapsOf([
      { id: 'G1', owner: '' },
      { id: 'G2', owner: '', due: '2027-03-31' },
    ]);
    expect(gaps.map(({ id, endangers }) => [id, endangers?.due ?? null])).toEqual([
      ['G2', day('2027-03-31')],
      ['G1', null],
    ]);
  });

  test('orders the gaps, the soonest first', () => {
    const gaps = gapsOf([
      { id: 'M1', owner: '', due: '2026-12-18' },
      { id: 'M2', owner: '', due: '2026-11-27' },
    ]);
    expect(gaps.map(({ id }) => id)).toEqual(['M2', 'M1']);
  });

  test('is announced as the next one that has not passed', () => {
    const { headline } = reportOf([
      { id: 'M1', owner: '', due: '2026-11-10' },
      { id: 'M2', owner: '', due: '2026-11-27', title: 'Sign ten contracts' },
    ]);
    expect(headline[1]).toBe('The next date in danger is 27 Nov, M2 · Sign ten contracts.');
  });
});

describe('a gap', () => {
  test('is every kind of owner but a person, on open rows only', () => {
    const gaps = gapsOf([
      { id: 'M1' },
      { id: 'M2', owner: '' },
      { id: 'M3', owner: { kind: 'left', name: 'Noor Haddad', until: day('2026-10-30') } },
      { id: 'M4', owner: { kind: 'cannot edit', name: 'Ingrid Olsen' } },
      { id: 'M5', owner: '', status: 'Done' },
      { id: 'M7', owner: { kind: 'unknown', suggestions: ['Elena Petrova'] }, written: 'Elena\nPetrov' },
      { id: 'M6', owner: '', status: 'Dropped' },
    ]);
    expect(gaps.map(({ id, gap, owner }) => [id, gap, owner])).toEqual([
      ['M2', 'nobody', 'no owner'],
      ['M3', 'left', 'Noor Haddad (left 30 Oct)'],
      ['M4', 'cannot edit', 'Ingrid Olsen (cannot edit)'],
      ['M7', 'unknown', 'Elena Petrov (not in People)'],
    ]);
  });

  test('where nobody is named, offers whoever checked in on the row most', () => {
    const [gap] = gapsOf([{ id: 'G1' }, { id: 'M1', in: 'G1', owner: '' }], {
      people: [person('Ingrid Olsen'), person('Noor Haddad')],
      checkIns: [
        { item: 'M1', on: '2026-11-06', by: 'Ingrid Olsen' },
        { item: 'M1', on: '2026-11-13', by: 'noor@example.com' },
        { item: 'M1', on: '2026-11-20', by: 'Noor Haddad' },
      ],
    });
    expect(gap?.probably).toEqual(['Noor Haddad']);
    expect(gap?.remedy).toBe('Name one person, probably Noor Haddad.');
  });

  test('knows who checked in by whatever name People gives for one person', () => {
    const [gap] = gapsOf([{ id: 'M1', owner: '' }], {
      people: [person('Ingrid Olsen'), person('Noor Haddad')],
      checkIns: [
        { item: 'M1', on: '2026-11-06', by: 'Ingrid Olsen' },
        { item: 'M1', on: '2026-11-13', by: 'Haddad, Noor' },
        { item: 'M1', on: '2026-11-20', by: 'Noor' },
      ],
    });
    expect(gap?.probably).toEqual(['Noor Haddad']);
  });

  test('offers the owner of the row above where nobody checked in', () => {
    const [gap] = gapsOf([
      { id: 'G1', owner: 'Ingrid Olsen' },
      { id: 'M1', in: 'G1', owner: '' },
    ]);
    expect(gap?.probably).toEqual(['Ingrid Olsen']);
  });

  test('offers for a task whom its milestone lacks', () => {
    const gaps = gapsOf([
      { id: 'G1', owner: 'Ingrid Olsen' },
      { id: 'M1', in: 'G1', owner: '' },
      { id: 'T1', in: 'M1', owner: '' },
    ]);
    expect(gaps.map(({ probably }) => probably)).toEqual([['Ingrid Olsen'], ['Ingrid Olsen']]);
  });

  test('never offers the one who left', () => {
    const gone = { kind: 'left', name: 'Noor Haddad', until: day('2026-10-30') } as const;
    const [gap] = gapsOf(
      [
        { id: 'G1', owner: 'Noor Haddad' },
        { id: 'M1', in: 'G1', owner: gone },
      ],
      {
        people: [person('Noor Haddad', '2026-10-30')],
        checkIns: [{ item: 'M1', on: '2026-10-23', by: 'Noor Haddad' }],
      },
    );
    expect(gap?.probably).toEqual([]);
  });
});

describe('what people carry', () => {
  const load = (name: string, activeMilestones: number) => ({
    name,
    activeMilestones,
    openTasks: 4,
    overloaded: activeMilestones > 5,
    neverCheckedIn: false,
  });

  test('counts their Red and Amber rows as the dashboard does, the most loaded first', () => {
    const { loads } = reportOf(
      [
        { id: 'M1', owner: 'Noor Haddad', status: 'Red' },
        { id: 'M2', owner: 'Noor Haddad', status: 'Amber' },
        { id: 'T1', owner: 'Noor Haddad', status: 'Red' },
      ],
      { loads: [load('Elena Petrova', 1), load('Noor Haddad', 2)] },
    );
    expect(loads.map(({ name, red, amber }) => [name, red, amber])).toEqual([
      ['Noor Haddad', 2, 1],
      ['Elena Petrova', 0, 0],
    ]);
  });

  test('names whoever carries too much in the headline', () => {
    const { headline } = reportOf([{ id: 'M1' }], { loads: [load('Elena Petrova', 7)] });
    expect(headline).toEqual([
      'The one open row has one named owner.',
      'More than 5 active milestones at once: Elena Petrova (7).',
    ]);
  });
});

test('a row that its own owner reviews is listed, and is no gap', () => {
  const note = reason('no single owner', 'Elena Petrova is owner and reviewer.');
  const { selfReviewed, gaps } = reportOf([{ id: 'M1', reasons: [note] }, { id: 'M2' }]);
  expect(selfReviewed.map(({ id }) => id)).toEqual(['M1']);
  expect(gaps).toEqual([]);
});
