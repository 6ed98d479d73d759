// Takes the last action back: exactly what nobody has changed since, and says what it left.

import type { Cell } from '../cells/cell';
import { rowsEqual } from './cells-equal';
import type { Change } from './change';
import { computedFields } from './computed-values';
import { dashboardEnd, dashboardSheet } from './dashboard-sheet';
import { freeNamesIn } from './free-names';
import { normaliseHeader } from './header';
import { chartsBefore, type JournalEntry, journalSheetName, pageBefore, type Step } from './journal';
import { blankSheet, leavingASheet } from './last-sheet';
import { listSheetName } from './list-sheet';
import { withLinks } from './page';
import { isItemTable, readCells, tableOnSheet, type WorkbookRead } from './read-workbook';
import { type Registry, registrySheetName } from './registry';
import type { SheetMethods, Workbook } from './spreadsheet';
import { withoutStatusDate } from './status-date-cell';
import { undoCells, undoRows, undoWholeRows } from './undo-rows';
import { widthOf } from './write-cells';

export interface Undoing {
  readonly changes: readonly Change[];
  readonly registry: Registry;
  /** True where nothing of ours is left, so that the hidden sheets go too. */
  readonly leavesNothing: boolean;
  /** A sentence for each thing that somebody has changed since. */
  readonly left: readonly string[];
}

export function undoing(workbook: Workbook, read: WorkbookRead, entry: JournalEntry): Undoing {
  const changes: Change[] = [];
  const left: string[] = [];
  const goneSheets = new Set<number>();
  const goneFields = new Map<number, Set<string>>();
  for (const step of [...entry.steps].reverse()) {
    const undone = undoStep(workbook, read, entry, step, rowsGoing(changes, step.sheetId), left);
    changes.push(...undone);
    if (step.step === 'sheet' && undone.length > 0) goneSheets.add(step.sheetId);
    if (step.step === 'columns') {
      const fields = goneFields.get(step.sheetId) ?? new Set();
      for (const change of undone)
        if (change.kind === 'remove columns') for (const field of step.fields) fields.add(field);
      goneFields.set(step.sheetId, fields);
    }
  }
  const tables = read.registry.tables.flatMap(known => {
    if (goneSheets.has(known.sheetId)) return [];
    const gone = goneFields.get(known.sheetId);
    return gone?.has('id') || gone?.has('status') ? [] : [known];
  });
  const leavesNothing = !tables.some(isItemTable);
  if (leavesNothing)
    changes.push(...hiddenSheets(workbook).filter(({ sheet }) => !goneSheets.has(sheet.getSheetId())));
  const all = leavingASheet(workbook, changes);
  return { changes: all, registry: { ...read.registry, tables }, leavesNothing, left };
}

/** The part of a sheet that an action wrote; what people put right of it is theirs. */
function withinWidth(cells: readonly (readonly Cell[])[], after: readonly (readonly Cell[])[]) {
  return cells.map(row => row.slice(0, widthOf(after)));
}

function contentStands(workbook: Workbook, sheet: SheetMethods, { after }: Step & { step: 'content' }) {
  return rowsEqual(withinWidth(readCells(workbook, sheet), after), after);
}

/** Rows of a sheet that what is undone already takes away. */
function rowsGoing(changes: readonly Change[], sheetId: number): ReadonlySet<number> {
  return new Set(
    changes.flatMap(change =>
      change.kind === 'remove rows' && change.sheet.getSheetId() === sheetId ? change.rows : [],
    ),
  );
}

/** The removal of the sheets on which Throughline keeps its notes, the journal last. */
export function hiddenSheets(workbook: Workbook) {
  return [listSheetName, registrySheetName, journalSheetName].flatMap(name => {
    const sheet = workbook.spreadsheet.getSheetByName(name);
    return sheet ? [{ kind: 'remove sheet', sheet } as const] : [];
  });
}

function undoStep(
  workbook: Workbook,
  read: WorkbookRead,
  entry: JournalEntry,
  step: Step,
  going: ReadonlySet<number>,
  left: string[],
): Change[] {
  if (step.step === 'blank sheet') return [blankSheet(freeNamesIn(workbook)(step.name), step.index)];
  const sheet = workbook.spreadsheet.getSheetById(step.sheetId);
  if (!sheet) {
    if (step.step !== 'rules' && step.step !== 'charts')
      left.push('A sheet that this action changed has been deleted since.');
    return [];
  }
  switch (step.step) {
    case 'cells':
      return undoCells(tableOnSheet(read, step.sheetId), step, left);
    case 'rows':
      return undoRows(tableOnSheet(read, step.sheetId), step, left);
    case 'whole rows':
      return undoWholeRows(tableOnSheet(read, step.sheetId), step, left);
    case 'content':
      if (contentStands(workbook, sheet, step)) {
        const page = pageBefore(workbook.spreadsheet, entry, step.sheetId) ?? { looks: [], links: [] };
        const rows = withLinks(step.before, page);
        return [{ kind: 'content', sheet, rows, looks: page.looks, undoable: false }];
      }
      left.push(`"${sheet.getName()}" was left: somebody has changed it since.`);
      return [];
    case 'sheet':
      return undoSheet(workbook, read, sheet, step, going, left);
    case 'columns':
      return undoColumns(workbook, read, sheet, step, left);
    case 'charts': {
      const charts = chartsBefore(workbook.spreadsheet, entry, step.sheetId);
      const content = entry.steps.find(each => each.step === 'content' && each.sheetId === step.sheetId);
      if (content?.step === 'content' && !contentStands(workbook, sheet, content)) return [];
      return [{ kind: 'charts', sheet, charts, titles: step.titles, undoable: false }];
    }
    case 'rules':
      return [{ kind: 'rules', sheet, tint: null }];
  }
}

function undoSheet(
  workbook: Workbook,
  read: WorkbookRead,
  sheet: SheetMethods,
  step: Step & { step: 'sheet' },
  going: ReadonlySet<number>,
  left: string[],
): Change[] {
  const table = tableOnSheet(read, step.sheetId);
  const computed = new Set(computedFields.flatMap(field => table?.columns.get(field) ?? []));
  const cells = readCells(workbook, sheet).filter((_, index) => !going.has(index + 1));
  const compared = (rows: readonly (readonly Cell[])[]) => withoutStatusDate(rows, table?.known.kind);
  const isDashboard = dashboardSheet(workbook, read)?.getSheetId() === step.sheetId;
  const ownRows = isDashboard ? (dashboardEnd(cells) ?? 0) : cells.length;
  const holdsMore = (width: number) =>
    cells.some((row, at) => row.slice(at < ownRows ? width : 0).some(cell => cell !== ''));
  if (
    step.after
      ? !rowsEqual(compared(cells), compared(step.after), computed)
      : step.width !== undefined && holdsMore(step.width)
  ) {
    left.push(`The sheet "${sheet.getName()}" was left: somebody has changed it since.`);
    return [];
  }
  return [{ kind: 'remove sheet', sheet }];
}

function undoColumns(
  workbook: Workbook,
  read: WorkbookRead,
  sheet: SheetMethods,
  step: Step & { step: 'columns' },
  left: string[],
): Change[] {
  const table = tableOnSheet(read, step.sheetId);
  const cells = table?.cells ?? readCells(workbook, sheet);
  const headerRow = table?.headerRow ?? 1;
  const removed: number[] = [];
  step.headers.forEach((header, index) => {
    const field = step.fields[index]!;
    const column =
      table?.columns.get(field) ??
      (cells[headerRow - 1] ?? []).findIndex(cell => normaliseHeader(cell) === normaliseHeader(header));
    if (column < 0) return;
    const now = cells.slice(headerRow).map(row => row[column] ?? '');
    if ((computedFields as readonly string[]).includes(field) || holdsNoMore(now, step.after[index]!))
      removed.push(column + 1);
    else left.push(`The column "${header}" of "${sheet.getName()}" was left: somebody has filled it since.`);
  });
  return removed.length === 0 ? [] : [{ kind: 'remove columns', sheet, columns: removed }];
}

/** Whether a column holds nothing but what was put there, wherever rows have gone since. */
function holdsNoMore(now: readonly Cell[], put: readonly Cell[]): boolean {
  const left = new Map<string, number>();
  const count = (cell: Cell, by: number) => {
    const key = JSON.stringify(cell);
    const times = (left.get(key) ?? 0) + by;
    left.set(key, times);
    return times;
  };
  for (const cell of put) count(cell, 1);
  return now.every(cell => cell === '' || count(cell, -1) >= 0);
}
