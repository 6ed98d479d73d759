// Rewrites the A1 references in a formula when rows or columns come, go or move, and when a sheet is renamed.

import { columnLetters, columnNumber } from './a1-notation';
import { isSameName } from './sheet-name';

export type Axis = 'row' | 'column';

/** Where line `n` of the axis stands afterwards; null where it was deleted. */
export type LineMap = (line: number) => number | null;

const REFERENCE =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}(?=:\$?[A-Za-z]{1,3}(?![\w(]))|\$?\d+(?=:\$?\d))(?::(\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}|\$?\d+))?(?![\w(!.])/gu;

interface Corner {
  readonly columnFixed: string;
  readonly column: number | null;
  readonly rowFixed: string;
  readonly row: number | null;
}

/** References to the sheet named `sheet` follow the map; those without a name do when the formula lives there. */
export function shiftFormula(
  formula: string,
  livesOnSheet: boolean,
  sheet: string,
  axis: Axis,
  map: LineMap,
): string {
  return eachReference(formula, (qualifier, from, to) => {
    const meant = qualifier === undefined ? livesOnSheet : isSameName(nameOf(qualifier), sheet);
    if (!meant) return null;
    const moved = to === undefined ? moveCell(from, axis, map) : moveRange(from, to, axis, map);
    return moved === null ? '#REF!' : (qualifier ?? '') + moved;
  });
}

export function renameInFormula(formula: string, from: string, to: string): string {
  return formula.replace(REFERENCE, (whole, qualifier?: string) =>
    qualifier !== undefined && isSameName(nameOf(qualifier), from)
      ? quoted(to) + whole.slice(qualifier.length - 1)
      : whole,
  );
}

/** The formula as it reads when it is copied so many rows and columns further: relative references go along. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  const move = (text: string): string | null => {
    const corner = cornerOf(text);
    const row = corner.row !== null && corner.rowFixed === '' ? corner.row + rows : corner.row;
    const column =
      corner.column !== null && corner.columnFixed === '' ? corner.column + columns : corner.column;
    const gone = (row !== null && row < 1) || (column !== null && column < 1);
    return gone ? null : textOf({ ...corner, row, column });
  };
  return eachReference(formula, (qualifier, from, to) => {
    const ends = [from, ...(to === undefined ? [] : [to])].map(move);
    return ends.includes(null) ? '#REF!' : (qualifier ?? '') + ends.join(':');
  });
}

/** Replaces references, leaving quoted text and parts of other words alone; null keeps one as it is. */
function eachReference(
  formula: string,
  replace: (qualifier: string | undefined, from: string, to: string | undefined) => string | null,
): string {
  return formula.replace(REFERENCE, (whole, qualifier?: string, from?: string, to?: string, at = 0) => {
    if (from === undefined || /[\p{L}\p{N}_$.!']/u.test(formula[Number(at) - 1] ?? '')) return whole;
    return replace(qualifier, from, to) ?? whole;
  });
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** Would be read as a cell or a truth value: "Q1", "R1C1", "TRUE". */
const AMBIGUOUS_NAME = /^(?:[a-z]{1,3}\d+|r\d*c\d*|r\d*|c\d*|true|false)$/i;

/** A sheet's name as formulas write it. */
function quoted(name: string): string {
  return PLAIN_NAME.test(name) && !AMBIGUOUS_NAME.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

function nameOf(qualifier: string): string {
  const name = qualifier.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function cornerOf(text: string): Corner {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/.exec(text)!;
  const rowOnly = match[2] === undefined;
  return {
    columnFixed: rowOnly ? '' : match[1]!,
    column: rowOnly ? null : columnNumber(match[2]!),
    rowFixed: rowOnly ? match[1]! : match[3]!,
    row: match[4] === undefined ? null : Number(match[4]),
  };
}

function textOf(corner: Corner): string {
  const column = corner.column === null ? '' : corner.columnFixed + columnLetters(corner.column);
  return column + (corner.row === null ? '' : corner.rowFixed + corner.row);
}

function moveCell(text: string, axis: Axis, map: LineMap): string | null {
  const corner = cornerOf(text);
  const line = corner[axis];
  const moved = line === null ? null : map(line);
  if (line !== null && moved === null) return null;
  return textOf({ ...corner, [axis]: moved });
}

function moveRange(from: string, to: string, axis: Axis, map: LineMap): string | null {
  const first = cornerOf(from);
  const last = cornerOf(to);
  const low = first[axis];
  const high = last[axis];
  if (low === null || high === null) return `${from}:${to}`;
  const moved = mapSpan(low, high, map);
  return moved && `${textOf({ ...first, [axis]: moved[0] })}:${textOf({ ...last, [axis]: moved[1] })}`;
}

/** First and last of the lines from `low` to `high` that are left, or null. */
export function mapSpan(low: number, high: number, map: LineMap): [number, number] | null {
  let first: number | null = null;
  for (let line = low; line <= high && first === null; line += 1) first = map(line);
  if (first === null) return null;
  let last: number | null = null;
  for (let line = high; line >= low && last === null; line -= 1) last = map(line);
  return [first, last!];
}
