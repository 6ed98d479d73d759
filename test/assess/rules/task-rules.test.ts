import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/plan/item';
import { checkIn, task } from '../../plan/plan-rows';
import { assessed, atAge, daysAfter, reason, row, START, severity } from '../assessed';

const on = atAge(10); // Mon 19 Jan 2026
const assess = (fields: Partial<Task>) =>
  row(assessed({ tasks: [task({ id: 'T1', owner: 'Ada Moss', ...fields })] }, on), 'T1');

describe('a task', () => {
  it('is red when overdue', () => {
    expect([
      assess({ due: on, state: 'Doing' }).status,
      assess({ due: atAge(9), state: 'Doing' }).status,
    ]).toEqual(['Green', 'Red']);
    expect(reason(assess({ due: atAge(6) }), 'task overdue')?.text).toBe(
      'Due on 13 Jan, 4 working days ago, and not done.',
    );
  });

  it.each([
    [0, 'amber'],
    [2, 'amber'],
    [3, 'none'],
  ])('that is due in %d working days and not started: %s', (days, expected) => {
    expect(severity(assess({ due: atAge(10 + days) }), 'task due soon')).toBe(expected);
    expect(severity(assess({ due: atAge(10 + days), state: 'Doing' }), 'task due soon')).toBe('none');
  });

  it('that is due on the weekend counts with the Friday', () => {
    const wednesday = atAge(12);
    const due = (days: number) =>
      row(
        assessed(
          { tasks: [task({ id: 'T1', owner: 'Ada Moss', due: daysAfter(wednesday, days) })] },
          wednesday,
        ),
        'T1',
      ).status;
    expect([due(2), due(3), due(4), due(5)]).toEqual(['Amber', 'Amber', 'Amber', 'Not started']);
  });

  it('is amber when blocked', () => {
    expect([
      assess({ state: 'Blocked' }).status,
      severity(assess({ state: 'Blocked' }), 'task blocked'),
    ]).toEqual(['Amber', 'amber']);
  });

  it('is amber when nothing was heard of it for a sprint', () => {
    const since = (days: number) => assess({ state: 'Doing', start: daysAfter(on, -days), due: atAge(40) });
    expect([severity(since(13), 'task unchanged'), severity(since(14), 'task unchanged')]).toEqual([
      'none',
      'amber',
    ]);
  });

  it('is heard of by its start and its check-ins, and says by which', () => {
    const doing = task({ id: 'T1', owner: 'Ada Moss', state: 'Doing', start: START, due: atAge(40) });
    const checkIns = [checkIn({ when: atAge(9), item: 'T1' })];
    const later = daysAfter(START, 21);
    expect(severity(row(assessed({ tasks: [doing] }, later), 'T1'), 'task unchanged')).toBe('amber');
    expect(severity(row(assessed({ tasks: [doing], checkIns }, later), 'T1'), 'task unchanged')).toBe('none');
    const muchLater = daysAfter(START, 40);
    const reasonIn = (plan: Parameters<typeof assessed>[0]) =>
      row(assessed(plan, muchLater), 'T1').reasons.find(({ rule }) => rule === 'task unchanged');
    expect(reasonIn({ tasks: [doing] })?.text).toMatch(/^Nothing heard of it since it began on /);
    expect(reasonIn({ tasks: [doing], checkIns })?.inputs).toHaveProperty('Last check-in');
  });

  it('without an owner is amber, and red once it has started', () => {
    expect(assess({ owner: '', due: atAge(40) }).status).toBe('Amber');
    expect(assess({ owner: '', due: atAge(40), state: 'Doing' }).status).toBe('Red');
    expect(assess({ owner: '', due: atAge(40), start: on }).status).toBe('Red');
  });

  it.each([
    [{ state: 'Done', due: START }, 'Done', 1],
    [{ state: null, doneOn: START }, 'Done', 1],
    [{ state: 'Dropped', due: START, owner: '' }, 'Dropped', 0],
    [{ state: 'Doing', due: atAge(20) }, 'Green', 0.5],
    [{ state: 'To do', due: atAge(20) }, 'Not started', 0],
    [{}, 'Not started', 0],
  ] as const)('with %j is %s', (fields, status, progress) => {
    const item = assess(fields);
    expect([item.status, item.progress, item.reasons]).toEqual([status, progress, []]);
  });
});
