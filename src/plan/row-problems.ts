// Names the rows whose own cells contradict each other.

import { isoOfDay } from './day';
import type { Goal, Item, Milestone } from './item';
import type { PlanRecords } from './plan';
import type { ProblemLog } from './problem-log';

export function findRowProblems(records: PlanRecords, log: ProblemLog): void {
  for (const goal of records.goals) {
    checkDates(goal, log);
    checkTarget(goal, log);
  }
  for (const milestone of records.milestones) {
    checkDates(milestone, log);
    checkTarget(milestone, log);
  }
  for (const task of records.tasks) checkDates(task, log);
}

function checkDates(row: Item, log: ProblemLog): void {
  if (row.start === null || row.due === null || row.due >= row.start) return;
  log.add(
    'due-before-start',
    row.place,
    'due',
    `due ${isoOfDay(row.due)} is before the start ${isoOfDay(row.start)}. Correct one of the two dates.`,
  );
}

function checkTarget(row: Goal | Milestone, log: ProblemLog): void {
  if (row.target?.kind !== 'reach' || row.target.value !== row.baseline) return;
  log.add(
    'target-equals-baseline',
    row.place,
    'target',
    `target ${row.target.value} equals the baseline, so there is no way to measure progress. Enter the value to reach.`,
  );
}
