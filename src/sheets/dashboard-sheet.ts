// The Dashboard's sheet: made when it is first shown, and brought up to date with every refresh that is asked for.

import type { Cell } from '../cells/cell';
import type { Dashboard } from '../report/dashboard';
import { CHART_TITLES } from './dashboard-charts';
import { DASHBOARD_END, DASHBOARD_WIDTHS, dashboardPage } from './dashboard-page';
import { freeNamesIn } from './free-names';
import { readCells, type WorkbookRead } from './read-workbook';
import { linksTo } from './row-links';
import type { Action } from './run-action';
import type { SheetMethods, Workbook } from './spreadsheet';

const TAB_COLOUR = '#1a73e8';
const OUTPUT = 'dashboard';

/** Null before it was made, and where somebody has deleted it. */
export function dashboardSheet(
  { spreadsheet }: Pick<Workbook, 'spreadsheet'>,
  { registry }: Pick<WorkbookRead, 'registry'>,
): SheetMethods | null {
  const id = registry.outputs[OUTPUT];
  return id === undefined ? null : spreadsheet.getSheetById(id);
}

/** Makes the sheet. It is derived, so that Undo takes it away whatever later refreshes have put there. */
export function makeDashboard(
  workbook: Workbook,
  read: WorkbookRead,
  dashboard: Dashboard,
): Action<{ readonly sheetName: string }> {
  const name = freeNamesIn(workbook)('Dashboard');
  const page = dashboardPage(dashboard, linksTo(read));
  return {
    name: 'Show dashboard',
    changes: [
      {
        kind: 'sheet',
        name,
        index: 0,
        hidden: false,
        tabColor: TAB_COLOUR,
        columns: [],
        ...page,
        widths: DASHBOARD_WIDTHS,
        hidesGridlines: true,
        derived: true,
      },
    ],
    registry: sheetIdOf => ({
      ...read.registry,
      outputs: { ...read.registry.outputs, [OUTPUT]: sheetIdOf(name) },
    }),
    result: { sheetName: name },
  };
}

/** An action that brings the sheet up to date besides; like every computed cell, it is not kept for Undo. */
export function withDashboardShown<T>(
  workbook: Workbook,
  action: Action<T>,
  sheet: SheetMethods,
  read: WorkbookRead,
  dashboard: Dashboard,
): Action<T> {
  const { rows, looks, charts } = dashboardPage(dashboard, linksTo(read));
  const lastRows = dashboardEnd(readCells(workbook, sheet)) ?? rows.length;
  return {
    ...action,
    changes: [
      ...action.changes,
      { kind: 'content', sheet, rows, looks, undoable: false, lastRows },
      { kind: 'charts', sheet, charts, titles: CHART_TITLES, undoable: false },
    ],
  };
}

/** How many rows from the top are the dashboard's; null where its last line is gone. */
export function dashboardEnd(cells: readonly (readonly Cell[])[]): number | null {
  const end = cells.findIndex(([first]) => first === DASHBOARD_END);
  return end < 0 ? null : end + 1;
}
