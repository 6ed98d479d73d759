// The futures on the page, and how each input changes them.

import type {
  FuturesOpened,
  ItemChoice,
  SentAssumption,
  SentFuture,
} from '../../addon/sidebars/futures-contract';
import type { AssumptionKind } from '../../plan/future';

export const MOST_FUTURES = 4;

interface KindForm {
  /** As the list words it. */
  readonly label: string;
  readonly about: 'person' | 'item' | 'goal';
  readonly amount?: {
    readonly label: string;
    readonly unit: string;
    readonly least: number;
    readonly most: number;
    readonly step: number;
    readonly usual: number;
  };
  /** The label of its date. */
  readonly date?: string;
  readonly hasProbability?: boolean;
}

const days = { unit: 'days a week', least: 0, most: 7, step: 0.5 };
const workingDays = { unit: 'working days', least: 0, most: 120, step: 1 };
const percent = { unit: '% of what is left', least: 5, step: 5, usual: 20 };

export const kindForms: Readonly<Record<AssumptionKind, KindForm>> = {
  'Person leaves': { label: 'A person leaves', about: 'person', date: 'First day away' },
  'Days a week change': {
    label: 'Somebody works more or less',
    about: 'person',
    amount: { label: 'Works then', ...days, usual: 3 },
    date: 'From',
  },
  'Person joins': {
    label: 'Somebody new joins',
    about: 'item',
    amount: { label: 'Has for it', ...days, usual: 5 },
    date: 'From',
  },
  'Scope grows': {
    label: 'The work grows',
    about: 'item',
    amount: { label: 'Grows by', ...percent, most: 200 },
  },
  'Scope shrinks': {
    label: 'The work shrinks',
    about: 'item',
    amount: { label: 'Shrinks by', ...percent, most: 95 },
  },
  Dropped: { label: 'A goal is dropped', about: 'goal' },
  Delayed: {
    label: 'It is delayed',
    about: 'item',
    amount: { label: 'Delayed by', ...workingDays, usual: 10 },
  },
  'Due date moves': { label: 'A due date moves', about: 'item', date: 'New due date' },
  Risk: {
    label: 'Something may go wrong',
    about: 'item',
    amount: { label: 'Would cost', ...workingDays, usual: 15 },
    hasProbability: true,
  },
};

export function itemsFor(kind: AssumptionKind, items: readonly ItemChoice[]): readonly ItemChoice[] {
  return kindForms[kind].about === 'goal' ? items.filter(item => item.kind === 'goal') : items;
}

/** A kind's usual amounts; what it is about stays where the new kind is about the same. */
export function ofKind(
  assumption: SentAssumption,
  kind: AssumptionKind,
  opened: FuturesOpened,
): SentAssumption {
  const isKept =
    kindForms[kind].about === 'person'
      ? opened.people.some(({ name }) => name === assumption.item)
      : itemsFor(kind, opened.items).some(({ id }) => id === assumption.item);
  return {
    ...assumption,
    kind,
    item: isKept ? assumption.item : '',
    amount: kindForms[kind].amount?.usual ?? 0,
    from: '',
    probability: kindForms[kind].hasProbability ? 30 : 0,
  };
}

export function withFuture(
  futures: readonly SentFuture[],
  key: string,
  change: (future: SentFuture) => SentFuture,
): SentFuture[] {
  return futures.map(future => (future.key === key ? change(future) : future));
}

export function newAssumption(futures: readonly SentFuture[]): SentAssumption {
  return {
    key: newKey(futures),
    kind: 'Scope grows',
    item: '',
    amount: 20,
    from: '',
    probability: 0,
    note: '',
  };
}

/** Under a name that no other future has: futures of one name are one in the Scenarios table. */
export function newFuture(futures: readonly SentFuture[]): SentFuture {
  const names = new Set(futures.map(({ name }) => name));
  let number = futures.length + 1;
  while (names.has(`Future ${number}`)) number += 1;
  const future = { key: '', name: `Future ${number}`, assumptions: [newAssumption(futures)] };
  return withKey(future, newKey(futures));
}

/** As many of the starting set as there is room for, with keys of their own however often they are taken. */
export function withStarting(futures: readonly SentFuture[], starting: readonly SentFuture[]): SentFuture[] {
  const names = new Set(futures.map(({ name }) => name));
  const all = [...futures];
  for (const future of starting)
    if (!names.has(future.name) && all.length < MOST_FUTURES) all.push(withKey(future, newKey(all)));
  return all;
}

function withKey(future: SentFuture, key: string): SentFuture {
  const assumptions = future.assumptions.map((each, at) => ({ ...each, key: `${key}.${at + 1}` }));
  return { ...future, key, assumptions };
}

/** What was kept from another time; null where that is nothing, or says the same as what is saved. */
export function keptOf({ kept, futures }: FuturesOpened): readonly SentFuture[] | null {
  const found = kept === '' ? null : futuresFromJson(kept);
  return found === null || withoutKeys(found) === withoutKeys(futures) ? null : found;
}

function withoutKeys(futures: readonly SentFuture[]): string {
  return JSON.stringify(futures, (name, value) => (name === 'key' ? undefined : value));
}

/** Null where the text is not what was kept. */
function futuresFromJson(json: string): SentFuture[] | null {
  try {
    const kept = JSON.parse(json);
    return Array.isArray(kept) && kept.every(each => Array.isArray(each?.assumptions)) ? kept : null;
  } catch {
    return null;
  }
}

function newKey(futures: readonly SentFuture[]): string {
  const taken = futures.flatMap(({ key, assumptions }) => [key, ...assumptions.map(each => each.key)]);
  const numbers = taken.map(key => Number(/^n(\d+)/.exec(key)?.[1] ?? 0));
  return `n${Math.max(0, ...numbers) + 1}`;
}
