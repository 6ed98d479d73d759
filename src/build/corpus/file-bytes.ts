// Writes a rendered sheet as the bytes of a text file, in the ways in which exports and editors spoil them.

import type { SheetGrid } from '../../adopt/recognition';
import { isDateCell } from '../../cells/cell';
import { isoOfDay } from '../../plan/day';

export const fileStyles = [
  'semicolon',
  'tab',
  'dollar',
  'mark',
  'windows',
  'twice',
  'wide',
  'quoted whole',
] as const;
export type FileStyle = (typeof fileStyles)[number];

const DELIMITERS: Readonly<Partial<Record<FileStyle, string>>> = {
  semicolon: ';',
  tab: '\t',
  dollar: '$',
  windows: ';',
};

/** Null where the encoding has no letters for the text. */
export function fileBytes({ cells }: SheetGrid, style: FileStyle): Uint8Array | null {
  const delimiter = DELIMITERS[style] ?? ',';
  const lines = cells.map(row => row.map(cell => quoted(textOf(cell), delimiter)).join(delimiter));
  const text = (style === 'quoted whole' ? lines.map(line => `"${line.replace(/"/g, '""')}"`) : lines).join(
    '\r\n',
  );
  switch (style) {
    case 'mark':
      return Buffer.from(`\uFEFF${text}`, 'utf8');
    case 'wide':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'windows':
      return isLatin1(text) ? Buffer.from(text, 'latin1') : null;
    case 'twice':
      return Buffer.from(Buffer.from(text, 'utf8').toString('latin1'), 'utf8');
    default:
      return Buffer.from(text, 'utf8');
  }
}

function textOf(cell: SheetGrid['cells'][number][number]): string {
  return isDateCell(cell) ? isoOfDay(cell.day) : String(cell);
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function isLatin1(text: string): boolean {
  return !/[^\n\r\t\x20-\x7e\xa0-\xff]/.test(text);
}
