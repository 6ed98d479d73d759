// Drift report, ownership gaps, budget and people: refreshed, written to their own sheet, and opened.

import type { Day } from '../plan/day';
import type { HistoryRow } from '../plan/history';
import { budgetReport } from '../report/budget-report';
import { budgetReportDocument } from '../report/budget-report-document';
import type { ReportDocument } from '../report/document';
import { driftReport } from '../report/drift-report';
import { driftReportDocument } from '../report/drift-report-document';
import { historyRows } from '../report/history-rows';
import { ownershipReport } from '../report/ownership-report';
import { ownershipReportDocument } from '../report/ownership-report-document';
import { freeNamesIn } from '../sheets/free-names';
import { addToHistory, type HistoryAddition, parseHistory } from '../sheets/history-table';
import type { TableRead } from '../sheets/read-workbook';
import type { RefreshResult } from '../sheets/refresh';
import { type ReportKey, reportPages, writeReport } from '../sheets/report-sheet';
import { runAction } from '../sheets/run-action';
import { tableDefinitions } from '../sheets/tables';
import { type ActiveWorkbook, activeUser } from './google-workbook';
import { refreshAll } from './refresh-status';

/** The report; `history` is what earlier reports said, `since` the day of the one to compare with, else the last. */
export function reportDocument(
  key: ReportKey,
  { assessment, problems }: RefreshResult,
  history: readonly HistoryRow[] = [],
  since?: Day,
): ReportDocument {
  if (key === 'ownershipGaps') return ownershipReportDocument(ownershipReport(assessment!));
  if (key === 'budgetAndPeople') return budgetReportDocument(budgetReport(assessment!));
  return driftReportDocument(
    driftReport(
      assessment!,
      problems,
      history.length > 0 ? { rows: history, ...(since !== undefined && { since }) } : null,
    ),
  );
}

/** Refreshes, writes the report and opens its sheet; returns the headline. */
export function showReport(workbook: ActiveWorkbook, key: ReportKey, since?: Day): string {
  const refreshed = refreshAll(workbook);
  const by = { author: activeUser(), when: workbook.now };
  const { sheetName, headline } = runAction(workbook, by, read => {
    const table = key === 'driftReport' ? read.history() : null;
    const past = parseHistory(table);
    const document = reportDocument(key, refreshed, past, since);
    const free = freeNamesIn(workbook);
    const addition =
      key === 'driftReport' ? historyAddition(workbook, table, past, refreshed, free) : undefined;
    const action = writeReport(workbook, read, reportPages[key], document, addition, free);
    return { ...action, result: { ...action.result, headline: document.headline[0] } };
  })!;
  const sheet = workbook.spreadsheet.getSheetByName(sheetName);
  if (sheet) workbook.spreadsheet.setActiveSheet(sheet);
  return headline ?? `"${sheetName}" is up to date.`;
}

/** What a drift report adds to History, so that the next one can say what changed since. */
function historyAddition(
  workbook: ActiveWorkbook,
  table: TableRead | null,
  past: readonly HistoryRow[],
  { assessment }: RefreshResult,
  free: ReturnType<typeof freeNamesIn>,
): HistoryAddition {
  const name = table?.name ?? free(tableDefinitions.history.name);
  return addToHistory(table, historyRows(past, assessment!), name, workbook.spreadsheet.getSheets().length);
}
