import { expect, test } from 'vitest';
import { PROGRESS_INTERVAL_MS, progressGate } from '../../../src/preview/files/progress';

test('opens once in an interval, however often it is asked', () => {
  let nowMs = 1000;
  const gate = progressGate(() => nowMs);
  const opened: number[] = [];
  for (; nowMs <= 2000; nowMs += 10) if (gate()) opened.push(nowMs);
  expect(opened).toEqual([1200, 1400, 1600, 1800, 2000]);
  expect(PROGRESS_INTERVAL_MS).toBe(200);
});
