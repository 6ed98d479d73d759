// Simulates projects whose true finish is known, and counts how often the forecast dates hold.

import { assessPlan } from '../../assess/assess-plan';
import { forecastRanges } from '../../assess/forecast-range';
import { type PastForecast, scoreForecasts } from '../../assess/forecast-score';
import { addDays, type Day, dayFromIso } from '../../plan/day';
import type { CheckIn, Milestone } from '../../plan/item';
import { linkPlan } from '../../plan/link-plan';
import { defaultSettings } from '../../plan/settings';
import { addWorkingDays, mondayToFriday } from '../../plan/work-calendar';
import { type Random, seededRandom } from './random';

/** What each week brings, in weeks of plan: a new one for each project. */
type Process = (random: Random) => () => number;

/** None of them knows how the product forecasts. */
export const processes: Readonly<Record<string, Process>> = {
  /** One pace, and weeks that vary around it by a quarter. */
  steady: random => {
    const pace = random.between(0.7, 1.2);
    return () => pace * random.gamma(0.25);
  },
  /** Nothing in most weeks, then a lot. */
  lumpy: random => {
    const pace = random.between(0.7, 1.2);
    return () => (random.next() < 0.4 ? (pace / 0.4) * random.gamma(0.5) : 0);
  },
  /** A good week follows a good week. */
  autocorrelated: random => {
    const pace = random.between(0.7, 1.2);
    let mood = random.normal();
    return () => {
      mood = 0.6 * mood + 0.8 * random.normal();
      return pace * Math.max(0, 1 + 0.33 * mood);
    };
  },
  /** Another pace from some week on. */
  'change of pace': random => {
    let pace = random.between(0.7, 1.2);
    let weeksToChange = random.whole(3, 8);
    return () => {
      if (weeksToChange === 0) pace *= random.between(0.6, 1.4);
      weeksToChange -= 1;
      return pace * random.gamma(0.25);
    };
  },
};

export interface Calibration {
  readonly projects: number;
  /** Shares that were finished by the day that the forecast gave for 50, 85 and 95 %. */
  readonly by50: number;
  readonly by85: number;
  readonly by95: number;
  readonly brier: number;
  readonly naiveBrier: number;
}

const START = dayFromIso('2026-01-05')!;
const LEAST_WEEKS = 4;
const NEVER_WEEKS = 400;

/**
 * Each project is planned for 8 to 13 weeks and forecast once, after a number of weeks that is drawn before it begins
 * (from the fourth to two thirds of its plan), so that nothing of its future is in the choice. One that is finished by
 * then is replaced.
 */
export function calibrate(process: Process, projects: number, seed: number): Calibration {
  const random = seededRandom(seed);
  const runs: Run[] = [];
  while (runs.length < projects) {
    const run = simulated(process(random), random, `M${runs.length + 1}`);
    if (run !== null) runs.push(run);
  }
  const hits = [0, 0, 0];
  const past: PastForecast[] = [];
  for (const [weeks, group] of byWeeks(runs)) {
    const ranges = rangesAfter(weeks, group);
    for (const { milestone, finishedOn } of group) {
      const range = ranges(milestone.id);
      if (range.kind === 'none') throw new Error(`No range for a project of ${weeks} weeks: ${range.why}`);
      [range.by50, range.by85, range.by95].forEach((day, at) => {
        if (day === null || finishedOn <= day) hits[at]! += 1;
      });
      past.push({ due: milestone.due!, chanceByDue: range.chanceByDue!, by85: range.by85, finishedOn });
    }
  }
  const { brier, naiveBrier } = scoreForecasts(past, addDays(START, 10_000));
  const [by50, by85, by95] = hits.map(count => count / projects);
  return { projects, by50: by50!, by85: by85!, by95: by95!, brier: brier!, naiveBrier: naiveBrier! };
}

interface Run {
  readonly milestone: Milestone;
  readonly checkIns: readonly CheckIn[];
  readonly weeksKnown: number;
  readonly finishedOn: Day;
}

/** Null where it is finished when it would be forecast, or has not moved by then. */
function simulated(nextWeek: () => number, random: Random, id: string): Run | null {
  const plannedWeeks = random.whole(8, 13);
  const weeksKnown = random.whole(LEAST_WEEKS, Math.floor((plannedWeeks * 2) / 3));
  const checkIns: CheckIn[] = [];
  let done = 0;
  for (let week = 1; week <= NEVER_WEEKS; week += 1) {
    const brought = nextWeek();
    if (done + brought >= plannedWeeks) {
      if (week <= weeksKnown || done === 0) return null;
      const part = (plannedWeeks - done) / brought;
      const finishedOn = addWorkingDays(mondayToFriday, START, 5 * (week - 1 + part));
      return { milestone: milestoneOf(id, plannedWeeks), checkIns, weeksKnown, finishedOn };
    }
    done += brought;
    if (week === weeksKnown && done === 0) return null;
    if (week <= weeksKnown)
      checkIns.push({
        when: addDays(START, 7 * week),
        item: id,
        by: 'Owner',
        value: (100 * done) / plannedWeeks,
        confidence: null,
        note: '',
      });
  }
  return null;
}

function milestoneOf(id: string, plannedWeeks: number): Milestone {
  return {
    kind: 'milestone',
    id,
    title: 'Simulated',
    owner: 'Owner',
    reviewer: '',
    start: START,
    due: addDays(START, 7 * plannedWeeks),
    place: { sheet: 'Milestones', row: 2 },
    metric: 'Share done',
    baseline: 0,
    target: { kind: 'reach', value: 100 },
    current: null,
    weight: 1,
    isPercent: false,
    tolerancePoints: null,
    state: null,
    parent: '',
    after: '',
    curve: null,
  };
}

function byWeeks(runs: readonly Run[]): Map<number, Run[]> {
  const groups = new Map<number, Run[]>();
  for (const run of runs) {
    const group = groups.get(run.weeksKnown);
    if (group) group.push(run);
    else groups.set(run.weeksKnown, [run]);
  }
  return groups;
}

function rangesAfter(weeks: number, runs: readonly Run[]) {
  const plan = linkPlan({
    goals: [],
    milestones: runs.map(({ milestone }) => milestone),
    tasks: [],
    people: [],
    checkIns: runs.flatMap(({ checkIns }) => checkIns),
    settings: defaultSettings,
  });
  return forecastRanges(assessPlan(plan, addDays(START, 7 * weeks)));
}
