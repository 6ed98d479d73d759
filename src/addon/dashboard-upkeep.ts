// Keeps a dashboard that somebody has asked for up to date with every refresh of everything.

import { dashboard } from '../report/dashboard';
import { dashboardSheet, withDashboardShown } from '../sheets/dashboard-sheet';
import { parseHistory } from '../sheets/history-table';
import type { WorkbookRead } from '../sheets/read-workbook';
import type { RefreshResult } from '../sheets/refresh';
import type { Action } from '../sheets/run-action';
import type { ActiveWorkbook } from './google-workbook';

/** A refresh that an edit asked for never comes here: whoever types does not wait for a dashboard. */
export function withDashboard(
  workbook: ActiveWorkbook,
  read: WorkbookRead,
  action: Action<RefreshResult>,
): Action<RefreshResult> {
  const { assessment, problems } = action.result;
  const sheet = dashboardSheet(workbook, read);
  if (!sheet || !assessment) return action;
  const now = dashboard(assessment, problems, parseHistory(read.history()));
  return withDashboardShown(workbook, action, sheet, read, now);
}
