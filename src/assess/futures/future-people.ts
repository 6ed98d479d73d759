// The people of a future: their days a week as it assumes them, and who joins.

import { addDays, type Day } from '../../plan/day';
import type { Assumption, Future } from '../../plan/future';
import type { Person } from '../../plan/item';
import type { Plan } from '../../plan/plan';
import { type Capacity, capacityOf } from '../capacity';
import { shownName } from '../people-index';
import type { PeopleOnRows } from './row-people';

type PersonChange = Assumption & { readonly kind: 'Person leaves' | 'Days a week change' };
export type Joiner = Assumption & { readonly kind: 'Person joins' };

export interface FuturePeople {
  readonly capacity: Capacity;
  /** Keys of those whose days change. */
  readonly changed: ReadonlySet<string>;
  readonly joiners: readonly Joiner[];
  /** The days on which somebody's days may become others, the status date first, ascending. */
  readonly days: readonly Day[];
}

export function futurePeople(
  future: Future,
  plan: Plan,
  { keyOf, names }: PeopleOnRows,
  statusDate: Day,
): FuturePeople {
  const changes = future.assumptions.filter(isPersonChange);
  const joiners = future.assumptions.filter((each): each is Joiner => each.kind === 'Person joins');
  const changed = new Set(changes.map(({ person }) => keyOf(person)));
  let people: readonly Person[] = plan.people;
  const inOrder = [...changes].sort((one, other) => (one.from ?? statusDate) - (other.from ?? statusDate));
  for (const change of inOrder) people = withChange(people, change, plan, keyOf, names, statusDate);
  const days = new Set<Day>([statusDate]);
  const add = (day: Day | null) => {
    if (day !== null && day > statusDate) days.add(day);
  };
  for (const { from } of [...changes, ...joiners]) add(from);
  for (const person of [...plan.people, ...people]) {
    if (!changed.has(keyOf(shownName(person)))) continue;
    add(person.from);
    add(person.until === null ? null : addDays(person.until, 1));
  }
  return {
    capacity: capacityOf(people, plan.calendar),
    changed,
    joiners,
    days: [...days].sort((a, b) => a - b),
  };
}

function isPersonChange(assumption: Assumption): assumption is PersonChange {
  return assumption.kind === 'Person leaves' || assumption.kind === 'Days a week change';
}

/** The person's rows end on the day before, and one with the new days begins. */
function withChange(
  people: readonly Person[],
  change: PersonChange,
  plan: Plan,
  keyOf: (name: string) => string,
  names: ReadonlyMap<string, string>,
  statusDate: Day,
): Person[] {
  const key = keyOf(change.person);
  const from = change.from ?? statusDate;
  const until = addDays(from, -1);
  const isTheirs = (person: Person) => keyOf(shownName(person)) === key;
  const [known] = people.filter(isTheirs);
  const theirs: Person = known ?? {
    name: names.get(key) ?? change.person,
    email: '',
    team: '',
    manager: '',
    daysPerWeek: plan.calendar.daysPerWeek,
    from: null,
    until: null,
    mayEdit: true,
  };
  const ended = (known === undefined ? [theirs] : people.filter(isTheirs))
    .filter(person => person.from === null || person.from < from)
    .map(person => ({
      ...person,
      until: person.until === null || person.until > until ? until : person.until,
    }));
  const daysPerWeek = change.kind === 'Person leaves' ? 0 : change.daysPerWeek;
  return [
    ...people.filter(person => !isTheirs(person)),
    ...ended,
    { ...theirs, daysPerWeek, from, until: null },
  ];
}
