// The plan of a row as points of a line, and what was reported beside it, for a chart.

import { addDays, type Day } from '../plan/day';
import type { Goal, Item, Milestone } from '../plan/item';
import type { Plan } from '../plan/plan';
import { expectedShare, type PlanLine, planLine } from './expected';
import { checkInsSoFar, saidOn } from './said-so-far';
import { spanOf } from './span';

export interface ChartPoint {
  readonly day: Day;
  readonly value: number;
}

export interface PlanAndReports {
  readonly plan: readonly ChartPoint[];
  readonly reports: readonly ChartPoint[];
}

const STEPS = 12;
const MOST_REPORTS = 60;

/** Values in the row's own unit; null where there is no metric to draw, or nothing to draw it between. */
export function planPoints(item: Item, plan: Plan, until: Day): PlanAndReports | null {
  if (item.kind === 'task') return null;
  const reports = checkInsSoFar(item, { plan, statusDate: until })
    .flatMap(({ when, value }) => (value === null ? [] : [{ day: saidOn({ when }, until), value }]))
    .slice(-MOST_REPORTS);
  const line = lineOf(item, plan);
  if (item.target?.kind !== 'reach' || item.baseline === null || line === null)
    return reports.length > 1 ? { plan: [], reports } : null;
  const { span } = line;
  const way = item.target.value - item.baseline;
  const { baseline } = item;
  const points = Array.from({ length: STEPS + 1 }, (_, step) => {
    const day = addDays(span.start, Math.round(((span.due - span.start) * step) / STEPS));
    return { day, value: baseline + way * expectedShare(line, day, plan.calendar) };
  });
  return { plan: points, reports };
}

/** What the plan expects of a metric by the end of this day, in the row's own unit; null where it says nothing. */
export function expectedValue(item: Item, plan: Plan, day: Day): number | null {
  if (item.kind === 'task' || item.target?.kind !== 'reach' || item.baseline === null) return null;
  const line = lineOf(item, plan);
  if (line === null || day < line.span.start) return null;
  return item.baseline + (item.target.value - item.baseline) * expectedShare(line, day, plan.calendar);
}

function lineOf(item: Goal | Milestone, plan: Plan): PlanLine | null {
  const span = spanOf(item.start, item.due, plan.calendar);
  const curve = (item.kind === 'milestone' ? item.curve : null) ?? plan.settings.curve;
  return span && planLine(span, curve, plan.tasksOf.get(item.id) ?? []);
}
