import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessBranch, assessPlan } from '../../src/assess/assess-plan';
import { linkPlan } from '../../src/plan/link-plan';
import { goal, milestone, records, task } from '../plan/plan-rows';
import { anyRecords, anyStatusDate } from './any-plan';
import { assessed, atAge, metricMilestone, reported, row, START } from './assessed';

const STATUSES = ['Not started', 'Green', 'Amber', 'Red', 'Done', 'On hold', 'Dropped'];

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'item' ? [] : numbersIn(each)));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'item' ? [] : textsIn(each)));
}

describe('any plan', () => {
  it('has one status a row, and nowhere a number that is none', () => {
    fc.assert(
      fc.property(anyRecords, anyStatusDate, (rows, on) => {
        const { items } = assessPlan(linkPlan(rows), on);
        expect(items).toHaveLength(rows.goals.length + rows.milestones.length + rows.tasks.length);
        for (const item of items) {
          expect(STATUSES).toContain(item.status);
          expect(numbersIn(item).filter(number => !Number.isFinite(number))).toEqual([]);
          expect(textsIn(item).filter(text => /NaN|Infinity|undefined|null/.test(text))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has the colour of its worst reason, which stands first', () => {
    fc.assert(
      fc.property(anyRecords, anyStatusDate, (rows, on) => {
        for (const { status, reasons } of assessPlan(linkPlan(rows), on).items) {
          const severities = reasons.map(({ severity }) => severity);
          expect(severities).toEqual(
            ['red', 'amber', 'note'].flatMap(each => severities.filter(one => one === each)),
          );
          if (severities[0] === 'red') expect(status).toBe('Red');
          else if (severities[0] === 'amber') expect(status).toBe('Amber');
          else expect(['Red', 'Amber']).not.toContain(status);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has the same statuses in any order of its rows', () => {
    fc.assert(
      fc.property(anyRecords, anyStatusDate, (rows, on) => {
        const turned = {
          ...rows,
          goals: [...rows.goals].reverse(),
          milestones: [...rows.milestones].reverse(),
          tasks: [...rows.tasks].reverse(),
        };
        const there = assessPlan(linkPlan(rows), on);
        const back = assessPlan(linkPlan(turned), on);
        for (const { item, status, ownership } of there.items) {
          expect([item.id, row(back, item.id).status]).toEqual([item.id, status]);
          expect(row(back, item.id).ownership).toEqual(ownership);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('is assessed branch by branch as it is as a whole', () => {
    fc.assert(
      fc.property(
        anyRecords,
        anyStatusDate,
        fc.array(fc.constantFrom('G1', 'M1', 'M2', 'M5', 'T1', 'T4', 'X9')),
        (rows, on, ids) => {
          const plan = linkPlan(rows);
          const whole = assessPlan(plan, on);
          const branch = assessBranch(plan, on, ids);
          for (const each of branch) expect(each).toEqual(row(whole, each.item.id));
          const found = new Set(branch.map(({ item }) => item.id));
          for (const id of ids) {
            for (
              let up: string | undefined = id;
              up !== undefined && plan.byId.has(up);
              up = plan.parentOf.get(up)
            )
              expect(found).toContain(up);
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});

describe('an assessment', () => {
  const parts = {
    goals: [goal({ id: 'G1', owner: 'Ada Moss' })],
    milestones: [
      metricMilestone({ parent: 'G1' }),
      metricMilestone({ id: 'M2', parent: 'G1', owner: 'Bo Lind', start: atAge(20) }),
    ],
    tasks: [
      task({ id: 'T1', parent: 'M1', owner: 'Bo Lind' }),
      task({ id: 'T2', parent: 'M1', owner: 'Bo Lind', state: 'Done' }),
    ],
    checkIns: reported([5, 8]),
  };

  it('lists goals, then milestones, then tasks, and finds each by ID', () => {
    const all = assessed(parts, atAge(5));
    expect(all.items.map(({ item }) => item.id)).toEqual(['G1', 'M1', 'M2', 'T1', 'T2']);
    expect([...all.byId.keys()]).toEqual(['G1', 'M1', 'M2', 'T1', 'T2']);
  });

  it('counts what each person carries', () => {
    const { loads } = assessed(parts, atAge(5));
    expect(loads).toEqual([
      { name: 'Ada Moss', activeMilestones: 1, openTasks: 0, overloaded: false, neverCheckedIn: false },
      { name: 'Bo Lind', activeMilestones: 0, openTasks: 1, overloaded: false, neverCheckedIn: false },
    ]);
    expect(
      assessed({ ...parts, settings: { maxActiveMilestones: 1 } }, atAge(20)).loads.map(
        ({ overloaded }) => overloaded,
      ),
    ).toEqual([false, false]);
  });

  it('gives a copied row nothing of the row that it was copied from', () => {
    const copy = milestone({ id: 'M1', title: 'Copy', owner: 'Ada Moss', start: START, due: atAge(60) });
    const all = assessed({ ...parts, milestones: [...parts.milestones, copy] }, atAge(5));
    expect(all.items.find(({ item }) => item === copy)).toMatchObject({
      basis: 'yes or no',
      lastCheckIn: null,
    });
    expect(row(all, 'M1').progress).toBe(0.08);
  });

  it('of an empty plan is empty', () => {
    expect(assessPlan(linkPlan(records({})), START)).toMatchObject({ items: [], loads: [] });
  });

  it('of a branch leaves out its neighbours', () => {
    const plan = linkPlan(records(parts));
    expect(assessBranch(plan, atAge(5), ['T1']).map(({ item }) => item.id)).toEqual(['G1', 'M1', 'T1']);
  });
});
