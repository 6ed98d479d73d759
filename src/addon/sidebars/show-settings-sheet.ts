// Brings the Settings sheet to the front.

import { readRegistry } from '../../sheets/registry';
import { NoSettingsTable } from '../../sheets/write-settings';
import { activeWorkbook } from '../google-workbook';
import type { Nothing } from './contract';

/** Throws NoSettingsTable. */
export function showSettingsSheet(): Nothing {
  const { spreadsheet } = activeWorkbook();
  const known = readRegistry(spreadsheet)?.registry.tables.find(({ kind }) => kind === 'settings');
  const sheet = known && spreadsheet.getSheetById(known.sheetId);
  if (!sheet) throw new NoSettingsTable();
  spreadsheet.setActiveSheet(sheet);
  return {};
}
