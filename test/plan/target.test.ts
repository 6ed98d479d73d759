import { expect, it } from 'vitest';
import { isWithin } from '../../src/plan/target';

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
