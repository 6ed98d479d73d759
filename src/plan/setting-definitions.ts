// Each setting as the Settings table shows it: its name, its unit, its bounds, and a sentence that says what it does.

import type { Settings } from './settings';

export type SettingKind = 'number' | 'share' | 'day' | 'days' | 'weekdays' | 'choice' | 'yes-no';

export interface SettingDefinition<K extends keyof Settings = keyof Settings> {
  readonly key: K;
  /** The name in the Settings table; rows are found by it. */
  readonly label: string;
  readonly kind: SettingKind;
  readonly unit: string;
  readonly meaning: string;
  /** Inclusive bounds of a number or a share. */
  readonly least?: number;
  readonly most?: number;
  readonly choices?: readonly string[];
}

const number = (key: keyof Settings, label: string, unit: string, meaning: string, least = 0, most = 1000) =>
  ({ key, label, kind: 'number', unit, meaning, least, most }) as const;
const share = (key: keyof Settings, label: string, meaning: string) =>
  ({ key, label, kind: 'share', unit: '%', meaning, least: 0, most: 1 }) as const;

/** In the order in which the Settings table shows them. */
export const settingDefinitions: readonly SettingDefinition[] = [
  number('cadenceDays', 'Check-in every', 'days', 'How often each owner checks in.', 1, 92),
  number(
    'cadenceGraceWorkingDays',
    'Check-in grace',
    'working days',
    'How late a check-in may come before the row is called silent.',
  ),
  number(
    'gapAmberPoints',
    'Behind plan, Amber from',
    'points',
    'Gap between progress and plan, in percentage points.',
    0,
    100,
  ),
  number(
    'gapRedPoints',
    'Behind plan, Red from',
    'points',
    'Gap between progress and plan, in percentage points.',
    0,
    100,
  ),
  number(
    'driftAmberWorkingDays',
    'Behind plan, Amber only from',
    'working days',
    'A gap worth less time than this stays Green.',
  ),
  number(
    'driftRedWorkingDays',
    'Behind plan, Red only from',
    'working days',
    'A gap worth less time than this stays Amber.',
  ),
  number(
    'slipAmberWorkingDays',
    'Forecast late, Amber from',
    'working days',
    'Forecast finish after the due date.',
  ),
  share(
    'slipAmberShare',
    'Forecast late, Amber above',
    'The same, as a share of the duration; both must hold.',
  ),
  number(
    'slipRedWorkingDays',
    'Forecast late, Red from',
    'working days',
    'Forecast finish after the due date.',
  ),
  share('slipRedShare', 'Forecast late, Red above', 'The same, as a share of the duration; both must hold.'),
  number(
    'overdueGraceWorkingDays',
    'Overdue grace',
    'working days',
    'Within it an overdue row is Amber, so that the weekly report can arrive.',
  ),
  number(
    'tolerancePoints',
    'Tolerance',
    'points',
    'How far a value may fall before it has moved backward.',
    0,
    100,
  ),
  number(
    'sprintDays',
    'Sprint length',
    'days',
    'Every active milestone has an open task in each sprint.',
    1,
    92,
  ),
  {
    key: 'sprintAnchor',
    label: 'Sprints counted from',
    kind: 'day',
    unit: 'date',
    meaning: 'A day on which a sprint begins.',
  },
  number(
    'lateTaskWorkingDays',
    'Late task',
    'working days',
    'A task overdue by more than this turns its milestone Amber.',
  ),
  share(
    'lateTaskShare',
    'Late tasks',
    'Overdue tasks of this share of the effort turn their milestone Amber.',
  ),
  number(
    'longestMilestoneDays',
    'Longest milestone',
    'days',
    'A longer one should be broken in two.',
    1,
    3660,
  ),
  number(
    'taskDueSoonWorkingDays',
    'Task due soon',
    'working days',
    'A task due within this and not started is Amber.',
  ),
  number(
    'maxActiveMilestones',
    'Active milestones per person',
    'milestones',
    'Somebody with more is named in Ownership gaps.',
    1,
    100,
  ),
  share('keepGreenShare', 'Keep a range, Green from', 'Share of the check-ins within the range.'),
  share('keepAmberShare', 'Keep a range, Amber from', 'Share of the check-ins within the range; Red below.'),
  number(
    'planBlendWorkingDays',
    'Forecast blends in',
    'working days',
    'So many days of plan are mixed into the pace of a young forecast.',
    0,
    92,
  ),
  number(
    'daysPerEffort',
    'Days per effort',
    'person-days',
    'What one unit of Effort takes, for Budget and people. Where Effort is hours, 0.125.',
    0.01,
    100,
  ),
  {
    key: 'curve',
    label: 'Curve',
    kind: 'choice',
    unit: '',
    meaning: 'The shape in which progress is expected, where a milestone does not say its own.',
    choices: ['Linear', 'Back-loaded', 'Front-loaded', 'S-curve', 'By tasks'],
  },
  {
    key: 'rollUp',
    label: 'Roll-up',
    kind: 'choice',
    unit: '',
    meaning: "How the milestones decide a goal's status.",
    choices: ['By weight', 'Worst child'],
  },
  {
    key: 'workingWeekdays',
    label: 'Working days',
    kind: 'weekdays',
    unit: 'weekdays',
    meaning: 'The days on which people work.',
  },
  {
    key: 'holidays',
    label: 'Holidays',
    kind: 'days',
    unit: 'dates',
    meaning: 'Days off, as 2026-12-25, separated by commas.',
  },
  {
    key: 'protectComputedColumns',
    label: 'Protect computed columns',
    kind: 'yes-no',
    unit: '',
    meaning: 'Warn whoever types into a computed column. It prompts at every edit.',
    choices: ['Yes', 'No'],
  },
];
