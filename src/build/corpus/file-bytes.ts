// Writes a rendered sheet as the bytes of a text file, in the ways in which exports and editors spoil them.

import type { SheetGrid } from '../../adopt/recognition';
import { isDateCell } from '../../cells/cell';
import { isoOfDay } from '../../plan/day';
import type { LegacyEncoding } from '../../preview/files/legacy-encoding';
import { legacyBytes } from './legacy-bytes';

export const fileStyles = [
  'semicolon',
  'tab',
  'dollar',
  'mark',
  'before UTF-8',
  'twice',
  'wide',
  'quoted whole',
] as const;
export type FileStyle = (typeof fileStyles)[number];

const DELIMITERS: Readonly<Partial<Record<FileStyle, string>>> = {
  semicolon: ';',
  tab: '\t',
  dollar: '$',
  'before UTF-8': ';',
};

/** What spreadsheets of each language wrote; Vietnamese ones had nothing that reads like it today. */
const OLD_ENCODINGS: Readonly<Record<string, LegacyEncoding | null>> = {
  pl: 'Windows-1250',
  ru: 'Windows-1251',
  tr: 'Windows-1254',
  ja: 'Shift-JIS',
  zh: 'GB18030',
  ko: 'EUC-KR',
  vi: null,
};

/** Null where the encoding has no letters for the text. */
export function fileBytes({ cells }: SheetGrid, style: FileStyle, language: string): Uint8Array | null {
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
    case 'before UTF-8': {
      const encoding = OLD_ENCODINGS[language] === undefined ? 'Windows-1252' : OLD_ENCODINGS[language];
      return encoding === null ? null : legacyBytes(text, encoding);
    }
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
