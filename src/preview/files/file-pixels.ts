// Sizes in files, in pixels.

/** A column's width in .xlsx is in characters of seven pixels. */
export const PIXELS_PER_CHARACTER = 7;
export const DEFAULT_COLUMN_PIXELS = 100;
/** A row's height in .xlsx is in points. */
export const PIXELS_PER_POINT = 4 / 3;
export const DEFAULT_ROW_PIXELS = 21;
