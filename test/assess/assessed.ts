// Assesses small plans for tests: rows as a test says, linked, on a day.

import { assessPlan } from '../../src/assess/assess-plan';
import type { Assessment, ItemAssessment, Reason, RuleName } from '../../src/assess/assessment';
import type { AssessOptions } from '../../src/assess/assessor';
import { addDays, type Day } from '../../src/plan/day';
import type { CheckIn, Milestone } from '../../src/plan/item';
import { linkPlan } from '../../src/plan/link-plan';
import type { PlanRecords } from '../../src/plan/plan';
import { defaultSettings, type Settings } from '../../src/plan/settings';
import { addWorkingDays, mondayToFriday } from '../../src/plan/work-calendar';
import { checkIn, day, milestone, records } from '../plan/plan-rows';

/** A Monday on which a sprint begins. */
export const START = day('2026-01-05');

/** The day on which a row that began on START is so many working days old. */
export function atAge(workingDays: number): Day {
  return addWorkingDays(mondayToFriday, START, workingDays);
}

export interface Parts extends Omit<Partial<PlanRecords>, 'settings'> {
  readonly settings?: Partial<Settings>;
}

export function assessed(parts: Parts, on: Day, options?: AssessOptions): Assessment {
  const settings = { ...defaultSettings, ...parts.settings };
  return assessPlan(linkPlan(records({ ...parts, settings })), on, options);
}

export function row(assessment: Assessment, id: string): ItemAssessment {
  const found = assessment.byId.get(id);
  if (found === undefined) throw new RangeError(`no row ${id}`);
  return found;
}

export function reason(item: ItemAssessment, rule: RuleName): Reason | null {
  return item.reasons.find(each => each.rule === rule) ?? null;
}

export function severity(item: ItemAssessment, rule: RuleName): string {
  return reason(item, rule)?.severity ?? 'none';
}

/** M1, from 0 to 100 tickets in 60 working days (12 weeks from START), owned by one person. */
export function metricMilestone(fields: Partial<Milestone> = {}): Milestone {
  return milestone({
    id: 'M1',
    title: 'Close the tickets',
    owner: 'Ada Moss',
    metric: 'Tickets closed',
    baseline: 0,
    target: { kind: 'reach', value: 100 },
    start: START,
    due: atAge(60),
    ...fields,
  });
}

/** One check-in of M1 for each [age in working days, value]. */
export function reported(...values: readonly (readonly [number, number])[]): CheckIn[] {
  return values.map(([age, value]) => checkIn({ when: atAge(age), item: 'M1', by: 'Ada Moss', value }));
}

/** M1 alone, with its check-ins, on the day at this age. */
export function metricRow(
  checkIns: readonly CheckIn[],
  age: number,
  fields: Partial<Milestone> = {},
  settings: Partial<Settings> = {},
): ItemAssessment {
  return row(assessed({ milestones: [metricMilestone(fields)], checkIns, settings }, atAge(age)), 'M1');
}

export function daysAfter(from: Day, days: number): Day {
  return addDays(from, days);
}
