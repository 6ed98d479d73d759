// Rows for tests: everything blank but what a test says.

import { type Day, dayFromIso } from '../../src/plan/day';
import type { CheckIn, Goal, Milestone, Person, Task } from '../../src/plan/item';
import type { PlanRecords } from '../../src/plan/plan';
import { defaultSettings } from '../../src/plan/settings';

export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new RangeError(`${iso} is not a day`);
  return found;
}

const blank = { title: '', owner: '', reviewer: '', start: null, due: null };
const unmeasured = {
  metric: '',
  baseline: null,
  target: null,
  current: null,
  weight: 1,
  isPercent: false,
  tolerancePoints: null,
  state: null,
};
let lastRow = 1;
const place = (sheet: string) => {
  lastRow += 1;
  return { sheet, row: lastRow };
};

export function goal(row: Partial<Goal>): Goal {
  return {
    ...blank,
    ...unmeasured,
    kind: 'goal',
    id: '',
    choice: '',
    budget: null,
    place: place('Goals'),
    ...row,
  };
}

export function milestone(row: Partial<Milestone>): Milestone {
  return {
    ...blank,
    ...unmeasured,
    kind: 'milestone',
    id: '',
    parent: '',
    after: '',
    curve: null,
    place: place('Milestones'),
    ...row,
  };
}

export function task(row: Partial<Task>): Task {
  return {
    ...blank,
    kind: 'task',
    id: '',
    parent: '',
    state: null,
    effort: 1,
    doneOn: null,
    cost: null,
    link: '',
    place: place('Tasks'),
    ...row,
  };
}

export function person(row: Partial<Person>): Person {
  return {
    name: '',
    email: '',
    team: '',
    manager: '',
    daysPerWeek: null,
    from: null,
    until: null,
    mayEdit: true,
    ...row,
  };
}

export function checkIn(row: Partial<CheckIn> & Pick<CheckIn, 'when' | 'item'>): CheckIn {
  return { by: '', value: null, confidence: null, note: '', ...row };
}

export function records(parts: Partial<PlanRecords>): PlanRecords {
  return {
    goals: [],
    milestones: [],
    tasks: [],
    people: [],
    checkIns: [],
    settings: defaultSettings,
    ...parts,
  };
}
