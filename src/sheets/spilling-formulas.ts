// Formulas whose result takes more than their own cell, told by their text: Sheets does not say where a result ends.

const NAMES =
  'ARRAYFORMULA|IMPORTRANGE|IMPORTDATA|IMPORTHTML|IMPORTXML|IMPORTFEED|QUERY|FILTER|SORT|SORTN|UNIQUE|SEQUENCE|TRANSPOSE|FLATTEN|SPLIT|MAP|BYROW|BYCOL|MAKEARRAY|VSTACK|HSTACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|CHOOSECOLS|CHOOSEROWS|TAKE|DROP|LET';
const SOMEWHERE = new RegExp(`\\b(?:${NAMES})\\s*\\(|^=\\s*\\{`, 'i');
const OUTERMOST = new RegExp(`^=\\s*(?:(?:IFERROR|IFNA)\\s*\\(\\s*)*(?:(?:${NAMES})\\s*\\(|\\{)`, 'i');
/** Functions that make one value of many; SUMIF and MATCH give one for each row. */
const ONE_VALUE =
  /^=\s*ARRAYFORMULA\s*\(\s*(?:SUM|SUMPRODUCT|COUNT|COUNTA|COUNTUNIQUE|AVERAGE|MAX|MIN|MEDIAN|JOIN|TEXTJOIN|AND|OR)\s*\(/i;

/** True where the result may spill now or some day. */
export function maySpill(formula: string): boolean {
  return SOMEWHERE.test(formula);
}

/** True where the result as a whole spills, not where a function takes one value of what would. */
export function isSpilling(formula: string): boolean {
  return OUTERMOST.test(formula) && !isOneValue(formula);
}

/** True where nothing comes after the one value: "SUM(A1:A)*B2:B" gives many. */
function isOneValue(formula: string): boolean {
  const [before] = ONE_VALUE.exec(formula) ?? [];
  if (before === undefined) return false;
  const [inside = ''] = partsOf(formula.slice(before.length), ')');
  return formula
    .slice(before.length + inside.length)
    .replace(/\s/g, '')
    .startsWith('))');
}

const WRAPPED = '^=\\s*(?:(?:IFERROR|IFNA)\\s*\\(\\s*)*';
const WIDE_AS_GIVEN = new RegExp(
  `${WRAPPED}(?:ARRAYFORMULA|QUERY|FILTER|SORT|SORTN|UNIQUE|IMPORTRANGE|TAKE|DROP|MAP|BYROW)\\s*\\(`,
  'i',
);
const ONE_COLUMN = new RegExp(`${WRAPPED}(?:FLATTEN|TOCOL|ARRAYFORMULA\\b.*(?:LOOKUP|OFFSET))\\s*\\(`, 'i');
const RANGE = /\$?\b([A-Z]{1,3})\$?\d*:\$?([A-Z]{1,3})\$?\d*\b/gi;

/** "={…}", also in ARRAYFORMULA. */
const LITERAL = /^=\s*(?:ARRAYFORMULA\s*\(\s*)?\{(.*)\}\s*\)?\s*$/is;

/** The most columns that a result takes, as far as the formula's text tells; else Infinity. */
export function spillWidth(formula: string): number {
  const [, literal] = LITERAL.exec(formula) ?? [];
  if (literal !== undefined) return Math.max(...partsOf(literal, ';').map(widthOfRow));
  if (formula.includes('{')) return Infinity;
  if (ONE_COLUMN.test(formula)) return 1;
  if (!WIDE_AS_GIVEN.test(formula)) return Infinity;
  return widestRange(formula) ?? Infinity;
}

/** Of one row of a literal array; columns stand behind a comma or, in locales with decimal commas, a backslash. */
function widthOfRow(row: string): number {
  const widths = partsOf(row, ',\\').map(part => {
    const formula = `=${part.trim()}`;
    return maySpill(formula) ? spillWidth(formula) : (widestRange(part) ?? 1);
  });
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Columns of the widest range in the text, null without one. */
function widestRange(text: string): number | null {
  const widths = [...text.matchAll(RANGE)].map(
    ([, from, to]) => 1 + Math.abs(columnOf(to!) - columnOf(from!)),
  );
  return widths.length === 0 ? null : Math.max(...widths);
}

/** The text parted at these characters, those between quotes or inner brackets left alone. */
function partsOf(text: string, separators: string): string[] {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const letter of text) {
    if (quote === '' && depth === 0 && separators.includes(letter)) {
      parts.push('');
      continue;
    }
    if (quote === '' ? /["']/.test(letter) : letter === quote) quote = quote === '' ? letter : '';
    else if (quote === '' && /[({]/.test(letter)) depth += 1;
    else if (quote === '' && /[)}]/.test(letter)) depth -= 1;
    parts[parts.length - 1] += letter;
  }
  return parts;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
}
