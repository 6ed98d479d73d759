// Dates as text under the patterns of Java's SimpleDateFormat, which Utilities takes.

import { fail } from './exception';
import { habitsOf, monthName, weekdayName } from './locale';
import { instantOfWall, wallOfInstant } from './time-zone';

const PIECE = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;
const english = habitsOf('en_US');

export function formatInstant(instantMs: number, timeZone: string, pattern: string): string {
  const wall = wallOfInstant(instantMs, timeZone);
  const hands = new Date(wall);
  const offsetMinutes = Math.round((wall - instantMs) / 60_000);
  return pattern.replace(PIECE, (piece, quoted: string | undefined, letter: string | undefined) => {
    if (letter === undefined)
      return quoted === undefined ? piece : quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return partOf(letter, piece.length, hands, offsetMinutes, timeZone);
  });
}

function partOf(letter: string, width: number, hands: Date, offset: number, timeZone: string): string {
  const pad = (number: number) => String(number).padStart(width, '0');
  const hours = hands.getUTCHours();
  switch (letter) {
    case 'y':
      return width === 2 ? pad(hands.getUTCFullYear() % 100) : pad(hands.getUTCFullYear());
    case 'M': {
      const month = hands.getUTCMonth() + 1;
      return width > 2 ? monthName(english, month, width === 3 ? 'short' : 'long') : pad(month);
    }
    case 'd':
      return pad(hands.getUTCDate());
    case 'E':
      return weekdayName(english, hands.getUTCDay(), width > 3 ? 'long' : 'short');
    case 'u':
      return pad(hands.getUTCDay() || 7);
    case 'H':
      return pad(hours);
    case 'h':
      return pad(hours % 12 || 12);
    case 'm':
      return pad(hands.getUTCMinutes());
    case 's':
      return pad(hands.getUTCSeconds());
    case 'S':
      return pad(hands.getUTCMilliseconds());
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'z':
      return timeZone;
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      return offset === 0 ? 'Z' : offsetText(offset, width === 3 ? ':' : '');
    default:
      return fail(`not in the stand-in: "${letter}" in a date pattern`);
  }
}

function offsetText(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  const two = (number: number) => String(number).padStart(2, '0');
  return (minutes < 0 ? '-' : '+') + two(Math.floor(size / 60)) + separator + two(size % 60);
}

/** Only numbers and quoted text; the instant in milliseconds. */
export function parseInstant(text: string, timeZone: string, pattern: string): number {
  const letters: string[] = [];
  const source = pattern.replace(PIECE, (piece, quoted: string | undefined, letter: string | undefined) => {
    if (letter === undefined) return (quoted ?? piece).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (!'yMdHms'.includes(letter) || (letter === 'M' && piece.length > 2))
      fail(`not in the stand-in: parsing "${piece}" in a date pattern`);
    letters.push(letter);
    return '(\\d+)';
  });
  const match = new RegExp(`^${source}`).exec(text);
  if (!match) return fail(`Unparseable date: "${text}"`);
  const part: Record<string, number> = { y: 1970, M: 1, d: 1, H: 0, m: 0, s: 0 };
  letters.forEach((letter, at) => {
    part[letter] = Number(match[at + 1]);
  });
  return instantOfWall(Date.UTC(part.y!, part.M! - 1, part.d!, part.H!, part.m!, part.s!), timeZone);
}
