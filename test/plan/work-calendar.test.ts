import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/plan/day';
import {
  addWorkingDays,
  isWorkingDay,
  mondayToFriday,
  workCalendar,
  workingDayOnOrAfter,
  workingDaysBetween,
} from '../../src/plan/work-calendar';
import { day } from './plan-rows';

const anyDay = fc.integer({ min: 18_000, max: 22_000 }).map(number => number as Day);
const anyCalendar = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
    fc.array(fc.integer({ min: 19_000, max: 19_400 }).map(number => number as Day)),
  )
  .map(([weekdays, holidays]) => workCalendar(weekdays, holidays));

describe('working days between two days', () => {
  it('leave the first day out and take the last in', () => {
    const friday = day('2026-03-06');
    expect(workingDaysBetween(mondayToFriday, friday, day('2026-03-09'))).toBe(1);
    expect(workingDaysBetween(mondayToFriday, friday, day('2026-03-08'))).toBe(0);
    expect(workingDaysBetween(mondayToFriday, day('2026-03-09'), friday)).toBe(-1);
    expect(workingDaysBetween(mondayToFriday, friday, friday)).toBe(0);
  });

  it('leave out holidays, but not twice where one falls on a Sunday', () => {
    const calendar = workCalendar([1, 2, 3, 4, 5], [day('2026-12-25'), day('2026-12-27'), day('2026-12-25')]);
    expect(workingDaysBetween(calendar, day('2026-12-21'), day('2026-12-28'))).toBe(4);
    expect(isWorkingDay(calendar, day('2026-12-25'))).toBe(false);
    expect(workingDayOnOrAfter(calendar, day('2026-12-25'))).toBe(day('2026-12-28'));
  });

  it('follow the weekdays that people work', () => {
    const sundayToThursday = workCalendar([0, 1, 2, 3, 4], []);
    expect(workingDaysBetween(sundayToThursday, day('2026-03-05'), day('2026-03-08'))).toBe(1);
  });

  it('add up: W(a, b) + W(b, c) = W(a, c)', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyDay, anyDay, (calendar, a, b, c) => {
        const sum = workingDaysBetween(calendar, a, b) + workingDaysBetween(calendar, b, c);
        expect(sum).toBe(workingDaysBetween(calendar, a, c));
      }),
    );
  });

  it('count the days on which one works', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 0, max: 60 }), (calendar, from, length) => {
        let count = 0;
        for (let passed = 1; passed <= length; passed += 1) {
          if (isWorkingDay(calendar, addDays(from, passed))) count += 1;
        }
        expect(workingDaysBetween(calendar, from, addDays(from, length))).toBe(count);
      }),
    );
  });
});

describe('adding working days', () => {
  it('gives the earliest day that is so many working days on', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 300 }), (calendar, from, count) => {
        const reached = addWorkingDays(calendar, from, count);
        expect(workingDaysBetween(calendar, from, reached)).toBe(count);
        expect(isWorkingDay(calendar, reached)).toBe(true);
      }),
    );
  });

  it('rounds a part of a day up and stays put for nothing', () => {
    expect(addWorkingDays(mondayToFriday, day('2026-03-06'), 0.2)).toBe(day('2026-03-09'));
    expect(addWorkingDays(mondayToFriday, day('2026-03-07'), 0)).toBe(day('2026-03-07'));
  });
});

it('needs a weekday on which somebody works', () => {
  expect(() => workCalendar([], [])).toThrow(RangeError);
});
