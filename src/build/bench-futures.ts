// Four futures of every kind of assumption for a plan of any size, for the bench.

import { addDays } from '../plan/day';
import type { Future } from '../plan/future';
import type { Plan } from '../plan/plan';
import { BENCH_DAY } from './bench-plan';

/** Somebody leaves and somebody joins, all of it grows, a goal goes and another is late, a date moves and risks come. */
export function benchFutures({ goals, milestones, people }: Plan): Future[] {
  const [first, second] = goals;
  const goal = first!.id;
  return [
    {
      name: 'Other people',
      assumptions: [
        { kind: 'Person leaves', person: people[0]!.name, from: addDays(BENCH_DAY, 14) },
        { kind: 'Days a week change', person: people[1]!.name, daysPerWeek: 2, from: null },
        { kind: 'Person joins', id: goal, daysPerWeek: 5, from: addDays(BENCH_DAY, 28) },
      ],
    },
    {
      name: 'More work',
      assumptions: goals.map(({ id }) => ({ kind: 'Scope grows', id, share: 0.2 })),
    },
    {
      name: 'Less at once',
      assumptions: [
        { kind: 'Dropped', id: goal },
        { kind: 'Delayed', id: (second ?? first!).id, workingDays: 15 },
      ],
    },
    {
      name: 'Sooner, and with risks',
      assumptions: [
        { kind: 'Due date moves', id: goal, due: addDays(BENCH_DAY, 60) },
        ...milestones
          .slice(0, 20)
          .map(({ id }) => ({ kind: 'Risk', id, probability: 0.3, workingDays: 10 }) as const),
      ],
    },
  ];
}
