// The words of headers in every language, looked up as folded phrases.

import { plainText } from '../plan/plain-text';
import { headerWords, otherDateWords, plannedWords, type Sense, teamWords } from './header-words';

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
    otherDates: new Set(plainText(otherDateWords).split('|')),
    planned: new Set(plainText(plannedWords).split('|')),
    teams: new Set(plainText(teamWords).split('|')),
  };
  return dictionary;
}

function phrasesOf(): Map<string, Entry> {
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
