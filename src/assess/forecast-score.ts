// How good past forecasts were: Brier score and hits of the 85 % date, against a naive "on the due date".

import type { Day } from '../plan/day';

/** What was forecast of one item in one report, and when it was finished. */
export interface PastForecast {
  readonly due: Day;
  /** Of a finish by the due day, 0–1. */
  readonly chanceByDue: number;
  /** Null where that day was beyond sight. */
  readonly by85: Day | null;
  /** Null while it is open. */
  readonly finishedOn: Day | null;
}

export interface ForecastScore {
  /** Forecasts whose due day has passed; one that came true early waits for it too, or early finishes would flatter the score. */
  readonly forecasts: number;
  /** Mean (chance − outcome)², 0 is perfect; null for none. */
  readonly brier: number | null;
  /** The same for "it will be finished on the due date" every time. */
  readonly naiveBrier: number | null;
  /** Forecasts whose 85 % date and due day have passed. */
  readonly dates: number;
  /** Share finished by their 85 % date. */
  readonly by85Share: number | null;
  /** Of the same forecasts, the share finished by their due date. */
  readonly naiveShare: number | null;
}

export function scoreForecasts(past: readonly PastForecast[], statusDate: Day): ForecastScore {
  const isBy = ({ finishedOn }: PastForecast, day: Day) => finishedOn !== null && finishedOn <= day;
  const due = past.filter(forecast => statusDate > forecast.due);
  const dated = past.filter(forecast => forecast.by85 !== null && statusDate > laterOf(forecast));
  return {
    forecasts: due.length,
    brier: mean(due, each => (each.chanceByDue - Number(isBy(each, each.due))) ** 2),
    naiveBrier: mean(due, each => 1 - Number(isBy(each, each.due))),
    dates: dated.length,
    by85Share: mean(dated, each => Number(isBy(each, each.by85!))),
    naiveShare: mean(dated, each => Number(isBy(each, each.due))),
  };
}

/** Both dates are known by then, so that the two shares speak of the same forecasts. */
function laterOf({ due, by85 }: PastForecast): Day {
  return Math.max(due, by85 ?? due) as Day;
}

function mean<T>(all: readonly T[], figureOf: (each: T) => number): number | null {
  if (all.length === 0) return null;
  return all.reduce((sum, each) => sum + figureOf(each), 0) / all.length;
}
