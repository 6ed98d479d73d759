import { describe, expect, it } from 'vitest';
import type { Goal, Milestone } from '../../src/plan/item';
import type { Settings } from '../../src/plan/settings';
import { checkIn, goal, milestone, task } from '../plan/plan-rows';
import { assessed, atAge, metricMilestone, reason, row, START } from './assessed';

type Kind = 'red' | 'amber' | 'green' | 'done' | 'held' | 'dropped' | 'later';

/** A goal whose milestones come out as said, each of the weight beside it. */
function goalOver(
  children: readonly (readonly [Kind, number])[],
  fields: Partial<Goal> = {},
  settings: Partial<Settings> = {},
) {
  const values = { red: 10, amber: 40, green: 50, done: 100 };
  const states = { held: 'On hold', dropped: 'Dropped' } as const;
  const milestones: Milestone[] = [];
  const checkIns = [];
  const tasks = [];
  for (const [at, [kind, weight]] of children.entries()) {
    const id = `M${at + 1}`;
    const state = kind === 'held' || kind === 'dropped' ? states[kind] : null;
    const dates = kind === 'later' ? { start: atAge(40), due: atAge(80) } : {};
    milestones.push(metricMilestone({ id, parent: 'G1', weight, state, ...dates }));
    tasks.push(task({ id: `T${at + 1}`, parent: id, state: 'Doing', due: atAge(60) }));
    if (kind in values)
      checkIns.push(checkIn({ when: atAge(30), item: id, value: values[kind as keyof typeof values] }));
  }
  const goals = [
    goal({
      id: 'G1',
      owner: 'Ada Moss',
      metric: 'Revenue',
      baseline: null,
      target: { kind: 'reach', value: 9 },
      start: START,
      due: atAge(80),
      ...fields,
    }),
  ];
  const all = assessed({ goals, milestones, tasks, checkIns, settings }, atAge(30));
  return row(all, 'G1');
}

const colour = (...children: (readonly [Kind, number])[]) =>
  reason(goalOver(children), 'milestones')?.severity ?? 'none';

describe('a goal over its milestones', () => {
  it('is amber with any red one, red with half of the open weight red', () => {
    expect(colour(['red', 1], ['green', 9])).toBe('amber');
    expect(colour(['red', 49], ['green', 51])).toBe('amber');
    expect(colour(['red', 1], ['green', 1])).toBe('red');
  });

  it('is amber with half of the open weight amber or worse, not with less', () => {
    expect(colour(['amber', 1], ['green', 1])).toBe('amber');
    expect(colour(['amber', 49], ['green', 51])).toBe('none');
  });

  it('counts those that are open: not done, on hold or dropped', () => {
    expect(colour(['red', 1], ['green', 0.5], ['done', 9], ['held', 9], ['dropped', 9])).toBe('red');
    expect(colour(['red', 1], ['green', 0.5], ['later', 9])).toBe('amber');
  });

  it('counts evenly where all weights are 0', () => {
    expect([colour(['red', 0], ['green', 0]), colour(['red', 0], ['green', 0], ['green', 0])]).toEqual([
      'red',
      'amber',
    ]);
  });

  it('can take the worst child instead', () => {
    const worst = { rollUp: 'Worst child' } as const;
    expect(
      goalOver(
        [
          ['red', 1],
          ['green', 9],
        ],
        {},
        worst,
      ).status,
    ).toBe('Red');
    expect(
      reason(
        goalOver(
          [
            ['amber', 1],
            ['green', 9],
          ],
          {},
          worst,
        ),
        'milestones',
      )?.severity,
    ).toBe('amber');
  });

  it('says which milestones, and what would lift the first', () => {
    const said = reason(
      goalOver([
        ['red', 3],
        ['green', 1],
        ['amber', 1],
      ]),
      'milestones',
    );
    expect(said?.text).toBe('1 of 3 open milestones is Red (60 % by weight): M1.');
    expect(said?.lift).toBe('M1: Reach 49 % by Mon 23 Feb.');
  });

  it('is done when none is open and one was done', () => {
    expect(
      goalOver([
        ['done', 1],
        ['dropped', 1],
      ]).status,
    ).toBe('Done');
    expect(
      goalOver([
        ['done', 1],
        ['green', 1],
      ]).status,
    ).not.toBe('Done');
  });

  it('is on hold when all that is left is', () => {
    expect(
      goalOver([
        ['held', 1],
        ['dropped', 1],
      ]).status,
    ).toBe('On hold');
  });

  it('whose milestones were all dropped has none', () => {
    const bare = goalOver([['dropped', 1]]);
    expect([bare.basis, reason(bare, 'vague goal')?.severity]).toEqual(['yes or no', 'red']);
  });

  it('with a metric of its own is decided by that when none is open', () => {
    const own = goalOver([['done', 1]], { baseline: 0, current: 3 });
    expect([own.basis, own.status]).toEqual(['metric', 'Red']);
    expect(goalOver([['green', 1]], { baseline: 0, current: 9 }).status).toBe('Done');
  });

  it('without one is as far as they are, by weight, none counting beyond its target', () => {
    const half = goalOver([
      ['green', 3],
      ['red', 1],
      ['dropped', 9],
    ]);
    expect([half.basis, half.progress]).toEqual(['milestones', 0.4]);
    expect(half.gapPoints).toBeCloseTo(-10, 9);
    expect(half.driftWorkingDays).toBeCloseTo(6, 9);
  });

  it('is forecast to finish with the last of them', () => {
    const { forecast } = goalOver([
      ['amber', 1],
      ['red', 1],
    ]);
    expect(forecast).toMatchObject({ kind: 'finish', pace: 16 / 40 });
    expect(forecast.kind === 'finish' && forecast.day).toBe(atAge(30 + 54 / 0.4));
  });
});

describe('a goal with tasks and no milestones', () => {
  it('is measured by them', () => {
    const goals = [goal({ id: 'G1', owner: 'Ada Moss', metric: 'x', start: START, due: atAge(60) })];
    const tasks = [
      task({ id: 'T1', parent: 'G1', state: 'Done' }),
      task({ id: 'T2', parent: 'G1', due: atAge(3) }),
    ];
    const two = row(assessed({ goals, tasks }, atAge(10)), 'G1');
    expect([two.basis, two.progress]).toEqual(['tasks', 0.5]);
    expect(two.reasons.map(({ rule }) => rule)).toContain('late tasks');
    expect(reason(two, 'vague goal')?.severity).toBe('amber');
  });
});

describe('states', () => {
  const one = (fields: Partial<Milestone>, age: number) =>
    row(
      assessed(
        { milestones: [milestone({ id: 'M1', owner: 'Ada Moss', start: START, due: atAge(60), ...fields })] },
        atAge(age),
      ),
      'M1',
    );

  it('blank is planned before the start and active from it on', () => {
    const before = row(assessed({ milestones: [metricMilestone()] }, atAge(0)), 'M1');
    expect(before.reasons.map(({ rule }) => rule)).toEqual(['no task this sprint']);
    expect(one({ start: atAge(3) }, 0).status).toBe('Not started');
  });

  it('Planned after the start stays grey until something is wrong', () => {
    expect([one({ state: 'Planned' }, 2).status, one({ state: 'Planned' }, 30).status]).toEqual([
      'Not started',
      'Red',
    ]);
  });

  it('Dropped silences every rule', () => {
    expect(one({ state: 'Dropped', owner: '' }, 90)).toMatchObject({ status: 'Dropped', reasons: [] });
  });

  it('without a start is begun by evidence', () => {
    expect(one({ start: null }, 5).status).toBe('Not started');
    expect(one({ start: null, state: 'Active' }, 5).status).toBe('Amber');
  });
});
