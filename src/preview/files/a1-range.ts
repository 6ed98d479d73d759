// A1 notation of ranges, to rectangles and back.

import type { GridRange } from '../workbook';

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function a1OfRange({ top, left, bottom, right }: GridRange): string {
  const first = `${columnLetters(left)}${top}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom}`;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Whole columns and rows ("A:C", "2:4") end at the bounds; a range beyond them is cut. Null where it is none. */
export function rangeOfA1(a1: string, rowCount: number, columnCount: number): GridRange | null {
  const [firstText, lastText] = a1.split(':');
  const first = corner.exec(firstText ?? '');
  const last = corner.exec(lastText ?? firstText ?? '');
  if (!first || !last || !(first[1] || first[2])) return null;
  const range = {
    top: Number(first[2] ?? 1),
    left: first[1] ? columnNumber(first[1]) : 1,
    bottom: Math.min(rowCount, Number(last[2] ?? rowCount)),
    right: Math.min(columnCount, last[1] ? columnNumber(last[1]) : columnCount),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : null;
}

/** The rectangles of "A1:B2 D4", in order. */
export function rangesOfList(list: string, rowCount: number, columnCount: number): GridRange[] {
  return list
    .split(/[\s,]+/)
    .map(a1 => rangeOfA1(a1, rowCount, columnCount))
    .filter(range => range !== null);
}

/** Makes `Sheet!A1:B2` of its two halves, the name in quotes where it needs them. */
export function qualifiedA1(sheetName: string, a1: string): string {
  return `'${sheetName.replace(/'/g, "''")}'!${a1}`;
}

/** The halves of a reference; the sheet is null where the reference names none. */
export function splitReference(reference: string): { sheet: string | null; a1: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (!match) return { sheet: null, a1: reference };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? null, a1: match[3]! };
}
