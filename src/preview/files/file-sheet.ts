// Sheets and workbooks as files give them: their names, their IDs that stay the same, their sizes.

import { ownTimeZone } from '../clock';
import { emptySheet, type SheetModel, type Workbook } from '../workbook';

/** Google's limit for one spreadsheet. */
export const MAX_CELLS = 10_000_000;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/** A sheet that is large enough for this much and no smaller than a new one of Google's. */
export function fileSheet(id: number, name: string, rows: number, columns: number): SheetModel {
  const width = Math.max(LEAST_COLUMNS, columns);
  const roomy = Math.max(LEAST_ROWS, rows) * width <= MAX_CELLS;
  return roomy
    ? emptySheet(id, name, Math.max(LEAST_ROWS, rows), width)
    : emptySheet(id, name, Math.max(1, rows), Math.max(1, columns));
}

/** Google's gid for each name in order: a hash of the name, so that it stays when sheets move; never 0. */
export function sheetIds(names: readonly string[]): number[] {
  const taken = new Set([0]);
  return names.map(name => {
    let id = hash(name) & 0x7fffffff;
    while (taken.has(id)) id = (id + 1) & 0x7fffffff;
    taken.add(id);
    return id;
  });
}

export function fileWorkbook(fileName: string, sheets: SheetModel[]): Workbook {
  const name = withoutExtension(fileName);
  return {
    id: `file-${hash(name).toString(36)}`,
    name,
    locale: 'en_US',
    timeZone: ownTimeZone(),
    sheets,
  };
}

export function withoutExtension(fileName: string): string {
  return fileName.replace(/(.)\.[^.]*$/, '$1');
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}
