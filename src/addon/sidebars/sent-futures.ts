// Futures as the page sends them become assumptions, and back.

import { shownName } from '../../assess/people-index';
import { dayFromIso, isoOfDay } from '../../plan/day';
import type { Assumption, Future } from '../../plan/future';
import { plainText } from '../../plan/plain-text';
import type { Plan } from '../../plan/plan';
import type { WantedRow } from '../../sheets/save-scenarios';
import type { SentAssumption, SentFuture } from './futures-contract';

export interface Understood {
  readonly futures: readonly Future[];
  readonly rows: readonly WantedRow[];
  readonly lacking: readonly { readonly key: string; readonly message: string }[];
}

/**
 * An assumption that lacks something assumes nothing yet. A future without a name is called by its number, and one
 * with the name of another gets a number: the table takes rows of one name for one future.
 */
export function understandFutures(sent: readonly SentFuture[], plan: Plan): Understood {
  const lacking: { key: string; message: string }[] = [];
  const rows: WantedRow[] = [];
  const taken = new Set<string>();
  const futures = sent.map(({ name, assumptions }, at): Future => {
    const called = freeName(name.trim() === '' ? `Future ${at + 1}` : name.trim(), taken);
    const understood = assumptions.flatMap(each => {
      const found = understand(each, plan);
      if (typeof found === 'string') {
        lacking.push({ key: each.key, message: found });
        return [];
      }
      rows.push({ future: called, assumption: found, note: each.note });
      return [found];
    });
    return { name: called, assumptions: understood };
  });
  return { futures, rows, lacking };
}

/** "More work", then "More work (2)". */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(plainText(name)); number += 1) name = `${wanted} (${number})`;
  taken.add(plainText(name));
  return name;
}

/** What it lacks, in a sentence, where it cannot be understood. */
function understand(sent: SentAssumption, plan: Plan): Assumption | string {
  const { kind, item, amount, probability } = sent;
  if (kind === 'Person leaves' || kind === 'Days a week change') {
    if (item.trim() === '') return 'Choose a person.';
    if (plan.people.length > 0 && !isInPeople(item, plan))
      return `${item} is not in People. Choose another person.`;
    const from = dayFromIso(sent.from);
    if (kind === 'Person leaves') return { kind, person: item, from };
    return { kind, person: item, daysPerWeek: within(amount, 0, 7), from };
  }
  const found = plan.byId.get(item);
  if (found === undefined || found.kind === 'task')
    return item === ''
      ? 'Choose a goal or a milestone.'
      : `${item} is no longer in the plan. Choose another row.`;
  switch (kind) {
    case 'Person joins':
      return { kind, id: item, daysPerWeek: within(amount, 0, 7), from: dayFromIso(sent.from) };
    case 'Scope grows':
      return { kind, id: item, share: within(amount, 2, 1000) / 100 };
    case 'Scope shrinks':
      return { kind, id: item, share: within(amount, 2, 99) / 100 };
    case 'Dropped':
      return found.kind === 'goal'
        ? { kind, id: item }
        : 'Choose a goal: a milestone is not dropped by itself.';
    case 'Delayed':
      return { kind, id: item, workingDays: within(amount, 0, 1000) };
    case 'Due date moves': {
      const due = dayFromIso(sent.from);
      return due === null ? 'Enter the new due date.' : { kind, id: item, due };
    }
    case 'Risk':
      return {
        kind,
        id: item,
        probability: within(probability, 0, 100) / 100,
        workingDays: within(amount, 0, 1000),
      };
  }
}

function isInPeople(name: string, plan: Plan): boolean {
  return plan.people.some(person => plainText(shownName(person)) === plainText(name));
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** As the page shows a future; `notes` by assumption. */
export function sentFuture(
  { name, assumptions }: Future,
  key: string,
  notes: readonly string[] = [],
): SentFuture {
  return {
    key,
    name,
    assumptions: assumptions.map((each, at) => sentAssumption(each, `${key}.${at + 1}`, notes[at] ?? '')),
  };
}

function sentAssumption(assumption: Assumption, key: string, note: string): SentAssumption {
  const { kind } = assumption;
  const sent = {
    key,
    kind,
    note,
    item: 'person' in assumption ? assumption.person : assumption.id,
    amount: 0,
    from: '',
    probability: 0,
  };
  const iso = (day: Parameters<typeof isoOfDay>[0] | null) => (day === null ? '' : isoOfDay(day));
  switch (assumption.kind) {
    case 'Person leaves':
      return { ...sent, from: iso(assumption.from) };
    case 'Days a week change':
    case 'Person joins':
      return { ...sent, amount: assumption.daysPerWeek, from: iso(assumption.from) };
    case 'Scope grows':
    case 'Scope shrinks':
      return { ...sent, amount: percent(assumption.share) };
    case 'Dropped':
      return sent;
    case 'Delayed':
      return { ...sent, amount: assumption.workingDays };
    case 'Due date moves':
      return { ...sent, from: iso(assumption.due) };
    case 'Risk':
      return { ...sent, amount: assumption.workingDays, probability: percent(assumption.probability) };
  }
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
