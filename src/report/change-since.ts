// What is different about one row from the last report, or, as its check-ins and tasks tell, from some days ago.

import { assessBranch } from '../assess/assess-plan';
import type { Assessment, Forecast, ItemAssessment } from '../assess/assessment';
import { forecastRanges } from '../assess/forecast-range';
import { checkInsSoFar } from '../assess/said-so-far';
import { countText, dayText, doneText, listText, percentText } from '../assess/wording';
import { addDays, type Day } from '../plan/day';
import { type HistoryRow, type ItemState, lastReportBefore, stateOn } from '../plan/history';
import { linkPlan } from '../plan/link-plan';
import type { Plan } from '../plan/plan';
import { itemState } from './history-rows';
import { diffStates, type ItemMove } from './plan-diff';
import { targetText } from './since-sections';

export interface ChangesSince {
  readonly on: Day;
  /** False where there is no report before the status date: then it is a check-in cadence ago. */
  readonly isReport: boolean;
  /** Sentences; none where nothing happened. Without a report, edits of targets, dates and owners are not among them. */
  readonly changes: readonly string[];
}

/** @param history what earlier reports said */
export function changesSince(
  now: ItemAssessment,
  history: readonly HistoryRow[],
  assessment: Assessment,
): ChangesSince {
  const { statusDate, plan } = assessment;
  const report = lastReportBefore(history, statusDate);
  if (report !== null) {
    const state = stateOn(history, report).items.get(now.item.id) ?? null;
    const moved = state === null ? ['It is new since then.'] : movesFrom(state, report, now, assessment);
    return { on: report, isReport: true, changes: [...moved, ...heard(now, report, assessment)] };
  }
  const then = addDays(statusDate, -plan.settings.cadenceDays);
  if (now.item.kind === 'task') return { on: then, isReport: false, changes: [] };
  const changes = [...movesFromThen(now, then, assessment), ...heard(now, then, assessment)];
  return { on: then, isReport: false, changes };
}

function movesFrom(was: ItemState, on: Day, now: ItemAssessment, assessment: Assessment): string[] {
  const { id } = now.item;
  const is = itemState(now, forecastRanges(assessment));
  const [move] = diffStates(
    { on, items: new Map([[id, was]]) },
    { on: assessment.statusDate, items: new Map([[id, is]]) },
  ).moved;
  return move ? moveTexts(move, assessment.statusDate) : [];
}

function moveTexts({ was, now }: ItemMove, statusDate: Day): string[] {
  const text = <Field extends keyof ItemState>(
    name: string,
    field: Field,
    say: (value: ItemState[Field]) => string,
  ): string[] => {
    if (!(field in was)) return [];
    const [before, after] = [say(was[field]!), say(now[field]!)];
    return before === after ? [] : [`${name}: ${before} → ${after}.`];
  };
  const day = (each: Day | null) => (each === null ? 'none' : dayText(each, statusDate));
  const share = (each: number | null) => (each === null ? '–' : doneText(each));
  return [
    ...text('Status', 'status', each => each),
    ...text('Progress', 'progress', share),
    ...text('Forecast', 'forecast', day),
    ...text('Chance to make the due date', 'chanceByDue', each => (each === null ? '–' : percentText(each))),
    ...text('Due', 'due', day),
    ...text('Target', 'target', each => targetText(each) || 'none'),
    ...text('Owner', 'owner', each => each || 'nobody'),
    ...text('Title', 'title', each => each),
  ];
}

function movesFromThen(now: ItemAssessment, then: Day, { plan, statusDate }: Assessment): string[] {
  const before = assessBranch(withoutCurrent(plan), then, [now.item.id]).find(
    each => each.item.id === now.item.id,
  );
  if (!before) return [];
  const moved: string[] = [];
  const day = (each: Day) => dayText(each, statusDate);
  if (before.status !== now.status) moved.push(`Status: ${before.status} → ${now.status}.`);
  const progress = [before.progress, now.progress].map(share => (share === null ? '–' : doneText(share)));
  if (progress[0] !== progress[1]) moved.push(`Progress: ${progress.join(' → ')}.`);
  const finish = [before.forecast, now.forecast].map(each => finishText(each, day));
  if (finish[0] !== finish[1]) moved.push(`Forecast: ${finish.join(' → ')}.`);
  return moved;
}

/** What was said of it, and done for it, after a day. */
function heard({ item }: ItemAssessment, then: Day, assessment: Assessment): string[] {
  const { plan, statusDate } = assessment;
  const texts: string[] = [];
  const said = checkInsSoFar(item, assessment).filter(({ when }) => when > then);
  const names = [...new Set(said.map(({ by }) => by))].filter(name => name !== '');
  if (said.length > 0)
    texts.push(`${countText(said.length, 'check-in')}${names.length > 0 ? ` by ${listText(names)}` : ''}.`);
  const below = [item.id, ...(plan.milestonesOf.get(item.id) ?? []).map(({ id }) => id)];
  const done = below
    .flatMap(id => plan.tasksOf.get(id) ?? [])
    .filter(({ doneOn }) => doneOn !== null && doneOn > then && doneOn <= statusDate);
  if (done.length > 0) texts.push(`Done: ${listText(done.map(({ id }) => id))}.`);
  return texts;
}

/** A Current cell is of today, so that the past is told by the check-ins alone. */
function withoutCurrent(plan: Plan): Plan {
  return linkPlan({
    ...plan,
    goals: plan.goals.map(goal => ({ ...goal, current: null })),
    milestones: plan.milestones.map(milestone => ({ ...milestone, current: null })),
  });
}

function finishText(forecast: Forecast, day: (each: Day) => string): string {
  if (forecast.kind === 'finish') return day(forecast.day);
  return forecast.kind === 'unknown' ? 'none' : 'none in sight';
}
