// How high a row stands: as somebody set it, else as its wrapped and large texts need.

import type { CellView, Look } from '../../protocol/views';
import { lineCount } from '../../text-lines';
import type { Mirror, SheetMirror } from './mirror';

export const ROW_HEIGHT = 21;
export const COLUMN_WIDTH = 100;
/** Pixels, at the usual 10 points. */
const LINE_HEIGHT = 16;
const PADDING = 5;
const USUAL_POINTS = 10;
/** The arrow of a dropdown stands beside the text. */
const ARROW = 24;

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
  { looks, rules }: Mirror,
  widths: ReadonlyMap<number, number>,
): number {
  let height = ROW_HEIGHT;
  for (const [column, cell] of line) {
    const look = cell.s === undefined ? undefined : looks[cell.s];
    if (!look || (look.wrap !== 'WRAP' && look.fontSize === undefined)) continue;
    const hasArrow = cell.d !== undefined && (rules[cell.d]?.items.length ?? 0) > 0;
    const width = (widths.get(column) ?? COLUMN_WIDTH) - PADDING - (hasArrow ? ARROW : 0);
    height = Math.max(height, cellHeight(cell, look, width));
  }
  return height;
}

function cellHeight({ v }: CellView, look: Look, width: number): number {
  const points = look.fontSize ?? USUAL_POINTS;
  const text = look.wrap === 'WRAP' && typeof v === 'string' ? v : '';
  const lines = lineCount(text, width, { points, bold: look.bold === true });
  return Math.ceil((lines * LINE_HEIGHT * points) / USUAL_POINTS) + PADDING;
}
