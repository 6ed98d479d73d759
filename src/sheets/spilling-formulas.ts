// Formulas whose result takes more than their own cell, told by their text: Sheets does not say where a result ends.

const NAMES =
  'ARRAYFORMULA|IMPORTRANGE|IMPORTDATA|IMPORTHTML|IMPORTXML|IMPORTFEED|QUERY|FILTER|SORT|SORTN|UNIQUE|SEQUENCE|TRANSPOSE|FLATTEN|SPLIT|MAP|BYROW|BYCOL|MAKEARRAY|VSTACK|HSTACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|CHOOSECOLS|CHOOSEROWS|TAKE|DROP|LET';
const SOMEWHERE = new RegExp(`\\b(?:${NAMES})\\s*\\(|^=\\s*\\{`, 'i');
const OUTERMOST = new RegExp(`^=\\s*(?:(?:IFERROR|IFNA)\\s*\\(\\s*)*(?:(?:${NAMES})\\s*\\(|\\{)`, 'i');
/** One value of many, which stays in its cell. */
const ONE_VALUE =
  /^=\s*(?:ARRAYFORMULA\s*\(\s*)(?:SUM\w*|COUNT\w*|AVERAGE\w*|MAX\w*|MIN\w*|MEDIAN|INDEX|MATCH|JOIN|TEXTJOIN|AND|OR)\s*\(/i;

/** True where the result may spill now or some day. */
export function maySpill(formula: string): boolean {
  return SOMEWHERE.test(formula);
}

/** True where the result as a whole spills, not where a function takes one value of what would. */
export function isSpilling(formula: string): boolean {
  return OUTERMOST.test(formula) && !ONE_VALUE.test(formula);
}

const WRAPPED = '^=\\s*(?:(?:IFERROR|IFNA)\\s*\\(\\s*)*';
const WIDE_AS_GIVEN = new RegExp(
  `${WRAPPED}(?:ARRAYFORMULA|QUERY|FILTER|SORT|SORTN|UNIQUE|IMPORTRANGE|TAKE|DROP)\\s*\\(`,
  'i',
);
const ONE_COLUMN = new RegExp(`${WRAPPED}(?:FLATTEN|TOCOL|ARRAYFORMULA\\b.*(?:LOOKUP|OFFSET))\\s*\\(`, 'i');
const RANGE = /\$?\b([A-Z]{1,3})\$?\d*:\$?([A-Z]{1,3})\$?\d*\b/gi;

/** The most columns that a result takes, as far as the formula's text tells; else Infinity. */
export function spillWidth(formula: string): number {
  if (formula.includes('{')) return Infinity;
  if (ONE_COLUMN.test(formula)) return 1;
  if (!WIDE_AS_GIVEN.test(formula)) return Infinity;
  const widths = [...formula.matchAll(RANGE)].map(
    ([, from, to]) => 1 + Math.abs(columnOf(to!) - columnOf(from!)),
  );
  return widths.length === 0 ? Infinity : Math.max(...widths);
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
}
