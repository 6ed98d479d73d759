// A future: a name and what is assumed to happen in it.

import type { Day } from './day';

/** As the Scenarios table's dropdown words them. */
export const assumptionKinds = [
  'Person leaves',
  'Days a week change',
  'Person joins',
  'Scope grows',
  'Scope shrinks',
  'Dropped',
  'Delayed',
  'Due date moves',
  'Risk',
] as const;
export type AssumptionKind = (typeof assumptionKinds)[number];

/** `from` is the first day on which it holds; null: from the status date. IDs are a goal's or a milestone's. */
export type Assumption =
  | { readonly kind: 'Person leaves'; readonly person: string; readonly from: Day | null }
  | {
      readonly kind: 'Days a week change';
      readonly person: string;
      readonly daysPerWeek: number;
      readonly from: Day | null;
    }
  /** Somebody new, for one goal or milestone. */
  | {
      readonly kind: 'Person joins';
      readonly id: string;
      readonly daysPerWeek: number;
      readonly from: Day | null;
    }
  /** By a share of the work that is left: 0.2 is a fifth. */
  | { readonly kind: 'Scope grows' | 'Scope shrinks'; readonly id: string; readonly share: number }
  /** A goal. */
  | { readonly kind: 'Dropped'; readonly id: string }
  | { readonly kind: 'Delayed'; readonly id: string; readonly workingDays: number }
  | { readonly kind: 'Due date moves'; readonly id: string; readonly due: Day }
  | {
      readonly kind: 'Risk';
      readonly id: string;
      /** 0–1. */
      readonly probability: number;
      readonly workingDays: number;
    };

export interface Future {
  readonly name: string;
  readonly assumptions: readonly Assumption[];
}

/** Beside today. */
export const MOST_FUTURES = 4;
