// How high a row stands: as somebody set it, else as its wrapped and large texts need.

import type { CellView, Look } from '../../protocol';
import type { Mirror, SheetMirror } from './mirror';

export const ROW_HEIGHT = 21;
export const COLUMN_WIDTH = 100;
/** Pixels, at the usual 10 points. */
const LINE_HEIGHT = 16;
const PADDING = 5;
const USUAL_POINTS = 10;
/** Arial's average at 10 points, so that a line is rather thought too long than too short. */
const PIXELS_PER_LETTER = 6.1;

/** Pixels by row, for each of the rows asked for (all, mostly) that is not of the usual height. */
export function rowHeights(
  sheet: SheetMirror,
  mirror: Mirror,
  among: Iterable<number> = sheet.rows.keys(),
): Map<number, number> {
  const widths = new Map(sheet.view.columnWidths);
  const heights = new Map(sheet.view.rowHeights);
  for (const row of among) {
    const line = sheet.rows.get(row);
    if (!line || heights.has(row)) continue;
    const height = fittingHeight(line, mirror, widths);
    if (height > ROW_HEIGHT) heights.set(row, height);
  }
  return heights;
}

function fittingHeight(
  line: ReadonlyMap<number, CellView>,
  { looks }: Mirror,
  widths: ReadonlyMap<number, number>,
): number {
  let height = ROW_HEIGHT;
  for (const [column, cell] of line) {
    const look = cell.s === undefined ? undefined : looks[cell.s];
    if (look && (look.wrap === 'WRAP' || look.fontSize !== undefined))
      height = Math.max(height, cellHeight(cell, look, widths.get(column) ?? COLUMN_WIDTH));
  }
  return height;
}

function cellHeight({ v }: CellView, look: Look, width: number): number {
  const scale = (look.fontSize ?? USUAL_POINTS) / USUAL_POINTS;
  const letters = (width - PADDING) / (PIXELS_PER_LETTER * scale * (look.bold ? 1.08 : 1));
  const paragraphs = look.wrap === 'WRAP' && typeof v === 'string' ? v.split('\n') : [''];
  const lines = paragraphs.reduce((sum, text) => sum + linesOf(text, Math.max(1, Math.floor(letters))), 0);
  return Math.ceil(lines * LINE_HEIGHT * scale) + PADDING;
}

/** Words are not broken unless one is longer than a line. */
function linesOf(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > perLine) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    lines += Math.max(Math.ceil(used / perLine), 1) - 1;
    used = used > perLine ? used % perLine : used;
  }
  return lines;
}
