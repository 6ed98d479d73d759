// A plan says the same in every locale and time zone, and what people type there is read as they meant it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, partsOfDay } from '../../src/plan/day';
import { Book, day } from '../sheets/book';
import { computedOf, exampleWorkbook } from './plan-workbook';

const LOCALES = ['en_US', 'en_GB', 'de_DE', 'fr_FR', 'pt_BR', 'pl_PL', 'ja_JP'] as const;
/** With the script's own zone, which is never the spreadsheet's. The last three have days without a midnight. */
const ZONES: readonly (readonly [string, string])[] = [
  ['America/Los_Angeles', 'Etc/UTC'],
  ['Europe/Berlin', 'America/New_York'],
  ['Asia/Tokyo', 'America/Los_Angeles'],
  ['Africa/Cairo', 'Asia/Tokyo'],
  ['Asia/Beirut', 'America/Los_Angeles'],
  ['America/Sao_Paulo', 'Europe/Berlin'],
];

describe('the example plan', { timeout: 60_000 }, () => {
  it.each(LOCALES)('has the same statuses, reasons and dates in %s as in en_US', async locale => {
    const [there, here] = [
      await exampleWorkbook(locale, 'Europe/Berlin'),
      await exampleWorkbook('en_US', 'Europe/Berlin'),
    ];
    expect(computedOf(there)).toEqual(computedOf(here));
  });

  // Around these days the clocks of some of the zones skip midnight, repeat it, or change at another hour.
  it.each(['2026-04-20', '2026-10-26', '2018-10-29', '2026-03-23', '2026-11-02'])(
    'has the same statuses in every time zone in the weeks around %s',
    async date => {
      const options = { now: () => new Date(`${date}T12:00:00Z`) };
      const expected = computedOf(await exampleWorkbook('en_US', 'Etc/UTC', options));
      expect(JSON.stringify(expected)).toContain('"Red"');
      for (const [timeZone, scriptTimeZone] of ZONES)
        expect(
          computedOf(await exampleWorkbook('en_US', timeZone, { ...options, scriptTimeZone })),
          timeZone,
        ).toEqual(expected);
    },
  );

  it('is of the day that it is in the spreadsheet, not in the script', async () => {
    const late = { now: () => new Date('2026-11-23T03:30:00Z') };
    const inTokyo = await exampleWorkbook('en_US', 'Asia/Tokyo', {
      ...late,
      scriptTimeZone: 'America/Los_Angeles',
    });
    const inHonolulu = await exampleWorkbook('en_US', 'Pacific/Honolulu', {
      ...late,
      scriptTimeZone: 'Asia/Tokyo',
    });
    const stamp = (workbook: typeof inTokyo) =>
      workbook.sheets.find(({ name }) => name === 'Goals')!.rows[0]!.find(cell => cell?.value === 'Status')!
        .numberFormat;
    expect(stamp(inTokyo)).toContain('23 Nov');
    expect(stamp(inHonolulu)).toContain('22 Nov');
  });
});

const ORDER: Readonly<Record<string, (date: string, month: string, year: number) => string>> = {
  en_US: (date, month, year) => `${month}/${date}/${year}`,
  en_GB: (date, month, year) => `${date}/${month}/${year}`,
  de_DE: (date, month, year) => `${date}.${month}.${year}`,
  fr_FR: (date, month, year) => `${date}/${month}/${year}`,
  pt_BR: (date, month, year) => `${date}/${month}/${year}`,
  pl_PL: (date, month, year) => `${date}.${month}.${year}`,
  ja_JP: (date, month, year) => `${year}/${month}/${date}`,
};
const DECIMAL: Readonly<Record<string, string>> = { en_US: '.', en_GB: '.', ja_JP: '.' };

describe.each(LOCALES)('what somebody types in %s', locale => {
  it.each(ZONES)('is read as it was meant, in %s', timeZone => {
    const book = Book.of({ Plan: [] }, { locale, timeZone });
    const anyDay = fc.integer({ min: -2500, max: 2500 }).map(days => addDays(day('2024-06-01'), days));
    const anyNumber = fc.integer({ min: -99_999, max: 99_999 }).map(number => number / 100);
    fc.assert(
      fc.property(anyDay, anyNumber, (typedDay, number) => {
        const { year, month, date } = partsOfDay(typedDay);
        const { hand } = book;
        hand.type(
          'Plan!A1',
          ORDER[locale]!(String(date).padStart(2, '0'), String(month).padStart(2, '0'), year),
        );
        hand.type('Plan!B1', String(number).replace('.', DECIMAL[locale] ?? ','));
        hand.type('Plan!C1', `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
        expect(book.cells('Plan')[0]).toEqual([{ day: typedDay }, number, { day: typedDay }]);
      }),
      { numRuns: 40 },
    );
  });
});
