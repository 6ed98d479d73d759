// Settings as people look for them: grouped by what they decide, and which of two may not exceed the other.

import type { Settings } from './settings';

export interface SettingGroupNames {
  readonly name: string;
  readonly keys: readonly (keyof Settings)[];
}

/** Each setting stands in one. */
export const settingGroups: readonly SettingGroupNames[] = [
  {
    name: 'Behind plan',
    keys: ['gapAmberPoints', 'driftAmberWorkingDays', 'gapRedPoints', 'driftRedWorkingDays'],
  },
  {
    name: 'Forecast',
    keys: [
      'slipAmberWorkingDays',
      'slipAmberShare',
      'slipRedWorkingDays',
      'slipRedShare',
      'planBlendWorkingDays',
      'curve',
    ],
  },
  {
    name: 'Other thresholds',
    keys: ['overdueGraceWorkingDays', 'tolerancePoints', 'keepGreenShare', 'keepAmberShare'],
  },
  { name: 'Check-ins', keys: ['cadenceDays', 'cadenceGraceWorkingDays'] },
  {
    name: 'Sprints and tasks',
    keys: [
      'sprintDays',
      'sprintAnchor',
      'taskDueSoonWorkingDays',
      'lateTaskWorkingDays',
      'lateTaskShare',
      'daysPerEffort',
    ],
  },
  { name: 'Milestones', keys: ['longestMilestoneDays', 'maxActiveMilestones', 'rollUp'] },
  { name: 'Calendar', keys: ['workingWeekdays', 'holidays'] },
  { name: 'The sheet', keys: ['protectComputedColumns'] },
];

/** Amber comes before Red: the first of a pair is at most the second. */
export const orderedSettings = [
  ['gapAmberPoints', 'gapRedPoints'],
  ['driftAmberWorkingDays', 'driftRedWorkingDays'],
  ['slipAmberWorkingDays', 'slipRedWorkingDays'],
  ['slipAmberShare', 'slipRedShare'],
  ['keepAmberShare', 'keepGreenShare'],
] as const satisfies readonly (readonly [keyof Settings, keyof Settings])[];
