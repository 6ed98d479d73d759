import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/plan/item';
import { checkIn, person, task } from '../../plan/plan-rows';
import {
  assessed,
  atAge,
  daysAfter,
  metricMilestone,
  metricRow,
  reason,
  reported,
  row,
  START,
  severity,
} from '../assessed';

describe('no single owner', () => {
  const owned = (
    owner: string,
    on = atAge(1),
    people = [person({ name: 'Ada Moss', until: daysAfter(START, -10) }), person({ name: 'Bo Lind' })],
  ) => row(assessed({ milestones: [metricMilestone({ owner })], people }, on), 'M1');

  it('is amber before the start and red after', () => {
    expect([owned('', daysAfter(START, -1)).status, owned('').status]).toEqual(['Amber', 'Red']);
  });

  it.each([
    ['', 'Nobody owns this.'],
    ['Bo Lind, Cy Ito', '2 owners: Bo Lind and Cy Ito.'],
    ['Marketing team', 'Marketing team is a team, not a person.'],
    ['Zed Quill', 'The owner is not in People.'],
    ['Ada Moss', 'Ada Moss has left (until 26 Dec 2025).'],
  ])('says of "%s" what is wrong', (owner, text) => {
    expect(reason(owned(owner), 'no single owner')?.text).toBe(text);
  });

  it('does not speak of one person, and only notes one who cannot edit', () => {
    expect(severity(owned('Bo Lind'), 'no single owner')).toBe('none');
    const reader = [person({ name: 'Bo Lind', mayEdit: false })];
    expect(severity(owned('Bo Lind', atAge(1), reader), 'no single owner')).toBe('note');
  });

  it('answers a team with who checked in most on the row, else with who owns most below it', () => {
    const people = ['Ada Moss', 'Bo Lind', 'Cy Ito'].map(name => person({ name }));
    const tasks = [1, 2].map(n => task({ id: `T${n}`, parent: 'M1', owner: 'Cy Ito' }));
    const by = (name: string, age: number) => checkIn({ when: atAge(age), item: 'M1', by: name, value: 1 });
    const milestones = [metricMilestone({ owner: 'Sales' })];
    const most = assessed(
      { milestones, tasks, people, checkIns: [by('Ada Moss', 1), by('Bo Lind', 2), by('Bo Lind', 3)] },
      atAge(3),
    );
    expect(row(most, 'M1').ownership).toEqual({ kind: 'team', team: 'Sales', probably: 'Bo Lind' });
    expect(row(assessed({ milestones, tasks, people }, atAge(3)), 'M1').ownership).toMatchObject({
      probably: 'Cy Ito',
    });
    expect(reason(row(most, 'M1'), 'no single owner')?.lift).toBe('Name one person, probably Bo Lind.');
  });

  it('notes who reviews their own work', () => {
    const own = metricRow([], 1, { reviewer: 'Ada Moss' });
    expect(reason(own, 'no single owner')).toMatchObject({
      severity: 'note',
      text: 'Ada Moss is owner and reviewer.',
    });
    expect(own.status).not.toBe('Red');
  });
});

describe('no task this sprint', () => {
  const on = daysAfter(START, 30); // the sprint is 2–15 Feb 2026
  const withTask = (fields: Partial<Task>, state: 'Active' | 'Planned' = 'Active') =>
    severity(
      row(
        assessed(
          { milestones: [metricMilestone({ state })], tasks: [task({ id: 'T1', parent: 'M1', ...fields })] },
          on,
        ),
        'M1',
      ),
      'no task this sprint',
    );

  it.each([
    [
      'an open task that begins on its last day',
      { start: daysAfter(START, 41), due: daysAfter(START, 60) },
      'none',
    ],
    [
      'an open task that begins after it',
      { start: daysAfter(START, 42), due: daysAfter(START, 60) },
      'amber',
    ],
    ['an open task due in it', { due: daysAfter(START, 35) }, 'none'],
    ['an open task that is overdue', { due: daysAfter(START, 10) }, 'none'],
    ['a task without dates that somebody is at', { state: 'Doing' }, 'none'],
    ['a task without dates that nobody is at', { state: 'To do' }, 'amber'],
    ['a task finished on its first day', { state: 'Done', doneOn: daysAfter(START, 28) }, 'none'],
    ['a task finished before it', { state: 'Done', doneOn: daysAfter(START, 27) }, 'amber'],
    ['a task that was dropped', { state: 'Dropped', due: daysAfter(START, 35) }, 'amber'],
  ] as const)('with %s it is %s', (_, fields, expected) => {
    expect(withTask(fields)).toBe(expected);
  });

  it('asks active milestones alone', () => {
    expect(withTask({ state: 'To do' }, 'Planned')).toBe('none');
    expect(
      severity(
        row(assessed({ milestones: [metricMilestone()] }, daysAfter(START, -1)), 'M1'),
        'no task this sprint',
      ),
    ).toBe('none');
  });

  it('says what to plan until when', () => {
    const bare = row(assessed({ milestones: [metricMilestone()] }, on), 'M1');
    expect(reason(bare, 'no task this sprint')).toMatchObject({
      text: 'It has no tasks, so nobody works on it this sprint (2 Feb–15 Feb).',
      lift: 'Plan one task that starts by Sun 15 Feb.',
    });
  });
});

describe('late tasks', () => {
  const withTasks = (late: Partial<Task>, others: number, age: number) => {
    const tasks = [task({ id: 'T1', parent: 'M1', due: atAge(10), ...late })];
    for (let n = 0; n < others; n += 1) tasks.push(task({ id: `T${n + 2}`, parent: 'M1', due: atAge(50) }));
    return row(assessed({ milestones: [metricMilestone()], tasks }, atAge(age)), 'M1');
  };

  it('turns amber when one is overdue by more than 5 working days', () => {
    expect([15, 16].map(age => severity(withTasks({}, 9, age), 'late tasks'))).toEqual(['none', 'amber']);
  });

  it('turns amber when overdue tasks have a quarter of the effort', () => {
    expect([4, 3].map(others => severity(withTasks({}, others, 11), 'late tasks'))).toEqual([
      'none',
      'amber',
    ]);
    expect(severity(withTasks({ effort: 2 }, 6, 11), 'late tasks')).toBe('amber');
  });

  it('never turns a milestone red', () => {
    expect(severity(withTasks({}, 0, 50), 'late tasks')).toBe('amber');
  });

  it('does not count what is done or dropped', () => {
    expect(severity(withTasks({ state: 'Done' }, 0, 50), 'late tasks')).toBe('none');
    expect(severity(withTasks({ state: 'Dropped' }, 1, 40), 'late tasks')).toBe('none');
  });

  it('names them', () => {
    expect(reason(withTasks({}, 1, 20), 'late tasks')).toMatchObject({
      text: '1 overdue task (T1), 50 % of the effort, up to 10 working days late.',
      lift: 'Finish T1, or agree new due dates.',
    });
  });
});

describe('too long', () => {
  it('is a milestone of more than 92 days', () => {
    const lasting = (days: number) => metricRow([], 1, { due: daysAfter(START, days) });
    expect([severity(lasting(92), 'too long'), severity(lasting(93), 'too long')]).toEqual(['none', 'amber']);
    expect(reason(lasting(120), 'too long')?.lift).toBe('Break it in two, or make it due by 7 Apr.');
  });
});

describe('waiting', () => {
  const pair = (value: number, on: number, first = {}) => {
    const next = metricMilestone({ id: 'M2', after: 'M1', start: atAge(62), due: atAge(80) });
    return row(
      assessed({ milestones: [metricMilestone(first), next], checkIns: reported([40, value]) }, atAge(on)),
      'M2',
    );
  };

  it('is amber where a predecessor is forecast to finish after this start', () => {
    expect(severity(pair(70, 40), 'waiting')).toBe('none');
    expect(reason(pair(50, 40), 'waiting')).toMatchObject({
      severity: 'amber',
      text: 'Waits for M1, whose finish (Thu 23 Apr) is after the start here on Wed 1 Apr.',
      lift: 'Finish M1 by Wed 1 Apr, or start on Thu 23 Apr.',
    });
  });

  it('is red where this start has passed and a predecessor is unfinished', () => {
    expect(severity(pair(90, 62), 'waiting')).toBe('none');
    expect(severity(pair(90, 63), 'waiting')).toBe('red');
    expect(severity(pair(100, 63), 'waiting')).toBe('none');
    expect(severity(pair(50, 63, { state: 'Dropped' }), 'waiting')).toBe('none');
  });
});
