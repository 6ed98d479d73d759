// The whole workbook as the grid opens it.

import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { SheetConditions } from '../conditions/sheet-conditions';
import { gridRange } from './grid-range';
import { gridRules } from './grid-rules';
import type { Mirror, SheetMirror } from './mirror';
import { gridNotes } from './notes';
import { sheetData, sheetKey } from './sheet-data';
import { gridValidations } from './validation-rules';

/** A grid keeps the dropdown lists of an ID that it has seen: give a new one each time. */
export function workbookData(mirror: Mirror, unitId: string): IWorkbookData {
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const sheet of mirror.sheets) sheets[sheetKey(sheet.view.id)] = sheetData(sheet, mirror);
  return {
    id: unitId,
    name: mirror.document.title,
    appVersion: '0.25.1',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: {},
    sheetOrder: mirror.sheets.map(({ view }) => sheetKey(view.id)),
    sheets,
    resources: [
      resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN', mirror, sheet =>
        gridRules(new SheetConditions(sheet, 0).leftToGrid),
      ),
      resource('SHEET_DATA_VALIDATION_PLUGIN', mirror, sheet => gridValidations(sheet, mirror)),
      resource('SHEET_NOTE_PLUGIN', mirror, gridNotes),
      resource('SHEET_FILTER_PLUGIN', mirror, ({ view }) =>
        view.filter ? { ref: gridRange(view.filter), filterColumns: [] } : undefined,
      ),
    ],
  };
}

function resource(name: string, { sheets }: Mirror, of: (sheet: SheetMirror) => unknown) {
  const entries = sheets.map(sheet => [sheetKey(sheet.view.id), of(sheet)] as const);
  return { name, data: JSON.stringify(Object.fromEntries(entries.filter(([, data]) => data !== undefined))) };
}
