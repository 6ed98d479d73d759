import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import type { DateOrder } from '../../src/cells/period';
import { readDay } from '../../src/cells/read-day';
import { type Day, isoOfDay, serialOfDay } from '../../src/plan/day';

function said(cell: Cell, order: DateOrder = 'undecided', end: 'first' | 'last' = 'last'): string | null {
  const reading = readDay(cell, { order, end });
  return reading.ok ? (reading.value === null ? null : isoOfDay(reading.value)) : `not ok: ${reading.rule}`;
}

describe('a day that is written out', () => {
  const cases: [string, string][] = [
    ['2025-01-09', '2025-01-09'],
    ['2025-01-09T23:30:00Z', '2025-01-09'],
    ['2025-01-09 00:00:00', '2025-01-09'],
    ['2025/1/9', '2025-01-09'],
    ['20250109', '2025-01-09'],
    ['Jan 9, 2025', '2025-01-09'],
    ['April 3, 2025', '2025-04-03'],
    ['Sept. 3rd, 2025', '2025-09-03'],
    ['Thursday, 9 January 2025', '2025-01-09'],
    ['9. Januar 2025', '2025-01-09'],
    ['Mi, 5. März 2025', '2025-03-05'],
    ['1er août 2025', '2025-08-01'],
    ['mar. 28 févr. 2023', '2023-02-28'],
    ['14 de marzo de 2025', '2025-03-14'],
    ['14 de março de 2025', '2025-03-14'],
    ['3 maggio 2025', '2025-05-03'],
    ['12 mrt 2025', '2025-03-12'],
    ['7 października 2025', '2025-10-07'],
    ['5 марта 2025 г.', '2025-03-05'],
    ['14 Ağustos 2025', '2025-08-14'],
    ['2025年3月14日', '2025-03-14'],
    ['2025年3月14日（金）', '2025-03-14'],
    ['2025년 3월 14일', '2025-03-14'],
    ['2025. 3. 14.', '2025-03-14'],
    ['ngày 14 tháng 3 năm 2025', '2025-03-14'],
    ['05/Mar/25 3:41 PM', '2025-03-05'],
    ['12-Mar-2025', '2025-03-12'],
    ['Tue Feb 28 2023 00:00:00 GMT+0000 (GMT)', '2023-02-28'],
    ['14.03.2025', '2025-03-14'],
    ['25/12/2025', '2025-12-25'],
    ['12/25/2025 10:30', '2025-12-25'],
    ['2025-05-08 EOD', '2025-05-08'],
    ['8 May 2025, end of day', '2025-05-08'],
    ['2025/5/12 朝 06:00-08:00', '2025-05-12'],
    ['2025/5/12 午前 9:30', '2025-05-12'],
    ['7/7/25', '2025-07-07'],
  ];
  it.each(cases)('reads "%s"', (text, iso) => expect(said(text)).toBe(iso));
});

describe('three numbers', () => {
  it('follow the order that the column was found to have', () => {
    expect(said('03/04/2025', 'day first')).toBe('2025-04-03');
    expect(said('03/04/2025', 'month first')).toBe('2025-03-04');
    expect(said('25/03/04', 'year first')).toBe('2025-03-04');
    expect(said('3-4-25', 'day first')).toBe('2025-04-03');
  });

  it('are refused where either order is possible and none was decided', () => {
    expect(said('03/04/2025')).toContain('day first or month first');
  });

  it('are never turned round for one cell against its column', () => {
    expect(said('02/25/2025', 'day first')).toBe('not ok: is not a date');
  });
});

describe('a period', () => {
  const cases: [string, string, string][] = [
    ['Spring 2026', '2026-03-01', '2026-05-31'],
    ['Été 2026', '2026-06-01', '2026-08-31'],
    ['Herbst 2026', '2026-09-01', '2026-11-30'],
    ['Winter 2025/26', '2025-12-01', '2026-02-28'],
    ['2026年春', '2026-03-01', '2026-05-31'],
    ['FY26', '2026-01-01', '2026-12-31'],
    ['Q3 FY2026', '2026-07-01', '2026-09-30'],
    ['Outubro de 2021', '2021-10-01', '2021-10-31'],
    ['2025-10', '2025-10-01', '2025-10-31'],
    ['10/2025', '2025-10-01', '2025-10-31'],
    ['Oct-21', '2021-10-01', '2021-10-31'],
    ["Mar '25", '2025-03-01', '2025-03-31'],
    ['Q3 2025', '2025-07-01', '2025-09-30'],
    ['2025Q4', '2025-10-01', '2025-12-31'],
    ['3Q25', '2025-07-01', '2025-09-30'],
    ['T1 2026', '2026-01-01', '2026-03-31'],
    ['2º trimestre de 2025', '2025-04-01', '2025-06-30'],
    ['III кв. 2025', '2025-07-01', '2025-09-30'],
    ['2025年第3季度', '2025-07-01', '2025-09-30'],
    ['2025年10月', '2025-10-01', '2025-10-31'],
    ['H2 2025', '2025-07-01', '2025-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['3–14 Mar 2025', '2025-03-03', '2025-03-14'],
    ['3-14 March 2025', '2025-03-03', '2025-03-14'],
    ['Mar 3 – 14, 2025', '2025-03-03', '2025-03-14'],
    ['Jan - Mar 2025', '2025-01-01', '2025-03-31'],
    ['Jan–Mar 2025', '2025-01-01', '2025-03-31'],
    ['Q1-Q2 2025', '2025-01-01', '2025-06-30'],
    ['2025-01-06 to 2025-02-07', '2025-01-06', '2025-02-07'],
    ['06.01. - 07.02.2025', '2025-01-06', '2025-02-07'],
    ['06.01.2025 bis 07.02.2025', '2025-01-06', '2025-02-07'],
    ['13.01.2025-17.02.2025', '2025-01-13', '2025-02-17'],
    ['13.01.-17.02.2025', '2025-01-13', '2025-02-17'],
    ['2025/3/1-2025/3/7', '2025-03-01', '2025-03-07'],
    ['2025/3/1〜3/7', '2025-03-01', '2025-03-07'],
    ['2025/3/1-3/7', '2025-03-01', '2025-03-07'],
    ['2026/12/28-1/3', '2026-12-28', '2027-01-03'],
  ];
  it.each(cases)('"%s" begins and ends', (text, first, last) => {
    expect(said(text, 'undecided', 'first')).toBe(first);
    expect(said(text, 'undecided', 'last')).toBe(last);
  });

  it('keeps the end that the text itself names', () => {
    expect(said('end of March 2025', 'undecided', 'first')).toBe('2025-03-31');
    expect(said('Anfang Mai 2025', 'undecided', 'last')).toBe('2025-05-01');
    expect(said('mid-March 2025')).toBe('2025-03-15');
  });
});

describe('cells that are no text', () => {
  it('reads a date cell and a plausible serial number, and refuses other numbers', () => {
    expect(said({ day: 20_097 as Day })).toBe('2025-01-09');
    expect(said(45_666)).toBe('2025-01-09');
    expect(said(45_666.75)).toBe('2025-01-09');
    expect(said('45666')).toBe('2025-01-09');
    expect(said(12)).toBe('not ok: is not a date');
    expect(said(true)).toBe('not ok: is not a date');
    expect(said('2025\u201107\u201101')).toBe('2025-07-01');
    expect(said('4/1 ~ 4/3', 'month first')).toBe('not ok: is a date without a year');
    expect(said('до 10.04.2026', 'day first')).toBe('2026-04-10');
    expect(said('avant le 27 septembre 2026')).toBe('2026-09-27');
    expect(said('28 II 2027')).toBe('2027-02-28');
    expect(said('16-23/01/2026', 'day first')).toBe('2026-01-23');
    expect(said('IV kw. 2027')).toBe('2027-12-31');
    expect(said('09:00')).toBe('not ok: is not a date');
    expect(said({ day: -25_569 as Day })).toBe('not ok: is not a date');
  });
});

describe('dates without a year', () => {
  const from = (
    text: string,
    month: number,
    order: DateOrder = 'day first',
    end: 'first' | 'last' = 'last',
  ) => {
    const reading = readDay(text, { order, end, yearlessFrom: month });
    return reading.ok && reading.value !== null ? isoOfDay(reading.value) : 'not ok';
  };

  it('count for twelve months from a month on', () => {
    const october = 12 * 2025 + 9;
    expect(from('9 Oct', october)).toBe('2025-10-09');
    expect(from('30 Sep', october)).toBe('2026-09-30');
    expect(from('15/03', october)).toBe('2026-03-15');
    expect(from('3/15', october, 'month first')).toBe('2026-03-15');
    expect(from('4/1 ~ 4/3', october, 'year first', 'first')).toBe('2026-04-01');
    expect(from('26 Oct – 10 Jan', october)).toBe('2026-01-10');
    expect(from('26 Oct – 10 Jan', october, 'day first', 'first')).toBe('2025-10-26');
    expect(from('Q1', october)).toBe('2026-03-31');
    expect(from('3/1-3/7', october, 'month first', 'first')).toBe('2026-03-01');
    expect(from('3/29-4/4', october, 'month first')).toBe('2026-04-04');
    expect(from('3/1-7', october, 'month first')).toBe('2026-03-07');
    expect(from('01.04.-07.04.', october)).toBe('2026-04-07');
  });

  it('are still refused where day and month cannot be told apart', () => {
    expect(from('3/4', 12 * 2025, 'undecided')).toBe('not ok');
    expect(from('31/04', 12 * 2025)).toBe('not ok');
  });
});

describe('what is no date', () => {
  it.each(['', '-', '—', 'TBD', 'n/a', ' ? ', '未定'])('takes "%s" for a blank cell', text => {
    expect(said(text)).toBeNull();
  });

  it.each([
    '31/02/2026',
    '2025-02-30',
    'soon',
    'version 3',
    'Sprint 12',
    'Marketing 2025',
    '2024 goal',
    '13.13.2025',
    'T1.1',
    'Q1.2',
    '3/1-7',
  ])('refuses "%s"', text => {
    const reading = readDay(text, { order: 'day first', end: 'last' });
    expect(reading).toEqual({ ok: false, rule: 'is not a date', remedy: 'Enter one such as 2026-02-28' });
  });

  it('says that a year is missing rather than guess one', () => {
    expect(said('12 March')).toBe('not ok: is a date without a year');
    expect(said('12/03', 'day first')).toBe('not ok: is a date without a year');
  });
});

const anyDay = fc.integer({ min: 10_000, max: 25_000 }).map(n => n as Day);

describe('every day', () => {
  it('comes back from each way of writing it', () => {
    const short = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    fc.assert(
      fc.property(anyDay, day => {
        const iso = isoOfDay(day);
        const [y = '', m = '', d = ''] = iso.split('-');
        expect(said(iso)).toBe(iso);
        expect(said(serialOfDay(day))).toBe(iso);
        expect(said(`${d}/${m}/${y}`, 'day first')).toBe(iso);
        expect(said(`${m}-${d}-${y}`, 'month first')).toBe(iso);
        expect(said(`${d}.${m}.${y.slice(2)}`, 'day first')).toBe(iso);
        expect(said(`${Number(d)} ${short[Number(m) - 1]} ${y}`)).toBe(iso);
        expect(said(`${y}年${Number(m)}月${Number(d)}日`)).toBe(iso);
      }),
    );
  });

  it('never throws and never gives a day that is no whole number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), text => {
        const reading = readDay(text, { order: 'day first', end: 'first' });
        expect(!reading.ok || reading.value === null || Number.isInteger(reading.value)).toBe(true);
      }),
    );
  });
});

describe('a fiscal year', () => {
  it('begins when its table says, with its quarters and halves; months are the calendar’s', () => {
    const of = (text: string, fiscalShift: number, end: 'first' | 'last') => {
      const reading = readDay(text, { order: 'undecided', end, fiscalShift });
      return reading.ok && reading.value !== null ? isoOfDay(reading.value) : null;
    };
    expect([of('FY25', 3, 'first'), of('FY25', 3, 'last')]).toEqual(['2025-04-01', '2026-03-31']);
    expect([of('Q1 FY25', -3, 'first'), of('FY25 H2', -9, 'last')]).toEqual(['2024-10-01', '2025-03-31']);
    expect([of('Q1 2025', 3, 'first'), of('May 2025', 3, 'last')]).toEqual(['2025-01-01', '2025-05-31']);
  });
});
