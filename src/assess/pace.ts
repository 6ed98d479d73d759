// Pace: how many days of plan are earned in a working day, blended with two weeks that went to plan.

/** A report in working days: how old the row was, and how old the plan expected it to be. */
export interface Earned {
  readonly age: number;
  readonly earned: number;
}

const LEAST_REPORTS = 3;
const LEAST_SPAN_WORKING_DAYS = 10;
const MOST_REPORTS = 8;
const WORKING_DAYS_A_REPORT = 5;

/** k, 1 is as planned. `reports` ascend by age and are not empty; `blendWorkingDays` is 10 unless Settings say otherwise. */
export function paceOf(reports: readonly Earned[], blendWorkingDays: number): number {
  const last = reports[reports.length - 1]!;
  const recent = reports.length > MOST_REPORTS ? reports.slice(-MOST_REPORTS) : reports;
  if (recent.length >= LEAST_REPORTS && last.age - recent[0]!.age >= LEAST_SPAN_WORKING_DAYS) {
    const slope = theilSen(recent);
    const blend = blendWorkingDays / WORKING_DAYS_A_REPORT;
    if (slope !== null) return (recent.length * slope + blend) / (recent.length + blend);
  }
  const age = last.age + blendWorkingDays;
  return age > 0 ? (last.earned + blendWorkingDays) / age : 1;
}

/** The median of the slopes between every two reports of different age; null where there are none. */
export function theilSen(reports: readonly Earned[]): number | null {
  const slopes: number[] = [];
  for (let to = 1; to < reports.length; to += 1) {
    for (let from = 0; from < to; from += 1) {
      const days = reports[to]!.age - reports[from]!.age;
      if (days !== 0) slopes.push((reports[to]!.earned - reports[from]!.earned) / days);
    }
  }
  if (slopes.length === 0) return null;
  slopes.sort((a, b) => a - b);
  const middle = slopes.length >> 1;
  return slopes.length % 2 === 1 ? slopes[middle]! : (slopes[middle - 1]! + slopes[middle]!) / 2;
}
