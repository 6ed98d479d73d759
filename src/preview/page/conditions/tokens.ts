// A condition's formula cut into words.

import { columnNumber } from '../grid/column-name';

export type Token =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'cell'; readonly cell: CellReference }
  | { readonly kind: 'sign'; readonly sign: string };

export interface CellReference {
  /** From 1, as written for the first cell of the rule's ranges. */
  readonly row: number;
  readonly column: number;
  readonly rowIsFixed: boolean;
  readonly columnIsFixed: boolean;
}

const WORD =
  /\s+|("(?:[^"]|"")*")|(\d+(?:\.\d+)?|\.\d+)|(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(:!.])|([A-Za-z_][\w.]*)|(<>|<=|>=|[=<>+\-*/^&%(),;])/gy;

/** Null where something stands in it that this reads not: a range, another sheet, an array. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  const body = formula.trim().replace(/^=/, '');
  WORD.lastIndex = 0;
  while (WORD.lastIndex < body.length) {
    const match = WORD.exec(body);
    if (!match) return null;
    const [, text, number, fixedColumn, letters, fixedRow, digits, name, sign] = match;
    if (text !== undefined) tokens.push({ kind: 'text', text: text.slice(1, -1).replace(/""/g, '"') });
    else if (number !== undefined) tokens.push({ kind: 'number', number: Number(number) });
    else if (letters !== undefined)
      tokens.push({
        kind: 'cell',
        cell: {
          row: Number(digits),
          column: columnNumber(letters),
          rowIsFixed: fixedRow === '$',
          columnIsFixed: fixedColumn === '$',
        },
      });
    else if (name !== undefined) tokens.push({ kind: 'name', name: name.toUpperCase() });
    else if (sign !== undefined) tokens.push({ kind: 'sign', sign: sign === ';' ? ',' : sign });
  }
  return tokens;
}
