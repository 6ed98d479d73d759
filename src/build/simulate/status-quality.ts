// How good a status is: what it foretells at a quarter, a half and three quarters of the time, and how often it cries wolf or changes.

import { assessPlan } from '../../assess/assess-plan';
import { addDays, type Day } from '../../plan/day';
import type { CheckIn, Milestone, Task } from '../../plan/item';
import { linkPlan } from '../../plan/link-plan';
import { defaultSettings } from '../../plan/settings';
import type { Status } from '../../plan/status';
import type { SimulatedMilestone } from './milestone-processes';

export interface Foretold {
  /** Of those with the status, the share that ended late. */
  readonly precision: number;
  /** Of those that ended late, the share with the status. */
  readonly recall: number;
}

export interface StatusQuality {
  readonly lateShare: number;
  /** By part of the planned time. */
  readonly red: Readonly<Record<string, Foretold>>;
  /** Red or Amber. */
  readonly amber: Readonly<Record<string, Foretold>>;
  /** Of the weeks of milestones that ended on time, the share that stood at Red. */
  readonly redInOnTimeWeeks: number;
  /** Seen day by day, to the day on which it is known to be done. */
  readonly changesEach: number;
}

/** The status of every milestone that has begun and is not yet known to be done, on a day. */
export type Judge = (milestones: readonly SimulatedMilestone[], today: Day) => ReadonlyMap<string, Status>;

const PARTS = [0.25, 0.5, 0.75];

export function statusQuality(milestones: readonly SimulatedMilestone[], judge: Judge): StatusQuality {
  const seen = statusesByDay(milestones, judge);
  const isLate = ({ finishedOn, due }: SimulatedMilestone) => finishedOn > due;
  const late = milestones.filter(isLate);
  const statusAt = (milestone: SimulatedMilestone, part: number): Status => {
    const { start, due, id } = milestone;
    return seen.get(id)![Math.round((due - start) * part)] ?? 'Done';
  };
  const foretold = (part: number, statuses: readonly Status[]): Foretold => {
    const flagged = milestones.filter(each => statuses.includes(statusAt(each, part)));
    const right = flagged.filter(isLate).length;
    return { precision: right / flagged.length, recall: right / late.length };
  };
  const byPart = (statuses: readonly Status[]) =>
    Object.fromEntries(PARTS.map(part => [`${100 * part} %`, foretold(part, statuses)]));
  let weeks = 0;
  let redWeeks = 0;
  for (const each of milestones) {
    if (isLate(each)) continue;
    seen.get(each.id)!.forEach((status, day) => {
      if (day === 0 || day % 7 !== 0) return;
      weeks += 1;
      if (status === 'Red') redWeeks += 1;
    });
  }
  let changes = 0;
  for (const statuses of seen.values())
    for (let day = 1; day < statuses.length; day += 1) if (statuses[day] !== statuses[day - 1]) changes += 1;
  return {
    lateShare: late.length / milestones.length,
    red: byPart(['Red']),
    amber: byPart(['Red', 'Amber']),
    redInOnTimeWeeks: redWeeks / weeks,
    changesEach: changes / milestones.length,
  };
}

/** From the start to the day before the milestone is known to be done. */
export function statusesByDay(
  milestones: readonly SimulatedMilestone[],
  judge: Judge,
): ReadonlyMap<string, readonly Status[]> {
  const seen = new Map<string, Status[]>(milestones.map(({ id }) => [id, []]));
  const first = milestones.reduce((day, { start }) => Math.min(day, start), Number.MAX_SAFE_INTEGER) as Day;
  let open = [...milestones];
  for (let today = first; open.length > 0; today = addDays(today, 1)) {
    open = open.filter(each => knownDoneOn(each) > today);
    const begun = open.filter(({ start }) => start <= today);
    for (const [id, status] of judge(begun, today)) seen.get(id)!.push(status);
  }
  return seen;
}

function knownDoneOn({ tasks, reports, finishedOn }: SimulatedMilestone): Day {
  return tasks.length > 0 ? finishedOn : reports[reports.length - 1]!.day;
}

/** By the product's own rules, with its default settings. */
export const productStatus: Judge = (milestones, today) => {
  const plan = linkPlan({
    goals: [],
    milestones: milestones.map(milestoneOf),
    tasks: milestones.flatMap(each => tasksOn(each, today)),
    people: [],
    checkIns: milestones.flatMap(each => checkInsUntil(each, today)),
    settings: defaultSettings,
  });
  const assessed = assessPlan(plan, today).byId;
  return new Map(milestones.map(({ id }) => [id, assessed.get(id)!.status]));
};

const OWNER = 'Mira Holt';
const row = { owner: OWNER, reviewer: '', place: { sheet: 'Milestones', row: 2 } };

function milestoneOf({ id, start, due, tasks }: SimulatedMilestone): Milestone {
  const isMeasured = tasks.length === 0;
  return {
    ...row,
    kind: 'milestone',
    id,
    title: 'Simulated',
    start,
    due,
    metric: isMeasured ? 'Share done' : '',
    baseline: isMeasured ? 0 : null,
    target: isMeasured ? { kind: 'reach', value: 1 } : null,
    current: null,
    weight: 1,
    isPercent: false,
    tolerancePoints: null,
    state: null,
    parent: '',
    after: '',
    curve: null,
  };
}

/** One that is under way where a metric speaks, so that there is a task in each sprint. */
function tasksOn({ id, tasks, start }: SimulatedMilestone, today: Day): Task[] {
  const task = {
    ...row,
    kind: 'task',
    parent: id,
    title: 'Simulated',
    effort: 1,
    cost: null,
    link: '',
  } as const;
  if (tasks.length === 0) return [{ ...task, id: `T${id}`, start, due: null, state: 'Doing', doneOn: null }];
  return tasks.map(({ due, begunOn, doneOn }, at) => {
    const isDone = doneOn <= today;
    const state = isDone ? 'Done' : begunOn <= today ? 'Doing' : 'To do';
    return { ...task, id: `T${id}.${at}`, start: begunOn, due, state, doneOn: isDone ? doneOn : null };
  });
}

function checkInsUntil({ id, reports, tasks }: SimulatedMilestone, today: Day): CheckIn[] {
  const value = (share: number) => (tasks.length === 0 ? share : null);
  return reports
    .filter(({ day }) => day <= today)
    .map(({ day, share }) => ({
      when: day,
      item: id,
      by: OWNER,
      value: value(share),
      confidence: null,
      note: '',
    }));
}
