// What stands where with each owner: open rows by status, and what the person carries.

import type { Assessment, Status } from '../assess/assessment';
import { soleOwner } from '../assess/loads';
import { isOpen } from './report-item';

export interface OwnerStanding {
  /** The same for every spelling of the name. */
  readonly key: string;
  readonly name: string;
  /** Of the goals, milestones and tasks that this person alone owns and that are still to be finished. */
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  readonly notStarted: number;
  readonly activeMilestones: number;
  readonly openTasks: number;
  readonly isOverloaded: boolean;
}

type Counted = 'red' | 'amber' | 'green' | 'notStarted';

const COUNTED: Readonly<Partial<Record<Status, Counted>>> = {
  Red: 'red',
  Amber: 'amber',
  Green: 'green',
  'Not started': 'notStarted',
};

/** Most Red first, then most Amber, then who carries most, then by name. */
export function ownerStandings(
  { items, loads }: Assessment,
  ownerKey: (name: string) => string,
): OwnerStanding[] {
  const loadOf = new Map(loads.map(load => [ownerKey(load.name), load]));
  const tallies = new Map<string, { name: string; count: Record<Counted, number> }>();
  for (const assessed of items) {
    const name = isOpen(assessed) ? soleOwner(assessed.ownership) : null;
    const counted = COUNTED[assessed.status];
    if (name === null || counted === undefined) continue;
    const key = ownerKey(name);
    let tally = tallies.get(key);
    if (!tally) {
      tally = { name: loadOf.get(key)?.name ?? name, count: { red: 0, amber: 0, green: 0, notStarted: 0 } };
      tallies.set(key, tally);
    }
    tally.count[counted] += 1;
  }
  return [...tallies]
    .map(([key, { name, count }]) => {
      const load = loadOf.get(key);
      return {
        key,
        name,
        ...count,
        activeMilestones: load?.activeMilestones ?? 0,
        openTasks: load?.openTasks ?? 0,
        isOverloaded: load?.overloaded ?? false,
      };
    })
    .sort(worstFirst);
}

function worstFirst(a: OwnerStanding, b: OwnerStanding): number {
  return (
    b.red - a.red ||
    b.amber - a.amber ||
    b.activeMilestones - a.activeMilestones ||
    b.openTasks - a.openTasks ||
    (a.name < b.name ? -1 : 1)
  );
}
