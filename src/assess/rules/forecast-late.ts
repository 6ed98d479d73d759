// Forecast late: at the pace so far the row finishes after its due day, from the second check-in on.

import type { Settings } from '../../plan/settings';
import type { Forecast, Reason, Severity } from '../assessment';
import type { Facts } from '../facts';
import { type ForecastTerms, forecastFinish } from '../forecast';
import { leastPercent, nextCheckInDay, reachText } from '../lift';
import { countText, dayText, numberText } from '../wording';

export function forecastLate(facts: Facts): Reason | null {
  const { line, forecast, measure, checkIns, plan, statusDate } = facts;
  if (line === null || checkIns.length < 2) return null;
  if (measure.basis !== 'metric' && measure.basis !== 'tasks') return null;
  const severity = lateSeverity(forecast, line.span.durationWorkingDays, plan.settings);
  if (severity === null || forecast.kind === 'unknown') return null;
  const due = dayText(line.span.due, statusDate);
  const inputs = {
    Due: due,
    Pace: numberText(forecast.pace),
    'Duration in working days': line.span.durationWorkingDays,
  };
  if (forecast.kind === 'none in sight') {
    const text = `At the pace so far there is no finish in sight; it is due on ${due}.`;
    return { rule: 'forecast late', severity, text, inputs, lift: liftText(facts) };
  }
  const finish = dayText(forecast.day, statusDate);
  const late = countText(forecast.slipWorkingDays, 'working day');
  return {
    rule: 'forecast late',
    severity,
    text: `Forecast to finish on ${finish}, ${late} after the due date of ${due}.`,
    inputs: { ...inputs, 'Forecast finish': finish, 'Slip in working days': forecast.slipWorkingDays },
    lift: liftText(facts),
  };
}

function lateSeverity(forecast: Forecast, duration: number, settings: Settings): Severity | null {
  if (forecast.kind === 'unknown') return null;
  if (forecast.kind === 'none in sight') return 'red';
  const slip = forecast.slipWorkingDays;
  const lateBy = (days: number, share: number) => slip > 0 && slip >= days && slip > share * duration + 1e-9;
  if (lateBy(settings.slipRedWorkingDays, settings.slipRedShare)) return 'red';
  return lateBy(settings.slipAmberWorkingDays, settings.slipAmberShare) ? 'amber' : null;
}

function liftText(facts: Facts): string {
  const { line, measure, plan, predecessors } = facts;
  const open = predecessors.filter(({ status }) => status !== 'Done' && status !== 'Dropped');
  if (open.length > 0 && (measure.progress ?? 0) <= 0)
    return `Finish ${open.map(({ item }) => item.id).join(' and ')} first, or agree a new due date.`;
  const by = nextCheckInDay(facts);
  const terms: ForecastTerms = {
    calendar: plan.calendar,
    blendWorkingDays: plan.settings.planBlendWorkingDays,
    statusDate: by,
  };
  const percent = leastPercent(share => {
    const forecast = forecastFinish(line!, [...measure.reports, { day: by, share }], terms);
    return lateSeverity(forecast, line!.span.durationWorkingDays, plan.settings) !== null;
  });
  return `${reachText(facts, percent, by)}, or agree a new due date.`;
}
