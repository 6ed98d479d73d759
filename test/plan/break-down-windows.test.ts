import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestWindowDays, milestoneWindows } from '../../src/plan/break-down-windows';
import { addDays, type Day, isoOfDay } from '../../src/plan/day';
import { day } from './plan-rows';

const shown = (start: string, due: string, alignment: 'quarters' | 'start') =>
  milestoneWindows(day(start), day(due), alignment).map(
    window => `${isoOfDay(window.start)} ${isoOfDay(window.due)}`,
  );

describe('milestones from the start of a goal', () => {
  it('share a year evenly between four of about 90 days', () => {
    expect(shown('2026-01-01', '2026-12-31', 'start')).toEqual([
      '2026-01-01 2026-04-01',
      '2026-04-02 2026-07-02',
      '2026-07-03 2026-10-01',
      '2026-10-02 2026-12-31',
    ]);
  });

  it('are one where the goal is no longer than a quarter, and two where it is a day longer', () => {
    expect(shown('2026-07-01', '2026-09-30', 'start')).toEqual(['2026-07-01 2026-09-30']);
    expect(shown('2026-07-01', '2026-10-01', 'start')).toEqual([
      '2026-07-01 2026-08-16',
      '2026-08-17 2026-10-01',
    ]);
  });

  it('are none where the due day is before the start', () => {
    expect(shown('2026-07-01', '2026-06-30', 'start')).toEqual([]);
  });
});

describe('milestones cut at quarter ends', () => {
  it('end with each quarter', () => {
    expect(shown('2026-02-02', '2026-11-15', 'quarters')).toEqual([
      '2026-02-02 2026-03-31',
      '2026-04-01 2026-06-30',
      '2026-07-01 2026-09-30',
      '2026-10-01 2026-11-15',
    ]);
  });

  it('join a stub of less than three weeks to its neighbour, halved where that is longer than a quarter', () => {
    expect(shown('2026-03-20', '2026-06-30', 'quarters')).toEqual([
      '2026-03-20 2026-05-10',
      '2026-05-11 2026-06-30',
    ]);
    expect(shown('2026-06-20', '2026-07-20', 'quarters')).toEqual(['2026-06-20 2026-07-20']);
  });
});

it('covers every day from start to due exactly once, in milestones of 92 days at most', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 19_000, max: 23_000 }),
      fc.integer({ min: 0, max: 2_000 }),
      fc.constantFrom('quarters' as const, 'start' as const),
      (first, length, alignment) => {
        const start = first as Day;
        const due = addDays(start, length);
        const windows = milestoneWindows(start, due, alignment);
        expect(windows[0]!.start).toBe(start);
        expect(windows[windows.length - 1]!.due).toBe(due);
        windows.forEach((window, index) => {
          const days = window.due - window.start + 1;
          expect(days).toBeGreaterThanOrEqual(1);
          expect(days).toBeLessThanOrEqual(longestWindowDays);
          if (index > 0) expect(window.start).toBe(windows[index - 1]!.due + 1);
        });
      },
    ),
  );
});
