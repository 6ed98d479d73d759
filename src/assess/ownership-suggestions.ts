// Suggests whom of People a name that nobody has may mean: by shared parts, initials and few differing letters.

import type { Person } from '../plan/item';
import { plainText } from '../plan/plain-text';
import { type PeopleIndex, shownName, wordsOf } from './people-index';

const MOST = 3;
/** A longer text is no name that was mistyped. */
const LONGEST_NAME = 60;
/** Of 1, which an equal name has. */
const LEAST_LIKENESS = 0.3;

/** At most three, the likeliest first; an address stands beside names that two people share. */
export function suggestPeople(text: string, people: PeopleIndex): string[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0 || text.length > LONGEST_NAME) return [];
  return people
    .words()
    .map(({ person, name, address }) => ({ person, score: likeness(wanted, name, address) }))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST)
    .map(({ person }) => shownApart(person, people.people));
}

function shownApart(person: Person, people: readonly Person[]): string {
  const name = shownName(person);
  const isShared = people.some(other => other !== person && shownName(other) === name);
  return isShared && person.email !== '' && person.email !== name ? `${name} <${person.email}>` : name;
}

/** 0 where nothing speaks for it; an equal word counts most, then one with a slip of the pen, then an initial. */
function likeness(wanted: readonly string[], name: readonly string[], address: readonly string[]): number {
  const joined = wanted.join('');
  const whole = Math.max(closeness(joined, name.join('')), closeness(joined, address.join('')));
  const known = [...name, ...address];
  let shared = 0;
  for (const word of wanted) shared += Math.max(0, ...known.map(other => closeness(word, other)));
  const initials = name.map(word => word[0]).join('');
  const byInitials = name.length > 1 && plainText(joined) === initials ? 0.5 : 0;
  return Math.max(whole, shared / Math.max(wanted.length, 2), byInitials);
}

function closeness(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 0.3 : 0;
  const longest = Math.max(one.length, other.length);
  const allowed = longest < 3 ? 0 : Math.max(1, Math.floor(longest / 4));
  const distance = editDistance(one, other, allowed);
  return distance > allowed ? 0 : 1 - distance / longest;
}

/** Letters to insert, drop, change or swap; anything above `most` once it is above. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const line = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = last[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      let least = Math.min(change, last[j]! + 1, line[j - 1]! + 1);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) least = Math.min(least, before[j - 2]! + 1);
      line.push(least);
    }
    if (Math.min(...line) > most) return most + 1;
    before = last;
    last = line;
  }
  return last[other.length]!;
}
