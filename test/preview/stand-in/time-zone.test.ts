import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfSerial, serialOfInstant } from '../../../src/preview/stand-in/time-zone';

const iso = (instant: number) => new Date(instant).toISOString();

describe('serial numbers in time zones', () => {
  it('take the zone’s own midnight', () => {
    expect(iso(instantOfSerial(46_086, 'Europe/Berlin'))).toBe('2026-03-04T23:00:00.000Z');
    expect(iso(instantOfSerial(46_204, 'America/New_York'))).toBe('2026-07-01T04:00:00.000Z');
  });

  it('move past a midnight that the zone skips', () => {
    // São Paulo went from 23:59:59 on 2018-11-03 to 01:00 on 2018-11-04.
    expect(iso(instantOfSerial(43_408, 'America/Sao_Paulo'))).toBe('2018-11-04T03:00:00.000Z');
  });

  it('come back for every day that the zone has', () => {
    const zones = ['Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Auckland', 'Africa/Cairo'];
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 55_000 }), fc.constantFrom(...zones), (serial, zone) => {
        const back = serialOfInstant(instantOfSerial(serial, zone), zone);
        expect(Math.floor(back)).toBe(serial);
      }),
      { numRuns: 300 },
    );
  });
});
