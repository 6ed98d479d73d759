// A cell of the host, as the grid holds it.

import type { ICellData, IStyleData } from '@univerjs/core';
import type { CellView } from '../../protocol/views';
import { styleOf } from './look-style';
import type { Mirror } from './mirror';

/** The grid's CellValueType. */
const TEXT = 1;
const NUMBER = 2;
const TRUTH = 3;
/** Every part of a style that a cell of ours may have: those that it has not are taken away by null. */
const STYLE_PARTS = [
  'ff',
  'fs',
  'bl',
  'it',
  'ul',
  'st',
  'bg',
  'cl',
  'n',
  'ht',
  'vt',
  'tb',
  'pd',
  'bd',
] as const;

/** A cell as a new sheet begins with it. */
export function cellData(cell: CellView, { looks }: Mirror): ICellData {
  const data: ICellData = {
    s: styleOf(cell.s === undefined ? undefined : looks[cell.s], isLink(cell), cell.v),
  };
  if (cell.v !== null && cell.v !== '') {
    data.v = typeof cell.v === 'boolean' ? (cell.v ? 1 : 0) : cell.v;
    data.t = typeof cell.v === 'string' ? TEXT : typeof cell.v === 'number' ? NUMBER : TRUTH;
  }
  if (cell.f !== undefined) data.f = cell.f;
  return data;
}

/** A cell that takes the place of whatever the grid has there. */
export function replacingCell(cell: CellView | null, mirror: Mirror): ICellData {
  const { s, ...data } = cellData(cell ?? { v: null }, mirror);
  const style = Object.fromEntries(
    STYLE_PARTS.map(part => [part, (s as IStyleData)[part] ?? null]),
  ) as IStyleData;
  return { v: null, t: null, f: null, si: null, p: null, ref: null, custom: null, ...data, s: style };
}

/** A cell of which only a formula's result is new: its formula is not said again. */
export function resultOnly(cell: CellView, mirror: Mirror): ICellData {
  const { f: _, ...data } = cellData(cell, mirror);
  return { v: null, t: null, ...data };
}

export function isLink(cell: CellView): boolean {
  return cell.l !== undefined || /^=\s*HYPERLINK\s*\(/i.test(cell.f ?? '');
}
