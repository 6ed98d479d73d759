// Where what people say and what the evidence says part: watermelons, and finished work that moved its milestone backward.

import type { Assessment, ItemAssessment } from '../assess/assessment';
import { checkInsSoFar, saidOn } from '../assess/said-so-far';
import type { Day } from '../plan/day';
import { type ItemName, itemName, type ReportItem, reportItem } from './report-item';
import { oneLine } from './wording';

/** Green by its owner's last word, Red by its evidence. */
export interface Watermelon extends ReportItem {
  readonly saidOn: Day;
  readonly saidBy: string;
  readonly note: string;
  /** The evidence's first sentence. */
  readonly reason: string;
}

export interface BackwardWork extends ReportItem {
  /** Percentage points between the last two check-ins, negative is backward. */
  readonly movementPoints: number | null;
  /** Never empty: tasks under it that were finished after the check-in before the last, latest first. */
  readonly finished: readonly (ItemName & { readonly owner: string; readonly doneOn: Day })[];
}

export function watermelons(assessment: Assessment): Watermelon[] {
  const found: Watermelon[] = [];
  for (const assessed of assessment.items) {
    if (assessed.status !== 'Red') continue;
    const said = checkInsSoFar(assessed.item, assessment)
      .filter(({ confidence }) => confidence !== null)
      .pop();
    if (said?.confidence !== 'Green') continue;
    found.push({
      ...reportItem(assessed, assessment),
      saidOn: saidOn(said, assessment.statusDate),
      saidBy: oneLine(said.by),
      note: oneLine(said.note),
      reason: assessed.reasons[0]?.text ?? '',
    });
  }
  return found;
}

export function backwardWork(assessment: Assessment): BackwardWork[] {
  const found: BackwardWork[] = [];
  for (const assessed of assessment.items) {
    if (!assessed.reasons.some(({ rule }) => rule === 'moved backward')) continue;
    const finished = finishedSince(assessed, assessment);
    if (finished.length === 0) continue;
    found.push({
      ...reportItem(assessed, assessment),
      movementPoints: assessed.movementPoints,
      finished,
    });
  }
  return found;
}

function finishedSince(assessed: ItemAssessment, assessment: Assessment): BackwardWork['finished'] {
  const { plan, statusDate, byId } = assessment;
  const checkIns = checkInsSoFar(assessed.item, assessment);
  const before = checkIns[checkIns.length - 2]?.when;
  if (before === undefined) return [];
  const milestones = plan.milestonesOf.get(assessed.item.id) ?? [];
  return [assessed.item, ...milestones]
    .flatMap(({ id }) => plan.tasksOf.get(id) ?? [])
    .flatMap(({ id, doneOn }) => {
      const task = byId.get(id);
      if (task?.status !== 'Done' || doneOn === null || doneOn <= before || doneOn > statusDate) return [];
      return [{ ...itemName(task), owner: reportItem(task, assessment).owner, doneOn }];
    })
    .sort((a, b) => b.doneOn - a.doneOn);
}
