import { describe, expect, test } from 'vitest';
import { assessPlan } from '../../../src/assess/assess-plan';
import { forecastRanges } from '../../../src/assess/forecast-range';
import { compareFutures, type GoalOutcome } from '../../../src/assess/futures/compare-futures';
import { goalEfforts } from '../../../src/assess/goal-effort';
import type { Assumption } from '../../../src/plan/future';
import { linkPlan } from '../../../src/plan/link-plan';
import { exampleRecords } from '../../plan/example-records';
import { checkIn, goal, milestone, person, task } from '../../plan/plan-rows';
import { assessed, atAge, type Parts, START } from '../assessed';

/** 20 working days in: four weeks with 10 each, so that 60 are left and take 30 working days more. */
const ON = atAge(20);
const dates = { start: START, due: atAge(60) };
const target = { kind: 'reach' as const, value: 100 };

const weekly = (item: string, ...values: readonly number[]) =>
  values.map((value, at) => checkIn({ when: atAge(5 * (at + 1)), item, value }));
const steady = (...items: readonly string[]) => items.flatMap(item => weekly(item, 10, 20, 30, 40));

/** G1 has M1 and M2, G2 has M3; each finishes on the fiftieth day. Ada works on G1 and G2, Bo on M2. */
const plan: Parts = {
  goals: [goal({ id: 'G1', owner: 'Ada Moss', ...dates }), goal({ id: 'G2', owner: 'Ada Moss', ...dates })],
  milestones: [
    milestone({
      id: 'M1',
      parent: 'G1',
      owner: 'Ada Moss',
      metric: 'Tickets',
      baseline: 0,
      target,
      ...dates,
    }),
    milestone({ id: 'M2', parent: 'G1', owner: 'Bo Lind', metric: 'Calls', baseline: 0, target, ...dates }),
    milestone({ id: 'M3', parent: 'G2', owner: 'Ada Moss', metric: 'Visits', baseline: 0, target, ...dates }),
  ],
  people: [
    person({ name: 'Ada Moss', daysPerWeek: 4 }),
    person({ name: 'Bo Lind' }),
    person({ name: 'Cy Abel' }),
  ],
  checkIns: steady('M1', 'M2', 'M3'),
};

function outcome(assumptions: readonly Assumption[], id = 'G1', parts: Parts = plan): GoalOutcome {
  const { futures } = compareFutures(assessed(parts, ON), [{ name: 'One', assumptions }]);
  return futures[0]!.goals.get(id)!;
}

const by85 = (...given: Parameters<typeof outcome>) => {
  const { range } = outcome(...given);
  return range.kind === 'range' ? range.by85 : range.why;
};

test('today is the forecast of the drift report', () => {
  const assessment = assessed(plan, ON);
  const { today } = compareFutures(assessment, []);
  expect(today.goals.get('G1')!.range).toEqual(forecastRanges(assessment)('G1'));
  expect(by85([])).toBe(atAge(50));
});

describe('people', () => {
  test('who work half of their days make their rows take twice as long', () => {
    expect(by85([{ kind: 'Days a week change', person: 'Ada Moss', daysPerWeek: 2, from: null }])).toBe(
      atAge(80),
    );
    expect(by85([{ kind: 'Days a week change', person: 'ada', daysPerWeek: 2, from: null }], 'G2')).toBe(
      atAge(80),
    );
  });

  test('who leave later slow only what comes after', () => {
    const from = atAge(31);
    expect(by85([{ kind: 'Days a week change', person: 'Ada Moss', daysPerWeek: 2, from }])).toBe(atAge(70));
  });

  test('who leave a row that nobody else works on leave it without a finish', () => {
    expect(by85([{ kind: 'Person leaves', person: 'Bo Lind', from: null }])).toBeNull();
    expect(outcome([{ kind: 'Person leaves', person: 'Bo Lind', from: null }]).standing).toBe('missed');
    expect(by85([{ kind: 'Person leaves', person: 'Bo Lind', from: null }], 'G2')).toBe(atAge(50));
  });

  test('count by their share of the open effort of a row', () => {
    const tasks = [
      task({ id: 'T1', parent: 'M3', owner: 'Ada Moss', effort: 3, ...dates }),
      task({ id: 'T2', parent: 'M3', owner: 'Bo Lind', effort: 1, ...dates }),
    ];
    const gone: Assumption = { kind: 'Person leaves', person: 'Bo Lind', from: null };
    expect(by85([gone], 'G2', { ...plan, tasks })).toBe(atAge(20 + 40));
  });

  test('give the days of a dropped goal to their other rows, which get a third faster at the most', () => {
    expect(by85([{ kind: 'Dropped', id: 'G2' }], 'G1')).toBe(atAge(50));
    const alone = { ...plan, milestones: plan.milestones!.filter(({ id }) => id !== 'M2') };
    expect(by85([{ kind: 'Dropped', id: 'G2' }], 'G1', alone)).toBe(atAge(43));
  });

  test('who join add their days to those that the goal has', () => {
    // M3 has half of Ada's 4 days a week: half a day more is a quarter faster, two days more a third at the most.
    const joins = (daysPerWeek: number): Assumption => ({
      kind: 'Person joins',
      id: 'G2',
      daysPerWeek,
      from: null,
    });
    expect(by85([joins(0.5)], 'G2')).toBe(atAge(44));
    expect(by85([joins(2)], 'G2')).toBe(atAge(43));
  });
});

describe('work', () => {
  test('that grows by a fifth takes a fifth longer, on the goal or on one of its milestones', () => {
    expect(by85([{ kind: 'Scope grows', id: 'G1', share: 0.2 }])).toBe(atAge(56));
    expect(by85([{ kind: 'Scope grows', id: 'M1', share: 0.2 }])).toBe(atAge(56));
    expect(by85([{ kind: 'Scope shrinks', id: 'G1', share: 0.5 }])).toBe(atAge(35));
  });

  test('that is delayed ends as many working days later', () => {
    expect(by85([{ kind: 'Delayed', id: 'G1', workingDays: 12 }])).toBe(atAge(62));
    expect(outcome([{ kind: 'Delayed', id: 'G1', workingDays: 12 }]).standing).toBe('missed');
  });

  test('of a milestone counts for a goal with a metric of its own by the share of its effort', () => {
    const measured = {
      ...plan,
      goals: [goal({ id: 'G1', baseline: 0, target, ...dates })],
      checkIns: steady('G1', 'M1', 'M2'),
    };
    expect(by85([{ kind: 'Scope grows', id: 'M1', share: 0.2 }], 'G1', measured)).toBe(atAge(53));
    expect(by85([{ kind: 'Delayed', id: 'M2', workingDays: 10 }], 'G1', measured)).toBe(atAge(55));
  });

  test('that waits begins when what it waits for is finished, and not at all later once that is dropped', () => {
    const waiting = milestone({
      id: 'M4',
      parent: 'G2',
      owner: 'Cy Abel',
      after: 'M1',
      start: atAge(45),
      due: atAge(55),
    });
    const parts = { ...plan, milestones: [...plan.milestones!.slice(0, 2), waiting] };
    expect(by85([], 'G2', parts)).toBe(atAge(60));
    expect(by85([{ kind: 'Scope grows', id: 'M1', share: 0.2 }], 'G2', parts)).toBe(atAge(66));
    expect(by85([{ kind: 'Delayed', id: 'G2', workingDays: 3 }], 'G2', parts)).toBe(atAge(60));
    expect(by85([{ kind: 'Delayed', id: 'G2', workingDays: 7 }], 'G2', parts)).toBe(atAge(62));
    expect(by85([{ kind: 'Dropped', id: 'G1' }], 'G2', parts)).toBe(atAge(55));
    expect(by85([{ kind: 'Dropped', id: 'G2' }], 'G2', parts)).toBe('it is dropped');
  });
});

describe('a risk', () => {
  const risk: Assumption = { kind: 'Risk', id: 'M1', probability: 0.3, workingDays: 20 };

  test('is mixed into the chances exactly', () => {
    const { range, standing } = outcome([risk]);
    expect(range).toMatchObject({ kind: 'range', by50: atAge(50), by85: atAge(70) });
    expect(range.kind === 'range' && range.chanceByDue).toBeCloseTo(0.7, 12);
    expect(standing).toBe('holds');
  });

  test('that comes with another is independent of it', () => {
    const { range } = outcome([risk, { ...risk, id: 'M2', probability: 0.5 }]);
    expect(range.kind === 'range' && range.chanceByDue).toBeCloseTo(0.7 * 0.5, 12);
  });

  test('of a goal whose milestones say when it is done counts once', () => {
    const { range } = outcome([{ ...risk, id: 'G1' }]);
    expect(range.kind === 'range' && range.chanceByDue).toBeCloseTo(0.7, 12);
  });
});

test('a date that moves changes the chance, not the finish', () => {
  const moved = outcome([{ kind: 'Due date moves', id: 'G1', due: atAge(45) }]);
  expect(moved).toMatchObject({
    due: atAge(45),
    standing: 'missed',
    range: { by85: atAge(50), chanceByDue: 0 },
  });
});

describe('what a goal needs', () => {
  const tasks = [
    task({ id: 'T1', parent: 'M1', owner: 'Ada Moss', effort: 6, ...dates }),
    task({ id: 'T2', parent: 'M3', owner: 'Ada Moss', effort: 2, state: 'Doing', ...dates }),
    task({ id: 'T3', parent: 'M2', owner: 'Bo Lind', effort: 3, ...dates }),
  ];
  const parts = { ...plan, tasks };

  test("in people-days is the open effort, against the part of its people's days until its due date", () => {
    // Ada: 8 weeks of 4 days, six sevenths of them for G1; Bo: 8 weeks of 5.
    expect(outcome([], 'G1', parts).personDays).toEqual({ needed: 9, available: (32 * 6) / 7 + 40 });
    expect(outcome([{ kind: 'Dropped', id: 'G2' }], 'G1', parts).personDays!.available).toBeCloseTo(72);
    expect(outcome([{ kind: 'Scope grows', id: 'G1', share: 0.5 }], 'G1', parts).personDays!.needed).toBe(
      13.5,
    );
    expect(outcome([{ kind: 'Dropped', id: 'G2' }], 'G2', parts).personDays).toEqual({
      needed: 0,
      available: 0,
    });
    expect(outcome([], 'G1', plan).personDays).toBeNull();
  });

  test('in people-days is, today, what Budget and people says is left', () => {
    const assessment = assessPlan(linkPlan(exampleRecords(ON)), ON);
    const { today } = compareFutures(assessment, []);
    for (const { goal, left } of goalEfforts(assessment))
      expect(today.goals.get(goal.id)!.personDays!.needed).toBeCloseTo(left, 9);
  });

  test('in budget is what is spent, and the rest at what it has cost so far', () => {
    const [first, ...others] = plan.goals!;
    const costly = {
      ...parts,
      goals: [{ ...first!, budget: 1000 }, ...others],
      tasks: [...tasks, task({ id: 'T4', parent: 'M1', state: 'Done', effort: 0, cost: 500, ...dates })],
    };
    // 40 % done for 500 instead of 400: the other 600 cost 750.
    expect(outcome([], 'G1', costly).money).toEqual({ needed: 1250, available: 1000 });
    expect(outcome([{ kind: 'Scope grows', id: 'G1', share: 0.2 }], 'G1', costly).money!.needed).toBeCloseTo(
      1400,
    );
    expect(outcome([{ kind: 'Dropped', id: 'G1' }], 'G1', costly).money!.needed).toBe(500);
  });
});

describe('over several futures', () => {
  const leaves: Assumption = { kind: 'Person leaves', person: 'Bo Lind', from: null };
  const late: Assumption = { kind: 'Due date moves', id: 'G2', due: atAge(40) };
  const comparison = (parts: Parts, ...futures: readonly (readonly Assumption[])[]) =>
    compareFutures(
      assessed(parts, ON),
      futures.map((assumptions, at) => ({ name: `Future ${at + 1}`, assumptions })),
    );

  test('it says which goals hold in all of them, and which in none', () => {
    expect(comparison(plan, [leaves], [late])).toMatchObject({ holdInAll: [], holdInNone: [] });
    expect(comparison(plan, [leaves])).toMatchObject({ holdInAll: ['G2'], holdInNone: [] });
    const hopeless = { ...plan, goals: plan.goals!.map(each => ({ ...each, due: atAge(30) })) };
    expect(comparison(hopeless, [leaves])).toMatchObject({ holdInAll: [], holdInNone: ['G1', 'G2'] });
  });

  test('the signpost of each is the first report in which a number differs by more than the tolerance', () => {
    const { futures, today } = comparison(
      plan,
      [leaves],
      [{ kind: 'Days a week change', person: 'Ada Moss', daysPerWeek: 2, from: atAge(28) }],
      [late],
    );
    expect(today.signpost).toBeNull();
    const [gone, half, decided] = futures.map(({ signpost }) => signpost);
    // From day 20 on Bo's calls stand still: day 25 shows 40 instead of 50.
    expect(gone).toMatchObject({ day: atAge(25), work: { item: { id: 'M2' } } });
    expect(gone!.today).toBeCloseTo(0.5);
    expect(gone!.then).toBeCloseTo(0.4);
    // Ada halves from day 28 on: day 35 shows 62 instead of 70.
    expect(half).toMatchObject({ day: atAge(35), work: { item: { id: 'M1' } } });
    expect([half!.today, half!.then]).toEqual([expect.closeTo(0.7), expect.closeTo(0.62)]);
    expect(decided).toBeNull();
  });
});
