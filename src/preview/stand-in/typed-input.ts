// What a cell becomes when somebody types a text into it, or a script hands one to setValues.

import { canonicalFormula } from './formula-separators';
import { habitsOf, type LocaleHabits } from './locale';
import { serialOfWall } from './time-zone';

export interface TypedInput {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  /** The format that the text suggests, for a cell that has none. */
  readonly numberFormat?: string;
}

/** As Sheets parses in that locale. `year` completes a date without one; `plainText` is what a cell formatted "@" does. */
export function parseTyped(text: string, locale: string, year: number, plainText = false): TypedInput {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: typedFormula(text, locale) };
  if (plainText) return { value: text };
  const trimmed = text.trim();
  const habits = habitsOf(locale);
  if (trimmed.startsWith('+') && /^\+\s*[A-Za-z(]/.test(trimmed))
    return { value: null, formula: typedFormula(`=${trimmed.slice(1)}`, locale) };
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === habits.trueWord) return { value: true };
  if (upper === 'FALSE' || upper === habits.falseWord) return { value: false };
  if (!/\d/.test(trimmed)) return { value: text };
  return parseNumber(trimmed, habits) ?? parseMoment(trimmed, habits, year) ?? { value: text };
}

/** A formula as it is kept that somebody has typed in that locale. */
export function typedFormula(text: string, locale: string): string {
  return canonicalFormula(text, habitsOf(locale).decimal);
}

const CURRENCY = '[$€£¥₹₩₽₺₫]|R\\$|zł|kr|CHF';
const numberPatterns = new Map<string, RegExp>();

function parseNumber(text: string, habits: LocaleHabits): TypedInput | null {
  let pattern = numberPatterns.get(habits.tag);
  if (!pattern) {
    const group = /\s/.test(habits.group) ? '[\\s\\u00a0\\u202f]' : `\\${habits.group}`;
    pattern = new RegExp(
      `^(\\()?([+-])?\\s*(${CURRENCY})?\\s*([+-])?((?:\\d{1,3}(?:${group}\\d{2,3})+|\\d+)?(?:\\${habits.decimal}\\d*)?)(e[+-]?\\d+)?\\s*(%|${CURRENCY})?(\\))?$`,
      'i',
    );
    numberPatterns.set(habits.tag, pattern);
  }
  const match = pattern.exec(text);
  if (!match) return null;
  const [, opened, sign, before, innerSign, digits = '', exponent = '', after, closed] = match;
  if (!/\d/.test(digits) || (opened === undefined) !== (closed === undefined) || (sign && innerSign))
    return null;
  const [whole = '', fraction = ''] = digits.split(habits.decimal);
  const grouped = /\D/.test(whole);
  if (grouped && !/\d{3}$/.test(whole)) return null;
  const size = Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}${exponent}`);
  const negative = opened !== undefined || sign === '-' || innerSign === '-';
  const value = negative && size !== 0 ? -size : size;
  const decimals = fraction === '' ? '' : '.00';
  if (after === '%') return { value: Number((value / 100).toPrecision(15)), numberFormat: `0${decimals}%` };
  const currency = before ?? after;
  if (currency !== undefined) {
    const places = fraction === '' ? '' : '.00';
    const quoted = `"${currency}"`;
    return {
      value,
      numberFormat: before === undefined ? `#,##0${places} ${quoted}` : `${quoted}#,##0${places}`,
    };
  }
  if (exponent !== '') return { value, numberFormat: '0.00E+00' };
  return grouped ? { value, numberFormat: `#,##0${decimals}` } : { value };
}

/** A date, a time, or both. */
function parseMoment(text: string, habits: LocaleHabits, year: number): TypedInput | null {
  const clock = /^(?:(.*?)[\sT]+)?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?\s*(am|pm)?$/i.exec(text);
  if (!clock) return parseDate(text, habits, year);
  const [, dateText, hourText, minuteText, secondText = '0', , half] = clock;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (/pm/i.test(half) ? 12 : 0);
  }
  if (hour > 23 || minute > 59 || second > 59) return null;
  const share = (hour * 3600 + minute * 60 + second) / 86_400;
  if (dateText === undefined)
    return { value: share, numberFormat: half ? 'h:mm AM/PM' : clock[4] ? 'h:mm:ss' : 'h:mm' };
  const date = parseDate(dateText.replace(/,$/, ''), habits, year);
  return date && typeof date.value === 'number'
    ? { value: date.value + share, numberFormat: habits.dateTimePattern }
    : null;
}

function parseDate(text: string, habits: LocaleHabits, year: number): TypedInput | null {
  const numeric = /^(\d{1,4})([/.-])\s?(\d{1,2})(?:\2\s?(\d{1,4})?)?$/.exec(text);
  if (numeric) return numericDate(numeric, habits, year);
  const words = text
    .toLowerCase()
    .split(/[\s,-]+|(?<=\d)\.(?=\s|$)/)
    .filter(Boolean);
  const plain = words.map(word => word.replace(/^de$/, '')).filter(Boolean);
  const monthAt = plain.findIndex(word => habits.monthNumbers.has(word));
  if (monthAt < 0 || plain.length < 2 || plain.length > 3) return null;
  const month = habits.monthNumbers.get(plain[monthAt]!)!;
  const rest = plain
    .filter((_, at) => at !== monthAt)
    .map(word => word.replace(/^(\d+)(st|nd|rd|th)?\.?$/, '$1'));
  if (!rest.every(word => /^\d+$/.test(word))) return null;
  const numbers = rest.map(Number);
  if (rest.length === 2) {
    if (rest[0]!.length === 4) return dated(numbers[0]!, month, numbers[1]!, 'yyyy mmm d');
    return dated(fullYear(rest[1]!), month, numbers[0]!, monthAt === 0 ? 'mmm d, yyyy' : 'd mmm yyyy');
  }
  if (rest[0]!.length === 4) return dated(numbers[0]!, month, 1, 'mmm yyyy');
  return dated(year, month, numbers[0]!, monthAt === 0 ? 'mmm d' : 'd mmm');
}

function numericDate(match: RegExpExecArray, habits: LocaleHabits, year: number): TypedInput | null {
  const [, a = '', separator, b = '', c] = match;
  const [first, second] = [Number(a), Number(b)];
  if (a.length === 4)
    return c === undefined || c.length > 2
      ? null
      : dated(first, second, Number(c), separator === '-' ? 'yyyy-mm-dd' : habits.datePattern);
  if (a.length > 2) return null;
  if (separator === '.' && habits.dateOrder === 'mdy') return null;
  if (c === undefined) {
    if (separator === '.' && !match[0].endsWith('.')) return null;
    return habits.dateOrder === 'dmy'
      ? dated(year, second, first, habits.datePattern)
      : dated(year, first, second, habits.datePattern);
  }
  if (c.length !== 2 && c.length !== 4) return null;
  if (habits.dateOrder === 'dmy') return dated(fullYear(c), second, first, habits.datePattern);
  if (habits.dateOrder === 'mdy') return dated(fullYear(c), first, second, habits.datePattern);
  return c.length === 2 ? dated(fullYear(a), second, Number(c), habits.datePattern) : null;
}

/** Two digits: 00–29 are this century's, 30–99 the last's. */
function fullYear(text: string): number {
  const number = Number(text);
  return text.length > 2 ? number : number + (number < 30 ? 2000 : 1900);
}

function dated(year: number, month: number, day: number, numberFormat: string): TypedInput | null {
  const wall = Date.UTC(year, month - 1, day);
  const back = new Date(wall);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  return { value: serialOfWall(wall), numberFormat };
}
