// Notes, as the grid's plugin keeps them.

import type { SheetMirror } from './mirror';

export interface GridNote {
  readonly id: string;
  /** From 0, as the column. */
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
}

const WIDTH = 240;
const LINE_HEIGHT = 18;
const CHARACTERS_A_LINE = 34;
const MOST_LINES = 14;

export function gridNote(row: number, column: number, note: string): GridNote {
  const lines = note
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);
  const height = 26 + LINE_HEIGHT * Math.min(lines, MOST_LINES);
  return { id: `note${row}-${column}`, row: row - 1, col: column - 1, width: WIDTH, height, note };
}

/** By row, then by column, both from 0. */
export function gridNotes({ rows }: SheetMirror): Record<number, Record<number, GridNote>> {
  const notes: Record<number, Record<number, GridNote>> = {};
  for (const [row, line] of rows)
    for (const [column, { n }] of line) {
      if (n === undefined || n === '') continue;
      const inRow = notes[row - 1] ?? {};
      inRow[column - 1] = gridNote(row, column, n);
      notes[row - 1] = inRow;
    }
  return notes;
}
