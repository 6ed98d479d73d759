import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessPlan } from '../../src/assess/assess-plan';
import { forecastRanges } from '../../src/assess/forecast-range';
import type { Day } from '../../src/plan/day';
import { type HistoryRow, type ItemState, type PlanState, stateOn } from '../../src/plan/history';
import { linkPlan } from '../../src/plan/link-plan';
import { historyRows, planState } from '../../src/report/history-rows';
import { applyDiff, diffStates } from '../../src/report/plan-diff';
import { anyRecords, anyStatusDate } from '../assess/any-plan';
import { day } from '../plan/plan-rows';

const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const anyDay = fc.integer({ min: 20_000, max: 20_010 }).map(number => number as Day);
const anyState: fc.Arbitrary<ItemState> = fc.record({
  title: fc.constantFrom('Move clients', 'Write'),
  status: fc.constantFrom('Not started', 'Green', 'Amber', 'Red', 'Done', 'On hold', 'Dropped'),
  progress: orNull(fc.constantFrom(0, 0.25, 1.5)),
  forecast: orNull(anyDay),
  target: orNull(
    fc.oneof(
      fc.record({ kind: fc.constant('reach' as const), value: fc.integer({ min: 1, max: 3 }) }),
      fc.record({
        kind: fc.constant('keep' as const),
        low: orNull(fc.constant(4)),
        high: orNull(fc.constant(5)),
      }),
    ),
  ),
  due: orNull(anyDay),
  owner: fc.constantFrom('Ada Moss', ''),
  chanceByDue: orNull(fc.constantFrom(0, 0.5)),
  by85: orNull(anyDay),
});
const anyPlanState: fc.Arbitrary<PlanState> = fc.record({
  on: anyDay,
  items: fc
    .array(fc.tuple(fc.constantFrom('G1', 'M1', 'M2', 'T1', 'T2'), anyState))
    .map(items => new Map(items)),
});

describe('a difference', () => {
  test('applied to the first of any two states gives the second', () => {
    fc.assert(
      fc.property(anyPlanState, anyPlanState, (before, after) => {
        expect(applyDiff(before, diffStates(before, after))).toEqual(after);
      }),
    );
  });

  test('of a state and itself is empty', () => {
    fc.assert(
      fc.property(anyPlanState, state => {
        const copy = {
          on: state.on,
          items: new Map([...state.items].map(([id, item]) => [id, { ...item }])),
        };
        expect(diffStates(state, copy)).toMatchObject({ appeared: [], vanished: [], moved: [] });
      }),
    );
  });

  test('names the fields that moved, and no others', () => {
    const one: ItemState = {
      title: 'Move clients',
      status: 'Green',
      progress: 0.5,
      forecast: null,
      target: { kind: 'reach', value: 40 },
      due: day('2026-12-11'),
      owner: 'Ada Moss',
      chanceByDue: null,
      by85: null,
    };
    const other: ItemState = { ...one, status: 'Red', target: { kind: 'reach', value: 30 } };
    const states = [one, other].map(state => ({ on: day('2026-11-23'), items: new Map([['M1', state]]) }));
    expect(diffStates(states[0]!, states[1]!).moved).toEqual([
      {
        id: 'M1',
        was: { status: 'Green', target: { kind: 'reach', value: 40 } },
        now: { status: 'Red', target: { kind: 'reach', value: 30 } },
      },
    ]);
  });
});

test('any run of reports on changing plans can be read back from History, each as it was', () => {
  const reports = fc.array(fc.tuple(anyRecords, anyStatusDate), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(reports, made => {
      const inOrder = [...made].sort((a, b) => a[1] - b[1]);
      const rows: HistoryRow[] = [];
      const shown = new Map<Day, PlanState>();
      for (const [records, on] of inOrder) {
        const assessment = assessPlan(linkPlan(records), on);
        rows.push(...historyRows(rows, assessment));
        expect(historyRows(rows, assessment)).toEqual([]);
        shown.set(on, planState(assessment, forecastRanges(assessment)));
      }
      for (const [on, state] of shown) expect(stateOn(rows, on)).toEqual(state);
    }),
    { numRuns: 40 },
  );
});
