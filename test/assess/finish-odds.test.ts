import { describe, expect, it } from 'vitest';
import { certainOn, chanceBy, dayOfChance, oddsAtRisk } from '../../src/assess/finish-odds';
import { mondayToFriday } from '../../src/plan/work-calendar';
import { day } from '../plan/plan-rows';

const monday = day('2026-11-23');

describe('the day of a chance', () => {
  const dayAt = (chances: readonly number[], chance: number) =>
    dayOfChance({ from: monday, chances }, chance, mondayToFriday);

  it('is the working day that comes nearest', () => {
    expect(dayAt([0, 0.4, 0.7], 0.5)).toBe(monday + 1);
    expect(dayAt([0, 0.2, 0.7], 0.5)).toBe(monday + 2);
    expect(dayAt([0, 0.2, 0.3, 0.4, 0.45, 0.45, 0.45, 0.52], 0.5)).toBe(monday + 7);
    expect(dayAt([0, 0.2, 0.3, 0.4, 0.48, 0.48, 0.48, 0.55], 0.5)).toBe(monday + 4);
    expect(dayAt([0, 0.2], 0.5)).toBeNull();
  });

  it('is never earlier for odds that are nowhere better, also where they stand still for days', () => {
    const better = [0.45, 0.46, 0.47, 0.52, 0.58];
    const worse = [0.45, 0.45, 0.45, 0.45, 0.58];
    expect(dayAt(worse, 0.5)).toBeGreaterThanOrEqual(dayAt(better, 0.5)!);
  });
});

it('a risk is mixed in by its probability, and shifts by working days', () => {
  const odds = oddsAtRisk(certainOn(monday), 0.3, 5, mondayToFriday);
  expect(chanceBy(odds, monday)).toBeCloseTo(0.7, 12);
  expect(chanceBy(odds, day('2026-11-29'))).toBeCloseTo(0.7, 12);
  expect(chanceBy(odds, day('2026-11-30'))).toBe(1);
});
