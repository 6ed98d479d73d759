// The selected cell in words, for those who hear the page.

import type { GridRange } from '../workbook';
import { rangeName } from './grid/column-name';

export interface SpokenCell {
  readonly sheet: string;
  readonly selection: GridRange;
  /** Of the active cell, from 1. */
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly text: string;
  readonly note: string;
}

/** Such as "Milestones, G7, Target: 120. Note: From the board." */
export function spokenCell({ sheet, selection, row, column, header, text, note }: SpokenCell): string {
  const cell = rangeName({ top: row, left: column, bottom: row, right: column });
  const whole = rangeName(selection);
  const place = whole === cell ? cell : `${whole} selected, ${cell}`;
  const content = text === '' ? 'empty' : text;
  const named = header === '' ? content : `${header}: ${content}`;
  const end = note === '' ? '' : `. Note: ${note}`;
  return `${sheet}, ${place}, ${named}${end}`;
}
