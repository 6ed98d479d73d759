// What stands on the clipboard: cells of this workbook that were copied here, or text from outside.

import type { Edit } from '../../protocol/page-message';
import type { Selection } from '../../protocol/views';

export interface CopiedCells {
  readonly from: Selection;
  readonly cut: boolean;
  /** What was put on the clipboard as text, by which the cells are known again. */
  readonly text: string;
}

/** The edit of a paste at a selection's first cell; null where there is nothing to paste. */
export function pasteEdit(text: string, at: Selection, copied: CopiedCells | null): Edit | null {
  const place = { sheetId: at.sheetId, row: at.top, column: at.left };
  if (copied && isSameText(copied.text, text)) {
    const { sheetId, top, left, bottom, right } = copied.from;
    return {
      kind: copied.cut ? 'cut' : 'copy',
      sheetId,
      range: { top, left, bottom, right },
      to: place,
    };
  }
  const block = blockOf(text);
  return block.length === 0 ? null : { kind: 'paste', ...place, block: repeated(block, at) };
}

/** Lines and tabs as a spreadsheet puts them on the clipboard; a quoted cell may hold both. */
export function blockOf(text: string): string[][] {
  if (text === '') return [];
  const block: string[][] = [[]];
  const cell = /(?:^|(?<=[\t\n]))"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let at = 0;
  while (at <= body.length) {
    cell.lastIndex = at;
    const match = cell.exec(body);
    if (!match) break;
    block[block.length - 1]?.push(match[1] === undefined ? (match[2] ?? '') : match[1].replace(/""/g, '"'));
    at = cell.lastIndex;
    if (at >= body.length) break;
    if (body[at] === '\n') block.push([]);
    at += 1;
    if (at === body.length) {
      block[block.length - 1]?.push('');
      break;
    }
  }
  return block;
}

/** The text of a block, as a spreadsheet puts it on the clipboard. */
export function textOfBlock(block: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[\t\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  return block.map(line => line.map(quoted).join('\t')).join('\n');
}

/** A selection that the block fits into several times over is filled with it. */
function repeated(block: readonly string[][], at: Selection): string[][] {
  const [first = []] = block;
  const down = (at.bottom - at.top + 1) / block.length;
  const across = (at.right - at.left + 1) / first.length;
  if (
    !Number.isInteger(down) ||
    !Number.isInteger(across) ||
    block.some(line => line.length !== first.length)
  )
    return [...block];
  return Array.from({ length: down }, () => block)
    .flat()
    .map(line => Array.from({ length: across }, () => line).flat());
}

function isSameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return plain(a) === plain(b);
}
