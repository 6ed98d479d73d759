// Number formats: which are a date's, and what a value looks like under one.

import { type LocaleHabits, monthName, weekdayName } from './locale';
import { handsOfSerial } from './time-zone';

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly code: string }
  | { readonly kind: 'digits'; readonly code: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'value' };

interface Section {
  readonly tokens: readonly Token[];
  readonly isDate: boolean;
}

const parsed = new Map<string, readonly Section[]>();

/** True where the format shows a number as a date, a time or both. */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && sectionsOf(format)[0]!.isDate;
}

/** What the cell shows. Without a format: what Sheets' "Automatic" shows. */
export function displayOf(
  value: string | number | boolean | null,
  format: string | undefined,
  habits: LocaleHabits,
): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? habits.trueWord : habits.falseWord;
  if (format === undefined || format === '' || /^general$/i.test(format))
    return typeof value === 'string' ? value : automatic(value, habits);
  const sections = sectionsOf(format);
  if (typeof value === 'string') {
    const textual = sections[3] ?? sections.find(each => each.tokens.some(token => token.kind === 'value'));
    return textual ? textual.tokens.map(token => literal(token, value)).join('') : value;
  }
  const chosen =
    sections.length > 2 && value === 0
      ? sections[2]!
      : sections.length > 1 && value < 0
        ? sections[1]!
        : sections[0]!;
  const magnitude = chosen === sections[1] ? -value : value;
  if (chosen.isDate) return dateText(magnitude, chosen.tokens, habits);
  return numberText(magnitude, chosen.tokens, habits);
}

function sectionsOf(format: string): readonly Section[] {
  let sections = parsed.get(format);
  if (!sections) {
    sections = splitSections(format).map(toSection);
    parsed.set(format, sections);
  }
  return sections;
}

function splitSections(format: string): string[] {
  const sections = [''];
  for (const [piece] of format.matchAll(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]|./gs)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

const TOKEN =
  /"([^"]*)"?|\\(.)|[_*](.)|\[([^\]]*)\]|(am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?)|([0#?][0#?,.]*(?:e[+-]?0+)?|\.[0#?]+)|(%)|(@)|(.)/gisu;

function toSection(source: string): Section {
  const tokens: Token[] = [];
  for (const match of source.matchAll(TOKEN)) {
    const [, quoted, escaped, spacer, bracketed, date, digits, percent, value, plain] = match;
    if (date !== undefined) tokens.push({ kind: 'date', code: date.toLowerCase() });
    else if (digits !== undefined) tokens.push({ kind: 'digits', code: digits });
    else if (percent !== undefined) tokens.push({ kind: 'percent' });
    else if (value !== undefined) tokens.push({ kind: 'value' });
    else if (bracketed !== undefined) {
      if (/^[hms]+$/i.test(bracketed)) tokens.push({ kind: 'date', code: `[${bracketed.toLowerCase()}]` });
      else tokens.push({ kind: 'text', text: /^\$([^-]*)/.exec(bracketed)?.[1] ?? '' });
    } else if (spacer === undefined) tokens.push({ kind: 'text', text: quoted ?? escaped ?? plain ?? '' });
  }
  const isDate =
    tokens.some(token => token.kind === 'date') && !tokens.some(token => token.kind === 'digits');
  return { tokens, isDate };
}

function literal(token: Token, value: string): string {
  return token.kind === 'text' ? token.text : token.kind === 'value' ? value : '';
}

function automatic(value: number, habits: LocaleHabits): string {
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= 1e15 || size < 1e-9)
      ? value
          .toExponential(5)
          .replace(/\.?0+e/, 'e')
          .replace('e', 'E')
          .replace(/E([+-])(\d)$/, 'E$10$2')
      : String(Number(value.toPrecision(10)));
  return text.replace('.', habits.decimal);
}

function dateText(serial: number, tokens: readonly Token[], habits: LocaleHabits): string {
  const hands = handsOfSerial(serial);
  const twelve = tokens.some(token => token.kind === 'date' && /^a/.test(token.code));
  const dates = tokens.flatMap(token => (token.kind === 'date' ? [token.code] : []));
  let seen = -1;
  return tokens
    .map(token => {
      if (token.kind !== 'date') return token.kind === 'value' ? '' : literal(token, '');
      seen += 1;
      const { code } = token;
      const isMinutes =
        /^m{1,2}$/.test(code) && (/^\[?h/.test(dates[seen - 1] ?? '') || /^s/.test(dates[seen + 1] ?? ''));
      return isMinutes
        ? padded(hands.getUTCMinutes(), code.length)
        : datePart(code, hands, serial, twelve, habits);
    })
    .join('');
}

function datePart(code: string, hands: Date, serial: number, twelve: boolean, habits: LocaleHabits): string {
  const hours = hands.getUTCHours();
  const month = hands.getUTCMonth() + 1;
  switch (code[0]) {
    case 'y':
      return code.length > 2 ? padded(hands.getUTCFullYear(), 4) : padded(hands.getUTCFullYear() % 100, 2);
    case 'm':
      if (code.length === 5) return monthName(habits, month, 'narrow');
      if (code.length > 2) return monthName(habits, month, code.length === 3 ? 'short' : 'long');
      return padded(month, code.length);
    case 'd':
      if (code.length > 2)
        return weekdayName(habits, hands.getUTCDay(), code.length === 3 ? 'short' : 'long');
      return padded(hands.getUTCDate(), code.length);
    case 'h':
      return padded(twelve ? hours % 12 || 12 : hours, code.length);
    case 's': {
      const decimals = /\.(0+)/.exec(code)?.[1]?.length ?? 0;
      const seconds = hands.getUTCSeconds() + hands.getUTCMilliseconds() / 1000;
      return decimals > 0
        ? seconds.toFixed(decimals).padStart(3 + decimals, '0')
        : padded(Math.floor(seconds), code.length);
    }
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    default: {
      const unit = code[1] === 'h' ? 24 : code[1] === 'm' ? 1440 : 86_400;
      return String(Math.floor(serial * unit + 1e-6));
    }
  }
}

function numberText(value: number, tokens: readonly Token[], habits: LocaleHabits): string {
  const percents = tokens.filter(token => token.kind === 'percent').length;
  const codes = tokens.flatMap(token => (token.kind === 'digits' ? [token.code] : []));
  const scaled = value * 100 ** percents;
  if (codes.length === 0)
    return tokens
      .map(token =>
        token.kind === 'value'
          ? automatic(value, habits)
          : token.kind === 'percent'
            ? '%'
            : literal(token, ''),
      )
      .join('');
  let first = true;
  const body = tokens
    .map(token => {
      if (token.kind === 'percent') return '%';
      if (token.kind !== 'digits') return literal(token, '');
      const text = first ? digitsText(Math.abs(scaled), token.code, habits) : '';
      first = false;
      return text;
    })
    .join('');
  return scaled < 0 && /[1-9]/.test(body) ? `-${body}` : body;
}

function digitsText(size: number, code: string, habits: LocaleHabits): string {
  const scientific = /^(.*?)e([+-]?)(0+)$/i.exec(code);
  if (scientific) {
    const decimals = /\.([0#?]+)/.exec(scientific[1]!)?.[1]?.length ?? 0;
    const [mantissa = '', exponent = '0'] = size.toExponential(decimals).split('e');
    const power = Number(exponent);
    const sign = power < 0 ? '-' : scientific[2] === '+' ? '+' : '';
    const digits = String(Math.abs(power)).padStart(scientific[3]!.length, '0');
    return `${mantissa.replace('.', habits.decimal)}E${sign}${digits}`;
  }
  const thousands = /,+$/.exec(code.replace(/\.[0#?]*/, ''))?.[0].length ?? 0;
  const [whole = '', fraction = ''] = code.split('.');
  const wanted = fraction.replace(/[^0#?]/g, '');
  const least = wanted.replace(/[^0]/g, '').length;
  let [digits = '0', decimals = ''] = decimalText(size / 1000 ** thousands, wanted.length).split('.');
  while (decimals.length > least && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  digits = digits.replace(/^0+(?=\d)/, '').padStart(whole.replace(/[^0]/g, '').length, '0');
  if (digits === '0' && !whole.includes('0')) digits = '';
  if (/[0#?],[0#?]/.test(whole)) digits = digits.replace(/\B(?=(\d{3})+$)/g, habits.group);
  return decimals === '' ? digits : digits + habits.decimal + decimals;
}

/** Rounds half away from zero, as spreadsheets do, not the binary value below it. */
function decimalText(size: number, decimals: number): string {
  const exact = Number(size.toPrecision(15));
  return exact < 1e15
    ? Number(`${Math.round(Number(`${exact}e${decimals}`))}e-${decimals}`).toFixed(decimals)
    : exact.toFixed(decimals);
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
