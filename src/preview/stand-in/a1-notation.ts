// A1 notation and the rectangles that it names.

import type { GridRange } from '../workbook';

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function a1Of(range: GridRange): string {
  const first = columnLetters(range.left) + range.top;
  const last = columnLetters(range.right) + range.bottom;
  return first === last ? first : `${first}:${last}`;
}

const END = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

/** The rectangle that a notation without a sheet name means ("B2", "A2:C", "2:5"), or null where it is none. */
export function rangeOfA1(notation: string, rowCount: number, columnCount: number): GridRange | null {
  const [from = '', to = from, ...more] = notation.trim().split(':');
  const first = END.exec(from);
  const last = END.exec(to);
  if (!first || !last || more.length > 0 || from === '' || to === '') return null;
  if (notation.indexOf(':') < 0 && (first[1] === undefined || first[2] === undefined)) return null;
  const top = first[2] === undefined ? 1 : Number(first[2]);
  const bottom = last[2] === undefined ? rowCount : Number(last[2]);
  const left = first[1] === undefined ? 1 : columnNumber(first[1]);
  const right = last[1] === undefined ? columnCount : columnNumber(last[1]);
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}

/** Sheet name (null where there is none) and the rest of "'My sheet'!A1:B2". */
export function splitSheetName(notation: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(notation);
  if (quoted) return { sheet: quoted[1]!.replace(/''/g, "'"), rest: quoted[2]! };
  const bare = /^([^'!]+)!(.*)$/s.exec(notation);
  return bare ? { sheet: bare[1]!, rest: bare[2]! } : { sheet: null, rest: notation };
}

export function overlaps(a: GridRange, b: GridRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function covers(outer: GridRange, inner: GridRange): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}
