// The few formulas that the stand-in can work out: literals, single references, HYPERLINK; others keep their last result.

import { cellAt, type SheetModel, type Workbook } from '../workbook';
import { rangeOfA1, splitSheetName } from './a1-notation';
import { isSameName } from './sheet-name';

export type FormulaResult = string | number | boolean | null;

const DEEPEST = 20;

/** Functions of Sheets that formulas in plans commonly use: known, though not worked out. */
const KNOWN =
  /^(ARRAYFORMULA|IMPORTRANGE|QUERY|FILTER|SORT|UNIQUE|SUM|SUMIFS?|COUNT|COUNTA|COUNTIFS?|COUNTBLANK|AVERAGE|AVERAGEIFS?|MIN|MAX|MEDIAN|IF|IFS|IFERROR|IFNA|SWITCH|AND|OR|NOT|XOR|VLOOKUP|HLOOKUP|XLOOKUP|LOOKUP|INDEX|MATCH|XMATCH|INDIRECT|OFFSET|ROW|ROWS|COLUMN|COLUMNS|ADDRESS|TODAY|NOW|DATE|DATEVALUE|DATEDIF|DAY|DAYS|MONTH|YEAR|WEEKDAY|WEEKNUM|EDATE|EOMONTH|WORKDAY|NETWORKDAYS|TEXT|VALUE|CONCAT|CONCATENATE|JOIN|TEXTJOIN|SPLIT|LEFT|RIGHT|MID|LEN|TRIM|UPPER|LOWER|PROPER|SUBSTITUTE|REGEXMATCH|REGEXEXTRACT|REGEXREPLACE|ROUND|ROUNDUP|ROUNDDOWN|INT|MOD|ABS|SUMPRODUCT|ISBLANK|ISNUMBER|ISTEXT|ISERROR|SEQUENCE|TRANSPOSE|SPARKLINE|IMAGE|HYPERLINK|IMPORTXML|IMPORTDATA|IMPORTHTML|GOOGLEFINANCE|RAND|RANDBETWEEN|LET|LAMBDA|MAP|BYROW)$/;

/** The functions that each workbook's script offers, in capitals; their results are put into the cells by themselves. */
const offered = new WeakMap<Workbook, ReadonlyMap<string, string>>();

export function offerFunctions(workbook: Workbook, functions: ReadonlyMap<string, string>): void {
  offered.set(workbook, functions);
}

/** The formula's result, or `otherwise` where the stand-in cannot work it out; "#NAME?" for a function that Sheets lacks. */
export function resultOf(
  formula: string,
  workbook: Workbook,
  home: SheetModel,
  otherwise: FormulaResult,
  depth = 0,
): FormulaResult {
  const body = formula.replace(/^=\s*/, '').trim();
  const simple = literalOrReference(body, workbook, home, depth);
  if (simple !== undefined) return simple;
  const call = /^([A-Za-z_][\w.]*)\s*\((.*)\)$/s.exec(body);
  if (!call) return otherwise ?? '';
  const name = call[1]!.toUpperCase();
  if (offered.get(workbook)?.has(name)) return otherwise ?? '';
  if (!KNOWN.test(name)) return '#NAME?';
  if (name !== 'HYPERLINK') return otherwise ?? '';
  const parts = splitArguments(call[2]!);
  return literalOrReference(parts[parts.length - 1]!.trim(), workbook, home, depth) ?? otherwise ?? '';
}

function literalOrReference(
  text: string,
  workbook: Workbook,
  home: SheetModel,
  depth: number,
): FormulaResult | undefined {
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return /^t/i.test(text);
  const { sheet: name, rest } = splitSheetName(text);
  if (!/^\$?[A-Za-z]{1,3}\$?\d+$/.test(rest)) return undefined;
  const sheet = name === null ? home : workbook.sheets.find(each => isSameName(each.name, name));
  const place = rangeOfA1(rest, 0, 0);
  if (!sheet || !place || place.top > sheet.rowCount || place.left > sheet.columnCount) return '#REF!';
  const cell = cellAt(sheet, place.top, place.left);
  if (!cell) return null;
  if (cell.formula === undefined) return cell.value;
  return depth > DEEPEST ? '#REF!' : resultOf(cell.formula, workbook, sheet, cell.value, depth + 1);
}

/** Splits at the commas (or semicolons) that no quotation or bracket encloses. */
export function splitArguments(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [piece] of text.matchAll(/"(?:[^"]|"")*"|'[^']*'|./gs)) {
    if (piece === '(' || piece === '{') depth += 1;
    if (piece === ')' || piece === '}') depth -= 1;
    if (depth === 0 && (piece === ',' || piece === ';')) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}
