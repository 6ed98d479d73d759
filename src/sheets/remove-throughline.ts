// Takes away all that Set up added and leaves what is the user's.

import type { Cell } from '../cells/cell';
import { rowsEqual } from './cells-equal';
import type { Change } from './change';
import { computedFields } from './computed-values';
import { computedColumns } from './item-tables';
import { journalEntries } from './journal';
import { leavingASheet } from './last-sheet';
import { type TableRead, tablesRead, type WorkbookRead } from './read-workbook';
import type { Workbook } from './spreadsheet';
import { withoutStatusDate } from './status-date-cell';
import { hiddenSheets } from './undo';

export interface Removal {
  readonly changes: readonly Change[];
  /** Names of sheets that are the user's by what they hold, and stay. */
  readonly kept: readonly string[];
}

export function removal(workbook: Workbook, read: WorkbookRead): Removal {
  const asMade = contentAsMade(workbook);
  const changes: Change[] = [];
  const kept: string[] = [];
  const scenarios = read.scenarios();
  for (const table of [...tablesRead(read), ...(scenarios ? [scenarios] : [])]) {
    // What is assumed was written by somebody, also where the sheet was made for it.
    const made = table === scenarios ? undefined : asMade.get(table.known.sheetId);
    if (table.known.made && isUntouched(table, made)) {
      changes.push({ kind: 'remove sheet', sheet: table.sheet });
      continue;
    }
    kept.push(table.name);
    changes.push(...withoutOurs(table));
  }
  const history = read.registry.tables.filter(({ kind }) => kind === 'history').map(({ sheetId }) => sheetId);
  for (const id of [...Object.values(read.registry.outputs), ...history]) {
    const sheet = workbook.spreadsheet.getSheetById(id);
    if (sheet) changes.push({ kind: 'remove sheet', sheet });
  }
  return { changes: leavingASheet(workbook, [...changes, ...hiddenSheets(workbook)]), kept };
}

/** What each sheet held when it was made, by its ID, as far as the journal goes back. */
function contentAsMade(workbook: Workbook): ReadonlyMap<number, readonly (readonly Cell[])[]> {
  const steps = journalEntries(workbook.spreadsheet).flatMap(entry => entry.steps);
  return new Map(
    steps.flatMap(step => (step.step === 'sheet' && step.after ? [[step.sheetId, step.after] as const] : [])),
  );
}

/** Nothing but what Set up wrote, or nothing below the header. */
function isUntouched(table: TableRead, asMade: readonly (readonly Cell[])[] | undefined): boolean {
  const computed = new Set(computedFields.flatMap(field => table.columns.get(field) ?? []));
  const compared = (rows: readonly (readonly Cell[])[]) => withoutStatusDate(rows, table.known.kind);
  if (asMade && rowsEqual(compared(table.cells), compared(asMade), computed)) return true;
  return table.cells
    .slice(table.headerRow)
    .every(row => row.every((cell, column) => cell === '' || computed.has(column)));
}

/** Our columns, rules and dropdowns; an added column that somebody has filled stays. */
function withoutOurs(table: TableRead): Change[] {
  const { known, sheet, headerRow } = table;
  const computed = new Set<string>(computedColumns.map(({ key }) => key));
  const isOurs = (field: string, column: number) => {
    if (computed.has(field)) return true;
    if (!known.columns[field]?.added) return false;
    return (
      field === 'id' || field === 'parent' || table.cells.slice(headerRow).every(row => row[column] === '')
    );
  };
  const columns = [...table.columns]
    .filter(([field, column]) => isOurs(field, column))
    .map(([, column]) => column + 1);
  const staying = [...table.columns.values()]
    .map(column => column + 1)
    .filter(column => !columns.includes(column));
  return [
    { kind: 'rules', sheet, tint: null },
    ...(known.warned ? [{ kind: 'protection', sheet, headerRow, columns: [] } as const] : []),
    ...(known.made ? [{ kind: 'no dropdowns', sheet, headerRow, columns: staying } as const] : []),
    { kind: 'remove columns', sheet, columns },
  ];
}
