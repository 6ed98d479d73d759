// How futures are worded: what is assumed, what a goal needs, how it stands, and what would tell.

import type { Status } from '../assess/assessment';
import type { GoalOutcome } from '../assess/futures/compare-futures';
import type { Need } from '../assess/futures/needs';
import type { Signpost } from '../assess/futures/signpost';
import { countText, dayText, doneText, numberText, percentText, weekdayText } from '../assess/wording';
import type { Day } from '../plan/day';
import type { Assumption } from '../plan/future';

/** From this chance on a date is called sure. */
const SURE_FROM = 0.85;

/** A sentence: "G1: the work that is left grows by 20 %." */
export function assumptionText(assumption: Assumption, statusDate: Day): string {
  const from = (day: Day | null) => (day === null ? 'from now on' : `from ${dayText(day, statusDate)} on`);
  switch (assumption.kind) {
    case 'Person leaves':
      return `${assumption.person} is gone ${from(assumption.from)}, and nobody takes over.`;
    case 'Days a week change':
      return `${assumption.person} works ${countText(assumption.daysPerWeek, 'day')} a week ${from(assumption.from)}.`;
    case 'Person joins':
      return `Somebody joins for ${assumption.id} with ${countText(assumption.daysPerWeek, 'day')} a week ${from(assumption.from)}.`;
    case 'Scope grows':
      return `${assumption.id}: the work that is left grows by ${percentText(assumption.share)}.`;
    case 'Scope shrinks':
      return `${assumption.id}: the work that is left shrinks by ${percentText(assumption.share)}.`;
    case 'Dropped':
      return `${assumption.id} is dropped, and its people's days go to their other rows.`;
    case 'Delayed':
      return `${assumption.id} is delayed by ${countText(assumption.workingDays, 'working day')}.`;
    case 'Due date moves':
      return `${assumption.id} is due on ${dayText(assumption.due, statusDate)}.`;
    case 'Risk':
      return `${assumption.id}: with ${percentText(assumption.probability)} it takes ${countText(assumption.workingDays, 'working day')} more.`;
  }
}

/** Null where nothing says. */
export function statusOfOutcome({ standing, range }: GoalOutcome): Status | null {
  if (standing === 'done') return 'Done';
  if (standing === 'dropped') return 'Dropped';
  if (range.kind === 'none' || range.chanceByDue === null) return null;
  if (standing === 'missed') return 'Red';
  return range.chanceByDue >= SURE_FROM ? 'Green' : 'Amber';
}

/** "12.5 of 167 people-days"; "" without tasks. */
export function peopleDaysText(need: Need | null): string {
  if (need === null) return '';
  const needed = numberText(roundedTo(need.needed));
  if (need.available === null) return `${needed} people-days needed.`;
  const short = need.needed > need.available ? ' Too few.' : '';
  return `${needed} people-days needed, ${numberText(roundedTo(need.available))} there until it is due.${short}`;
}

/** "" without a budget. */
export function moneyText(need: Need | null): string {
  if (need === null || need.available === null) return '';
  const over = need.needed > need.available ? ' Too little.' : '';
  return `Costs ${numberText(Math.round(need.needed))} of a budget of ${numberText(need.available)}.${over}`;
}

/** "By Mon 14 Dec: M5 at 74 instead of 82 (Controls documented)." */
export function signpostText({ work, day, today, then }: Signpost, statusDate: Day): string {
  const { item, basis } = work;
  const by = `By ${weekdayText(day, statusDate)}: ${item.id} at`;
  const { baseline, target } = item;
  if (basis !== 'metric' || baseline === null || target?.kind !== 'reach')
    return `${by} ${doneText(then)} of its work instead of ${doneText(today)}.`;
  const metric = item.metric === '' ? '' : ` (${item.metric.replace(/\s+/g, ' ').trim()})`;
  if (item.isPercent) return `${by} ${doneText(then)} instead of ${doneText(today)}${metric}.`;
  const way = target.value - baseline;
  const isWhole = [baseline, target.value, item.current ?? 0].every(Number.isInteger) && Math.abs(way) >= 10;
  const valueAt = (share: number) => {
    const value = baseline + way * share;
    return isWhole ? numberText(Math.round(value)) : String(Number(value.toPrecision(3)));
  };
  return `${by} ${valueAt(then)} instead of ${valueAt(today)}${metric}.`;
}

function roundedTo(days: number): number {
  return days >= 10 ? Math.round(days) : Math.round(days * 10) / 10;
}
