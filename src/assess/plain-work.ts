// Work of which four values are known: its progress, its dates, and the day on which that is said.

import type { Day } from '../plan/day';
import { defaultSettings } from '../plan/settings';
import { workCalendar, workingDaysBetween } from '../plan/work-calendar';
import type { Forecast, Severity, Status } from './assessment';
import { type PlanLine, planLine } from './expected';
import { forecastFinish, noForecast } from './forecast';
import { behindSeverity } from './rules/behind-plan';
import { overdueSeverity } from './rules/overdue';
import { spanOf } from './span';
import { type Standing, standingOf } from './standing';

export interface PlainWork {
  /** Share, unclamped. */
  readonly progress: number;
  readonly start: Day;
  /** Not before the start. */
  readonly due: Day;
  readonly statusDate: Day;
}

/** Whoever asks has no Settings: the standard thresholds, a straight line, Monday to Friday, no holidays. */
const settings = defaultSettings;
const calendar = workCalendar(settings.workingWeekdays, settings.holidays);

/** By the rules that four values can answer: behind plan, and overdue. */
export function plainStatus(work: PlainWork): Status {
  if (isDone(work)) return 'Done';
  if (work.statusDate < work.start) return 'Not started';
  const severities = [behindSeverity(plainStanding(work), settings), overdueOf(work)];
  if (severities.includes('red')) return 'Red';
  return severities.includes('amber') ? 'Amber' : 'Green';
}

/** Working days behind plan, negative is ahead; null where it is done: on which day is not known. */
export function plainDrift(work: PlainWork): number | null {
  return isDone(work) ? null : plainStanding(work).driftWorkingDays;
}

/** At the pace since the start, blended with two weeks of plan. */
export function plainForecast(work: PlainWork): Forecast {
  if (isDone(work)) return noForecast.done;
  const { progress, statusDate } = work;
  return forecastFinish(lineOf(work), [{ day: statusDate, share: progress }], {
    calendar,
    blendWorkingDays: settings.planBlendWorkingDays,
    statusDate,
  });
}

function isDone({ progress }: PlainWork): boolean {
  return progress >= 1 - 1e-9;
}

function plainStanding(work: PlainWork): Standing {
  return standingOf(lineOf(work), work.progress, work.statusDate, work.statusDate, calendar);
}

function lineOf({ start, due }: PlainWork): PlanLine {
  return planLine(spanOf(start, due, calendar)!, settings.curve, []);
}

function overdueOf({ due, statusDate }: PlainWork): Severity | null {
  return statusDate > due ? overdueSeverity(workingDaysBetween(calendar, due, statusDate), settings) : null;
}
