// What was understood and computed, as plain data for whoever asks from outside: the terminal, a test.

import type { Field, Question, RecognisedTable } from '../adopt/recognition';
import type { Assessment, ItemAssessment } from '../assess/assessment';
import { ownershipIndex, ownershipOf } from '../assess/ownership';
import type { Cell } from '../cells/cell';
import { textOf } from '../cells/cell-text';
import { type Day, isoOfDay } from '../plan/day';
import type { ItemKind, Person } from '../plan/item';
import type { Problem } from '../plan/problem';

export interface TableDescription {
  readonly sheet: string;
  readonly kind: RecognisedTable['kind'];
  readonly headerRow: number;
  readonly mapping: Readonly<Partial<Record<Field, string>>>;
  /** The number of rows that are items. */
  readonly rows: number;
  readonly counts: { readonly goals: number; readonly milestones: number; readonly tasks: number };
  /** 1-based sheet rows. */
  readonly ownership: Readonly<Record<'none' | 'several' | 'team' | 'unknown', readonly number[]>>;
  readonly confidence: number;
  readonly questions: readonly Omit<Question, 'fixes'>[];
}

export interface ItemDescription {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly sheet: string;
  readonly row: number;
  readonly owner: string;
  readonly status: string;
  readonly progress: number | null;
  readonly expected: number | null;
  readonly gapPoints: number | null;
  readonly driftWorkingDays: number | null;
  /** YYYY-MM-DD, "none in sight", or null where it cannot be said. */
  readonly forecast: string | null;
  readonly reasons: readonly { readonly rule: string; readonly severity: string; readonly text: string }[];
}

/** Rows without a role in the plan (sections, totals) are not counted; headings that group items lack an owner like any row. */
export function describeTable(
  table: RecognisedTable,
  cells: readonly (readonly Cell[])[],
  people: readonly Person[],
  statusDate: Day,
): TableDescription {
  const items = table.rows.filter(({ role }) => role === 'item');
  const count = (kind: ItemKind) => items.filter(row => row.kind === kind).length;
  const ownership = {
    none: [] as number[],
    several: [] as number[],
    team: [] as number[],
    unknown: [] as number[],
  };
  const index = ownershipIndex(people);
  const column = table.mapping.owner?.column;
  for (const { row, role } of table.rows) {
    if (role !== 'item' && role !== 'summary') continue;
    const owner = column === undefined ? '' : textOf(cells[row - 1]?.[column] ?? '');
    const { kind } = ownershipOf(owner, index, { statusDate, ownersAreTeams: table.ownersAreTeams });
    if (kind === 'nobody') ownership.none.push(row);
    else if (kind === 'several' || kind === 'team' || kind === 'unknown') ownership[kind].push(row);
  }
  return {
    sheet: table.sheet,
    kind: table.kind,
    headerRow: table.headerRow,
    mapping: Object.fromEntries(Object.entries(table.mapping).map(([field, { header }]) => [field, header])),
    rows: items.length,
    counts: { goals: count('goal'), milestones: count('milestone'), tasks: count('task') },
    ownership,
    confidence: table.confidence,
    questions: table.questions.map(({ about, choices, chosen, why }) => ({ about, choices, chosen, why })),
  };
}

export function describeItems({ items }: Assessment): ItemDescription[] {
  return items.map(({ item, reasons, forecast, ...rest }: ItemAssessment) => ({
    id: item.id,
    kind: item.kind,
    title: item.title,
    sheet: item.place.sheet,
    row: item.place.row,
    owner: item.owner,
    status: rest.status,
    progress: rest.progress,
    expected: rest.expected,
    gapPoints: rest.gapPoints,
    driftWorkingDays: rest.driftWorkingDays,
    forecast:
      forecast.kind === 'finish'
        ? isoOfDay(forecast.day)
        : forecast.kind === 'none in sight'
          ? 'none in sight'
          : null,
    reasons: reasons.map(({ rule, severity, text }) => ({ rule, severity, text })),
  }));
}

export function describeProblems(problems: readonly Problem[]): { cell: string; message: string }[] {
  return problems.map(({ cell, message }) => ({ cell, message }));
}
