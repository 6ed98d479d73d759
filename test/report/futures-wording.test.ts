import { describe, expect, test } from 'vitest';
import { compareFutures } from '../../src/assess/futures/compare-futures';
import type { Future } from '../../src/plan/future';
import { tellsText } from '../../src/report/futures-document';
import { assessed, atAge, metricMilestone, reported } from '../assess/assessed';

describe('what tells a future from today', () => {
  const NOW = atAge(20);
  const bigger: Future = { name: 'Bigger', assumptions: [{ kind: 'Scope grows', id: 'M1', share: 1 }] };
  /** M1 a quarter done after 20 of 60 working days: after 30, 37.5 % as it goes, 31.25 % at half the pace. */
  const told = (fields: Parameters<typeof metricMilestone>[0], whole: number) => {
    const checkIns = reported(...[4, 8, 12, 16, 20].map(age => [age, (whole * age) / 80] as const));
    const assessment = assessed({ milestones: [metricMilestone(fields)], checkIns }, NOW);
    return tellsText(compareFutures(assessment, [bigger]).futures[0]!, NOW);
  };

  test('is said in the unit of the metric', () => {
    expect(told({}, 100)).toBe('By Mon 16 Feb: M1 at 31 instead of 38 (Tickets closed).');
  });

  test('is said in per cent where that is what people type', () => {
    const share = { metric: '% complete', target: { kind: 'reach', value: 1 } as const, isPercent: true };
    expect(told(share, 1)).toBe('By Mon 16 Feb: M1 at 31 % instead of 38 % (% complete).');
  });
});
