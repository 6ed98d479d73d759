// How a cell looks, in the grid's words.

import type { IStyleData } from '@univerjs/core';
import type { Look } from '../../protocol/views';
import { numberPattern } from './number-pattern';

/** What a cell looks like that says nothing of itself. Said in every cell: the grid's own defaults reach not all. */
const PLAIN: IStyleData = { ff: 'Arial', fs: 10, vt: 3 };
const LINK: IStyleData = { cl: { rgb: '#1155cc' }, ul: { s: 1 } };

const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const WRAP = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;
const PIXELS_PER_INDENT = 9;

export function styleOf(look: Look | undefined, isLink: boolean, value: unknown): IStyleData {
  const style: IStyleData = isLink ? { ...PLAIN, ...LINK } : { ...PLAIN };
  if (!look) return style;
  if (look.fontFamily !== undefined) style.ff = look.fontFamily;
  if (look.fontSize !== undefined) style.fs = look.fontSize;
  if (look.bold) style.bl = 1;
  if (look.italic) style.it = 1;
  if (look.strikethrough) style.st = { s: 1 };
  if (look.background !== undefined) style.bg = { rgb: look.background };
  if (look.fontColor !== undefined) style.cl = { rgb: look.fontColor };
  if (look.horizontalAlignment !== undefined) style.ht = HORIZONTAL[look.horizontalAlignment];
  if (look.verticalAlignment !== undefined) style.vt = VERTICAL[look.verticalAlignment];
  if (look.wrap !== undefined) style.tb = WRAP[look.wrap];
  if (look.indent) style.pd = { l: 2 + look.indent * PIXELS_PER_INDENT };
  const pattern = numberPattern(look.numberFormat, value);
  if (pattern !== null) style.n = { pattern };
  return style;
}
