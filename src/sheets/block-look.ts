// How blocks of cells of ours look.

import type { BlockLook } from './change';
import type { SheetMethods } from './spreadsheet';

export function dressBlocks(sheet: SheetMethods, looks: readonly BlockLook[]): void {
  for (const look of looks) {
    const range = sheet.getRange(look.top + 1, look.left + 1, look.height, look.width);
    if (look.bold !== undefined) range.setFontWeight(look.bold ? 'bold' : 'normal');
    if (look.fontSize !== undefined) range.setFontSize(look.fontSize);
    if (look.fontColor !== undefined) range.setFontColor(look.fontColor);
    if (look.background !== undefined) range.setBackground(look.background);
    if (look.format !== undefined) range.setNumberFormat(look.format);
    if (look.wrap !== undefined) range.setWrap(look.wrap);
    if (look.align !== undefined) range.setHorizontalAlignment(look.align);
    if (look.verticalAlign !== undefined) range.setVerticalAlignment(look.verticalAlign);
  }
}
