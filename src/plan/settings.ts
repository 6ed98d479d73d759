// Every threshold and habit of the method, with its default.

import type { Day } from './day';
import type { Curve } from './item';

export type RollUp = 'By weight' | 'Worst child';

export interface Settings {
  readonly cadenceDays: number;
  readonly cadenceGraceWorkingDays: number;
  readonly gapAmberPoints: number;
  readonly gapRedPoints: number;
  readonly driftAmberWorkingDays: number;
  readonly driftRedWorkingDays: number;
  readonly slipAmberWorkingDays: number;
  /** A share of the duration, 0.05 is 5 %. */
  readonly slipAmberShare: number;
  readonly slipRedWorkingDays: number;
  readonly slipRedShare: number;
  readonly overdueGraceWorkingDays: number;
  readonly tolerancePoints: number;
  readonly sprintDays: number;
  /** A day on which a sprint begins; every other sprint is counted from it. */
  readonly sprintAnchor: Day;
  readonly lateTaskWorkingDays: number;
  readonly lateTaskShare: number;
  readonly longestMilestoneDays: number;
  readonly taskDueSoonWorkingDays: number;
  readonly maxActiveMilestones: number;
  readonly keepGreenShare: number;
  readonly keepAmberShare: number;
  readonly planBlendWorkingDays: number;
  /** Person-days of one unit of a task's Effort. */
  readonly daysPerEffort: number;
  readonly curve: Curve;
  readonly rollUp: RollUp;
  /** 0 is Sunday. */
  readonly workingWeekdays: readonly number[];
  readonly holidays: readonly Day[];
  readonly protectComputedColumns: boolean;
}

/** 2026-01-05, a Monday. */
const FIRST_MONDAY_OF_2026 = 20_458 as Day;

export const defaultSettings: Settings = {
  cadenceDays: 7,
  cadenceGraceWorkingDays: 2,
  gapAmberPoints: 10,
  gapRedPoints: 20,
  driftAmberWorkingDays: 2,
  driftRedWorkingDays: 3,
  slipAmberWorkingDays: 3,
  slipAmberShare: 0.05,
  slipRedWorkingDays: 5,
  slipRedShare: 0.1,
  overdueGraceWorkingDays: 2,
  tolerancePoints: 5,
  sprintDays: 14,
  sprintAnchor: FIRST_MONDAY_OF_2026,
  lateTaskWorkingDays: 5,
  lateTaskShare: 0.25,
  longestMilestoneDays: 92,
  taskDueSoonWorkingDays: 2,
  maxActiveMilestones: 5,
  keepGreenShare: 0.9,
  keepAmberShare: 0.75,
  planBlendWorkingDays: 10,
  daysPerEffort: 1,
  curve: 'Linear',
  rollUp: 'By weight',
  workingWeekdays: [1, 2, 3, 4, 5],
  holidays: [],
  protectComputedColumns: false,
};

/** The three sets of gap thresholds that teams start from, in percentage points. */
export const gapPresets = {
  Strict: { gapAmberPoints: 5, gapRedPoints: 10 },
  Standard: { gapAmberPoints: 10, gapRedPoints: 20 },
  Relaxed: { gapAmberPoints: 16.5, gapRedPoints: 33 },
} as const;
