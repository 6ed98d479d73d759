// Brings the Scenarios table to what somebody assumes: rows that say it already stay, the fewest others change.

import type { Day } from '../plan/day';
import { type Assumption, MOST_FUTURES } from '../plan/future';
import { itemReference } from '../plan/item-id';
import { plainText } from '../plan/plain-text';
import type { Plan } from '../plan/plan';
import { cellAddress } from './a1';
import type { CellInput } from './cell-input';
import type { Change } from './change';
import { ownKnownTable, ownSheet, type RowInputs } from './own-table';
import type { TableRead } from './read-workbook';
import type { KnownTable } from './registry';
import { futuresOf, parseScenarios, type ScenarioRow, unitOf } from './scenarios-table';

export interface WantedRow {
  readonly future: string;
  readonly assumption: Assumption;
  readonly note: string;
}

export interface ScenariosSaved {
  readonly changes: readonly Change[];
  /** The table as the registry is to know it; null where it does already. */
  readonly known: ((sheetIdOf: (name: string) => number) => KnownTable) | null;
  /** Cells of rows that hold a formula and were left to it. */
  readonly left: readonly string[];
}

/**
 * The futures that are compared, and those of the same names, become what is wanted; rows of others, and rows that
 * cannot be read, stay. Makes the sheet the first time.
 */
export function saveScenarios(
  table: TableRead | null,
  wanted: readonly WantedRow[],
  plan: Plan,
  name: string,
  index: number,
): ScenariosSaved {
  const inputs = (row: WantedRow) => inputsOf(row, plan);
  if (!table) {
    return {
      changes: [ownSheet('scenarios', name, index, wanted.map(inputs))],
      known: sheetIdOf => ownKnownTable('scenarios', name, sheetIdOf(name)),
      left: [],
    };
  }
  const free = new Set(rowsToChange(table, wanted, plan));
  const missing = wanted.filter(row => !takeSame(free, row));
  const formulas = free.size === 0 ? null : rowsWithFormulas(table);
  const left = [...free].filter(({ row }) => formulas?.has(row));
  for (const row of left) free.delete(row);
  const values = new Map<number, RowInputs>();
  const added: RowInputs[] = [];
  for (const row of missing) {
    const place = nearest(free, row);
    if (place === null) added.push(inputs(row));
    else {
      free.delete(place);
      values.set(place.row, inputs(row));
    }
  }
  for (const { row } of free) values.set(row, {});
  const rows = [...values.keys()].sort((a, b) => a - b);
  return {
    changes: [
      ...(rows.length === 0
        ? []
        : [{ kind: 'whole rows', table, rows, values: rows.map(row => values.get(row)!) } as const]),
      ...(added.length === 0 ? [] : [{ kind: 'rows', table, rows: added } as const]),
    ],
    known: null,
    left: left.map(({ row }) => cellAddress(table.name, row, 0)),
  };
}

function rowsToChange(table: TableRead, wanted: readonly WantedRow[], plan: Plan): readonly ScenarioRow[] {
  const { rows } = parseScenarios(table, plan);
  const compared = futuresOf(rows).slice(0, MOST_FUTURES);
  const names = new Set(
    [...compared.map(({ name }) => name), ...wanted.map(({ future }) => future)].map(plainText),
  );
  return rows.filter(({ future }) => names.has(plainText(future)));
}

function takeSame(free: Set<ScenarioRow>, wanted: WantedRow): boolean {
  for (const row of free) {
    if (row.future !== wanted.future || row.note !== wanted.note) continue;
    if (JSON.stringify(sorted(row.assumption)) !== JSON.stringify(sorted(wanted.assumption))) continue;
    free.delete(row);
    return true;
  }
  return false;
}

function sorted(assumption: Assumption): readonly (readonly [string, unknown])[] {
  return Object.entries(assumption).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Of the same future and kind, else of the same future, else any. */
function nearest(free: ReadonlySet<ScenarioRow>, { future, assumption }: WantedRow): ScenarioRow | null {
  const rows = [...free];
  const ofFuture = rows.filter(row => plainText(row.future) === plainText(future));
  return ofFuture.find(row => row.assumption.kind === assumption.kind) ?? ofFuture[0] ?? rows[0] ?? null;
}

function rowsWithFormulas({ sheet, headerRow, cells, columns }: TableRead): ReadonlySet<number> {
  const height = cells.length - headerRow;
  const formulas = sheet.getRange(headerRow + 1, 1, height, cells[0]!.length).getFormulas();
  const rows = formulas.flatMap((row, at) =>
    [...columns.values()].some(column => row[column] !== '') ? [headerRow + 1 + at] : [],
  );
  return new Set(rows);
}

function inputsOf({ future, assumption, note }: WantedRow, plan: Plan): RowInputs {
  const { kind } = assumption;
  const day = (value: Day | null): CellInput => (value === null ? '' : { day: value });
  const common = { future, kind, unit: unitOf[kind] ?? '', note };
  const item =
    'person' in assumption
      ? assumption.person
      : itemReference(assumption.id, plan.byId.get(assumption.id)?.title ?? '');
  switch (assumption.kind) {
    case 'Person leaves':
      return { ...common, item, from: day(assumption.from) };
    case 'Days a week change':
    case 'Person joins':
      return { ...common, item, amount: assumption.daysPerWeek, from: day(assumption.from) };
    case 'Scope grows':
    case 'Scope shrinks':
      return { ...common, item, amount: Math.round(assumption.share * 10_000) / 100 };
    case 'Dropped':
      return { ...common, item };
    case 'Delayed':
      return { ...common, item, amount: assumption.workingDays };
    case 'Due date moves':
      return { ...common, item, from: day(assumption.due) };
    case 'Risk':
      return { ...common, item, amount: assumption.workingDays, probability: assumption.probability };
  }
}
