import { describe, expect, it } from 'vitest';
import { sprintOf } from '../../src/assess/sprint';
import { defaultSettings } from '../../src/plan/settings';
import { day } from '../plan/plan-rows';

const sprintOn = (iso: string) => sprintOf(day(iso), defaultSettings);

describe('sprints', () => {
  it('last 14 days from the anchor on, in both directions', () => {
    const second = { first: day('2026-01-19'), last: day('2026-02-01') };
    expect([sprintOn('2026-01-19'), sprintOn('2026-02-01')]).toEqual([second, second]);
    expect(sprintOn('2026-01-04')).toEqual({ first: day('2025-12-22'), last: day('2026-01-04') });
  });

  it('are as long as Settings say', () => {
    const weekly = sprintOf(day('2026-01-13'), { ...defaultSettings, sprintDays: 7 });
    expect(weekly).toEqual({ first: day('2026-01-12'), last: day('2026-01-18') });
  });
});
