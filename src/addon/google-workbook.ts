// The active spreadsheet as the tables need it: dates made civil in its own zone.

import type { DateCell } from '../cells/cell';
import { type Day, dayFromIso } from '../plan/day';
import type { Workbook } from '../sheets/spreadsheet';

export interface ActiveWorkbook extends Workbook {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Today in the spreadsheet's zone. */
  readonly today: Day;
  /** "2026-11-23 10:02" in the spreadsheet's zone. */
  readonly now: string;
}

export function activeWorkbook(): ActiveWorkbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const now = Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm');
  return {
    spreadsheet,
    today: dayFromIso(now.slice(0, 10))!,
    now,
    flush: () => SpreadsheetApp.flush(),
    newConditionalFormatRule: () => SpreadsheetApp.newConditionalFormatRule(),
    newDataValidation: () => SpreadsheetApp.newDataValidation(),
    chartNames: Charts,
    rangeProtections: sheet =>
      spreadsheet.getSheetById(sheet.getSheetId())?.getProtections(SpreadsheetApp.ProtectionType.RANGE) ?? [],
    dateCell: civilDates(zone),
  };
}

/** Each distinct instant is converted once: a plan has as many as it has days, not cells. */
export function civilDates(zone: string): (date: Date) => DateCell {
  const known = new Map<number, DateCell>();
  return date => {
    const instant = date.getTime();
    let cell = known.get(instant);
    if (!cell) {
      cell = { day: dayFromIso(Utilities.formatDate(date, zone, 'yyyy-MM-dd'))! };
      known.set(instant, cell);
    }
    return cell;
  };
}

/** The address of whoever acts, "" where Google does not say. */
export function activeUser(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    return ''; // permission to see the address was not granted, which everything works without
  }
}
