// Colours as scripts may write them, kept as "#rrggbb".

import { fail } from './exception';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};

/** Null and "" take the colour away. */
export function colourOf(colour: unknown): string | null {
  if (colour === null || colour === '') return null;
  const text = String(colour).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map(digit => digit + digit).join('')}`;
  return NAMED[text] ?? fail(`Invalid color: ${String(colour)}`);
}
