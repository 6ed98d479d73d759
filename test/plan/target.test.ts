import { expect, it } from 'vitest';
import { isEasier, isWithin, sameTarget, type Target } from '../../src/plan/target';

it('keeps both ends of a range, and an open end keeps everything', () => {
  const range = { kind: 'keep', low: 4, high: 5 } as const;
  expect([3.9, 4, 4.5, 5, 5.1].map(value => isWithin(range, value))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(isWithin({ kind: 'keep', low: 99.9, high: null }, 1e9)).toBe(true);
  expect(isWithin({ kind: 'keep', low: null, high: 2 }, -3)).toBe(true);
});

const reach = (value: number): Target => ({ kind: 'reach', value });
const keep = (low: number | null, high: number | null): Target => ({ kind: 'keep', low, high });

it('is easier when there is less of the way to go, up or down, or a wider range to keep', () => {
  expect(isEasier(reach(10), reach(8), 0)).toBe(true);
  expect(isEasier(reach(10), reach(12), 0)).toBe(false);
  expect(isEasier(reach(8), reach(9), 14)).toBe(true);
  expect(isEasier(reach(8), reach(7), 14)).toBe(false);
  expect(isEasier(keep(4.3, 5), keep(4, 5), null)).toBe(true);
  expect(isEasier(keep(90, null), keep(95, null), null)).toBe(false);
  expect(isEasier(keep(90, null), keep(90, null), null)).toBe(false);
  expect(isEasier(keep(90, 95), keep(85, 92), null)).toBe(false);
});

it('of another kind, or none, is not told easier from harder', () => {
  expect(isEasier(reach(10), keep(8, null), 0)).toBe(false);
  expect(isEasier(null, reach(1), 0)).toBe(false);
  expect(isEasier(reach(10), reach(8), null)).toBe(false);
});

it('is the same by its values', () => {
  expect(sameTarget(keep(4, null), keep(4, null))).toBe(true);
  expect(sameTarget(keep(4, null), keep(4, 5))).toBe(false);
  expect(sameTarget(reach(4), keep(4, null))).toBe(false);
  expect(sameTarget(null, null)).toBe(true);
  expect(sameTarget(reach(1), null)).toBe(false);
});
