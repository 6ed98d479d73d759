// The status word of every item that the sheets show, so that an action can be told by what it turned.

import { cellAt, type SheetModel, type Workbook } from '../workbook';

const DEEPEST_HEADER = 30;
const WORDS = new Set(['Not started', 'Green', 'Amber', 'Red', 'Done', 'On hold', 'Dropped']);
const MOST_NAMED = 4;

/** By item ID; rows without an ID or a status word are left out. */
export function itemStatuses({ sheets }: Workbook): Map<string, string> {
  const statuses = new Map<string, string>();
  for (const sheet of sheets) if (!sheet.hidden) readSheet(sheet, statuses);
  return statuses;
}

function readSheet(sheet: SheetModel, statuses: Map<string, string>): void {
  for (let row = 1; row <= Math.min(DEEPEST_HEADER, sheet.rows.length); row += 1) {
    const headers = Array.from(sheet.rows[row - 1] ?? [], cell => String(cell?.value ?? '').trim());
    const id = headers.indexOf('ID') + 1;
    const status = Math.max(headers.lastIndexOf('Status'), headers.lastIndexOf('Status (computed)')) + 1;
    if (id === 0 || status === 0) continue;
    for (let below = row + 1; below <= sheet.rows.length; below += 1) {
      const item = cellAt(sheet, below, id)?.value;
      const word = cellAt(sheet, below, status)?.value;
      if (typeof item === 'string' && typeof word === 'string' && WORDS.has(word)) statuses.set(item, word);
    }
    return;
  }
}

/** "M3 Amber → Green, M4 Red → Amber, 2 more"; "" where nothing turned. */
export function turnedText(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  const turned = [...after].filter(([id, word]) => before.has(id) && before.get(id) !== word);
  const named = turned.slice(0, MOST_NAMED).map(([id, word]) => `${id} ${before.get(id)} → ${word}`);
  const more = turned.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
