// Formulas are kept with commas between arguments and decimal points; some locales type semicolons and decimal commas.

/** Texts, quoted sheet names, names and references, in which nothing is a number; numbers with a comma; any other sign. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+,\d+|./gsu;

/**
 * As Sheets keeps it. Where the decimal sign is a comma, one between digits is that, a semicolon parts arguments and a
 * backslash the columns of an array; elsewhere a semicolon is taken for a comma. Rows of an array keep theirs.
 */
export function canonicalFormula(typed: string, decimal = '.'): string {
  const hasDecimalComma = decimal === ',';
  let braces = 0;
  let canonical = '';
  for (const [piece] of typed.matchAll(PIECES)) {
    if (piece === '{') braces += 1;
    if (piece === '}') braces -= 1;
    if (hasDecimalComma && /^\d+,\d+$/.test(piece)) canonical += piece.replace(',', '.');
    else if (piece === ';' && braces === 0) canonical += ',';
    else if (piece === '\\' && braces > 0 && hasDecimalComma) canonical += ',';
    else canonical += piece;
  }
  return canonical;
}

/** The formula that is shown to be changed: typed again as it is, it reads the same where the decimal sign is a comma. */
export function shownFormula(formula: string, decimal: string): string {
  if (decimal !== ',') return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|,(?=\d)/g, piece => (piece === ',' ? ', ' : piece));
}
