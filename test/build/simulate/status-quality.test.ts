import { describe, expect, test } from 'vitest';
import { simulateMilestones } from '../../../src/build/simulate/milestone-processes';
import { plainStatus } from '../../../src/build/simulate/plain-status';
import { seededRandom } from '../../../src/build/simulate/random';
import { type Judge, productStatus, statusQuality } from '../../../src/build/simulate/status-quality';

const milestones = simulateMilestones(1_000, seededRandom(1));
const always =
  (isRed: (id: string) => boolean): Judge =>
  open =>
    new Map(open.map(({ id }) => [id, isRed(id) ? 'Red' : 'Green']));

describe('simulated milestones', () => {
  test('take 30 to 90 days, are late in about 42 % of the cases, and report in the end', () => {
    for (const { start, due, finishedOn, reports, tasks } of milestones) {
      expect(due - start).toBeGreaterThanOrEqual(30);
      expect(due - start).toBeLessThanOrEqual(93);
      expect(reports[reports.length - 1]!.day).toBeGreaterThanOrEqual(finishedOn);
      expect(tasks.every(({ doneOn }) => doneOn <= finishedOn)).toBe(true);
    }
    const late = milestones.filter(({ finishedOn, due }) => finishedOn > due).length / milestones.length;
    expect(Math.abs(late - 0.42)).toBeLessThan(0.04);
  });
});

describe('the quality of a status', () => {
  const late = new Set(milestones.filter(({ finishedOn, due }) => finishedOn > due).map(({ id }) => id));

  test('is perfect for one that knows the end', () => {
    const { red, redInOnTimeWeeks, changesEach } = statusQuality(
      milestones,
      always(id => late.has(id)),
    );
    expect(red['50 %']).toEqual({ precision: 1, recall: 1 });
    expect([redInOnTimeWeeks, changesEach]).toEqual([0, 0]);
  });

  test('is no better than the share of the late for one that is always Red', () => {
    const { red, redInOnTimeWeeks, lateShare } = statusQuality(
      milestones,
      always(() => true),
    );
    expect(red['25 %']).toEqual({ precision: lateShare, recall: 1 });
    expect(redInOnTimeWeeks).toBe(1);
  });

  test('of these rules cries wolf less than half as often as plainer ones, and changes less than half as often', () => {
    const rules = statusQuality(milestones, productStatus);
    const plain = statusQuality(
      milestones,
      (open, today) => new Map(open.map(each => [each.id, plainStatus(each, today)])),
    );
    expect(rules.redInOnTimeWeeks).toBeLessThanOrEqual(0.22);
    expect(rules.redInOnTimeWeeks).toBeLessThan(plain.redInOnTimeWeeks / 2);
    expect(rules.changesEach).toBeLessThanOrEqual(3);
    expect(rules.changesEach).toBeLessThan(plain.changesEach / 2);
    expect(rules.red['50 %']!.precision).toBeGreaterThanOrEqual(0.58);
    expect(rules.red['50 %']!.recall).toBeGreaterThanOrEqual(0.6);
    expect(rules.red['75 %']!.precision).toBeGreaterThanOrEqual(0.7);
    expect(rules.red['75 %']!.recall).toBeGreaterThanOrEqual(0.71);
    expect(rules.red['50 %']!.precision).toBeGreaterThan(plain.red['50 %']!.precision);
  }, 60_000);
});
