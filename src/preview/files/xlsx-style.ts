// A cell's look in .xlsx to what the workbook keeps of it, and back.

import type { CellModel } from '../workbook';
import { hexColor, SHEETS_FONT, type XlsxColor, type XlsxFont, type XlsxStyle } from './xlsx';

export interface StyleContext {
  theme: string[] | undefined;
  /** What a cell looks like that says nothing of its font. */
  font: XlsxFont | undefined;
}

/** The members of a cell that its style decides; missing where they are the default. */
export type CellLook = Omit<CellModel, 'value'>;

export function lookOfStyle(style: XlsxStyle, { theme, font: base }: StyleContext): CellLook {
  const look: CellLook = {};
  const { font, fill, alignment, numFmt } = style;
  const numberFormat = sheetsFormat(numFmt ?? 'General');
  if (numberFormat !== null) look.numberFormat = numberFormat;
  if (fill?.type === 'pattern' && fill.pattern !== 'none') {
    const background = hexColor(fill.fgColor ?? fill.bgColor, theme);
    if (background) look.background = background;
  } else if (fill?.type === 'gradient') {
    const background = hexColor(fill.stops[0]?.color, theme);
    if (background) look.background = background;
  }
  if (font) {
    const color = hexColor(font.color, theme);
    if (color && color !== (hexColor(base?.color, theme) ?? '#000000')) look.fontColor = color;
    if (font.bold && !base?.bold) look.bold = true;
    if (font.italic && !base?.italic) look.italic = true;
    if (font.strikethrough) look.strikethrough = true;
    if (font.size !== undefined && font.size !== base?.size) look.fontSize = font.size;
    if (font.name !== undefined && font.name !== base?.name) look.fontFamily = font.name;
  }
  if (alignment) {
    const { horizontal, vertical, indent } = alignment;
    if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') {
      look.horizontalAlignment = horizontal;
    }
    if (vertical === 'top') look.verticalAlignment = vertical;
    if (vertical === 'center') look.verticalAlignment = 'middle';
    if (alignment.wrapText) look.wrap = 'WRAP';
    if (indent) look.indent = indent;
  }
  return look;
}

/** What shows a true or false as such in programs that would show 1 or 0. */
export const BOOLEAN_FORMAT = '"TRUE";"TRUE";"FALSE"';

/** Without the locale codes and escapes that Excel and LibreOffice add; null is automatic. */
function sheetsFormat(stored: string): string | null {
  if (stored === 'General' || stored === BOOLEAN_FORMAT) return null;
  return stored.replace(
    /("[^"]*")|\[\$-[^\]]*\]|\\([-/ .,:()])|;@$/g,
    (_, text?: string, escaped?: string) => text ?? escaped ?? '',
  );
}

/** Undefined where the cell has no look of its own. */
export function styleOfLook(look: CellLook): XlsxStyle | undefined {
  const style: XlsxStyle = {};
  if (look.numberFormat) style.numFmt = look.numberFormat;
  if (look.background) {
    style.fill = { type: 'pattern', pattern: 'solid', fgColor: xlsxColor(look.background) };
  }
  const font = fontOfLook(look);
  if (font) style.font = font;
  const vertical = look.verticalAlignment === 'middle' ? 'center' : look.verticalAlignment;
  const horizontal = look.horizontalAlignment ?? (look.indent ? 'left' : undefined);
  if (vertical || horizontal || look.wrap === 'WRAP') {
    style.alignment = {
      ...(vertical && { vertical }),
      ...(horizontal && { horizontal }),
      ...(look.wrap === 'WRAP' && { wrapText: true }),
      ...(look.indent && { indent: look.indent }),
    };
  }
  return Object.keys(style).length > 0 ? style : undefined;
}

function fontOfLook(look: CellLook): XlsxFont | undefined {
  const own: XlsxFont = {
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.strikethrough && { strikethrough: true }),
    ...(look.fontColor && { color: xlsxColor(look.fontColor) }),
    ...(look.fontSize && { size: look.fontSize }),
    ...(look.fontFamily && { name: look.fontFamily }),
  };
  return Object.keys(own).length > 0 ? { ...SHEETS_FONT, ...own } : undefined;
}

export function xlsxColor(hex: string): XlsxColor {
  return { rgb: hex.slice(1).toUpperCase() };
}
