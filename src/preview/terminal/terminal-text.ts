// Text on a terminal: its width in columns, wrapping, colours, and nothing in it that a terminal would obey.

import { styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

export type TextStyle = 'strong' | 'faint' | 'red' | 'amber' | 'green' | 'blue';

export type Paint = (style: TextStyle, text: string) => string;

const FORMATS: Record<TextStyle, Parameters<typeof styleText>[0]> = {
  strong: 'bold',
  faint: 'dim',
  red: ['bold', 'red'],
  amber: ['bold', 'yellow'],
  green: 'green',
  blue: 'blue',
};

export function painter(colour: boolean): Paint {
  return (style, text) =>
    colour && text !== '' ? styleText(FORMATS[style], text, { validateStream: false }) : text;
}

/** The text without escape sequences' introducers, other control characters, and marks that turn its direction. */
export function plainText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** In terminal columns: wide characters count two, combining ones none. */
export function textWidth(text: string): number {
  return stringWidth(text);
}

/** Lines of at most this many columns; a longer word is cut. */
export function wrappedLines(text: string, width: number): string[] {
  return wrapAnsi(text, Math.max(1, width), { hard: true }).split('\n');
}

/** Filled with spaces to this many columns. */
export function padded(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  return right ? space + text : text + space;
}
