// Reads an owner cell apart from its row and the day: somebody in People, a name, a team, several, nobody, unknown.

import type { Person } from '../plan/item';
import { plainText } from '../plan/plain-text';
import type { Ownership } from './assessment';
import { type OwnerPart, ownerParts } from './ownership-parts';
import { suggestPeople } from './ownership-suggestions';
import { nameIn, type PeopleIndex, shownName, trimMarks } from './people-index';
import { namesTeam } from './team-name';
import { endsUnnamed, isHonorific, meansNobody } from './team-words';

export type Meaning =
  | Ownership
  /** `ownership` holds as long as the person has not left. */
  | { readonly kind: 'somebody'; readonly person: Person; readonly ownership: Ownership };

/** Longer cells are prose; their beginning is enough to tell. */
const LONGEST_CELL = 2000;
/** More words than this are no names side by side. */
const MOST_WORDS = 12;

interface Named extends OwnerPart {
  readonly person: Person | null;
  readonly isTeam: boolean;
}

export function meaningOf(ownerCell: string, people: PeopleIndex, ownersAreTeams: boolean): Meaning {
  const cell = ownerCell.slice(0, LONGEST_CELL).trim();
  const whole = people.find(cell);
  if (whole !== null && whole !== 'several') return somebody(whole);
  if (isNobody(cell)) return { kind: 'nobody' };
  if (people.team(cell) !== null) return { kind: 'team', team: flat(cell), probably: null };
  const named = namedIn(cell, people);
  const [first] = named;
  if (!first) return { kind: 'nobody' };
  if (named.length === 1) return meaningOfOne(first, people, ownersAreTeams);
  return meaningOfSeveral(cell, named, people, ownersAreTeams);
}

function meaningOfOne(named: Named, people: PeopleIndex, ownersAreTeams: boolean): Meaning {
  if (named.person) return somebody(named.person);
  const together = namesSideBySide(named.text, people);
  if (together.length > 1) return { kind: 'several', names: together };
  if (named.isTeam || ownersAreTeams) return { kind: 'team', team: flat(named.text), probably: null };
  if (people.people.length > 0) return { kind: 'unknown', suggestions: suggestPeople(named.text, people) };
  return /\p{L}/u.test(named.text) ? { kind: 'person', name: bareName(named.text) } : { kind: 'nobody' };
}

function meaningOfSeveral(
  cell: string,
  named: readonly Named[],
  people: PeopleIndex,
  ownersAreTeams: boolean,
): Meaning {
  const persons = named.filter(one => one.person !== null);
  const only = persons.length === 1 ? persons[0]!.person! : null;
  // "Elena Petrova, Marketing" is Elena, where Marketing is her own team.
  if (only && named.every(one => one.person !== null || people.membersOf(one.text).includes(only)))
    return somebody(only);
  const isTeam = persons.length === 0 && isOneTeam(named);
  if (isTeam || (ownersAreTeams && persons.length < named.length)) {
    return { kind: 'team', team: flat(cell), probably: null };
  }
  const names = named.map(one => (one.person ? shownName(one.person) : bareName(one.text)));
  return { kind: 'several', names };
}

/** "Sales & Marketing", "QA and Dev team": units joined by no more than an "and". */
function isOneTeam(named: readonly Named[]): boolean {
  return (
    named.some(one => one.isTeam) &&
    named.every(one => one.after === 'nothing' || one.after === 'and') &&
    named.every(one => one.isTeam || /^[A-Z]{2,4}$/.test(one.text))
  );
}

/** Who and what the cell lists, each once, without those who are nobody. */
function namedIn(cell: string, people: PeopleIndex): Named[] {
  const byKey = new Map<string, Named>();
  for (const part of mergeNames(ownerParts(cell), people)) {
    if (isNobody(part.text) || (part.after === 'comma' && isTitle(part.text))) continue;
    const found = people.find(part.text);
    const person = found === 'several' ? null : found;
    const isTeam = person === null && (people.team(part.text) !== null || namesTeam(part.text));
    const key = person ? plainText(`${shownName(person)} ${person.email}`) : plainText(bareName(part.text));
    if (!byKey.has(key)) byKey.set(key, { ...part, person, isTeam });
  }
  return [...byKey.values()];
}

/** Puts "Petrova" and "Elena" together again where the comma between them parts one person's name. */
function mergeNames(parts: readonly OwnerPart[], people: PeopleIndex): OwnerPart[] {
  const merged: OwnerPart[] = [];
  for (const part of parts) {
    const before = merged[merged.length - 1];
    const text = before && part.after === 'comma' ? `${before.text}, ${part.text}` : '';
    const found = text === '' ? null : people.find(text);
    if (before && found !== null && found !== 'several') merged[merged.length - 1] = { ...before, text };
    else merged.push(part);
  }
  return merged;
}

/** The people whose names follow each other with nothing but spaces between; empty where a word is left over. */
function namesSideBySide(text: string, people: PeopleIndex): string[] {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  if (words.every(word => word.indexOf('@') > 0))
    return words.map(word => nameOfWords([word], people) ?? word);
  const names: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = words.length;
    while (end > at && nameOfWords(words.slice(at, end), people) === null) end -= 1;
    if (end === at) return [];
    names.push(nameOfWords(words.slice(at, end), people)!);
    at = end;
  }
  return [...new Set(names)];
}

function nameOfWords(words: readonly string[], people: PeopleIndex): string | null {
  const found = people.find(words.join(' '));
  return found === null || found === 'several' ? null : shownName(found);
}

function somebody(person: Person): Meaning {
  const name = shownName(person);
  return { kind: 'somebody', person, ownership: { kind: person.mayEdit ? 'person' : 'cannot edit', name } };
}

function isNobody(text: string): boolean {
  const plain = trimMarks(plainText(text));
  return plain === '' || meansNobody(plain) || endsUnnamed(plainText(text).trim());
}

function isTitle(text: string): boolean {
  return isHonorific(plainText(text).replace(/\./g, ''));
}

/** The name in "Elena Petrova <elena@example.com>" as written, else the whole text. */
function bareName(text: string): string {
  const bare = flat(text.replace(/<[^<>]*>/g, ' '));
  return nameIn(text) === '' || bare === '' ? flat(text) : bare;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
