// Where what people say and what the evidence says part: watermelons, and finished work that moved its milestone backward.

import type { Assessment, ItemAssessment } from '../assess/assessment';
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
  /** Never empty: tasks under it that were finished since the check-in before the last two, latest first. */
  readonly finished: readonly (ItemName & { readonly owner: string; readonly doneOn: Day })[];
}

export function watermelons(assessment: Assessment): Watermelon[] {
  const found: Watermelon[] = [];
  for (const assessed of assessment.items) {
    if (assessed.status !== 'Red') continue;
    const said = (assessment.plan.checkInsOf.get(assessed.item.id) ?? [])
      .filter(({ confidence }) => confidence !== null)
      .pop();
    if (said?.confidence !== 'Green') continue;
    found.push({
      ...reportItem(assessed, assessment),
      saidOn: said.when,
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
  const { plan, statusDate } = assessment;
  const checkIns = plan.checkInsOf.get(assessed.item.id) ?? [];
  const since = (checkIns[checkIns.length - 3] ?? checkIns[0])?.when;
  if (since === undefined) return [];
  return (plan.tasksOf.get(assessed.item.id) ?? [])
    .flatMap(task => {
      const { doneOn } = task;
      const finished = task.state === 'Done' && doneOn !== null && doneOn >= since && doneOn <= statusDate;
      const taskAssessed = assessment.byId.get(task.id);
      if (!finished || !taskAssessed) return [];
      return [{ ...itemName(taskAssessed), owner: reportItem(taskAssessed, assessment).owner, doneOn }];
    })
    .sort((a, b) => b.doneOn - a.doneOn);
}
