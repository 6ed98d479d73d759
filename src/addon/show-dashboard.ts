// The dashboard: refreshed with everything else, made where there is none yet, and opened.

import { dashboard } from '../report/dashboard';
import { dashboardSheet, makeDashboard } from '../sheets/dashboard-sheet';
import { parseHistory } from '../sheets/history-table';
import type { RefreshResult } from '../sheets/refresh';
import { readRegistry } from '../sheets/registry';
import { runAction } from '../sheets/run-action';
import { type ActiveWorkbook, activeUser } from './google-workbook';
import { refreshAll, refreshedText } from './refresh-status';

export function showDashboard(workbook: ActiveWorkbook): string {
  const refreshed = refreshAll(workbook);
  const known = readRegistry(workbook.spreadsheet);
  const name = (known && dashboardSheet(workbook, known)?.getName()) ?? madeDashboard(workbook, refreshed);
  const sheet = workbook.spreadsheet.getSheetByName(name);
  if (sheet) workbook.spreadsheet.setActiveSheet(sheet);
  return refreshedText(refreshed);
}

/** The sheet's name. */
function madeDashboard(workbook: ActiveWorkbook, { assessment, problems }: RefreshResult): string {
  const by = { author: activeUser(), when: workbook.now };
  const { sheetName } = runAction(workbook, by, read =>
    makeDashboard(workbook, read, dashboard(assessment!, problems, parseHistory(read.history()))),
  )!;
  return sheetName;
}
