// Finds the person of the People table whom a text names: by name in either order, address, or bare first name.

import type { Person } from '../plan/item';
import { plainText } from '../plan/plain-text';
import { isGroupWord, isHonorific, isOf } from './team-words';

export interface PeopleIndex {
  readonly people: readonly Person[];
  /** The one person meant; 'several' where the text fits more than one; null where it fits nobody. */
  find(text: string): Person | 'several' | null;
  /** As the Team column writes it, or null. */
  team(text: string): string | null;
  /** The people of a team, also where the text says "Platform team" or "platform@…" of the team Platform. */
  membersOf(text: string): readonly Person[];
  words(): readonly PersonWords[];
}

/** A person's name and address as plain words, for comparing. */
export interface PersonWords {
  readonly person: Person;
  readonly name: readonly string[];
  readonly address: readonly string[];
}

type Names = Map<string, Person | 'several'>;

export function peopleIndex(people: readonly Person[]): PeopleIndex {
  const full: Names = new Map();
  const short: Names = new Map();
  const teams = new Map<string, { name: string; members: Person[] }>();
  for (const person of people) {
    for (const name of fullNames(person)) claim(full, name, person);
    for (const name of shortNames(person)) claim(short, name, person);
    const team = plainText(person.team);
    if (team === '') continue;
    const known = teams.get(team);
    if (known) known.members.push(person);
    else teams.set(team, { name: person.team.trim(), members: [person] });
  }
  let words: PersonWords[] | null = null;
  const look = (text: string) => (text === '' ? null : (full.get(text) ?? short.get(text) ?? null));
  return {
    people,
    find(text) {
      const name = nameIn(text);
      const address = LISTS_MORE.test(name) ? null : addressIn(text);
      return (address === null ? null : look(address)) ?? look(name) ?? look(withoutHonorifics(name));
    },
    team: text => teams.get(plainText(text))?.name ?? null,
    membersOf: text => (teams.get(plainText(text)) ?? teams.get(bareTeam(text)))?.members ?? [],
    words() {
      words ??= people.map(person => ({
        person,
        name: wordsOf(person.name),
        address: wordsOf(person.email),
      }));
      return words;
    },
  };
}

/** The name under which a person is shown. */
export function shownName(person: Person): string {
  return person.name.trim() === '' ? person.email.trim() : person.name.replace(/\s+/g, ' ').trim();
}

/** The address in a text, plain; null where there is none or several. */
export function addressIn(text: string): string | null {
  const at = text.indexOf('@');
  if (at < 0 || text.indexOf('@', at + 1) >= 0) return null;
  const word = text.split(/[\s<>()[\]"',;]+/).find(one => one.indexOf('@') > 0);
  return word === undefined ? null : plainText(word).replace(/^mailto:/, '');
}

/** A text without addresses, remarks in brackets and marks around it, plain; the comma of "Last, First" stays. */
export function nameIn(text: string): string {
  const bare = text.includes('@')
    ? text
        .split(/(\s+|[,;])/)
        .filter(word => word.indexOf('@') <= 0)
        .join('')
    : text;
  return trimMarks(plainText(bare.replace(/<[^<>]*>|\([^()]*\)/g, ' ')));
}

/** The words of a name, or those before the @ of an address. */
export function wordsOf(text: string): string[] {
  const address = addressIn(text);
  const name = address === null ? nameIn(text) : address.slice(0, address.indexOf('@'));
  return name.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '');
}

/** Without what is neither letter nor digit at its ends. */
export function trimMarks(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const LISTS_MORE = /[,;/&+\n]/;

function bareTeam(text: string): string {
  const name = plainText(text).replace(/@.*$/, '');
  const words = name
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(word => !isGroupWord(word) && !isOf(word) && word !== 'the');
  return words.join(' ').trim();
}

function withoutHonorifics(name: string): string {
  const words = name.split(/[ .]+/).filter(word => !isHonorific(word.replace(/,$/, '')));
  return words.join(' ').replace(/,$/, '');
}

function fullNames(person: Person): string[] {
  const names = [plainText(person.email)];
  const name = nameIn(person.name);
  const words = nameWords(name);
  names.push(name, words.join(' '));
  for (let cut = 1; cut < words.length; cut += 1) {
    const [first, last] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    names.push(`${last}, ${first}`, `${last},${first}`);
    if (cut === 1 || cut === words.length - 1) names.push(`${last} ${first}`);
  }
  return names;
}

function shortNames(person: Person): string[] {
  const address = plainText(person.email);
  const words = nameWords(nameIn(person.name));
  return [words.length > 1 ? words[0]! : '', address.slice(0, Math.max(0, address.indexOf('@')))];
}

/** First name first, also where the table writes "Petrova, Elena". */
function nameWords(name: string): string[] {
  const [last, first] = name.split(',');
  const words = first === undefined ? name : `${first.trim()} ${last}`;
  return words.split(' ').filter(word => word !== '');
}

function claim(names: Names, name: string, person: Person): void {
  if (name === '') return;
  const holder = names.get(name);
  if (holder === undefined || holder === person) names.set(name, person);
  else if (holder !== 'several' && isSamePerson(holder, person)) names.set(name, laterOf(holder, person));
  else names.set(name, 'several');
}

/** Two rows of one person: she left and came back. */
function isSamePerson(one: Person, other: Person): boolean {
  const [left, right] = [plainText(one.email), plainText(other.email)];
  return plainText(one.name) === plainText(other.name) && (left === right || left === '' || right === '');
}

function laterOf(one: Person, other: Person): Person {
  if (one.until === null) return one;
  return other.until === null || other.until > one.until ? other : one;
}
