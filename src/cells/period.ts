// A day, month, quarter, half or year as one text names it, and the day that it begins or ends on.

import { addDays, type Day, dayFromParts } from '../plan/day';
import { monthOfName } from './month-names';

/** Which number comes first where a date is written in three numbers. */
export type DateOrder = 'day first' | 'month first' | 'year first' | 'undecided';

export interface Period {
  readonly year: number | null;
  readonly month: number | null;
  readonly date: number | null;
  /** How many months it lasts from `month` on; 0 where `date` is given. */
  readonly months: number;
  /** The text itself says which end is meant, as in "end of March". */
  readonly edge: 'first' | 'middle' | 'last' | null;
}

export type PeriodFault = 'no date' | 'ambiguous' | 'no year';

const FILLERS = new Set(
  (
    'st nd rd th er o a e de del of the di du le la el il d den der vom am dem g г года год г. yil ngay nam by before until due bis do to ' +
    'approx ca circa about est week commencing on from em no w r roku г кв anno ab um до к avant le jusqu au hasta antes ate entro tot voor przed ' +
    'spatestens uiterlijk najpozniej kadar'
  ).split(' '),
);
const EDGES: Record<string, Period['edge']> = {};
for (const word of 'end late ende fin fine final fim eind koniec konca конец конца sonu cuoi'.split(' '))
  EDGES[word] = 'last';
for (const word of 'begin beginning start early anfang debut inicio principio inizio poczatek начало'.split(
  ' ',
))
  EDGES[word] = 'first';
for (const word of 'mid middle mitte mi mediados meados meta polowa середина'.split(' '))
  EDGES[word] = 'middle';
/** The first month of each, north of the equator; a winter is named after the year in which it begins. */
const SEASONS: Record<string, number> = {};
const SEASON_WORDS: readonly (readonly [number, string])[] = [
  [3, 'spring fruhjahr fruhling printemps primavera voorjaar lente wiosna весна ilkbahar bahar 春 春季 봄'],
  [6, 'summer sommer ete verano verao estate zomer lato лето yaz 夏 夏季 여름'],
  [9, 'autumn fall herbst automne otono outono autunno najaar herfst jesien осень sonbahar guz 秋 秋季 가을'],
  [12, 'winter hiver invierno inverno zima зима kis 冬 冬季 겨울'],
];
for (const [month, words] of SEASON_WORDS) for (const word of words.split(' ')) SEASONS[word] = month;
const FISCAL_YEAR = /^(?:fy|gj|wj)$/;
const QUARTER =
  /^(?:q|qtr|quarter|quartal|t|trim|trimestre|trimester|kw|kwartal|kwartaal|kv|кв|квартал|ceyrek|quy)$/;
const HALF = /^(?:h|hj|half|halbjahr|s|sem|semestre|semester|halfjaar)$/;
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** Before a year, as in Poland: "28 II 2027". */
const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const VIETNAMESE_MONTH = /^(?:thang|thg|th)$/;
const WEEKDAY =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mo|di|mi|do|fr|sa|so|\p{L}+tag|mittwoch|lun|mar|mer|jeu|ven|sam|dim|\p{L}+di|dimanche|mie|jue|vie|sab|dom|seg|ter|qua|qui|sex|gio|ma|wo|vr|za|zo|pon|wt|sr|czw|pt|niedz|пн|вт|ср|чт|пт|сб|вс|pzt|sal|car|per|cum|cmt)$/u;
const TOKENS = /\d+|\p{L}+|[^\s]/gu;

function fullYear(number: number): number {
  return number >= 100 ? number : number < 70 ? 2000 + number : 1900 + number;
}

function monthPeriod(year: number | null, month: number, months: number, edge: Period['edge']): Period {
  return { year, month, date: null, months, edge };
}

/** Three numbers, as 14/03/2025, 3-14-25 or 2025.3.14. */
function threeNumbers(numbers: readonly number[], order: DateOrder, separator: string): Period | PeriodFault {
  const [a = 0, b = 0, c = 0] = numbers;
  const of = (year: number, month: number, date: number): Period => ({
    year: fullYear(year),
    month,
    date,
    months: 0,
    edge: null,
  });
  if (a > 31) return of(a, b, c);
  if (order === 'year first' && c <= 31) return of(a, b, c);
  if (order === 'day first') return of(c, b, a);
  if (order === 'month first') return of(c, a, b);
  if (a > 12 || a === b || (separator === '.' && b <= 12)) return of(c, b, a);
  return b > 12 ? of(c, a, b) : 'ambiguous';
}

/** A day and a month, as 14/03; where nothing says which is which, only that a year is missing. */
function twoNumbers(a: number, b: number, order: DateOrder, separator: string): Period | PeriodFault {
  const isDayFirst = order === 'day first' || (order === 'undecided' && (a > 12 || separator === '.'));
  const isMonthFirst = order === 'month first' || order === 'year first' || (order === 'undecided' && b > 12);
  const [date, month] = isDayFirst ? [a, b] : [b, a];
  if ((!isDayFirst && !isMonthFirst) || month < 1 || month > 12 || date < 1) return 'no year';
  return { year: null, month, date, months: 0, edge: null };
}

/** Numbers beside a month's name, as "9 January 2025", "Jan 9, 2025", "Oct-21". */
function besideMonth(
  numbers: readonly number[],
  month: number,
  edge: Period['edge'],
  tight: boolean,
  order: DateOrder,
): Period | PeriodFault {
  const [a, b] = numbers;
  if (a === undefined) return monthPeriod(null, month, 1, edge);
  if (b === undefined) {
    if (a > 31 || (tight && a > 12)) return monthPeriod(fullYear(a), month, 1, edge);
    return { year: null, month, date: a, months: 0, edge };
  }
  const yearFirst = a > 31 || (order === 'year first' && b <= 31);
  return { year: fullYear(yearFirst ? a : b), month, date: yearFirst ? b : a, months: 0, edge };
}

/** What a folded text without time of day says; parts that it leaves out are null. */
export function readPeriod(text: string, order: DateOrder): Period | PeriodFault {
  const tokens = text.match(TOKENS) ?? [];
  const numbers: number[] = [];
  let month = 0;
  let span = 0;
  let edge: Period['edge'] = null;
  let separator = '';
  let tight = false;
  let isYear = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    const next = tokens[index + 1] ?? '';
    const before = tokens[index - 1] ?? '';
    const code = token.charCodeAt(0);
    if (code >= 48 && code <= 57) {
      numbers.push(Number(token));
      continue;
    }
    if (!/\p{L}/u.test(token)) {
      if (numbers.length > 0 || month > 0) separator = token;
      if (month > 0 && index > 0 && /[-'’/.]/.test(token) && monthOfName(before) > 0 && /^\d\d$/.test(next))
        tight = token !== '.' || text.indexOf('. ') < 0;
      if (!/[-.,/'’()~≈º°ª:]/.test(token)) return 'no date';
      continue;
    }
    const isQuarter = QUARTER.test(token);
    if (span === 0 && (isQuarter || HALF.test(token))) {
      const last = numbers[numbers.length - 1];
      const ordinal = tokens.slice(index - 3, index).some(t => /^(?:o|e|er|nd|rd|th|st|º|ª|\.)$/.test(t));
      const ahead = /^[1-4]$/.test(next) ? Number(next) : (ROMAN[next] ?? 0);
      const roman = ROMAN[before] ?? 0;
      if (ahead > 0) index++;
      const part =
        ahead || roman || (last !== undefined && last <= 4 && (ordinal || last > 0) ? numbers.pop() : 0);
      if (part) {
        span = isQuarter ? 3 : 6;
        month = (part - 1) * span + 1;
        if (month > 12) return 'no date';
        continue;
      }
    }
    if (ROMAN[token] && QUARTER.test(next)) continue;
    const named = monthOfName(token);
    if (named > 0 && (month === 0 || (WEEKDAY.test(before) && index === 1 && span === 0))) {
      month = named;
      continue;
    }
    if (named > 0 && tokens[0] !== undefined && WEEKDAY.test(tokens[0]) && month > 0 && span === 0) {
      month = named;
      continue;
    }
    const roman = /^[12]\d{3}$/.test(next) ? ROMAN_MONTHS.indexOf(token) + 1 : 0;
    if (roman > 0 && month === 0 && numbers.length < 2) {
      month = roman;
      continue;
    }
    if (VIETNAMESE_MONTH.test(token) && /^\d+$/.test(next) && Number(next) <= 12) {
      month = Number(next);
      index++;
      continue;
    }
    const season = SEASONS[token];
    if (season !== undefined && month === 0) {
      month = season;
      span = 3;
      continue;
    }
    if (FISCAL_YEAR.test(token)) {
      isYear = true;
      continue;
    }
    if (EDGES[token]) {
      edge = EDGES[token] ?? null;
      continue;
    }
    if (!FILLERS.has(token) && !WEEKDAY.test(token)) return 'no date';
  }
  if (span > 0) {
    const overNewYear = month === 12 && numbers.length === 2;
    if (numbers.length > 1 && !overNewYear) return 'no date';
    const year = numbers[0];
    // "T1.1" and "Q1.2" are codes
    if (year !== undefined && year < 10) return 'no date';
    return monthPeriod(year === undefined ? null : fullYear(year), month, span, edge);
  }
  if (month > 0) return numbers.length > 2 ? 'no date' : besideMonth(numbers, month, edge, tight, order);
  if (numbers.length === 3) return threeNumbers(numbers, order, separator);
  if (numbers.length === 2) {
    const [a = 0, b = 0] = numbers;
    if (a > 1000 && b >= 1 && b <= 12) return monthPeriod(a, b, 1, edge);
    if (b > 1000 && a >= 1 && a <= 12) return monthPeriod(b, a, 1, edge);
    return a <= 31 && b <= 31 ? twoNumbers(a, b, order, separator) : 'no date';
  }
  const only = numbers[0];
  if (numbers.length !== 1 || only === undefined) return 'no date';
  if (isYear) return monthPeriod(fullYear(only), 1, 12, edge);
  if (only >= 1990 && only <= 2100) return { year: only, month: 1, date: null, months: 12, edge };
  if (only >= 19_900_101 && only <= 21_001_231)
    return {
      year: Math.floor(only / 10_000),
      month: Math.floor(only / 100) % 100,
      date: only % 100,
      months: 0,
      edge,
    };
  if (only <= 31 && tokens.length === 1) return { year: null, month: null, date: only, months: 0, edge };
  return 'no date';
}

/** The day on which the period begins or ends, or null where the calendar has none such or a part is missing. */
export function dayOfPeriod(period: Period, end: 'first' | 'last'): Day | null {
  const { year, month, date, months } = period;
  if (year === null || month === null) return null;
  if (date !== null) return dayFromParts(year, month, date);
  const first = dayFromParts(year, month, 1);
  if (first === null) return null;
  const edge = period.edge ?? end;
  if (edge === 'first') return first;
  if (edge === 'middle') return addDays(first, Math.floor(months * 15.2) - 1);
  const after = month + months - 1;
  const next = dayFromParts(year + Math.floor(after / 12), (after % 12) + 1, 1);
  return next === null ? null : addDays(next, -1);
}
