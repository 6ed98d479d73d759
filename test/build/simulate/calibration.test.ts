import { expect, test } from 'vitest';
import { calibrate, processes } from '../../../src/build/simulate/calibration';

test('on steady projects, dates hold as often as they say, and beat the due date as a forecast', () => {
  const steady = calibrate(processes.steady!, 2_000, 1);
  expect(steady.projects).toBe(2_000);
  expect(Math.abs(steady.by85 - 0.85)).toBeLessThanOrEqual(0.03);
  expect(Math.abs(steady.by50 - 0.5)).toBeLessThanOrEqual(0.04);
  expect(steady.by95).toBeGreaterThan(steady.by85);
  expect(steady.brier).toBeLessThan(0.25);
  expect(steady.brier).toBeLessThan(steady.naiveBrier);
}, 60_000);

test('the same seed gives the same figures', () => {
  expect(calibrate(processes.lumpy!, 50, 7)).toEqual(calibrate(processes.lumpy!, 50, 7));
  expect(calibrate(processes.lumpy!, 50, 7)).not.toEqual(calibrate(processes.lumpy!, 50, 8));
});
