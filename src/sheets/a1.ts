// A1 notation, for messages and for the formulas of conditional rules.

/** "A" for 0, "AB" for 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "Milestones!D7", quoted as Sheets quotes names that need it. Row is 1-based, column 0-based. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${quotedSheetName(sheet)}!${columnLetters(column)}${row}`;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\d_]*$/u;
/** Names that would be read as a cell or a truth value: "Q1", "FY27", "R1C1", "TRUE". */
const AMBIGUOUS_NAME = /^(?:[a-z]{1,3}\d+|r\d*c\d*|r\d*|c\d*|true|false)$/i;

export function quotedSheetName(sheet: string): string {
  return PLAIN_NAME.test(sheet) && !AMBIGUOUS_NAME.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}
