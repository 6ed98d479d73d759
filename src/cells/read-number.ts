// Reads a cell as a number: decimal commas, thousands, currency signs, percentages; a text with other words is none.

import { plainText } from '../plan/plain-text';
import { isBlankText } from './blank-text';
import { type Cell, isDateCell, type Reading } from './cell';
import { remember } from './remember';

const BLANK: Reading<number> = { ok: true, value: null };
const NOT_A_NUMBER: Reading<number> = {
  ok: false,
  rule: 'is not a number',
  remedy: 'Enter digits alone, such as 1250 or 12.5',
};
const IS_A_DATE: Reading<number> = {
  ok: false,
  rule: 'is held as a date, not as a number',
  remedy: 'Format the cell as a number and enter it again',
};
const CURRENCY =
  /^(?:us\$|r\$|[$€£¥₩₽₺₫₹]|zl|usd|eur|gbp|chf|brl|jpy|cny|krw|pln|rub|try|vnd|kr|tl|руб\.?|р\.|円|元|원)\s*|\s*(?:[$€£¥₩₽₺₫₹]|zl|usd|eur|gbp|chf|brl|jpy|cny|krw|pln|rub|try|vnd|kr|tl|руб\.?|円|元|원)$/g;
const SHAPE = /^([+-]?)(\d[\d.,' ]*|[.,]\d+)\s*(%|k|tsd\.?|тыс\.?|m|mn|mio\.?|млн\.?|bn)?$/;
const FACTOR: Record<string, number> = { '%': 0.01, k: 1e3, t: 1e3, т: 1e3, m: 1e6, м: 1e6, b: 1e9 };

/** Digits with separators: where both stand the last is the decimal one, where one repeats it parts thousands. */
function plainNumber(text: string): number {
  const digits = text.replace(/[' ]/g, '');
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma >= 0 && point >= 0)
    return comma > point ? (grouped(digits, '.') ?? Number.NaN) : (grouped(digits, ',') ?? Number.NaN);
  if (comma >= 0) {
    const isGroup = /^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}$/.test(digits);
    return isGroup ? Number(digits.replace(/,/g, '')) : Number(digits.replace(',', '.'));
  }
  if (point >= 0 && digits.indexOf('.') !== point)
    return /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(digits) ? Number(digits.replace(/\./g, '')) : Number.NaN;
  return Number(digits);
}

function grouped(digits: string, separator: string): number | null {
  const whole = digits.slice(0, digits.lastIndexOf(separator === '.' ? ',' : '.'));
  if (
    !whole
      .split(separator)
      .every((group, index) => (index === 0 ? group.length <= 3 : /^\d{2,3}$/.test(group)))
  )
    return null;
  return Number(digits.split(separator).join('').replace(',', '.'));
}

/** The number that a text says, or null where it says none; "40 %" is 0.4. */
export function numberOfText(folded: string): number | null {
  const inBrackets = /^\((.+)\)$/.exec(folded);
  const bare = (inBrackets?.[1] ?? folded).replace(/[−–‒]/g, '-').replace(CURRENCY, '').trim();
  const match = SHAPE.exec(bare.replace(/^([+-]) /, '$1').replace(/^([+-])(?:[$€£¥]|r\$)\s*/, '$1'));
  if (!match) return null;
  const value = plainNumber((match[2] ?? '').trim());
  if (!Number.isFinite(value)) return null;
  const unit = match[3] ?? '';
  const scaled =
    unit === '%' ? Number(`${value}e-2`) : value * (unit === '' ? 1 : (FACTOR[unit.charAt(0)] ?? 1));
  return match[1] === '-' || inBrackets ? -scaled : scaled;
}

const readText = remember((text): Reading<number> => {
  const folded = plainText(text);
  if (isBlankText(folded)) return BLANK;
  const value = numberOfText(folded);
  return value === null ? NOT_A_NUMBER : { ok: true, value };
});

/** The number that the cell says, as typed: a percentage is a share of 1. */
export function readNumber(cell: Cell): Reading<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { ok: true, value: cell } : NOT_A_NUMBER;
  if (cell === '') return BLANK;
  if (typeof cell === 'boolean') return NOT_A_NUMBER;
  return isDateCell(cell) ? IS_A_DATE : readText(cell);
}
