// Formulas that no .xlsx can hold, in the wrapping in which Google's own exports carry them through one.

import type { CellModel } from '../workbook';

/** Also references that are open below ("A2:A"), which .xlsx has no way to write. */
const onlyInSheets =
  /(?<![\w.])(ARRAYFORMULA|ARRAY_CONSTRAIN|AVERAGE\.WEIGHTED|COUNTUNIQUE|FLATTEN|GOOGLEFINANCE|GOOGLETRANSLATE|DETECTLANGUAGE|IMAGE|IMPORT(?:RANGE|DATA|FEED|HTML|XML)|ISDATE|ISEMAIL|ISURL|JOIN|QUERY|REGEX(?:MATCH|EXTRACT|REPLACE)|SORTN|SPARKLINE|SPLIT|TO_(?:DATE|DOLLARS|PERCENT|PURE_NUMBER|TEXT)|THROUGHLINE_\w+)\(|\b[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3}(?![\w$(])/i;

const wrapping = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),([\s\S]*)\)$/i;
/** Stands where another cell's formula put the value. */
const COMPUTED = '"COMPUTED_VALUE"';

export type Unwrapped = { kind: 'formula'; formula: string } | { kind: 'spilled' };

/** Null where the stored formula is not wrapped; the formula is without its "=". */
export function unwrapped(stored: string): Unwrapped | null {
  const match = wrapping.exec(stored);
  if (!match) return null;
  const inner = match[1]!.replace(/""/g, '"');
  return inner === COMPUTED ? { kind: 'spilled' } : { kind: 'formula', formula: inner };
}

/** A table's column, or a cell of another file: neither the table nor the file would be there. */
const pointsOutside = /[\p{L}\d_.]\[|\[\d+\]/u;

/** Whether .xlsx has no way to hold this as a formula that is computed. */
export function needsWrapping(formula: string): boolean {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return onlyInSheets.test(code) || pointsOutside.test(code);
}

/** Shows the last result everywhere, and is the formula again in Google Sheets. */
export function wrapped(formula: string, result: CellModel['value']): string {
  return `IFERROR(__xludf.DUMMYFUNCTION(${quoted(formula)}),${literal(result)})`;
}

export function wrappedSpill(value: CellModel['value']): string {
  return wrapped(COMPUTED, value);
}

function literal(value: CellModel['value']): string {
  if (typeof value === 'string') return quoted(value);
  return value === null ? '""' : String(value).toUpperCase();
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
