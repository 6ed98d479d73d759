// Reads a header: what it may mean, and how surely, from its words.

import { remember } from '../cells/remember';
import { stateMeaning } from '../cells/state-words';
import type { ItemKind } from '../plan/item';
import { plainText } from '../plan/plain-text';
import { headerWords, otherDateWords, plannedWords, type Sense, teamWords } from './header-words';
import { familyReading } from './word-families';

export interface HeaderReading {
  /** Certainty from 0 to 1 by sense; empty where no word is known. */
  readonly senses: ReadonlyMap<Sense, number>;
  /** Some word of it is known in English; else in another language. */
  readonly english: boolean;
  readonly namesTeams: boolean;
}

interface Entry {
  readonly senses: Map<Sense, number>;
  english: boolean;
  readonly namesTeams?: boolean;
}

interface Segment {
  readonly entry: Entry;
  readonly from: number;
  readonly letters: number;
}

const KINDS: ReadonlySet<Sense> = new Set<Sense>(['goal', 'milestone', 'task', 'title']);
const ITEM_KINDS: ReadonlySet<Sense> = new Set<Sense>(['goal', 'milestone', 'task']);
/** "Key" or "primary" beside another word only says that it matters. */
const MERE_KEYS = new Set('clave claves chave chiave cle schlussel primary'.split(' '));
const STATUS_TOO: readonly (readonly [Sense, number])[] = [['status', 0.55]];
const MEASURES: ReadonlySet<Sense> = new Set<Sense>(['baseline', 'target', 'current']);
const SHORT_WORDS_INSIDE = new Set(
  '# id due end kpi kr okr eta rag fin fim key fecha han no nr num cod kod'.split(' '),
);
const CONNECTORS = new Set(
  'of for de da do del della dell di du des dei delle von der des van voor d l la le el los las dos das pelo pela por para the a an in und and y e et en oraz i и для s'.split(
    ' ',
  ),
);
const OF = new Set('of for de da do del della dell di du des dei von van para'.split(' '));
const SPANS = new Set(
  'a in en within after over nach apres apos dopo em na binnen za через за w po'.split(' '),
);
const OR = new Set('or and ou oder o e y und et или и veya ve'.split(' '));
/** Words of four letters in which compounds end. */
const SHORT_ENDS = new Set('ziel doel taak type'.split(' '));
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LONGEST_PHRASE = 5;

let dictionary: Map<string, Entry> | null = null;
let others: Set<string> | null = null;
let planned: Set<string> | null = null;
let teams: Set<string> | null = null;

function entries(): Map<string, Entry> {
  if (dictionary) return dictionary;
  const map = new Map<string, Entry>();
  const add = (sense: Sense, weight: number, phrases: string, english: boolean) => {
    for (const phrase of phrases.split('|')) {
      if (phrase === '') continue;
      const entry = map.get(phrase) ?? { senses: new Map(), english: false };
      entry.senses.set(sense, Math.max(weight, entry.senses.get(sense) ?? 0));
      entry.english ||= english;
      map.set(phrase, entry);
    }
  };
  for (const [sense, weight, english, otherLanguages] of headerWords) {
    const senses: readonly (readonly [Sense, number])[] =
      sense === 'planning'
        ? [
            ['none', 1],
            [sense, weight],
          ]
        : [[sense, weight]];
    for (const [each, certainty] of senses) {
      add(each, certainty, plainText(english), true);
      add(each, certainty, plainText(otherLanguages), false);
    }
  }
  dictionary = map;
  others = new Set(plainText(otherDateWords).split('|'));
  planned = new Set(plainText(plannedWords).split('|'));
  teams = new Set(plainText(teamWords).split('|'));
  return map;
}

function wordsOf(text: string): string[] {
  const spaced = plainText(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).replace(/%/g, ' percent ');
  return spaced.split(/[^\p{L}\p{N}#]+/u).filter(word => word !== '');
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** The longest known phrases from left to right. */
function segmentsOf(words: readonly string[], map: Map<string, Entry>): Segment[] {
  const segments: Segment[] = [];
  for (let from = 0; from < words.length; ) {
    let taken = 0;
    for (let count = Math.min(LONGEST_PHRASE, words.length - from); count > 0 && taken === 0; count--) {
      const phrase = words.slice(from, from + count).join(' ');
      if (words.length > 1 && (MERE_KEYS.has(phrase) || (phrase === 'key' && from === 0))) continue;
      const entry = map.get(phrase) ?? (phrase.length > 4 ? map.get(phrase.replace(/s$/, '')) : undefined);
      if (!entry || (phrase.length <= 3 && !SHORT_WORDS_INSIDE.has(phrase) && !EAST_ASIAN.test(phrase)))
        continue;
      segments.push({ entry, from, letters: phrase.length });
      taken = count;
    }
    from += taken || 1;
  }
  return segments;
}

/** Scripts without spaces: the longest known phrases anywhere in the text. */
function segmentsInside(text: string, map: Map<string, Entry>): Segment[] {
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
function segmentAtEnd(word: string, map: Map<string, Entry>): Segment | null {
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

function strongest(entry: Entry): Sense {
  let best: Sense = 'none';
  let most = 0;
  for (const [sense, weight] of entry.senses)
    if (weight > most) {
      most = weight;
      best = sense;
    }
  return best;
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
    const other = segments.findIndex(({ entry }) => strongest(entry) === 'none');
    if (other >= 0 && (only.sense === 'id' || MEASURES.has(only.sense))) return other;
    const noneIsHead = !isEither && strongest((hasOf ? first : (segments[last] ?? first)).entry) === 'none';
    return noneIsHead ? (hasOf ? 0 : last) : only.index;
  }
  return hasOf ? 0 : last;
}

function combine(segments: readonly Segment[], words: readonly string[]): Entry {
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

/** "Completed tasks", "Công việc chưa hoàn thành": a kind of item and the state that its rows are in. */
function statedKind(words: readonly string[], map: Map<string, Entry>): Entry | null {
  for (let at = 1; at < words.length; at++) {
    const sides = [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const;
    for (const [named, said] of [sides, [sides[1], sides[0]]] as const) {
      const entry = map.get(named) ?? map.get(named.replace(/s$/, ''));
      if (!entry || !ITEM_KINDS.has(strongest(entry)) || stateMeaning(said) === null) continue;
      const senses = new Map<Sense, number>([
        ['status', 0.55],
        ['progress', 0.5],
      ]);
      for (const [sense, weight] of entry.senses) senses.set(sense, weight * 0.9);
      return { senses, english: entry.english };
    }
  }
  return null;
}

/** "Target in 4 weeks" is a target. */
function withoutSpan(words: readonly string[]): readonly string[] {
  const number = words.length - 2;
  const isSpan = number > 1 && isNumber(words[number] ?? '') && SPANS.has(words[number - 1] ?? '');
  return isSpan ? words.slice(0, number - 1) : words;
}

function lookUp(words: readonly string[], map: Map<string, Entry>): Entry | null {
  const said = words.join(' ');
  const whole =
    map.get(said) ??
    map.get(words.join('')) ??
    (said.length > 4 ? map.get(said.replace(/s$/, '')) : undefined);
  if (whole) return whole;
  const worded = withoutSpan(words).filter(word => !isNumber(word));
  const unnumbered = worded.length < words.length ? map.get(worded.join(' ')) : undefined;
  if (unnumbered) return unnumbered;
  const bare = worded.filter(word => !planned?.has(word));
  if (bare.length > 0 && bare.length < worded.length) {
    const entry = map.get(bare.join(' '));
    if (entry && (entry.senses.has('start') || entry.senses.has('due'))) return entry;
  }
  const stated = statedKind(worded, map);
  if (stated) return stated;
  const family = familyReading(said);
  if (family)
    return {
      senses: new Map([[family.sense, family.weight], ...(family.orStatus ? STATUS_TOO : [])]),
      english: words.some(word => map.get(word)?.english),
      namesTeams: family.namesTeams,
    };
  const text = worded.join('');
  const segments = EAST_ASIAN.test(text) ? segmentsInside(text, map) : segmentsOf(worded, map);
  if (segments.length > 0) return combine(segments, EAST_ASIAN.test(text) ? [text] : worded);
  for (const word of worded) {
    const segment = segmentAtEnd(word, map);
    if (segment) return combine([segment], worded);
  }
  return null;
}

function read(header: string): HeaderReading {
  const map = entries();
  const inner = /^\s*custom field \((.+)\)\s*$/i.exec(header)?.[1] ?? header;
  const outside = wordsOf(inner.replace(/[([（【].*?[)\]）】]/g, ' ').replace(/[:*]\s*$/, ''));
  const all = wordsOf(inner);
  const entry = (outside.length > 0 ? lookUp(outside, map) : null) ?? lookUp(all, map);
  const namesTeams =
    entry?.namesTeams ||
    all.some(word => teams?.has(word)) ||
    (EAST_ASIAN.test(inner) && /部門|部署|部门|科室|부서|팀/.test(inner));
  if (!entry) return { senses: new Map(), english: false, namesTeams };
  const senses = new Map(entry.senses);
  const bracketed = wordsOf(/[([（【](.*?)[)\]）】]/.exec(inner)?.[1] ?? '').join(' ');
  for (const [sense, weight] of (outside.length > 0 && map.get(bracketed)?.senses) || [])
    if (ITEM_KINDS.has(sense)) senses.set(sense, Math.max(senses.get(sense) ?? 0, weight * 0.8));
  const otherDate =
    all.length > 1
      ? all.some(word => others?.has(word))
      : EAST_ASIAN.test(inner) && /実績|实际|實際|실제/.test(inner);
  const asDate = Math.max(senses.get('start') ?? 0, senses.get('due') ?? 0);
  if (otherDate && asDate > 0 && asDate >= (senses.get('current') ?? 0)) {
    for (const sense of ['start', 'due', 'baseline', 'current'] as const) {
      const weight = senses.get(sense);
      if (weight !== undefined) senses.set(sense, weight * 0.4);
    }
    senses.set('none', Math.max(0.7, senses.get('none') ?? 0));
  }
  return { senses, english: entry.english, namesTeams };
}

/** What the header may mean; the same text is read once. */
export const readHeader = remember(read);

/** The kind of item that a name such as a sheet's speaks of, or null: "Q3 OKRs" are goals. */
export function kindInName(name: string): ItemKind | null {
  const map = entries();
  const words = wordsOf(name);
  for (let index = words.length - 1; index >= 0; index--) {
    const pair = map.get(words.slice(index - 1, index + 1).join(' '));
    const entry = pair ?? map.get(words[index] ?? '');
    for (const kind of ['goal', 'milestone', 'task'] as const) if (entry?.senses.get(kind) === 1) return kind;
  }
  return null;
}

/** How surely the header means one of the senses that tables of plans have, foreign ones counted too. */
export function headerStrength(header: string): number {
  let most = 0;
  for (const weight of readHeader(header).senses.values()) most = Math.max(most, weight);
  return most;
}
