// Opens the Settings sheet.

import { readWorkbook } from '../sheets/read-workbook';
import type { ActiveWorkbook } from './google-workbook';

/** Thrown where a menu item needs the tables and there are none. */
export class NotSetUp extends Error {
  readonly code = 'not-set-up';
  constructor() {
    super('Throughline is not set up in this spreadsheet yet. Choose Extensions ▸ Throughline ▸ Set up.');
  }
}

export function openSettingsSheet(workbook: ActiveWorkbook): string {
  const { settings } = readWorkbook(workbook);
  const sheet = settings && workbook.spreadsheet.getSheetById(settings.known.sheetId);
  if (!sheet) throw new NotSetUp();
  workbook.spreadsheet.setActiveSheet(sheet);
  return 'A changed setting takes effect at once.';
}
