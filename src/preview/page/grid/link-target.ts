// Links in cells: which address a cell has, and which cell of the workbook an address means.

import type { CellView, Selection } from '../../protocol/views';
import { columnNumber } from './column-name';
import { type Mirror, sheetOf } from './mirror';

/** The selection that "#gid=7&range=A3" (or "…A3:B4") means; null for addresses out of the workbook. */
export function linkTarget(address: string): Selection | null {
  const match = /^#gid=(\d+)(?:&range=([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?)?$/i.exec(address);
  if (!match) return null;
  const [, gid, left = 'A', top = '1', right = left, bottom = top] = match;
  return {
    sheetId: Number(gid),
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  };
}

/** A cell's address, be it a link of its own or of a HYPERLINK formula; null where it has none. */
export function addressOf(cell: CellView | undefined, mirror: Mirror): string | null {
  if (!cell) return null;
  if (cell.l !== undefined) return cell.l;
  const fixed = /^=\s*HYPERLINK\s*\(\s*"((?:[^"]|"")*)"\s*[,;)]/i.exec(cell.f ?? '');
  if (fixed) return fixed[1]!.replace(/""/g, '"');
  return addressByMatch(cell.f ?? '', mirror);
}

/** A link whose row is found by an ID, whatever row that has been sorted to. */
const BY_MATCH =
  /^=\s*HYPERLINK\s*\(\s*"(#gid=(\d+)&range=[A-Z]+)"\s*&\s*IFERROR\(\s*MATCH\(\s*"([^"]*)"\s*[,;]\s*(?:(?:'(?:[^']|'')*'|[^'!,;()]+)!)?\$?([A-Z]+)\$?\d*:[^,;]*[,;]/i;

function addressByMatch(formula: string, mirror: Mirror): string | null {
  const match = BY_MATCH.exec(formula);
  if (!match) return null;
  const [, start, gid, id, column] = match;
  const sheet = sheetOf(mirror, Number(gid));
  const at = columnNumber(column!);
  for (const [row, line] of sheet?.rows ?? [])
    if (String(line.get(at)?.v ?? '').toLowerCase() === id!.toLowerCase()) return `${start}${row}`;
  return `${start}1`;
}
