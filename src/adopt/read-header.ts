// Reads a header: what it may mean, and how surely, from its words.

import { remember } from '../cells/remember';
import { stateMeaning } from '../cells/state-words';
import { type ItemKind, itemKinds } from '../plan/item';
import {
  type Entry,
  foldWords,
  type HeaderDictionary,
  headerDictionary,
  strongest,
} from './header-dictionary';
import {
  combine,
  EAST_ASIAN,
  ITEM_KINDS,
  isNumber,
  segmentAtEnd,
  segmentsInside,
  segmentsOf,
} from './header-segments';
import type { Sense } from './header-words';
import { familyReading } from './word-families';

export interface HeaderReading {
  /** Certainty from 0 to 1 by sense; empty where no word is known. */
  readonly senses: ReadonlyMap<Sense, number>;
  /** Some word of it is known in English; else in another language. */
  readonly english: boolean;
  readonly namesTeams: boolean;
}

const STATUS_TOO: readonly (readonly [Sense, number])[] = [['status', 0.55]];
/** "Team member" and "team lead" are persons. */
const ONE_OF_TEAM =
  /^(?:member|lead|leader|manager|head|mitglied|leiter|leiterin|membre|chef|miembro|jefe|lider|membro|chefe|capo|responsabile|lid|hoofd|czlonek|kierownik|участник|лидер|руководитель|uyesi|lideri)$/;
/** "ID de la personne assignée" is no name, and "ID des observateurs" no note. */
const OF_PERSONS: ReadonlySet<Sense> = new Set<Sense>(['owner', 'note']);
const SPANS = new Set(
  'a in en within after over nach apres apos dopo em na binnen za через за w po'.split(' '),
);

function wordsOf(text: string): string[] {
  const spaced = foldWords(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/\d+\s*%/g, ' ')
    .replace(/%/g, ' percent ')
    .replace(/#/g, ' # ');
  return spaced.split(/[^\p{L}\p{N}#]+/u).filter(word => word !== '');
}

/** "Completed tasks", "Công việc chưa hoàn thành": a kind of item and the state that its rows are in. */
function statedKind(words: readonly string[], map: ReadonlyMap<string, Entry>): Entry | null {
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

function lookUp(words: readonly string[], { phrases: map, planned }: HeaderDictionary): Entry | null {
  const said = words.join(' ');
  const whole =
    map.get(said) ??
    map.get(words.join('')) ??
    (said.length > 4 ? map.get(said.replace(/s$/, '')) : undefined);
  if (whole) return whole;
  const worded = withoutSpan(words).filter(word => !isNumber(word));
  const unnumbered = worded.length < words.length ? map.get(worded.join(' ')) : undefined;
  if (unnumbered) return unnumbered;
  const bare = worded.filter(word => !planned.has(word) && !planned.has(word.replace(/s$/, '')));
  if (bare.length > 0 && bare.length < worded.length) {
    const entry = map.get(bare.join(' '));
    if (entry && (['start', 'due', 'duration'] as const).some(sense => entry.senses.has(sense))) return entry;
  }
  const stated = statedKind(worded, map);
  if (stated) return stated;
  const family = familyReading(said);
  if (family && words[0] === 'id' && OF_PERSONS.has(family.sense))
    return { senses: new Map([['none', 1]]), english: false };
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

/** "Project : Name" names the table from which a report took the column. */
const OF_TABLE = /^([^:]*\p{L}[^:]*)\s:\s+([^:]*\p{L}[^:]*)$/u;

function read(header: string): HeaderReading {
  const [, table, own] = OF_TABLE.exec(header) ?? [];
  const ofOwn = own && readHeader(own);
  if (!table || !ofOwn || ofOwn.senses.size === 0) return readWhole(header);
  const ofTable = readHeader(table);
  const isMereName = [...ofOwn.senses.keys()].every(sense => sense === 'title');
  return isMereName && ofTable.senses.size > 0 ? ofTable : ofOwn;
}

function readWhole(header: string): HeaderReading {
  const dictionary = headerDictionary();
  const { phrases, otherDates, teams } = dictionary;
  const inner = /^\s*custom field \((.+)\)\s*$/i.exec(header)?.[1] ?? header;
  const outside = wordsOf(inner.replace(/[([（【].*?[)\]）】]/g, ' ').replace(/[:*]\s*$/, ''));
  const all = wordsOf(inner);
  const entry = (outside.length > 0 ? lookUp(outside, dictionary) : null) ?? lookUp(all, dictionary);
  const namesTeams =
    entry?.namesTeams ||
    (all.some(word => teams.has(word)) && !all.some(word => ONE_OF_TEAM.test(word))) ||
    (EAST_ASIAN.test(inner) && /部門|部署|部门|科室|부서|팀/.test(inner));
  if (!entry) return { senses: new Map(), english: false, namesTeams };
  const senses = new Map(entry.senses);
  const bracketed = wordsOf(/[([（【](.*?)[)\]）】]/.exec(inner)?.[1] ?? '').join(' ');
  for (const [sense, weight] of (outside.length > 0 && phrases.get(bracketed)?.senses) || [])
    if (ITEM_KINDS.has(sense)) senses.set(sense, Math.max(senses.get(sense) ?? 0, weight * 0.8));
  const otherDate =
    all.length > 1
      ? all.some(word => otherDates.has(word))
      : EAST_ASIAN.test(inner) && /実績|实际|實際|실제|실적/.test(inner);
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

/** Whether the header says of what it is about that it is planned or aimed at: "Planned progress". */
export function saysPlanned(header: string): boolean {
  const { planned } = headerDictionary();
  return wordsOf(header).some(word => planned.has(word));
}

/** What the header may mean; the same text is read once. */
export const readHeader = remember(read);

/** The kind of item that a name such as a sheet's speaks of, or null: "Q3 OKRs" are goals. */
export function kindInName(name: string): ItemKind | null {
  const { phrases } = headerDictionary();
  const words = wordsOf(name);
  for (let index = words.length - 1; index >= 0; index--) {
    const pair = phrases.get(words.slice(index - 1, index + 1).join(' '));
    const word = words[index] ?? '';
    const entry = pair ?? phrases.get(word) ?? phrases.get(word.replace(/s$/, ''));
    for (const kind of itemKinds) if ((entry?.senses.get(kind) ?? 0) >= 0.75) return kind;
  }
  return null;
}

/** How surely the header means one of the senses that tables of plans have, foreign ones counted too. */
export function headerStrength(header: string): number {
  let most = 0;
  for (const weight of readHeader(header).senses.values()) most = Math.max(most, weight);
  return most;
}
