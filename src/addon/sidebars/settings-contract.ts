// What the Settings sidebar and the script tell each other.

import type { ItemHead, UndoToken } from './contract';

export interface SettingsOpened {
  readonly groups: readonly SettingGroup[];
  readonly presets: readonly SettingPreset[];
  /** What was typed and not saved yet, as the page kept it; "" where nothing was. */
  readonly draft: string;
  /** Rows whose colour they decide. */
  readonly rows: number;
}

export interface SettingGroup {
  readonly name: string;
  readonly settings: readonly SettingField[];
}

export interface SettingField {
  readonly key: string;
  readonly label: string;
  readonly kind: 'number' | 'share' | 'day' | 'days' | 'weekdays' | 'choice' | 'yes-no';
  readonly unit: string;
  readonly meaning: string;
  readonly choices: readonly string[];
  /** As it is typed: "16.5", a percentage "5", a day 2026-01-05, weekdays "Mon, Tue". */
  readonly text: string;
  readonly usual: string;
  /** What the sheet says that cannot be read, so that the default stands; "" where nothing is wrong. */
  readonly problem: string;
}

/** Settings that are chosen together. */
export interface SettingPreset {
  readonly name: string;
  readonly values: readonly SettingText[];
}

export interface SettingText {
  readonly key: string;
  readonly text: string;
}

export interface SettingsChange {
  /** Those that differ from what was opened. */
  readonly values: readonly SettingText[];
}

export interface SettingsPreview {
  /** Not empty: then nothing was counted. */
  readonly problems: readonly SettingProblem[];
  readonly outcome: SettingsOutcome | null;
}

export interface SettingProblem {
  readonly key: string;
  /** Value, rule and remedy. */
  readonly message: string;
}

/** What other settings make of the rows' colours. */
export interface SettingsOutcome {
  readonly changed: number;
  /** Statuses that some row has, in the order in which they are shown, with how many have it. */
  readonly statuses: readonly StatusCount[];
  readonly moves: readonly Recoloured[];
}

export interface StatusCount {
  readonly status: string;
  readonly before: number;
  readonly after: number;
}

export interface Recoloured {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** The first of them. */
  readonly items: readonly ItemHead[];
}

export interface SettingsSaved {
  /** Not empty: then nothing was saved. */
  readonly problems: readonly SettingProblem[];
  /** The names of the settings that were changed. */
  readonly labels: readonly string[];
  readonly outcome: SettingsOutcome | null;
  readonly undo: UndoToken | null;
}
