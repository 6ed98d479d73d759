// Open work laid over the weeks: what each person is asked for, and what they have.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessPlan } from '../../src/assess/assess-plan';
import { goalEfforts } from '../../src/assess/goal-effort';
import { openWork } from '../../src/assess/open-work';
import { overDaysOf, type WeekLoads, weekLoads } from '../../src/assess/week-loads';
import { isoOfDay } from '../../src/plan/day';
import { linkPlan } from '../../src/plan/link-plan';
import { day, goal, milestone, person, task } from '../plan/plan-rows';
import { anyRecords, anyStatusDate } from './any-plan';
import { assessed, type Parts } from './assessed';

const MONDAY = day('2026-11-23');
const WEDNESDAY = day('2026-11-25');
const SATURDAY = day('2026-11-28');

const loads = (parts: Parts, on = MONDAY, weeks = 3): WeekLoads => weekLoads(assessed(parts, on), weeks);
const askedOf = ({ people }: WeekLoads, name: string) =>
  people.find(each => each.name === name)?.weeks.map(({ asked }) => asked);

const ada = person({ name: 'Ada Moss', daysPerWeek: 4 });
const twoWeeks = { owner: 'Ada Moss', start: MONDAY, due: day('2026-12-04') };

describe('the work of a task', () => {
  it('is spread evenly over its working days, both ends included', () => {
    const found = loads({ people: [ada], tasks: [task({ id: 'T1', ...twoWeeks, effort: 10 })] });
    expect(askedOf(found, 'Ada Moss')).toEqual([5, 5, 0]);
    expect(found.people[0]!.weeks.map(({ available }) => available)).toEqual([4, 4, 4]);
    expect(found.people[0]!.weeks.map(overDaysOf)).toEqual([1, 1, 0]);
    expect(found.people[0]!.overDays).toBe(2);
  });

  it('begins on the status date where its start is past, and is half where it is in Doing', () => {
    const begun = task({ id: 'T1', ...twoWeeks, state: 'Doing', effort: 16 });
    expect(askedOf(loads({ people: [ada], tasks: [begun] }, WEDNESDAY), 'Ada Moss')).toEqual([3, 5, 0]);
  });

  it('is asked for at once where it is overdue, on the next working day where today is none', () => {
    const overdue = task({ id: 'T1', ...twoWeeks, due: day('2026-11-24'), effort: 2 });
    expect(askedOf(loads({ people: [ada], tasks: [overdue] }, WEDNESDAY), 'Ada Moss')).toEqual([2, 0, 0]);
    const found = loads({ people: [ada], tasks: [overdue] }, SATURDAY);
    expect(isoOfDay(found.weeks[0]!.until)).toBe('2026-12-06');
    expect(askedOf(found, 'Ada Moss')).toEqual([2, 0, 0]);
  });

  it("is due with its milestone where it says nothing, and counts as undated where that doesn't either", () => {
    const found = loads({
      people: [ada],
      milestones: [milestone({ id: 'M1', due: day('2026-11-27') })],
      tasks: [
        task({ id: 'T1', parent: 'M1', owner: 'Ada Moss', effort: 3 }),
        task({ id: 'T2', owner: 'Ada Moss', effort: 7 }),
      ],
    });
    expect(askedOf(found, 'Ada Moss')).toEqual([3, 0, 0]);
    expect(found.undated).toBe(7);
  });

  it('takes as many days as Settings say a unit of effort is', () => {
    const hours = { daysPerEffort: 0.125 };
    const found = loads({ settings: hours, tasks: [task({ id: 'T1', ...twoWeeks, effort: 8 })] });
    expect(askedOf(found, 'Ada Moss')).toEqual([0.5, 0.5, 0]);
  });

  it('does not count while what it belongs to is on hold or dropped', () => {
    const found = loads({
      people: [ada],
      goals: [goal({ id: 'G1', state: 'Dropped' })],
      milestones: [milestone({ id: 'M1', state: 'On hold' }), milestone({ id: 'M2', parent: 'G1' })],
      tasks: [
        task({ id: 'T1', ...twoWeeks, parent: 'M1' }),
        task({ id: 'T2', ...twoWeeks, parent: 'M2' }),
        task({ id: 'T3', ...twoWeeks, state: 'Done' }),
      ],
    });
    expect(askedOf(found, 'Ada Moss')).toEqual([0, 0, 0]);
  });
});

describe('who stands in the table', () => {
  it('is everybody who works then, most overloaded first, and nobody who has left', () => {
    const found = loads({
      people: [
        person({ name: 'Bo Lind', daysPerWeek: 5 }),
        ada,
        person({ name: 'Zed Quill', until: day('2026-10-30') }),
      ],
      tasks: [
        task({ id: 'T1', ...twoWeeks, effort: 12 }),
        task({ id: 'T2', ...twoWeeks, owner: 'Zed Quill', effort: 4 }),
        task({ id: 'T3', ...twoWeeks, owner: 'Ada Moss, Bo Lind', effort: 6 }),
      ],
    });
    expect(found.people.map(({ name }) => name)).toEqual(['Ada Moss', 'Bo Lind']);
    expect(found.unowned).toEqual([5, 5, 0]);
  });

  it('is one person under two spellings', () => {
    const found = loads({
      tasks: [task({ id: 'T1', ...twoWeeks }), task({ id: 'T2', ...twoWeeks, owner: 'ada moss' })],
    });
    expect(found.people).toHaveLength(1);
    expect(askedOf(found, 'Ada Moss')).toEqual([1, 1, 0]);
  });
});

describe('people-days of a goal', () => {
  it('are planned, due by now, done and left by the effort of its tasks', () => {
    const plan = assessed(
      {
        goals: [goal({ id: 'G1' }), goal({ id: 'G2' })],
        milestones: [
          milestone({ id: 'M1', parent: 'G1' }),
          milestone({ id: 'M2', parent: 'G1', state: 'Dropped' }),
        ],
        tasks: [
          task({ id: 'T1', parent: 'M1', effort: 4, state: 'Done', due: day('2026-11-20') }),
          task({ id: 'T2', parent: 'M1', effort: 2, state: 'Doing', due: MONDAY }),
          task({ id: 'T3', parent: 'G1', effort: 3 }),
          task({ id: 'T4', parent: 'M2', effort: 9 }),
        ],
        settings: { daysPerEffort: 2 },
      },
      MONDAY,
    );
    expect(goalEfforts(plan)).toMatchObject([{ planned: 18, dueByNow: 12, done: 10, left: 8 }]);
  });
});

describe('of any plan', () => {
  it('every person-day of open work stands in one week, with one person or with nobody, or has no date', () => {
    fc.assert(
      fc.property(anyRecords, anyStatusDate, (records, on) => {
        const assessment = assessPlan(linkPlan(records), on);
        const all = openWork(assessment.plan, on).reduce((sum, { personDays }) => sum + personDays, 0);
        const found = weekLoads(assessment, 60);
        const placed = [
          ...found.people.flatMap(({ weeks }) => weeks.map(({ asked }) => asked)),
          ...found.unowned,
        ];
        expect(placed.reduce((sum, asked) => sum + asked, found.undated)).toBeCloseTo(all, 6);
      }),
      { numRuns: 40 },
    );
  });
});
