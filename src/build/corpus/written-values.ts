// How days and shares are written in a rendered sheet, and what a reader should make of them.

import type { Cell } from '../../cells/cell';
import { addDays, type Day, dayFromParts, isoOfDay, partsOfDay, serialOfDay } from '../../plan/day';
import type { CorpusLanguage } from './language';

export const dayStyles = [
  'date',
  'serial',
  'iso',
  'numbers',
  'other order',
  'named',
  'quarter',
  'js',
  'range',
] as const;
export type DayStyle = (typeof dayStyles)[number];
export const shareStyles = ['of one', 'of hundred', 'percent', 'spaced percent', 'part', 'tick'] as const;
export type ShareStyle = (typeof shareStyles)[number];

const JS_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const JS_DAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ');

function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/[YMDNX]/g, letter => values[letter] ?? letter);
}

const two = (number: number) => String(number).padStart(2, '0');

function inNumbers(day: Day, pattern: string): string {
  const { year, month, date } = partsOfDay(day);
  return filled(pattern, { Y: String(year), M: two(month), D: two(date) });
}

function inWords(day: Day, language: CorpusLanguage): string {
  const { year, month, date } = partsOfDay(day);
  return filled(language.named, { Y: String(year), N: language.months[month - 1]!, D: String(date) });
}

/** The other order of the same numbers: month first where the language writes the day first, and the other way round. */
function otherOrder(pattern: string): string {
  if (pattern.startsWith('Y')) return 'D/M/Y';
  return pattern.startsWith('M') ? 'D/M/Y' : 'M/D/Y';
}

/** The cell, and the day that it stands for; a quarter's is its first day for a start, its last for a due date. */
export function writtenDay(
  day: Day,
  style: DayStyle,
  language: CorpusLanguage,
  end: 'first' | 'last',
  other: Day,
): { cell: Cell; day: Day } {
  switch (style) {
    case 'date':
      return { cell: { day }, day };
    case 'serial':
      return { cell: serialOfDay(day), day };
    case 'iso':
      return { cell: isoOfDay(day), day };
    case 'numbers':
      return { cell: inNumbers(day, language.day), day };
    case 'other order':
      return { cell: inNumbers(day, otherOrder(language.day)), day };
    case 'named':
      return { cell: inWords(day, language), day };
    case 'js': {
      const { year, month, date } = partsOfDay(day);
      const weekday = JS_DAYS[(((day + 3) % 7) + 7) % 7]!;
      return { cell: `${weekday} ${JS_MONTHS[month - 1]} ${two(date)} ${year} 00:00:00 GMT+0000 (GMT)`, day };
    }
    case 'range':
      return { cell: `${inNumbers(other, language.day)} – ${inNumbers(day, language.day)}`, day };
    case 'quarter': {
      const { year, month } = partsOfDay(day);
      const quarter = Math.ceil(month / 3);
      const first = dayFromParts(year, quarter * 3 - 2, 1)!;
      const after = quarter === 4 ? dayFromParts(year + 1, 1, 1)! : dayFromParts(year, quarter * 3 + 1, 1)!;
      const cell = filled(language.quarter, { Y: String(year), X: String(quarter) });
      return { cell, day: end === 'first' ? first : addDays(after, -1) };
    }
  }
}

/** The cell, and the share of 1 that it stands for. */
export function writtenShare(percent: number, style: ShareStyle): { cell: Cell; share: number } {
  const share = percent / 100;
  switch (style) {
    case 'of one':
      return { cell: share, share };
    case 'of hundred':
      return { cell: percent, share };
    case 'percent':
      return { cell: `${percent}%`, share };
    case 'spaced percent':
      return { cell: `${percent} %`, share };
    case 'part':
      return { cell: `${Math.round(percent / 20)}/5`, share: Math.round(percent / 20) / 5 };
    case 'tick':
      return { cell: percent === 100 ? '✓' : '', share: percent === 100 ? 1 : 0 };
  }
}
