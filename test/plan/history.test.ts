import { describe, expect, test } from 'vitest';
import {
  firstStates,
  type HistoryRow,
  type ItemState,
  lastReportBefore,
  reportDays,
  stateOn,
} from '../../src/plan/history';
import { day } from './plan-rows';

const state = (title: string): ItemState => ({
  title,
  status: 'Green',
  progress: null,
  forecast: null,
  target: null,
  due: null,
  owner: '',
  chanceByDue: null,
  by85: null,
});
const row = (when: string, item: string, title: string | null): HistoryRow => ({
  when: day(when),
  item,
  state: title === null ? null : state(title),
});
const ROWS = [
  row('2026-11-09', 'M1', 'first'),
  row('2026-11-09', 'M2', 'other'),
  row('2026-11-16', 'M1', 'second'),
  row('2026-11-16', 'M1', 'second, corrected'),
  row('2026-11-23', 'M2', null),
];
const titlesOn = (iso: string, rows = ROWS) =>
  Object.fromEntries([...stateOn(rows, day(iso)).items].map(([id, { title }]) => [id, title]));

describe('the state on a past day', () => {
  test('is what the rows up to that day say, the last one of a day', () => {
    expect(titlesOn('2026-11-08')).toEqual({});
    expect(titlesOn('2026-11-15')).toEqual({ M1: 'first', M2: 'other' });
    expect(titlesOn('2026-11-16')).toEqual({ M1: 'second, corrected', M2: 'other' });
    expect(titlesOn('2026-11-30')).toEqual({ M1: 'second, corrected' });
  });

  test('does not mind a table that somebody sorted', () => {
    expect(titlesOn('2026-11-30', [...ROWS.slice(2), ...ROWS.slice(0, 2)])).toEqual({
      M1: 'second, corrected',
    });
  });
});

test('reports are known by their days', () => {
  expect(reportDays([...ROWS].reverse())).toEqual(['2026-11-09', '2026-11-16', '2026-11-23'].map(day));
  expect(lastReportBefore(ROWS, day('2026-11-23'))).toBe(day('2026-11-16'));
  expect(lastReportBefore(ROWS, day('2026-11-09'))).toBeNull();
});

test('the first state of an item is its first row, or what it was when the cycle began', () => {
  expect(firstStates(ROWS).get('M1')?.title).toBe('first');
  expect(firstStates(ROWS, day('2026-11-18')).get('M1')?.title).toBe('second, corrected');
  expect(firstStates([row('2026-11-20', 'M3', 'later')], day('2026-11-18')).get('M3')?.title).toBe('later');
});
