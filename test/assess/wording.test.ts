import { describe, expect, it } from 'vitest';
import {
  countText,
  dayText,
  doneText,
  listText,
  numberText,
  percentText,
  weekdayText,
} from '../../src/assess/wording';
import { day } from '../plan/plan-rows';

describe('wording', () => {
  it('names the year of a day only where it is not the status date’s', () => {
    const on = day('2026-11-20');
    expect([dayText(day('2026-11-06'), on), dayText(day('2027-01-04'), on)]).toEqual(['6 Nov', '4 Jan 2027']);
    expect(weekdayText(day('2026-11-27'), on)).toBe('Fri 27 Nov');
  });

  it('has one decimal at most, and sets thousands apart from 10 000 on', () => {
    expect([2.449, 2.96, -0.01, 9999, 1240000.25, -12500].map(numberText)).toEqual([
      '2.4',
      '3',
      '0',
      '9999',
      '1\u00a0240\u00a0000.3',
      '-12\u00a0500',
    ]);
    expect(numberText(1e300)).toBe('1e+300');
  });

  it('counts one of a thing without an s', () => {
    expect([
      countText(1, 'day'),
      countText(0, 'day'),
      countText(1.5, 'day'),
      countText(12, 'working day'),
    ]).toEqual(['1 day', '0 days', '1.5 days', '12 working days']);
  });

  it('shows what is done within 0 and 100 %, and 100 % only when it is', () => {
    expect([-0.2, 0.385, 0.997, 1, 1.4].map(doneText)).toEqual(['0 %', '39 %', '99 %', '100 %', '100 %']);
    expect(percentText(0.554)).toBe('55 %');
  });

  it('lists three and counts the rest', () => {
    expect(
      [[], ['M1'], ['M1', 'M2'], ['M1', 'M2', 'M3'], ['M1', 'M2', 'M3', 'M4', 'M5']].map(names =>
        listText(names),
      ),
    ).toEqual(['', 'M1', 'M1 and M2', 'M1, M2 and M3', 'M1, M2, M3 and 2 more']);
  });
});
