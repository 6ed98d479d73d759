// Formulas as .xlsx keeps them and as Sheets shows them: newer functions' prefixes, and references that move.

import { columnLetters, columnNumber } from './a1-range';

/** Functions younger than .xlsx, which it stores with a prefix. */
const newer = new Map<string, string>([
  ...(
    'ARRAYTOTEXT CONCAT CHOOSECOLS CHOOSEROWS DAYS EXPAND FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET ' +
    'MAXIFS MINIFS NUMBERVALUE RANDARRAY SEQUENCE SHEET SHEETS SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN ' +
    'TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
  )
    .split(' ')
    .map((name): [string, string] => [name, `_xlfn.${name}`]),
  ['FILTER', '_xlfn._xlws.FILTER'],
  ['SORT', '_xlfn._xlws.SORT'],
]);

/** Texts, quoted sheet names and structured references, in which nothing is a reference or function. */
const opaque = `"(?:[^"]|"")*"|'(?:[^']|'')*'|\\[[^\\]]*\\]`;

/** With its "=". */
export function sheetsFormula(stored: string): string {
  const plain = stored.replace(/_xlfn\.|_xlws\.|_xlpm\./g, '');
  return plain.startsWith('=') ? plain : `=${plain}`;
}

/** Without its "=", as .xlsx stores it. */
export function storedFormula(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(new RegExp(`${opaque}|([A-Za-z][A-Za-z.]*)(?=\\()`, 'g'), (whole, name?: string) =>
      name === undefined ? whole : (newer.get(name.toUpperCase()) ?? whole),
    );
}

const movable = new RegExp(
  `${opaque}|(?<![\\w.$])(?:(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})|(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3}))(?![\\w(.])`,
  'g',
);

/** The formula as it reads when it is filled so many rows down and columns right. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const moveColumn = (fixed: string, letters: string): string =>
    fixed ? fixed + letters : columnLetters(columnNumber(letters) + columns);
  return formula.replace(movable, (whole, ...groups: (string | undefined)[]) => {
    const [fixedColumn, column, fixedRow, row, fixedFirst, first, fixedLast, last] = groups;
    if (column !== undefined && row !== undefined) {
      return `${moveColumn(fixedColumn ?? '', column)}${fixedRow}${fixedRow ? row : Number(row) + rows}`;
    }
    if (first !== undefined && last !== undefined) {
      return `${moveColumn(fixedFirst ?? '', first)}:${moveColumn(fixedLast ?? '', last)}`;
    }
    return whole;
  });
}
