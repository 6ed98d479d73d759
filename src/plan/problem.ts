// What can be wrong with what people entered, as data: it is returned and shown, never thrown.

/** Where a row stands in the workbook; `row` is 1-based as on the sheet. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
}

export type ProblemCode =
  | 'not-a-date'
  | 'not-a-number'
  | 'not-a-target'
  | 'not-a-state'
  | 'not-a-choice'
  | 'not-a-setting'
  | 'due-before-start'
  | 'target-equals-baseline'
  | 'duplicate-id'
  | 'foreign-id'
  | 'missing-parent'
  | 'missing-predecessor'
  | 'predecessor-cycle'
  | 'parent-cycle'
  | 'missing-column'
  | 'missing-sheet'
  | 'computed-cell-edited'
  | 'unknown-item'
  | 'id-under-spill';

export interface Problem {
  readonly code: ProblemCode;
  /** Sheet and A1 notation, such as "Milestones!D7"; the sheet alone where no cell is meant. */
  readonly cell: string;
  /** Place, value, rule and remedy in one or two sentences. */
  readonly message: string;
}
