// The people that the owner cells of somebody's sheets name, each once, to be put into People.

import type { RecognisedTable, SheetGrid } from '../adopt/recognition';
import { ownershipIndex, ownershipOf } from '../assess/ownership';
import { addressIn, peopleIndex, shownName, wordsOf } from '../assess/people-index';
import { namesTeam } from '../assess/team-name';
import { textOf } from '../cells/cell-text';
import type { Day } from '../plan/day';
import type { Person } from '../plan/item';
import { plainText } from '../plan/plain-text';

interface Known {
  name: string;
  email: string;
  rows: number;
}

export interface ProposedPerson {
  /** "" where only an address is known. */
  readonly name: string;
  readonly email: string;
  /** How many owner cells name them. */
  readonly rows: number;
}

/** Longer texts, and those of more words, are remarks. */
const LONGEST_NAME = 60;
const MOST_WORDS = 5;
/** From so many cells on, a comma in each of them parts a last name from a first one. */
const FEWEST_REVERSED = 2;

const nobody = ownershipIndex([]);

/** Who is named most comes first. Teams, and cells that say nobody, propose no one. */
export function proposePeople(
  tables: readonly RecognisedTable[],
  grids: readonly SheetGrid[],
  statusDate: Day,
): ProposedPerson[] {
  const cells = ownerCells(tables, grids);
  const namesOf = (cell: string) => namesIn(cell, statusDate);
  const isReversed = namesAreReversed([...cells.keys()], namesOf);
  const mentions = [...cells].flatMap(([cell, rows]) =>
    namesOf(isReversed ? forward(cell) : cell).map(text => ({ text, rows })),
  );
  const people: Known[] = [];
  for (const clarity of [isNameWithAddress, isFullName, isAddress, isOneWord]) {
    const find = finder(people);
    const added = new Map<string, Known>();
    for (const { text, rows } of mentions.filter(each => clarity(each.text))) {
      const found = find(text);
      if (found === 'several') continue;
      const name = nameOf(text);
      const email = addressIn(text) ?? '';
      const key = plainText(name === '' ? email : name);
      const known = found ?? added.get(key);
      if (known) {
        known.rows += rows;
        if (known.email === '') known.email = email;
      } else added.set(key, { name, email, rows });
    }
    people.push(...added.values());
  }
  return people.sort((a, b) => b.rows - a.rows || shown(a).localeCompare(shown(b)));
}

/** The clearest first, so that an address and a first name find whom they mean. */
const isAddress = (text: string) => text.includes('@') && !text.includes(' ');
const isNameWithAddress = (text: string) => text.includes('@') && text.includes(' ');
const isFullName = (text: string) => !text.includes('@') && text.includes(' ');
const isOneWord = (text: string) => !text.includes('@') && !text.includes(' ');

/** As a person is shown and told apart. */
export function shown({ name, email }: Pick<ProposedPerson, 'name' | 'email'>): string {
  return name === '' ? email : name;
}

/** Each text that stands in an owner cell, with how often it does. */
function ownerCells(tables: readonly RecognisedTable[], grids: readonly SheetGrid[]): Map<string, number> {
  const cells = new Map<string, number>();
  for (const { sheet, mapping, ownersAreTeams, rows } of tables) {
    const grid = grids.find(({ name }) => name === sheet);
    const { owner } = mapping;
    if (!grid || !owner || ownersAreTeams) continue;
    for (const { row, role } of rows) {
      if (role !== 'item') continue;
      const text = textOf(grid.cells[row - 1]?.[owner.column] ?? '').trim();
      if (text !== '') cells.set(text, (cells.get(text) ?? 0) + 1);
    }
  }
  return cells;
}

/** What stands in brackets behind is a remark. */
const REVERSED = /^([\p{L}'’-]+(?: [\p{L}'’-]+)?), ?([\p{L}'’.-]+(?: [\p{L}'’.-]+)?)(?: *\([^()]*\))?$/u;

/** Parts two such names in one cell. */
const APART = /\s*[;/\n]\s*/;

/** Whether "Petrova, Elena" is how the sheet writes every name. */
function namesAreReversed(cells: readonly string[], namesOf: (cell: string) => string[]): boolean {
  const named = cells.filter(cell => namesOf(cell).length > 0 && !cell.includes('@'));
  return (
    named.length >= FEWEST_REVERSED &&
    named.every(cell => cell.split(APART).every(name => REVERSED.test(name)))
  );
}

function forward(cell: string): string {
  return cell
    .split(APART)
    .map(name => {
      const [, last, first] = REVERSED.exec(name) ?? [];
      return last === undefined ? name : `${first} ${last}`;
    })
    .join('; ');
}

/** The persons whom a cell names, as written, an address kept beside its name. */
function namesIn(cell: string, statusDate: Day): string[] {
  const meaning = ownershipOf(cell, nobody, { statusDate });
  if (meaning.kind === 'several') return meaning.names.filter(name => isName(name) && !namesTeam(name));
  if (meaning.kind !== 'person') return [];
  const address = addressIn(cell);
  const isBoth = address !== null && !meaning.name.includes('@');
  return isName(meaning.name) ? [isBoth ? `${meaning.name} <${address}>` : meaning.name] : [];
}

function isName(text: string): boolean {
  if (addressIn(text) !== null) return text.length <= LONGEST_NAME;
  return (
    text.length <= LONGEST_NAME &&
    text.split(/\s+/).length <= MOST_WORDS &&
    /^[\p{L}@]/u.test(text) &&
    !/[\d=<>{}]/.test(text)
  );
}

/** Finds the one whom a text names: by name, by address, or by an address made of their name. */
function finder(people: readonly Known[]): (text: string) => Known | 'several' | null {
  const index = peopleIndex(people.map(asPerson));
  const byShown = new Map(people.map(each => [shown(each), each]));
  const byWords = new Map(people.map(each => [sortedWords(each.name), each]));
  return text => {
    const found = index.find(text);
    if (found === 'several') return 'several';
    if (found) return byShown.get(shownName(found)) ?? null;
    const made = isAddress(text) ? byWords.get(sortedWords(text)) : undefined;
    return made?.email === '' ? made : null;
  };
}

function sortedWords(text: string): string {
  return wordsOf(text).sort().join(' ');
}

/** As People would hold them. */
export function asPerson({ name, email }: Pick<ProposedPerson, 'name' | 'email'>): Person {
  return { name, email, team: '', manager: '', daysPerWeek: null, from: null, until: null, mayEdit: true };
}

/** The name before an address, else the one that the address is made of; "" where it is made of none. */
function nameOf(text: string): string {
  const bare = text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!bare.includes('@') || bare.startsWith('@')) return bare.replace(/^@/, '');
  const words = plainText(bare.slice(0, bare.indexOf('@'))).split(/[._-]+/);
  const isMade = words.length > 1 && words.every(word => /^\p{L}{2,}$/u.test(word));
  return isMade ? words.map(word => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ') : '';
}
