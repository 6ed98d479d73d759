// What is written into a cell, so that text stays text whatever it looks like.

import { type Cell, type DateCell, isDateCell } from '../cells/cell';
import { serialOfDay } from '../plan/day';
import { columnLetters, quotedSheetName } from './a1';

/** A link to an item's row, the one kind of formula that is ever written; the text is shown. */
export interface ItemLink {
  /** A checked ID, such as "M7". */
  readonly id: string;
  readonly text: string;
  /** Where the item's table stands. */
  readonly sheetId: number;
  readonly sheetName: string;
  /** 0-based. */
  readonly idColumn: number;
}

export type CellInput = string | number | boolean | DateCell | ItemLink;

/** The value for setValues: text that Sheets could take for a formula, a number or a date is kept as text. */
export function valueToWrite(input: CellInput): string | number | boolean {
  if (typeof input === 'string') return textToWrite(input);
  if (typeof input !== 'object') return input;
  return 'day' in input ? serialOfDay(input.day) : linkFormula(input);
}

/** Words and sentences without a digit that begin with a letter, and our own references, are never parsed as anything else. */
const PLAIN = /^(?:\p{L}[\p{L}\p{M}\s'’.,()/&–—-]*|[GMTFC][1-9]\d*(?: · .*)?)$/su;
const BOOLEAN_WORD =
  /^(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|vero|waar|onwaar|prawda|fałsz|истина|ложь|doğru|yanlış)$/iu;

function textToWrite(text: string): string {
  if (text === '' || (PLAIN.test(text) && !BOOLEAN_WORD.test(text.trim()))) return text;
  return `'${text}`;
}

/** True where the cell already holds what the input would put there. */
export function holds(cell: Cell, input: CellInput): boolean {
  if (isDateCell(cell)) return typeof input === 'object' && 'day' in input && input.day === cell.day;
  if (typeof input === 'object') return 'id' in input && cell === linkLabel(input);
  return cell === input || (cell === '' && input === '');
}

/** What the link's cell shows, and reads as. */
export function linkLabel({ text }: Pick<ItemLink, 'text'>): string {
  return text.replace(/\s+/g, ' ');
}

/** Finds the row by the ID whenever it is clicked, so that it survives a sort. Semicolons separate arguments in every locale. */
function linkFormula({ id, text, sheetId, sheetName, idColumn }: ItemLink): string {
  if (!/^[GMTFC][1-9]\d*$/.test(id)) throw new RangeError(`"${id}" is not an ID that a link may be made of.`);
  const letters = columnLetters(idColumn);
  const ids = `${quotedSheetName(sheetName)}!${letters}:${letters}`;
  const label = linkLabel({ text }).replace(/"/g, '""');
  return `=HYPERLINK("#gid=${sheetId}&range=${letters}"&IFERROR(MATCH("${id}";${ids};0);1);"${label}")`;
}
