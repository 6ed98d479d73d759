// The only door to the .xlsx library: bytes in, its sheets out, and the other way round.

import {
  type Cell,
  type CellStyle,
  type Chart,
  type ConditionalRule,
  type DataValidation,
  dateToSerial,
  type FontStyle,
  type NamedRange,
  readXlsx,
  resolveThemeColor,
  type Sheet,
  type SheetChart,
  type Workbook,
  type WriteSheet,
  writeXlsx,
} from 'hucre';

export type XlsxBook = Workbook;
export type XlsxSheet = Sheet;
export type XlsxCell = Cell;
export type XlsxStyle = CellStyle;
export type XlsxFont = FontStyle;
export type XlsxColor = NonNullable<FontStyle['color']>;
export type XlsxValidation = DataValidation;
export type XlsxRule = ConditionalRule;
export type XlsxName = NamedRange;
export type XlsxSheetToWrite = WriteSheet;
/** As it is written. */
export type XlsxChart = SheetChart;
export type XlsxSeries = SheetChart['series'][number];
/** As it was read. */
export type XlsxChartRead = Chart;
export type XlsxSeriesRead = NonNullable<Chart['series']>[number];

/** What Google Sheets writes in where nothing else is said. */
export const SHEETS_FONT: XlsxFont = { name: 'Arial', size: 10 };

export function parseXlsx(bytes: Uint8Array): Promise<XlsxBook> {
  return readXlsx(bytes, { readStyles: true });
}

export function serializeXlsx(
  sheets: XlsxSheetToWrite[],
  namedRanges: XlsxName[],
  title: string,
): Promise<Uint8Array> {
  return writeXlsx({ sheets, namedRanges, defaultFont: SHEETS_FONT, properties: { title } });
}

/** The number in the file, of the 1900 date system, behind a date that was read. */
export function serialOfDate(date: Date): number {
  return dateToSerial(date);
}

/** Cells count a theme's colours as light, dark, light, dark; the theme lists dark first. */
const PLACE_IN_THEME = [1, 0, 3, 2];

/** "#rrggbb", or null for none, automatic, or a colour of an unknown palette. */
export function hexColor(color: XlsxColor | undefined, theme: string[] | undefined): string | null {
  if (!color) return null;
  if (color.rgb !== undefined) return /^[\da-f]{6}$/i.test(color.rgb) ? `#${color.rgb.toLowerCase()}` : null;
  if (color.theme !== undefined) {
    const place = PLACE_IN_THEME[color.theme] ?? color.theme;
    return `#${resolveThemeColor(theme ?? OFFICE_THEME, place, color.tint).toLowerCase()}`;
  }
  return INDEXED[color.indexed ?? Number.NaN] ?? null;
}

const OFFICE_THEME =
  '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

const FIRST_EIGHT = '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff';

/** The palette that .xls files had; its first eight stand in it twice. */
const INDEXED = [
  FIRST_EIGHT,
  FIRST_EIGHT,
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080',
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff',
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff',
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99',
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap(line => line.split(' ').map(hex => `#${hex}`));
