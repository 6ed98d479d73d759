// What somebody has corrected so far, table by table.

import type {
  ColumnRole,
  Correction,
  QuestionView,
  TableFixes,
  TablePlace,
  TableView,
} from '../../addon/sidebars/set-up-contract';

export type Corrections = readonly Correction[];

export function isSame(one: TablePlace, other: TablePlace): boolean {
  return one.sheet === other.sheet && one.headerRow === other.headerRow && one.column === other.column;
}

export function correctionOf(place: TablePlace, corrections: Corrections): Correction {
  return corrections.find(each => isSame(each.place, place)) ?? { place, taken: null, fixes: {} };
}

/** With more said of a table; what was said before of something else stays. */
export function withFixes(corrections: Corrections, place: TablePlace, more: TableFixes): Corrections {
  const before = correctionOf(place, corrections);
  const { fixes } = before;
  const columns = more.columns && { columns: { ...fixes.columns, ...more.columns } };
  const parents = more.parents && { parents: { ...fixes.parents, ...more.parents } };
  return replaced(corrections, { ...before, fixes: { ...fixes, ...more, ...columns, ...parents } });
}

export function withTaken(corrections: Corrections, place: TablePlace, taken: boolean): Corrections {
  return replaced(corrections, { ...correctionOf(place, corrections), taken });
}

/** Another header row makes other columns: what was said of them no longer holds. */
export function withHeaderRow(corrections: Corrections, place: TablePlace, headerRow: number): Corrections {
  return replaced(corrections, { place, taken: true, fixes: { headerRow } });
}

/** What choosing a column for a role says: where another role has it, that one gets the column that was this one's. */
export function columnFixes(
  { fields }: Pick<TableView, 'fields'>,
  role: ColumnRole,
  column: number | null,
): TableFixes {
  const own = fields.find(each => each.role === role)?.column ?? null;
  const other =
    column === null ? undefined : fields.find(each => each.column === column && each.role !== role);
  return { columns: { ...(other && { [other.role]: own }), [role]: column } };
}

/** The questions that are still open and those that were answered, in the order in which they were first asked. */
export function keptQuestions(
  before: readonly QuestionView[],
  now: readonly QuestionView[],
  isAnswered: (question: QuestionView) => boolean,
): QuestionView[] {
  const isAsked = (question: QuestionView) => now.some(({ about }) => about === question.about);
  const kept = before.filter(question => isAnswered(question) || isAsked(question));
  return [...kept, ...now.filter(({ about }) => kept.every(question => question.about !== about))];
}

function replaced(corrections: Corrections, correction: Correction): Corrections {
  return [...corrections.filter(({ place }) => !isSame(place, correction.place)), correction];
}
