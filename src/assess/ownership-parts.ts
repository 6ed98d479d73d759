// Cuts an owner cell into the names that it lists.

import { plainText } from '../plan/plain-text';
import { isAnd, isUnitWord } from './team-words';

export interface OwnerPart {
  readonly text: string;
  /** What stands before it: a comma (which may also part "Last, First"), "&" or "and", or anything firmer. */
  readonly after: 'nothing' | 'comma' | 'and' | 'mark';
}

const MARKS = /([,，、;；/／&＆+＋|→\r\n\t])/;
/** Without spaces it stands within a name: "约翰·史密斯". */
const DOTS = /\s+[·•・]\s+/g;
const LONGEST_WORD = 40;
/** Han names joined without spaces; two characters on either side at least, because 和 is also in names. */
const HAN_AND = /^([\u4e00-\u9fff]{2,})(?:と|和|与|與|及|跟)([\u4e00-\u9fff]{2,})$/;
/** "민수와 영희": the particle hangs on the name. */
const HANGUL_AND = /^([\uac00-\ud7a3]{2,})(?:와|과|하고|랑)$/;

/** At least one part for a cell that holds any name; parts are trimmed and never empty. */
export function ownerParts(cell: string): OwnerPart[] {
  const parts: OwnerPart[] = [];
  let after: OwnerPart['after'] = 'nothing';
  const pieces = keepUnits(cell.replace(DOTS, '; ')).split(MARKS);
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    if (at % 2 === 1) {
      after = firmer(after, kindOfMark(piece));
      continue;
    }
    for (const text of betweenAnds(piece.replace(/\ue000/g, '&').replace(/\ue001/g, '/'))) {
      parts.push({ text, after: parts.length === 0 ? 'nothing' : after === 'nothing' ? 'and' : after });
      after = 'nothing';
    }
  }
  return parts;
}

function kindOfMark(mark: string): OwnerPart['after'] {
  if (mark === ',' || mark === '，') return 'comma';
  return mark === '&' || mark === '＆' ? 'and' : 'mark';
}

function firmer(one: OwnerPart['after'], other: OwnerPart['after']): OwnerPart['after'] {
  const order = ['nothing', 'comma', 'and', 'mark'];
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}

/** "R&D" is one unit and "UI/UX" one trade; their signs are hidden from the cut. */
function keepUnits(cell: string): string {
  const joined = cell.replace(/\b(UI|UX|CI|CD|R)\/(UI|UX|CI|CD|D)\b/g, '$1\ue001$2');
  if (!joined.includes('&')) return joined;
  return joined.replace(
    /([A-Za-z]{1,2}) ?& ?([A-Za-z]{1,2})(?![A-Za-z])/g,
    (unit, left: string, right: string) =>
      isUnitWord(plainText(`${left}&${right}`)) ? `${left}\ue000${right}` : unit,
  );
}

function betweenAnds(piece: string): string[] {
  const texts: string[] = [];
  let words: string[] = [];
  const close = () => {
    if (words.length > 0) texts.push(words.join(' '));
    words = [];
  };
  for (const word of piece.split(/\s+/)) {
    if (word === '') continue;
    const han = word.length > LONGEST_WORD ? null : HAN_AND.exec(word);
    const hangul = word.length > LONGEST_WORD ? null : HANGUL_AND.exec(word);
    if (isJoin(word)) close();
    else if (han) {
      words.push(han[1]!);
      close();
      words.push(han[2]!);
    } else if (hangul && words.length < 2 && piece.trim() !== word) {
      words.push(hangul[1]!);
      close();
    } else words.push(word);
  }
  close();
  return texts;
}

/** A capital letter alone is an initial. */
function isJoin(word: string): boolean {
  return (word.length > 1 || word === word.toLowerCase()) && isAnd(plainText(word));
}
