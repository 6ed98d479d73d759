// Reads a cell as a civil day: dates, serial numbers, and the ways in which people write a date.

import { type Day, dayFromParts, dayFromSerial } from '../plan/day';
import { plainText } from '../plan/plain-text';
import { isBlankText } from './blank-text';
import { type Cell, isDateCell, type Reading } from './cell';
import { type DateOrder, dayOfPeriod, type Period, type PeriodFault, readPeriod } from './period';
import { remember } from './remember';
import { isTimeOfDay } from './time-of-day';

export interface DayOptions {
  readonly order: DateOrder;
  /** Which end of a month, quarter or range is meant: the first day of a start, the last of a due date. */
  readonly end: 'first' | 'last';
  /** Months from the January of the year that a fiscal year is named after to its first month; 0 where it is left out. */
  readonly fiscalShift?: number;
  /**
   * The month from which on dates without a year count, for twelve months: 12 × year + month, both from 0. Left out, they
   * are refused.
   */
  readonly yearlessFrom?: number;
}

const FISCAL = /(?:^|[^\p{L}])(?:fy|gj|wj)(?!\p{L})/u;

const LEAST_SERIAL = 20_000;
const MOST_SERIAL = 80_000;
const REMEDY = 'Enter one such as 2026-02-28';
const BLANK: Reading<Day> = { ok: true, value: null };
const NO_DATE: Reading<Day> = { ok: false, rule: 'is not a date', remedy: REMEDY };
const FAULTS: Record<PeriodFault, Reading<Day>> = {
  'no date': NO_DATE,
  'no year': { ok: false, rule: 'is a date without a year', remedy: REMEDY },
  ambiguous: {
    ok: false,
    rule: 'can be read day first or month first, and nothing in its column decides which',
    remedy: 'Say which comes first, or enter one such as 2026-02-28',
  },
};
/** "14:30", "EOD", "朝 06:00". */
const TIME =
  /[ t,]*(?:朝|昼|夕方|夜|午前|午後|上午|中午|下午|晚上|오전|오후)?[ ]*\b(?:\d{1,2}:\d{2}(?!\d).*|(?:eod|eob|cob|end of day|close of business)\b.*)$/;
/** Those that do not break and the minus sign. */
const HYPHENS = /[\u2010\u2011\u2212]/g;
const SPACED_RANGE =
  /\s+(?:-|to|bis|a|al|ate|au|jusqu'au|hasta|tot|do|по|den|until|through)\s+|\s*(?:[–—‒~〜～→➔…]|->|\.\.+|から)\s*/;
const TIGHT_RANGE =
  /^(.*?(?:\p{L}[. ]*|^)\d{1,2})-(\d{1,2}\D.*\p{L}.*|\d{1,2}, ?\d{4})$|^(.*(?:\p{L}|q[1-4]))-(\p{L}.*)$/u;
/** "3/1-3/7", "01.04.-07.04.2026": strokes or points inside the days, a hyphen between them; "1.5-2.5" are numbers. */
const NUMBERS_RANGE =
  /^(\d{1,4}\/\d{1,2}(?:\/\d{1,4})?|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{2}\.\d{2}) ?- ?(\d{1,4}\/\d{1,2}(?:\/\d{1,4})?|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{2}\.\d{2})$/;
/** "3/1-7": days of one month after its number. */
const MONTH_AND_DAYS = /^(\d{1,2}\/)(\d{1,2})-(\d{1,2})$/;
const THREE_NUMBERS = /^\d+\s*-\s*\d+\s*-\s*\d+$/;

/** ISO texts, with or without a time, which are by far the most. Zone and time are dropped: the day is the one written. */
function dayOfIsoText(text: string): Day | null {
  if (text.length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  if (text.length > 10 && text.charCodeAt(10) !== 84 && text.charCodeAt(10) !== 32) return null;
  if (text.length > 10 && !(text.charCodeAt(11) >= 48 && text.charCodeAt(11) <= 50)) return null;
  let digits = 0;
  for (let index = 0; index < 10; index++) {
    if (index === 4 || index === 7) continue;
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return null;
    digits = digits * 10 + digit;
  }
  return dayFromParts(Math.floor(digits / 10_000), Math.floor(digits / 100) % 100, digits % 100);
}

function readSerial(number: number, options: DayOptions): Reading<Day> {
  if (number >= LEAST_SERIAL && number < MOST_SERIAL) return { ok: true, value: dayFromSerial(number) };
  if (Number.isInteger(number) && number >= 1990 && number <= 2100)
    return {
      ok: true,
      value: options.end === 'first' ? dayFromParts(number, 1, 1) : dayFromParts(number, 12, 31),
    };
  return NO_DATE;
}

/** East Asian dates put a word behind each number: as if they were written with strokes. */
function withoutUnits(text: string): string {
  return text
    .replace(
      /[(（]?(?:星期|周)?[一二三四五六日月火水木金土天](?:曜日?|요일)[)）]?|[(（][一二三四五六日月火水木金土월화수목금토일][)）]|(?:星期|周)[一二三四五六日天]/g,
      ' ',
    )
    .replace(
      /(?:第)?\s*([1-4])\s*(?:四半期|季度|분기)|第([一二三四])(?:四半期|季度)/g,
      (_, digit, han) => ` q${digit ?? '一二三四'.indexOf(han) + 1} `,
    )
    .replace(/(\d)\s*[年년]\s*(?=\d)/g, '$1-')
    .replace(/(\d)\s*[月월]\s*(?=\d)/g, '$1-')
    .replace(/(\d)\s*[年년月월日일号號]/g, '$1 ')
    .replace(/(\d+)-(\d+)末/g, 'end $1-$2')
    .replace(/末|底|말/g, ' ')
    .trim();
}

/** "16-23/01/2026": two days of one month. */
const DAYS_OF_MONTH = /^(\d{1,2}) ?- ?(\d{1,2}([./])\d{1,2}\3\d{2,4})$/;

function completed(part: Period, other: Period): Period {
  return {
    ...part,
    year: part.year ?? other.year,
    month: part.month ?? other.month,
    date: part.date,
  };
}

function readRange(text: string, options: DayOptions): Period | PeriodFault | null {
  if (THREE_NUMBERS.test(text)) return null;
  const [, first, lastDay] = DAYS_OF_MONTH.exec(text.replace(/[–—]/g, '-')) ?? [];
  if (first !== undefined && lastDay !== undefined && options.order !== 'month first') {
    const last = readPeriod(lastDay, 'day first');
    if (typeof last === 'string' || options.end === 'last') return last;
    return { ...last, date: Number(first) };
  }
  const [, month, from, until] = MONTH_AND_DAYS.exec(text) ?? [];
  if (month !== undefined) {
    if (options.order === 'day first') return 'no date';
    return readRange(`${month}${from} - ${month}${until}`, options);
  }
  const numbers = NUMBERS_RANGE.exec(text);
  if (numbers) return readSides(numbers[1]!, numbers[2]!, options);
  const match = SPACED_RANGE.exec(text);
  const tight = match ? null : TIGHT_RANGE.exec(text);
  const sides = match
    ? [text.slice(0, match.index), text.slice(match.index + match[0].length)]
    : tight
      ? [tight[1] ?? tight[3] ?? '', tight[2] ?? tight[4] ?? '']
      : null;
  if (!sides) return null;
  const [left = '', right = ''] = sides.map(side => side.trim());
  return left === '' || right === '' ? null : readSides(left, right, options);
}

function readSides(left: string, right: string, options: DayOptions): Period | PeriodFault | null {
  // "2026/3/1〜3/7": the year goes on
  const [, year] = /^(\d{4})[./-]/.exec(left) ?? [];
  const isOfYear = year !== undefined && /^\d{1,2}[./-]\d{1,2}$/.test(right);
  const isNextYear = Number.parseInt(right, 10) < Number(/^\d{4}[./-](\d{1,2})/.exec(left)?.[1]);
  const until = /^\d{1,2}, ?\d{4}$/.test(right)
    ? { year: Number(right.slice(-4)), month: null, date: Number.parseInt(right, 10), months: 0, edge: null }
    : readPeriod(
        isOfYear ? `${Number(year) + (isNextYear ? 1 : 0)}-${right.replace(/[./]/, '-')}` : right,
        options.order,
      );
  if (until === 'no year' && readPeriod(left, options.order) === 'no year') return 'no year';
  if (typeof until === 'string') return null;
  let from = readPeriod(left, options.order);
  const stroke = /\d+([./-])\d+[./-]?$/.exec(left)?.[1];
  if (from === 'no year' && stroke && until.year !== null)
    from = readPeriod(`${left.replace(/[./-]$/, '')}${stroke}${until.year}`, options.order);
  if (typeof from === 'string') return null;
  return options.end === 'first' ? completed(from, until) : completed(until, from);
}

function readText(text: string, options: DayOptions): Reading<Day> {
  const folded = plainText(text).replace(HYPHENS, '-');
  const plainIso = dayOfIsoText(folded);
  if (plainIso !== null) return { ok: true, value: plainIso };
  if (isBlankText(folded)) return BLANK;
  if (/^\d{5}(?:[.,]\d+)?$/.test(folded)) return readSerial(Number(folded.replace(',', '.')), options);
  let dated = folded;
  const time = TIME.exec(folded);
  if (isTimeOfDay(folded)) return NO_DATE;
  if (time && time.index > 0 && /\d/.test(folded.slice(0, time.index))) {
    dated = folded.slice(0, time.index);
    const iso = dayOfIsoText(dated);
    if (iso !== null) return { ok: true, value: iso };
  }
  if (/[\u3040-\u9fff\uac00-\ud7af]/.test(dated)) dated = withoutUnits(dated);
  const period = readRange(dated, options) ?? readPeriod(dated, options.order);
  if (typeof period === 'string') return FAULTS[period];
  if (period.month === null) return NO_DATE;
  const year = period.year ?? yearOf(period.month, options.yearlessFrom);
  if (year === null) return FAULTS['no year'];
  const day = dayOfPeriod(inFiscalYear(dated, { ...period, year }, options.fiscalShift ?? 0), options.end);
  return day === null ? NO_DATE : { ok: true, value: day };
}

function yearOf(month: number, from: number | undefined): number | null {
  if (from === undefined) return null;
  return Math.floor(from / 12) + (month - 1 < from % 12 ? 1 : 0);
}

/** Months are the calendar's in any case; years, halves and quarters of a fiscal year begin when it does. */
function inFiscalYear(text: string, period: Period, shift: number): Period {
  const { year, month, months } = period;
  if (shift === 0 || year === null || month === null || months < 3 || !FISCAL.test(text)) return period;
  const first = year * 12 + month - 1 + shift;
  return { ...period, year: Math.floor(first / 12), month: (first % 12) + 1 };
}

const readers = new Map<string, (text: string) => Reading<Day>>();

/** The day that the cell says; a month, quarter or range gives its first or last day. */
export function readDay(cell: Cell, options: DayOptions): Reading<Day> {
  if (isDateCell(cell)) return isTimeOfDay(cell) ? NO_DATE : { ok: true, value: cell.day };
  if (typeof cell === 'number') return readSerial(cell, options);
  if (typeof cell === 'boolean') return NO_DATE;
  if (cell === '') return BLANK;
  const iso = dayOfIsoText(cell);
  if (iso !== null) return { ok: true, value: iso };
  const key = `${options.order} ${options.end} ${options.fiscalShift ?? 0} ${options.yearlessFrom ?? ''}`;
  let read = readers.get(key);
  if (!read) {
    read = remember(text => readText(text, options));
    readers.set(key, read);
  }
  return read(cell);
}
