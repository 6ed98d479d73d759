import { describe, expect, it } from 'vitest';
import { type CarriedItem, ownerLoads } from '../../src/assess/loads';
import { ownershipIndex, ownershipOf } from '../../src/assess/ownership';
import type { CheckIn, Item, Person } from '../../src/plan/item';
import { checkIn, day, goal, milestone, person, task } from '../plan/plan-rows';

const ines = person({ name: 'Ines Duarte', email: 'ines@example.com' });
const omar = person({ name: 'Omar Haddad', email: 'omar@example.com' });
const monday = day('2026-11-16');

function loads(
  items: readonly Item[],
  checkIns: readonly CheckIn[] = [],
  people: readonly Person[] = [ines, omar],
) {
  const index = ownershipIndex(people);
  const carried = items.map(
    (item): CarriedItem => ({
      item,
      ownership: ownershipOf(item.owner, index, { statusDate: monday }),
      isOpen: item.state !== 'Done',
    }),
  );
  return ownerLoads(carried, { index, checkIns, maxActiveMilestones: 5 });
}

const milestones = (owner: string, count: number) =>
  Array.from({ length: count }, (_, at) => milestone({ id: `M${at + 1}`, owner }));

describe('what a person carries', () => {
  it('is counted under one name, however the cells name them, and leaves out what is done', () => {
    const carried = loads([
      goal({ id: 'G1', owner: 'Ines Duarte' }),
      milestone({ id: 'M1', owner: 'ines@example.com' }),
      milestone({ id: 'M2', owner: 'Duarte, Ines', state: 'Done' }),
      task({ id: 'T1', owner: 'ines' }),
      task({ id: 'T2', owner: 'INES DUARTE' }),
      task({ id: 'T3', owner: 'omar', state: 'Done' }),
    ]);
    expect(carried).toEqual([
      { name: 'Ines Duarte', activeMilestones: 1, openTasks: 2, overloaded: false, neverCheckedIn: true },
    ]);
  });

  it('is one load for two spellings where there is no People table', () => {
    const carried = loads(
      [milestone({ id: 'M1', owner: 'Arun' }), milestone({ id: 'M2', owner: 'arun ' })],
      [],
      [],
    );
    expect(carried.map(load => [load.name, load.activeMilestones])).toEqual([['Arun', 2]]);
  });

  it('is too much above the limit of active milestones, not at it', () => {
    expect(loads(milestones('Ines', 5))[0]?.overloaded).toBe(false);
    expect(loads(milestones('Ines', 6))[0]?.overloaded).toBe(true);
  });

  it('is nothing for teams, strangers, several and nobody', () => {
    const items = ['Ops team', 'Zoe', 'Ines, Omar', ''].map(owner => milestone({ id: 'M1', owner }));
    expect(loads(items)).toEqual([]);
  });

  it('is listed with the heaviest first, whatever the order of the rows', () => {
    const items = [task({ owner: 'omar' }), ...milestones('ines', 2), goal({ id: 'G1', owner: 'omar' })];
    expect(loads(items).map(load => load.name)).toEqual(['Ines Duarte', 'Omar Haddad']);
    expect(loads([...items].reverse())).toEqual(loads(items));
  });
});

describe('who never checked in', () => {
  const never = (items: readonly Item[], ...checkIns: CheckIn[]) =>
    loads(items, checkIns)
      .filter(load => load.neverCheckedIn)
      .map(load => load.name);

  it('owns something under way that nobody reported on, and reported on nothing', () => {
    const items = [milestone({ id: 'M1', owner: 'Ines' }), milestone({ id: 'M2', owner: 'Omar' })];
    expect(never(items)).toEqual(['Ines Duarte', 'Omar Haddad']);
    expect(never(items, checkIn({ when: monday, item: 'M2' }))).toEqual(['Ines Duarte']);
    expect(never(items, checkIn({ when: monday, item: 'M9', by: 'ines@example.com' }))).toEqual([
      'Omar Haddad',
    ]);
  });

  it('is nobody who owns tasks alone', () => {
    expect(never([task({ id: 'T1', owner: 'Ines' })])).toEqual([]);
  });
});
