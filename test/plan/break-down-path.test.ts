import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetPath } from '../../src/plan/break-down-path';
import { milestoneWindows } from '../../src/plan/break-down-windows';
import { addDays } from '../../src/plan/day';
import { day } from './plan-rows';

const year = milestoneWindows(day('2026-01-01'), day('2026-12-31'), 'start');

describe('the path to a target', () => {
  it('rises with the time that has gone where it is split evenly', () => {
    expect(targetPath(180, 260, year, 'even')).toEqual([200, 220, 240, 260]);
  });

  it('rises late where it is back-loaded', () => {
    expect(targetPath(0, 80, year, 'back-loaded')).toEqual([5, 20, 45, 80]);
  });

  it('goes down where the target is below the baseline', () => {
    expect(targetPath(14, 8, year, 'even')).toEqual([13, 11, 9, 8]);
  });

  it('takes decimals where whole numbers are too coarse', () => {
    expect(targetPath(0, 1, year, 'even')).toEqual([0.25, 0.5, 0.75, 1]);
    expect(targetPath(0.95, 0.999, year, 'even')).toEqual([0.9622, 0.9746, 0.9868, 0.999]);
    expect(targetPath(0, 4, year, 'back-loaded')).toEqual([0.2, 1, 2.3, 4]);
  });

  it('is empty without milestones', () => {
    expect(targetPath(0, 10, [], 'even')).toEqual([]);
  });

  it('ends at the target and never turns back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 1_500 }),
        fc.constantFrom('even' as const, 'back-loaded' as const),
        (baseline, target, days, shape) => {
          const start = day('2026-01-01');
          const path = targetPath(
            baseline,
            target,
            milestoneWindows(start, addDays(start, days), 'start'),
            shape,
          );
          expect(path[path.length - 1]).toBe(target);
          const up = Math.sign(target - baseline);
          const size = Math.abs(target - baseline) / 50 + 1e-6;
          for (let at = 1; at < path.length; at += 1)
            expect((path[at]! - path[at - 1]!) * up).toBeGreaterThanOrEqual(-size);
        },
      ),
    );
  });
});
