// Lays out a page of ours from the top down: lines of text, tables, and room for charts.

import type { CellInput } from './cell-input';
import type { BlockLook, ChartDefinition } from './change';

export interface PageColumn {
  readonly heading: CellInput;
  /** Sheets' number format of the cells below the heading. */
  readonly format?: string;
  /** Left where it is not said. */
  readonly align?: 'left' | 'center' | 'right';
  /** Of the heading. */
  readonly background?: string;
  readonly fontColor?: string;
}

/** Where a table stands, its headings included; rows count from 0, and its first column is the page's. */
export interface TablePlace {
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

const HEADING_BACKGROUND = '#f1f3f4';

export class PageBuilder {
  readonly rows: CellInput[][] = [];
  readonly looks: BlockLook[] = [];
  readonly charts: ChartDefinition[] = [];

  /** @param width in columns */
  constructor(readonly width: number) {}

  /** A row, blank where nothing is said. */
  row(cells: readonly CellInput[] = []): number {
    this.rows.push(Array.from({ length: this.width }, (_, column) => cells[column] ?? ''));
    return this.rows.length - 1;
  }

  line(text: string, look: Partial<BlockLook> = {}): void {
    const top = this.row([text]);
    this.looks.push({ top, left: 0, height: 1, width: this.width, ...look });
  }

  /** A text in as many rows as it needs where each shows so many letters. */
  paragraph(text: string, letters: number, look: Partial<BlockLook> = {}): void {
    for (const line of brokenLines(text, letters)) this.line(line, look);
  }

  /** One cell of the last row. */
  dress(column: number, look: Partial<BlockLook>): void {
    this.looks.push({ top: this.rows.length - 1, left: column, height: 1, width: 1, ...look });
  }

  /** Rows for charts to stand on; the first of them. */
  room(rows: number): number {
    const top = this.rows.length;
    this.reach(top + rows);
    return top;
  }

  /** Blank rows until the page has so many; none where it has more. */
  reach(height: number): void {
    while (this.rows.length < height) this.row();
  }

  table(columns: readonly PageColumn[], rows: readonly (readonly CellInput[])[]): TablePlace {
    const top = this.row(columns.map(({ heading }) => heading));
    const look = { top, left: 0, height: 1, width: columns.length };
    this.looks.push({ ...look, bold: true, background: HEADING_BACKGROUND, wrap: true });
    for (const cells of rows) this.row(cells);
    columns.forEach(({ format, align, background, fontColor }, left) => {
      const column = { top, left, width: 1, height: rows.length + 1 };
      if (align) this.looks.push({ ...column, align });
      if (format) this.looks.push({ ...column, top: top + 1, height: Math.max(1, rows.length), format });
      if (background) this.looks.push({ ...column, height: 1, background });
      if (fontColor) this.looks.push({ ...column, height: 1, fontColor });
    });
    return { top, height: rows.length + 1, width: columns.length };
  }
}

/** Between words alone: a word that is longer runs on. */
function brokenLines(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
