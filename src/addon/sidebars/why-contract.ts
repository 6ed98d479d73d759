// What the Why? sidebar and the script tell each other.

import type { Chart, ItemHead } from './contract';

export interface Explained {
  /** Null where no item is selected. */
  readonly item: ExplainedItem | null;
}

export interface ExplainedItem extends ItemHead {
  readonly reasons: readonly ExplainedReason[];
  /** "38 % done, 55 % expected." and the forecast, each a sentence. */
  readonly facts: readonly string[];
  /** When its open tasks will be done by their number, by which no status goes. */
  readonly outlook: readonly string[];
  /** From the goal down to the parent. */
  readonly above: readonly ItemHead[];
  readonly below: readonly ItemHead[];
  readonly chart: Chart | null;
  readonly checkIns: readonly ExplainedCheckIn[];
  /** What is different from then, each a sentence. */
  readonly changes: readonly string[];
  /** "16 Nov": the day that `changes` compares with. */
  readonly since: string;
  /** True where that is the last report's day; else, without one, it is a check-in cadence ago. */
  readonly isSinceReport: boolean;
}

export interface ExplainedReason {
  readonly rule: string;
  readonly severity: 'red' | 'amber' | 'note';
  readonly text: string;
  readonly inputs: readonly (readonly [string, string])[];
  /** What would turn it green; "" where nothing but time would. */
  readonly lift: string;
}

export interface ExplainedCheckIn {
  readonly on: string;
  readonly by: string;
  readonly value: string;
  readonly confidence: string;
  readonly note: string;
}
