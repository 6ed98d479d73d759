// The words of headers in every language, looked up as folded phrases.

import { simplifyHan } from '../cells/simplify-han';
import { plainText } from '../plan/plain-text';
import { headerWords, type Sense } from './header-words';
import { otherDateWords, plannedWords, teamWords } from './header-words-aside';

/** What a phrase may mean. */
export interface Entry {
  readonly senses: Map<Sense, number>;
  /** It is known in English; else in another language. */
  english: boolean;
  readonly namesTeams?: boolean;
}

export interface HeaderDictionary {
  readonly phrases: ReadonlyMap<string, Entry>;
  /** Words that make a date another one than the planned. */
  readonly otherDates: ReadonlySet<string>;
  /** Words that change nothing of a date. */
  readonly planned: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
}

let dictionary: HeaderDictionary | null = null;

/** Folded once, when the first header is read. */
export function headerDictionary(): HeaderDictionary {
  dictionary ??= {
    phrases: phrasesOf(),
    otherDates: new Set(phrases(otherDateWords)),
    planned: new Set(phrases(plannedWords)),
    teams: new Set(phrases(teamWords)),
  };
  return dictionary;
}

/** How words are compared. */
export function foldWords(text: string): string {
  return simplifyHan(plainText(text));
}

function phrases(list: string): string[] {
  return list.split('|').map(foldWords);
}

function phrasesOf(): Map<string, Entry> {
  const map = new Map<string, Entry>();
  const add = (sense: Sense, weight: number, list: string, english: boolean) => {
    for (const phrase of phrases(list)) {
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
      add(each, certainty, english, true);
      add(each, certainty, otherLanguages, false);
    }
  }
  return map;
}

/** The sense in which the phrase is surest. */
export function strongest(entry: Entry): Sense {
  let best: Sense = 'none';
  let most = 0;
  for (const [sense, weight] of entry.senses)
    if (weight > most) {
      most = weight;
      best = sense;
    }
  return best;
}
