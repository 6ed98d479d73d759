import { describe, expect, test } from 'vitest';
import { type PastForecast, scoreForecasts } from '../../src/assess/forecast-score';
import { day } from '../plan/plan-rows';

const DUE = day('2026-11-13');
const forecast = (chanceByDue: number, finished: string | null, by85: string | null): PastForecast => ({
  due: DUE,
  chanceByDue,
  by85: by85 === null ? null : day(by85),
  finishedOn: finished === null ? null : day(finished),
});

describe('scores', () => {
  const past = [
    forecast(0.8, '2026-11-10', '2026-11-14'),
    forecast(0.3, '2026-11-20', '2026-11-18'),
    forecast(0.5, null, '2026-11-20'),
  ];

  test('are the mean squared miss, against saying "on the due date" every time', () => {
    const { forecasts, brier, naiveBrier } = scoreForecasts(past, day('2026-11-23'));
    expect(forecasts).toBe(3);
    // (0.2² + 0.3² + 0.5²) / 3; naive is wrong twice of three times.
    expect(brier).toBeCloseTo(0.38 / 3, 12);
    expect(naiveBrier).toBeCloseTo(2 / 3, 12);
  });

  test('count how many were finished by their 85 % date, and by their due date', () => {
    const { dates, by85Share, naiveShare } = scoreForecasts(past, day('2026-11-23'));
    expect([dates, by85Share, naiveShare]).toEqual([3, 1 / 3, 1 / 3]);
  });

  test('wait for the day that decides, also where a row was finished early', () => {
    expect(scoreForecasts(past, DUE)).toMatchObject({ forecasts: 0, brier: null });
    expect(scoreForecasts(past, day('2026-11-14'))).toMatchObject({ forecasts: 3, dates: 0 });
    expect(scoreForecasts(past, day('2026-11-19'))).toMatchObject({ forecasts: 3, dates: 2 });
  });

  test('leave out of the hits what had no 85 % date', () => {
    const { forecasts, dates } = scoreForecasts([forecast(0.1, null, null)], day('2026-11-23'));
    expect([forecasts, dates]).toEqual([1, 0]);
  });

  test('of nothing are unknown', () => {
    expect(scoreForecasts([], DUE)).toEqual({
      forecasts: 0,
      brier: null,
      naiveBrier: null,
      dates: 0,
      by85Share: null,
      naiveShare: null,
    });
  });
});
