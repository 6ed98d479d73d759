// Takes a header of several words apart: the known phrases in it, and which of them it is about.

import { itemKinds } from '../plan/item';
import { type Entry, strongest } from './header-dictionary';
import type { Sense } from './header-words';

export interface Segment {
  readonly entry: Entry;
  readonly from: number;
  readonly letters: number;
}

const KINDS: ReadonlySet<Sense> = new Set<Sense>([...itemKinds, 'title']);
export const ITEM_KINDS: ReadonlySet<Sense> = new Set<Sense>(itemKinds);
/** "Key" or "primary" beside another word only says that it matters. */
const MERE_KEYS = new Set('clave claves chave chiave cle schlussel primary'.split(' '));
const SHORT_WORDS_INSIDE = new Set(
  '# id due end kpi kr okr eta rag fin fim key fecha han no nr num cod kod'.split(' '),
);
const CONNECTORS = new Set(
  'of for de da do del della dell di du des dei delle von der des van voor d l la le el los las dos das pelo pela por para the a an in und and y e et en oraz i и для s'.split(
    ' ',
  ),
);
const OF = new Set('of for de da do del della dell di du des dei von van para'.split(' '));
const OR = new Set('or and ou oder o e y und et или и veya ve'.split(' '));
const MEASURES: ReadonlySet<Sense> = new Set<Sense>(['baseline', 'target', 'current']);
/** Words of four letters in which compounds end. */
const SHORT_ENDS = new Set('ziel doel taak type'.split(' '));
export const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** "Target of year 1" is a target. */
const TIMES = new Set(
  'year annee ano anno jahr jaar rok roku год года yil nam week semaine semana woche month quarter fiscal'.split(
    ' ',
  ),
);
const LONGEST_PHRASE = 5;
/** Among more words a short one is of the language, as "no" is, and no header's. */
const MOST_AROUND = 4;

export function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** The longest known phrases from left to right. */
export function segmentsOf(words: readonly string[], map: ReadonlyMap<string, Entry>): Segment[] {
  const segments: Segment[] = [];
  for (let from = 0; from < words.length; ) {
    let taken = 0;
    for (let count = Math.min(LONGEST_PHRASE, words.length - from); count > 0 && taken === 0; count--) {
      const phrase = words.slice(from, from + count).join(' ');
      if (words.length > 1 && (MERE_KEYS.has(phrase) || (phrase === 'key' && from === 0))) continue;
      const entry = map.get(phrase) ?? (phrase.length > 4 ? map.get(phrase.replace(/s$/, '')) : undefined);
      const isShort = phrase.length <= 3 && !EAST_ASIAN.test(phrase);
      if (!entry || (isShort && (!SHORT_WORDS_INSIDE.has(phrase) || words.length > MOST_AROUND))) continue;
      segments.push({ entry, from, letters: phrase.length });
      taken = count;
    }
    from += taken || 1;
  }
  return segments;
}

/** Scripts without spaces: the longest known phrases anywhere in the text. */
export function segmentsInside(text: string, map: ReadonlyMap<string, Entry>): Segment[] {
  const segments: Segment[] = [];
  for (let from = 0; from < text.length; ) {
    let taken = 0;
    for (let count = Math.min(8, text.length - from); count > 1 && taken === 0; count--) {
      const entry = map.get(text.slice(from, from + count));
      if (entry) {
        segments.push({ entry, from, letters: count });
        taken = count;
      }
    }
    from += taken || 1;
  }
  return segments;
}

/** Compounds: "Aufgabenstatus" is a status. */
export function segmentAtEnd(word: string, map: ReadonlyMap<string, Entry>): Segment | null {
  if (EAST_ASIAN.test(word)) return null;
  for (let from = 3; from <= word.length - 4; from++) {
    const end = word.slice(from);
    const entry = end.length > 4 || SHORT_ENDS.has(end) ? map.get(end) : undefined;
    if (!entry) continue;
    const head = map.get(word.slice(0, from)) ?? map.get(word.slice(0, from).replace(/s$/, ''));
    const isNamed = head && strongest(entry) === 'title' && ITEM_KINDS.has(strongest(head));
    return { entry: isNamed ? head : entry, from: 0, letters: word.length * 0.8 };
  }
  return null;
}

/** Which segment the header is about: an attribute before a kind of item, else the last, or the first before an "of". */
function headOf(segments: readonly Segment[], words: readonly string[]): number {
  const last = segments.length - 1;
  const first = segments[0];
  const second = segments[1];
  if (!first || !second) return 0;
  const ofKind = segments.some(({ entry }) => ITEM_KINDS.has(strongest(entry)));
  const attributes = segments
    .map((segment, index) => ({ index, sense: strongest(segment.entry) }))
    .filter(
      ({ sense }) =>
        !KINDS.has(sense) && sense !== 'none' && sense !== 'part' && !(sense === 'foreign' && ofKind),
    );
  const hasOf = words.slice(first.from + 1, second.from).some(word => OF.has(word));
  const only = attributes[0];
  if (attributes.length === 1 && only) {
    const isEither = words
      .slice(first.from + 1, segments[last]?.from)
      .some(word => OR.has(word) && !OF.has(word));
    const other = segments.findIndex(
      ({ entry, from }) => strongest(entry) === 'none' && !TIMES.has(words[from] ?? ''),
    );
    if (other >= 0 && (only.sense === 'id' || MEASURES.has(only.sense))) return other;
    const noneIsHead = !isEither && strongest((hasOf ? first : (segments[last] ?? first)).entry) === 'none';
    return noneIsHead ? (hasOf ? 0 : last) : only.index;
  }
  return hasOf ? 0 : last;
}

export function combine(segments: readonly Segment[], words: readonly string[]): Entry {
  const letters = words
    .filter(word => !CONNECTORS.has(word) && !isNumber(word))
    .reduce((sum, word) => sum + word.length, 0);
  const matched = segments.reduce((sum, segment) => sum + segment.letters, 0);
  const factor = 0.5 + 0.45 * Math.min(1, matched / Math.max(1, letters));
  const kinds = segments.filter(({ entry }) => KINDS.has(strongest(entry)));
  const head = headOf(segments, words);
  const senses = new Map<Sense, number>();
  let english = false;
  segments.forEach(({ entry }, index) => {
    english ||= entry.english;
    const bothKinds = kinds.length === segments.length && strongest(entry) !== 'title';
    const headIsNote = strongest(segments[head]?.entry ?? entry) === 'note' && KINDS.has(strongest(entry));
    const share = index === head || bothKinds ? 1 : headIsNote ? 0.7 : 0.3;
    for (const [sense, weight] of entry.senses)
      senses.set(sense, Math.max(senses.get(sense) ?? 0, weight * factor * share));
  });
  return { senses, english };
}
