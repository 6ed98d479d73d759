// Says where an owner cell leads: to one person, or to the gap that it is.

import type { Day } from '../plan/day';
import type { Person } from '../plan/item';
import { plainText } from '../plan/plain-text';
import type { Ownership } from './assessment';
import { type Meaning, meaningOf } from './ownership-meaning';
import { type PeopleIndex, peopleIndex, shownName } from './people-index';
import { namesTeam } from './team-name';

export interface OwnershipContext {
  readonly statusDate: Day;
  /** Where the owner column holds units: each value that is nobody in People is one. */
  readonly ownersAreTeams?: boolean;
  /** Whom a team in this row probably means, the likeliest first: who checked in on it, then who owns what is below. */
  readonly likely?: readonly string[];
}

export interface OwnershipIndex {
  readonly people: PeopleIndex;
  /** What the cells read so far mean, by their text: owners repeat. */
  readonly meanings: Map<string, Meaning>;
  readonly meaningsOfUnits: Map<string, Meaning>;
}

export function ownershipIndex(people: readonly Person[]): OwnershipIndex {
  return { people: peopleIndex(people), meanings: new Map(), meaningsOfUnits: new Map() };
}

export function ownershipOf(ownerCell: string, index: OwnershipIndex, context: OwnershipContext): Ownership {
  const known = context.ownersAreTeams ? index.meaningsOfUnits : index.meanings;
  let meaning = known.get(ownerCell);
  if (meaning === undefined) {
    meaning = meaningOf(ownerCell, index.people, context.ownersAreTeams === true);
    known.set(ownerCell, meaning);
  }
  if (meaning.kind === 'somebody') return ownershipBy(meaning.person, meaning.ownership, context.statusDate);
  return meaning.kind === 'team' ? answerTeam(meaning.team, index, context) : meaning;
}

/** Compares people as ownership does: the name in People that a text (an owner, a By) leads to, else the text, plain. */
export function personKey(text: string, index: OwnershipIndex): string {
  const person = index.people.find(text);
  return plainText(person === null || person === 'several' ? text : shownName(person));
}

function ownershipBy(person: Person, ownership: Ownership, statusDate: Day): Ownership {
  if (person.until !== null && person.until < statusDate) {
    return { kind: 'left', name: shownName(person), until: person.until };
  }
  return ownership;
}

function answerTeam(team: string, index: OwnershipIndex, context: OwnershipContext): Ownership {
  const isHere = (person: Person) => person.until === null || person.until >= context.statusDate;
  for (const name of context.likely ?? []) {
    const person = index.people.find(name);
    if (person !== null && person !== 'several' && isHere(person)) {
      return { kind: 'team', team, probably: shownName(person) };
    }
    if (index.people.people.length === 0 && name.trim() !== '' && !namesTeam(name)) {
      return { kind: 'team', team, probably: name.trim() };
    }
  }
  return {
    kind: 'team',
    team,
    probably: managerOf(index.people.membersOf(team).filter(isHere), index, isHere),
  };
}

/** Whom most of a team's people have as manager; who is alone in a team stands for it. */
function managerOf(
  members: readonly Person[],
  index: OwnershipIndex,
  isHere: (person: Person) => boolean,
): string | null {
  const votes = new Map<string, number>();
  for (const { manager } of members) {
    const found = manager.trim() === '' ? null : index.people.find(manager);
    if (found === null || found === 'several' || !isHere(found)) continue;
    votes.set(shownName(found), (votes.get(shownName(found)) ?? 0) + 1);
  }
  const [most] = [...votes].sort(([, one], [, other]) => other - one);
  if (most) return most[0];
  return members.length === 1 ? shownName(members[0]!) : null;
}
