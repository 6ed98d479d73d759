// Builds assessments by hand: each row says what matters to the claim, the rest is plain.

import type {
  Assessment,
  ItemAssessment,
  OwnerLoad,
  Ownership,
  Reason,
  Status,
} from '../../src/assess/assessment';
import { type Day, dayFromIso } from '../../src/plan/day';
import type { CheckIn, Item, Milestone, Person, Task, TaskState } from '../../src/plan/item';
import type { Problem } from '../../src/plan/problem';
import { defaultSettings } from '../../src/plan/settings';
import { mondayToFriday } from '../../src/plan/work-calendar';

export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new RangeError(`${iso} is not a day.`);
  return found;
}

export type SampleRow = Partial<Omit<ItemAssessment, 'item' | 'ownership'>> & {
  readonly id: string;
  readonly title?: string;
  /** The ID above. */
  readonly in?: string;
  /** A name is a person's, "" is nobody's. */
  readonly owner?: string | Ownership;
  /** The owner cell, where `owner` is not its text. */
  readonly written?: string;
  readonly due?: string;
  readonly start?: string;
  readonly weight?: number;
  readonly taskState?: TaskState;
  readonly doneOn?: string;
};

export interface Surroundings {
  readonly checkIns?: readonly (Partial<CheckIn> & { item: string; on: string })[];
  readonly people?: readonly Person[];
  readonly loads?: readonly OwnerLoad[];
  readonly problems?: readonly Problem[];
}

export function assessmentOn(
  statusDate: string,
  rows: readonly SampleRow[],
  around: Surroundings = {},
): Assessment {
  const items = rows.map(assessedRow);
  const byId = new Map(items.map(assessed => [assessed.item.id, assessed]));
  const parentOf = new Map(rows.flatMap(row => (row.in === undefined ? [] : [[row.id, row.in] as const])));
  const checkIns = (around.checkIns ?? []).map(
    ({ on, ...rest }): CheckIn => ({
      when: day(on),
      by: '',
      value: null,
      confidence: null,
      note: '',
      ...rest,
    }),
  );
  return {
    statusDate: day(statusDate),
    items,
    byId,
    loads: around.loads ?? [],
    plan: {
      goals: items.flatMap(({ item }) => (item.kind === 'goal' ? [item] : [])),
      milestones: items.flatMap(({ item }) => (item.kind === 'milestone' ? [item] : [])),
      tasks: items.flatMap(({ item }) => (item.kind === 'task' ? [item] : [])),
      people: around.people ?? [],
      checkIns,
      settings: defaultSettings,
      calendar: mondayToFriday,
      byId: new Map(items.map(({ item }) => [item.id, item])),
      milestonesOf: grouped(
        items.flatMap(({ item }) => (item.kind === 'milestone' ? [item] : [])),
        parentOf,
      ),
      tasksOf: grouped(
        items.flatMap(({ item }) => (item.kind === 'task' ? [item] : [])),
        parentOf,
      ),
      parentOf,
      predecessorsOf: new Map(),
      checkInsOf: new Map(rows.map(({ id }) => [id, checkIns.filter(({ item }) => item === id)])),
      problems: around.problems ?? [],
    },
  };
}

export function reason(rule: Reason['rule'], text: string, lift: string | null = null): Reason {
  return { rule, severity: 'red', text, inputs: {}, lift };
}

export function person(name: string, until: string | null = null): Person {
  const email = `${name.split(' ')[0]?.toLowerCase()}@example.com`;
  const left = until === null ? null : day(until);
  return { name, email, team: '', manager: '', daysPerWeek: null, from: null, until: left, mayEdit: true };
}

function assessedRow(row: SampleRow, at: number): ItemAssessment {
  const {
    id,
    title,
    in: parent,
    owner = 'Elena Petrova',
    written,
    due,
    start,
    weight,
    taskState,
    doneOn,
    ...rest
  } = row;
  const ownership: Ownership =
    typeof owner !== 'string' ? owner : owner === '' ? { kind: 'nobody' } : { kind: 'person', name: owner };
  const shared = {
    id,
    title: title ?? `Title of ${id}`,
    owner: written ?? (typeof owner === 'string' ? owner : ''),
    reviewer: '',
    start: start === undefined ? null : day(start),
    due: due === undefined ? null : day(due),
    place: { sheet: 'Plan', row: at + 2 },
  };
  return {
    item: itemOf(
      shared,
      parent ?? '',
      weight ?? 1,
      taskState ?? null,
      doneOn === undefined ? null : day(doneOn),
    ),
    status: 'Green' satisfies Status,
    reasons: [],
    ownership,
    basis: 'metric',
    progress: null,
    expected: null,
    gapPoints: null,
    driftWorkingDays: null,
    forecast: { kind: 'unknown', why: 'no check-in yet' },
    measuredOn: null,
    lastCheckIn: null,
    movementPoints: null,
    ...rest,
  };
}

type Shared = Pick<Task, 'id' | 'title' | 'owner' | 'reviewer' | 'start' | 'due' | 'place'>;

function itemOf(
  shared: Shared,
  parent: string,
  weight: number,
  state: TaskState | null,
  doneOn: Day | null,
): Item {
  if (shared.id.startsWith('T')) {
    return { ...shared, kind: 'task', parent, state, effort: weight, doneOn, cost: null, link: '' };
  }
  const measured = {
    ...shared,
    metric: '',
    baseline: null,
    target: null,
    current: null,
    weight,
    isPercent: false,
    tolerancePoints: null,
    state: null,
  };
  if (shared.id.startsWith('G')) return { ...measured, kind: 'goal', choice: '', budget: null };
  return { ...measured, kind: 'milestone', parent, after: '', curve: null };
}

function grouped<T extends Milestone | Task>(
  items: readonly T[],
  parentOf: ReadonlyMap<string, string>,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const parent = parentOf.get(item.id);
    if (parent !== undefined) groups.set(parent, [...(groups.get(parent) ?? []), item]);
  }
  return groups;
}
