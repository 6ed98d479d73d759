// Progress against expected over the past weeks: of the whole plan, of each goal, of each owner.

import type { Assessment, ItemAssessment } from '../assess/assessment';
import { stepShare } from '../assess/expected';
import { soleOwner } from '../assess/loads';
import { meanLine, type PastLine, pastLines, tasksLine, type WeightedLine } from '../assess/past-lines';
import { taskSteps, totalEffort } from '../assess/task-effort';
import { addDays, type Day } from '../plan/day';
import type { Plan } from '../plan/plan';

export interface ProgressLines {
  /** The status date and the same weekday of the weeks before it, ascending; empty before the first report. */
  readonly days: readonly Day[];
  /** Goals by weight, with the milestones that serve none; without either the tasks by their effort. */
  readonly plan: PastLine | null;
  readonly ofGoal: (id: string) => PastLine | null;
  /** By weight, of the goals and milestones of one person that have a measure of their own. */
  readonly ofOwner: (key: string) => PastLine | null;
}

/** A quarter. */
const MOST_WEEKS_BACK = 12;

/** @param ownerKey the same for every spelling of a person */
export function progressLines(assessment: Assessment, ownerKey: (name: string) => string): ProgressLines {
  const days = daysOf(assessment);
  const lineOf = days.length === 0 ? () => null : pastLines(assessment, days);
  const parts: WeightedLine[] = [];
  const byOwner = new Map<string, WeightedLine[]>();
  for (const assessed of assessment.items) {
    const { item, ownership } = assessed;
    if (item.kind === 'task' || assessment.byId.get(item.id) !== assessed) continue;
    const line = lineOf(item.id);
    if (line === null) continue;
    const weighted = { weight: item.weight, line };
    if (!assessment.plan.parentOf.has(item.id)) parts.push(weighted);
    const owner = assessed.basis === 'milestones' ? null : soleOwner(ownership);
    if (owner !== null) add(byOwner, ownerKey(owner), weighted);
  }
  const isOfTasks = parts.length === 0 && days.length > 0 && isTasksAlone(assessment.items);
  return {
    days,
    plan: isOfTasks ? lineOfTasks(assessment.plan, days) : meanLine(parts),
    ofGoal: lineOf,
    ofOwner: key => meanLine(byOwner.get(key) ?? []),
  };
}

/** No further back than the first report or finished task. */
function daysOf({ plan, statusDate }: Assessment): Day[] {
  let first: Day | null = null;
  const note = (day: Day | null) => {
    if (day !== null && day <= statusDate && (first === null || day < first)) first = day;
  };
  for (const { when, item } of plan.checkIns) if (plan.byId.has(item)) note(when);
  for (const { doneOn } of plan.tasks) note(doneOn);
  if (first === null) return [];
  const weeksBack = Math.min(MOST_WEEKS_BACK, Math.floor((statusDate - first) / 7));
  return Array.from({ length: weeksBack + 1 }, (_, at) => addDays(statusDate, -7 * (weeksBack - at)));
}

function isTasksAlone(items: readonly ItemAssessment[]): boolean {
  return items.every(({ item }) => item.kind === 'task');
}

/** A task without a due day is due when the last one is. */
function lineOfTasks({ tasks }: Plan, days: readonly Day[]): PastLine | null {
  const last = tasks.reduce<Day | null>(
    (latest, { due }) => (due !== null && due > (latest ?? due - 1) ? due : latest),
    null,
  );
  const steps = last === null ? null : taskSteps(tasks, last);
  if (steps === null || totalEffort(tasks) === 0) return null;
  return tasksLine(tasks, days, day => stepShare(steps, day));
}

function add<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
