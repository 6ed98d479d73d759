// Simulated milestones, with the truth about each: how far it is on every day, when it is finished, and what gets reported.

import { addDays, type Day, dayFromIso } from '../../plan/day';
import { addWorkingDays, isWorkingDay, mondayToFriday, workingDaysBetween } from '../../plan/work-calendar';
import type { Random } from './random';

export interface SimulatedMilestone {
  readonly id: string;
  readonly process: string;
  readonly start: Day;
  readonly due: Day;
  /** The true one. */
  readonly finishedOn: Day;
  /** Ascending; a share as people type it, in whole percent. The last one says that it is finished. */
  readonly reports: readonly { readonly day: Day; readonly share: number }[];
  /** Where it has no metric: what its tasks were planned and done on. */
  readonly tasks: readonly { readonly due: Day; readonly begunOn: Day; readonly doneOn: Day }[];
}

/** How far the work is at an age in planned durations: 0 at the start. */
type Truth = (age: number) => number;

interface Process {
  /** When it is finished, in planned durations; above 1 is late. */
  readonly finish: (random: Random) => number;
  /** Reaches 1 at the finish. */
  readonly truth: (finish: number, random: Random) => Truth;
  /** Standard deviation of what is reported around the truth. */
  readonly noise: number;
  readonly goesSilent?: boolean;
  readonly byTasks?: boolean;
}

const LATE_SHARE = 0.4;
const onTimeOrLate = (random: Random) =>
  random.next() < LATE_SHARE ? random.between(1.02, 1.4) : random.between(0.8, 1);
const linear =
  (finish: number): Truth =>
  age =>
    age / finish;

/** None of them knows how the product judges. One is never late, one always, the others in 40 %: 42 % of all. */
const PROCESSES: Readonly<Record<string, Process>> = {
  'on plan': { finish: random => random.between(0.9, 1), truth: linear, noise: 0.02 },
  'S-curve': {
    finish: onTimeOrLate,
    truth: finish => age => {
      const x = Math.min(1, age / finish);
      return x * x * (3 - 2 * x);
    },
    noise: 0.02,
  },
  'hockey stick': {
    finish: onTimeOrLate,
    truth: (finish, random) => {
      const power = random.between(1.5, 2.5);
      return age => (age / finish) ** power;
    },
    noise: 0.02,
  },
  'steady slip': { finish: random => random.between(1.2, 1.6), truth: linear, noise: 0.02 },
  stall: {
    finish: onTimeOrLate,
    truth: (finish, random) => {
      const length = random.between(0.15, 0.4);
      const from = random.between(0.15, 0.6) * (finish - length);
      return age => (age < from ? age : Math.max(from, age - length)) / (finish - length);
    },
    noise: 0.02,
  },
  'backward jump': {
    finish: onTimeOrLate,
    truth: (finish, random) => {
      const at = random.between(0.2, 0.8) * finish;
      const lost = random.between(0.1, 0.3);
      const pace = (1 + lost) / finish;
      return age => age * pace - (age >= at ? lost : 0);
    },
    noise: 0.02,
  },
  lumpy: {
    finish: onTimeOrLate,
    truth: (finish, random) => {
      const steps = random.whole(4, 8);
      return age => Math.floor((age / finish) * steps + 1e-9) / steps;
    },
    noise: 0,
  },
  noisy: { finish: onTimeOrLate, truth: linear, noise: 0.06 },
  'tasks only': { finish: onTimeOrLate, truth: linear, noise: 0, byTasks: true },
  silent: { finish: onTimeOrLate, truth: linear, noise: 0.02, goesSilent: true },
};

const BASE = dayFromIso('2026-01-05')!;
const MISSED = 0.1;

/** The processes in turn; each milestone takes 30 to 90 days, and its owner reports on one weekday. */
export function simulateMilestones(count: number, random: Random): SimulatedMilestone[] {
  const names = Object.keys(PROCESSES);
  return Array.from({ length: count }, (_, at) => {
    const process = names[at % names.length]!;
    return simulated(`M${at + 1}`, process, PROCESSES[process]!, random);
  });
}

function simulated(id: string, name: string, process: Process, random: Random): SimulatedMilestone {
  const start = addDays(BASE, random.whole(0, 4));
  const due = addWorkingDays(mondayToFriday, addDays(start, random.whole(29, 89)), 1);
  const duration = workingDaysBetween(mondayToFriday, start, due);
  const finish = process.finish(random);
  const truth = process.truth(finish, random);
  const shareOn = (day: Day) => truth(workingDaysBetween(mondayToFriday, start, day) / duration);
  const finishedOn = addWorkingDays(mondayToFriday, start, finish * duration);
  const tasks = process.byTasks ? simulatedTasks(start, duration, finishedOn, random) : [];
  const reports = reportsOf(start, finishedOn, shareOn, process, random);
  return { id, process: name, start, due, finishedOn, reports, tasks };
}

function reportsOf(
  start: Day,
  finishedOn: Day,
  shareOn: (day: Day) => number,
  { noise, goesSilent = false }: Process,
  random: Random,
): SimulatedMilestone['reports'] {
  const weekday = random.whole(1, 7);
  const silentFrom = goesSilent
    ? addDays(start, Math.floor((finishedOn - start) * random.between(0.2, 0.8)))
    : null;
  const reports: { day: Day; share: number }[] = [];
  for (let day = addDays(start, weekday); ; day = addDays(day, 7)) {
    const counted = isWorkingDay(mondayToFriday, day) ? day : addWorkingDays(mondayToFriday, day, 1);
    if (counted >= finishedOn) {
      if (random.next() < MISSED) continue;
      return [...reports, { day: counted, share: 1 }];
    }
    const isMissed = random.next() < MISSED || (silentFrom !== null && counted >= silentFrom);
    const share = Math.min(0.99, Math.max(0, shareOn(counted) + noise * random.normal()));
    if (!isMissed) reports.push({ day: counted, share: Math.round(100 * share) / 100 });
  }
}

/** Five to nine of one size, planned one after another and done a little before or after the milestone's own pace. */
function simulatedTasks(
  start: Day,
  duration: number,
  finishedOn: Day,
  random: Random,
): SimulatedMilestone['tasks'] {
  const count = random.whole(5, 9);
  const taken = workingDaysBetween(mondayToFriday, start, finishedOn);
  return Array.from({ length: count }, (_, at) => {
    const due = addWorkingDays(mondayToFriday, start, Math.round((duration * (at + 1)) / count));
    const isLast = at === count - 1;
    const part = (at + 1) / count + (isLast ? 0 : random.between(-0.08, 0.08));
    const doneAge = Math.max(1, Math.min(taken, Math.round(taken * part)));
    const doneOn = addWorkingDays(mondayToFriday, start, doneAge);
    const begunOn = addWorkingDays(mondayToFriday, start, Math.max(0, Math.round(taken * (at / count))));
    return { due, begunOn: begunOn < doneOn ? begunOn : start, doneOn };
  });
}
