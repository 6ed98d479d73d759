import { describe, expect, it } from 'vitest';
import { assessPlan } from '../../src/assess/assess-plan';
import type { Assessment, RuleName, Status } from '../../src/assess/assessment';
import { addDays, type Day, isoOfDay, weekdayOf } from '../../src/plan/day';
import { examplePlan } from '../../src/plan/example-plan';
import { leadingItemId } from '../../src/plan/item-id';
import { linkPlan } from '../../src/plan/link-plan';
import { exampleRecords } from './example-records';
import { day } from './plan-rows';

const threeWeeks = Array.from({ length: 21 }, (_, at) => addDays(day('2026-11-16'), at));
const days = [...threeWeeks, day('2026-01-01'), day('2024-02-29'), day('2027-12-31')].map(
  date => [isoOfDay(date), date] as const,
);

const assess = (date: Day): Assessment => assessPlan(linkPlan(exampleRecords(date)), date);

describe.each(days)('the example plan around %s', (_, date) => {
  const plan = examplePlan(date);

  it('has five goals, sixteen milestones, forty tasks and eight people', () => {
    const { goals, milestones, tasks, people } = plan;
    expect([goals, milestones, tasks, people].map(rows => rows.length)).toEqual([5, 16, 40, 8]);
  });

  it('links without a problem', () => {
    const linked = linkPlan(exampleRecords(date));
    expect(linked.problems).toEqual([]);
    expect(linked.parentOf.size).toBe(16 + 40);
    expect(linked.predecessorsOf.size).toBe(2);
  });

  it('checks in for ten weeks, on working days, up to the status date and never after it', () => {
    const when = plan.checkIns.map(row => row.when as { day: Day }).map(cell => cell.day);
    expect(when).toEqual([...when].sort((a, b) => a - b));
    expect(when.every(on => on <= date && weekdayOf(on) % 6 !== 0)).toBe(true);
    expect(date - when[when.length - 1]!).toBeLessThan(7);
    expect(when[when.length - 1]! - when[0]!).toBe(63);
  });

  it('says the same in Current as in the last check-in', () => {
    const last = new Map(plan.checkIns.map(row => [row.item, row.value]));
    for (const row of [...plan.goals, ...plan.milestones]) {
      if (last.has(row.id)) expect([row.id, row.current]).toEqual([row.id, last.get(row.id)]);
    }
  });

  it('shows every kind of trouble, and a story without any', () => {
    const { byId } = assess(date);
    const rules = (id: string) => byId.get(id)?.reasons.map(reason => reason.rule);
    const expected: readonly (readonly [string, RuleName])[] = [
      ['M1', 'behind plan'],
      ['M1', 'forecast late'],
      ['M1', 'late tasks'],
      ['M2', 'moved backward'],
      ['M3', 'no single owner'],
      ['M4', 'owner worried'],
      ['M8', 'silent'],
      ['M9', 'no single owner'],
      ['M9', 'late tasks'],
      ['M10', 'waiting'],
      ['M11', 'keep in range'],
      ['M12', 'no single owner'],
      ['M13', 'overdue'],
      ['M13', 'claimed done'],
      ['M14', 'no single owner'],
      ['M16', 'too long'],
      ['M16', 'no task this sprint'],
      ['G1', 'milestones'],
      ['G5', 'vague goal'],
      ['T3', 'task overdue'],
      ['T27', 'task blocked'],
    ];
    for (const [id, rule] of expected) expect([id, rules(id)]).toEqual([id, expect.arrayContaining([rule])]);
    const owners = ['M3', 'M9', 'M12', 'M14'].map(id => byId.get(id)?.ownership);
    expect(owners.map(owner => owner?.kind)).toEqual(['team', 'several', 'nobody', 'left']);
    expect(byId.get('M2')?.reasons.find(reason => reason.rule === 'moved backward')?.severity).toBe('red');
    expect([...(rules('G2') ?? []), ...(rules('M5') ?? [])]).toEqual([]);
  });

  it('has every status that people meet', () => {
    const { byId } = assess(date);
    const statuses: readonly (readonly [string, Status])[] = [
      ['G1', 'Amber'],
      ['G2', 'Green'],
      ['G3', 'Red'],
      ['M1', 'Red'],
      ['M5', 'Green'],
      ['M6', 'Done'],
      ['M7', 'Not started'],
      ['M15', 'On hold'],
      ['M16', 'Amber'],
    ];
    expect(statuses.map(([id]) => [id, byId.get(id)?.status])).toEqual(statuses);
  });

  it('has a watermelon: Green says the owner of M1, Red the evidence', () => {
    const last = plan.checkIns.filter(row => row.item === 'M1 · Sign ten managed services contracts').pop();
    expect(last?.confidence).toBe('Green');
  });
});

describe('the example plan', () => {
  const { goals, milestones, tasks, checkIns } = examplePlan(day('2026-11-18'));

  it('writes parents as the dropdown does', () => {
    expect(tasks[0]?.parent).toBe('M1 · Sign ten managed services contracts');
    const known = new Set([...goals, ...milestones].map(row => row.id));
    for (const row of [...milestones, ...tasks]) expect(known).toContain(leadingItemId(String(row.parent)));
  });

  it('is dated from the Monday of the week of the status date, on working days', () => {
    expect(goals[0]?.start).toEqual({ day: day('2026-09-07') });
    for (const row of [...goals, ...milestones, ...tasks]) {
      for (const cell of [row.start, row.due, row.doneOn]) {
        if (typeof cell === 'object')
          expect([row.id, weekdayOf(cell.day) % 6 === 0]).toEqual([row.id, false]);
      }
    }
  });

  it('names a day of return where a milestone is on hold', () => {
    const last = checkIns.filter(row => row.item === 'M15 · Open the Lyon office').pop();
    expect(last?.note).toBe('The landlord is rebuilding; we look again on 2026-12-07.');
  });
});
