import { expect, it } from 'vitest';
import { dayAt, instantOn } from '../../src/preview/clock';

it.each(['Etc/UTC', 'Pacific/Kiritimati', 'Pacific/Auckland', 'Pacific/Pago_Pago', 'America/Santiago'])(
  'the day that somebody chose is that day in %s, in summer and in winter',
  timeZone => {
    for (const day of ['2026-01-01', '2026-04-05', '2026-06-30', '2026-09-06', '2026-12-31'])
      expect(dayAt(instantOn(day, timeZone).getTime(), timeZone)).toBe(day);
  },
);

it('it is tomorrow east of here before it is here', () => {
  const evening = Date.UTC(2026, 10, 23, 20);
  expect(dayAt(evening, 'America/Los_Angeles')).toBe('2026-11-23');
  expect(dayAt(evening, 'Asia/Tokyo')).toBe('2026-11-24');
});
