import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { readNumber } from '../../src/cells/read-number';
import { readShare } from '../../src/cells/read-share';
import { readTarget } from '../../src/cells/read-target';
import type { Day } from '../../src/plan/day';

function number(cell: Cell): number | null | string {
  const reading = readNumber(cell);
  return reading.ok ? reading.value : reading.rule;
}
function share(cell: Cell, scale: 1 | 100 = 100): number | null | string {
  const reading = readShare(cell, scale);
  return reading.ok ? reading.value : reading.rule;
}
function target(cell: Cell) {
  const reading = readTarget(cell);
  return reading.ok ? reading.value : reading.rule;
}

describe('a number', () => {
  const cases: [Cell, number | null][] = [
    [12.5, 12.5],
    ['1250', 1250],
    ['12,5', 12.5],
    ['1,250', 1250],
    ['1.250,75', 1250.75],
    ['1,250.75', 1250.75],
    ['1 250 000', 1_250_000],
    ['1.250.000', 1_250_000],
    ["1'250", 1250],
    ['0,125', 0.125],
    ['12,50', 12.5],
    ['40 %', 0.4],
    ['99,9%', 0.999],
    ['$1,200', 1200],
    ['1.200,50 €', 1200.5],
    ['R$ 300', 300],
    ['10k', 10_000],
    ['1.5M', 1_500_000],
    ['-3', -3],
    ['−3', -3],
    ['(1,200)', -1200],
    ['１２３', 123],
    ['', null],
    ['n/a', null],
  ];
  it.each(cases)('reads %j', (cell, value) => expect(number(cell)).toBe(value));

  it.each(['about 20', '3/5', '10 days', '1.2.3', 'n = x/15', '4-5', '12,34,5'])('refuses "%s"', text => {
    expect(number(text)).toBe('is not a number');
  });

  it('refuses a cell that the spreadsheet turned into a date', () => {
    expect(number({ day: 20_000 as Day })).toBe('is held as a date, not as a number');
  });

  it('is the same number however its thousands and decimals are parted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const groups = String(whole).replace(/\B(?=(\d{3})+$)/g, '_');
          const decimals = String(cents).padStart(2, '0');
          const value = Number(`${whole}.${decimals}`);
          expect(number(`${groups.replace(/_/g, ',')}.${decimals}`)).toBe(value);
          expect(number(`${groups.replace(/_/g, '.')},${decimals}`)).toBe(value);
          expect(number(`${groups.replace(/_/g, '\u00a0')},${decimals}`)).toBe(value);
        },
      ),
    );
  });
});

describe('a share', () => {
  it('reads bare numbers on the scale of their column', () => {
    expect(share(40, 100)).toBe(0.4);
    expect(share(0.4, 1)).toBe(0.4);
    expect(share('40', 100)).toBe(0.4);
  });

  it('reads a percent sign the same on either scale', () => {
    expect(share('40 %', 100)).toBe(0.4);
    expect(share('40%', 1)).toBe(0.4);
    expect(share('40% complete', 1)).toBe(0.4);
  });

  it('reads parts of a whole and ticks', () => {
    expect(share('3/5')).toBe(0.6);
    expect(share('3 von 5')).toBe(0.6);
    expect(share('✓')).toBe(1);
    expect(share(true)).toBe(1);
    expect(share('☐')).toBe(0);
    expect(share('Not started')).toBe(0);
    expect(share('—')).toBeNull();
  });

  it('refuses prose and a part of nothing', () => {
    expect(share('going well')).toBe('is not a share of the whole');
    expect(share('3/0')).toBe('is not a share of the whole');
  });

  it('does not clamp', () => {
    expect(share(130)).toBe(1.3);
    expect(share('-5%')).toBe(-0.05);
  });
});

describe('a target', () => {
  it('is reached where it is one number', () => {
    expect(target(120)).toEqual({ kind: 'reach', value: 120 });
    expect(target('99,9 %')).toEqual({ kind: 'reach', value: 0.999 });
    expect(target('$1.2M')).toEqual({ kind: 'reach', value: 1_200_000 });
    expect(target('-5')).toEqual({ kind: 'reach', value: -5 });
  });

  it.each(['4–5', '4-5', '4..5', '4 to 5', '5 – 4', '4 bis 5'])('is kept within both ends of "%s"', text => {
    expect(target(text)).toEqual({ kind: 'keep', low: 4, high: 5 });
  });

  it('is kept above or below one end', () => {
    expect(target('≥ 99.9')).toEqual({ kind: 'keep', low: 99.9, high: null });
    expect(target('>= 99,9')).toEqual({ kind: 'keep', low: 99.9, high: null });
    expect(target('≤ 2')).toEqual({ kind: 'keep', low: null, high: 2 });
    expect(target('< 3')).toEqual({ kind: 'keep', low: null, high: 3 });
    expect(target('max. 10 %')).toEqual({ kind: 'keep', low: null, high: 0.1 });
  });

  it('gives both ends of a range the percent sign that stands at its end', () => {
    expect(target('40-60%')).toEqual({ kind: 'keep', low: 0.4, high: 0.6 });
  });

  it('is blank or refused otherwise', () => {
    expect(target('TBD')).toBeNull();
    expect(target('double it')).toBe('is neither a number nor a range to keep');
    expect(target({ day: 20_000 as Day })).toContain('is held as a date');
  });
});
