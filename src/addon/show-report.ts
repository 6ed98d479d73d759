// Drift report and ownership gaps: refreshed, written to their own sheet, and opened.

import type { ReportDocument } from '../report/document';
import { driftReport } from '../report/drift-report';
import { driftReportDocument } from '../report/drift-report-document';
import { ownershipReport } from '../report/ownership-report';
import { ownershipReportDocument } from '../report/ownership-report-document';
import type { RefreshResult } from '../sheets/refresh';
import { type ReportKey, writeReport } from '../sheets/report-sheet';
import { runAction } from '../sheets/run-action';
import { type ActiveWorkbook, activeUser } from './google-workbook';
import { refreshAll } from './refresh-status';

export function reportDocument(key: ReportKey, { assessment, problems }: RefreshResult): ReportDocument {
  return key === 'driftReport'
    ? driftReportDocument(driftReport(assessment!, problems))
    : ownershipReportDocument(ownershipReport(assessment!));
}

/** Refreshes, writes the report and opens its sheet; returns the headline. */
export function showReport(workbook: ActiveWorkbook, key: ReportKey): string {
  const document = reportDocument(key, refreshAll(workbook));
  const by = { author: activeUser(), when: workbook.now };
  const { sheetName } = runAction(workbook, by, read => writeReport(workbook, read, key, document))!;
  const sheet = workbook.spreadsheet.getSheetByName(sheetName);
  if (sheet) workbook.spreadsheet.setActiveSheet(sheet);
  return document.headline[0] ?? `"${sheetName}" is up to date.`;
}
