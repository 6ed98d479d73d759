// What would end a reason: the least progress that does, in the row's own unit, and the day to reach it by.

import { addDays, type Day } from '../plan/day';
import { workingDayOnOrAfter } from '../plan/work-calendar';
import type { Facts } from './facts';
import { totalEffort } from './task-effort';
import { doneText, numberText, weekdayText } from './wording';

/** The next report that is due after the status date. */
export function nextCheckInDay({ plan, measure, statusDate }: Facts): Day {
  const { cadenceDays } = plan.settings;
  const next = addDays(measure.measuredOn ?? statusDate, cadenceDays);
  return workingDayOnOrAfter(plan.calendar, next > statusDate ? next : addDays(statusDate, cadenceDays));
}

/** The least whole percentage at which the rule no longer holds; 100 where none below does. More progress never makes it hold again. */
export function leastPercent(holds: (share: number) => boolean): number {
  let low = 0;
  let high = 100;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle / 100)) low = middle + 1;
    else high = middle;
  }
  return high;
}

/** "Reach 620 of 1000 (62 %) by Fri 27 Nov"; without a metric the percentage alone. */
export function reachText(facts: Facts, percent: number, by: Day | null, verb = 'Reach'): string {
  const when = by === null ? '' : ` by ${weekdayText(by, facts.statusDate)}`;
  return `${verb} ${amountText(facts, percent)}${when}`;
}

function amountText({ item, measure, tasks, checkIns }: Facts, percent: number): string {
  if (measure.basis === 'tasks') {
    const total = totalEffort(tasks);
    const needed = Math.min(total, Math.ceil((total * percent) / 50 - 1e-9) / 2);
    return `${percent} % of the tasks' effort (${numberText(needed)} of ${numberText(total)})`;
  }
  const { baseline, target, current } = item;
  const plain = `${percent} %`;
  if (measure.basis !== 'metric' || baseline === null || target?.kind !== 'reach') return plain;
  if (item.isPercent || (baseline === 0 && target.value === 100)) return plain;
  const way = target.value - baseline;
  const whole = [baseline, target.value, current, ...checkIns.map(({ value }) => value)].every(isWhole);
  const decimals = whole ? 0 : decimalsFor(way);
  const value = towardTarget(baseline, target.value, percent, decimals);
  const share = doneText(Math.max(percent / 100, (value - baseline) / way));
  const said = (each: number) => (decimals < 2 ? numberText(each) : String(Number(each.toFixed(decimals))));
  if (baseline === 0) return `${said(value)} of ${said(target.value)} (${share})`;
  return `${said(value)} on the way from ${said(baseline)} to ${said(target.value)} (${share})`;
}

/** What has come in whole numbers so far, such as clients, is asked for in whole numbers. */
function isWhole(value: number | null): boolean {
  return value === null || Number.isInteger(value);
}

/** Rounded so that the value is never short of the percentage, nor beyond the target. */
function towardTarget(baseline: number, target: number, percent: number, decimals: number): number {
  const way = target - baseline;
  const exact = baseline + way * (percent / 100);
  const steps = 10 ** decimals;
  const rounded =
    way > 0 ? Math.ceil(exact * steps - 1e-6) / steps : Math.floor(exact * steps + 1e-6) / steps;
  return way > 0 ? Math.min(target, rounded) : Math.max(target, rounded);
}

/** One decimal says enough unless the whole way is short, as with an availability from 0.95 to 0.999. */
function decimalsFor(way: number): number {
  const length = Math.abs(way);
  if (length >= 20) return 0;
  return length >= 2 ? 1 : Math.min(6, Math.ceil(2 - Math.log10(length)));
}
