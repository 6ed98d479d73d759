// How many lines a text takes when it is wrapped in a column: by Arial's letters, as Sheets wraps it.

/** Thousandths of the font's size (Adobe's metrics of Helvetica, which Arial keeps), by letters of the same width. */
const WIDTHS: readonly (readonly [thousandths: number, letters: string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [260, '|'],
  [278, ' !,./:;[\\]fIt'],
  [333, '()-`r“”°·'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jckscvxyz'],
  [584, '+<=>~−≥≤'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '→—…'],
  [1015, '@'],
];
/** Of digits and of most small letters. */
const USUAL = 556;
const WIDE = 1000;
/** From here on scripts stand in squares. */
const SQUARE_SCRIPTS = '\u2e80';
const BOLD_SCALE = 1.08;
const PIXELS_PER_POINT = 4 / 3;

const widthOf = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map(letter => [letter, width])));

export interface TextFont {
  readonly points: number;
  readonly bold: boolean;
}

/** @param pixels of a line; words are not broken unless one is longer */
export function lineCount(text: string, pixels: number, font: TextFont): number {
  const room = Math.max(1, pixels / pixelsPerUnit(font));
  return text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0);
}

/** Of the longest of its lines, where none is wrapped. */
export function textPixels(text: string, font: TextFont): number {
  return Math.max(...text.split('\n').map(textWidth)) * pixelsPerUnit(font);
}

function pixelsPerUnit({ points, bold }: TextFont): number {
  return ((points * PIXELS_PER_POINT) / 1000) * (bold ? BOLD_SCALE : 1);
}

function linesOf(paragraph: string, room: number): number {
  const space = textWidth(' ');
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    if (used <= room) continue;
    lines += Math.ceil(used / room) - 1;
    used %= room;
  }
  return lines;
}

/** In thousandths of the font's size. */
function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOf.get(letter) ?? (letter >= SQUARE_SCRIPTS ? WIDE : USUAL);
  return width;
}
