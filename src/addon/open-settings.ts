// Opens the Settings sheet.

import { readWorkbook } from '../sheets/read-workbook';
import type { ActiveWorkbook } from './google-workbook';
import { NotSetUp } from './not-set-up';

export function openSettingsSheet(workbook: ActiveWorkbook): string {
  const { settings } = readWorkbook(workbook);
  const sheet = settings && workbook.spreadsheet.getSheetById(settings.known.sheetId);
  if (!sheet) throw new NotSetUp();
  workbook.spreadsheet.setActiveSheet(sheet);
  return 'A changed setting takes effect at once.';
}
