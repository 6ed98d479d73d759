import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type Day,
  dayFromIso,
  dayFromParts,
  dayFromSerial,
  isoOfDay,
  partsOfDay,
  serialOfDay,
  weekdayOf,
} from '../../src/plan/day';

const anyDay = fc.integer({ min: -25_000, max: 80_000 }).map(number => number as Day);

describe('a day', () => {
  it('is the same after its text, its parts and its serial number', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const { year, month, date } = partsOfDay(day);
        expect(dayFromIso(isoOfDay(day))).toBe(day);
        expect(dayFromParts(year, month, date)).toBe(day);
        expect(dayFromSerial(serialOfDay(day))).toBe(day);
      }),
    );
  });

  it('has the serial number that spreadsheets give it', () => {
    expect(serialOfDay(dayFromParts(2026, 2, 28)!)).toBe(46_081);
    expect(isoOfDay(dayFromSerial(46_081.99))).toBe('2026-02-28');
  });

  it('is null where the calendar has none', () => {
    expect(dayFromParts(2026, 2, 31)).toBeNull();
    expect(dayFromParts(2026, 13, 1)).toBeNull();
    expect(dayFromIso('2025-02-29')).toBeNull();
    expect(dayFromIso('2024-02-29')).not.toBeNull();
    expect(dayFromIso('28/02/2026')).toBeNull();
  });

  it('knows its weekday, before 1970 too', () => {
    expect(weekdayOf(dayFromParts(2026, 1, 5)!)).toBe(1);
    expect(weekdayOf(dayFromParts(1969, 12, 28)!)).toBe(0);
    fc.assert(fc.property(anyDay, day => weekdayOf(addDays(day, 1)) === (weekdayOf(day) + 1) % 7));
  });
});
