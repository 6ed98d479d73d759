// What the user has selected, as it changes.

import type { IRange, Univer, Workbook } from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Selection } from '../../protocol/views';
import { hostRange } from './grid-range';
import { sheetIdOf } from './sheet-data';

/** The selected range of the sheet in front, and its first cell where that is not the range's corner. */
export interface Selected {
  readonly selection: Selection;
  readonly row: number;
  readonly column: number;
}

export function watchSelection(univer: Univer, changed: (selected: Selected) => void): void {
  const injector = univer.__getInjector();
  const tell = () => {
    const selected = selectedIn(univer);
    if (selected) changed(selected);
  };
  injector.get(SheetsSelectionsService).selectionChanged$.subscribe(tell);
  injector
    .get(IUniverInstanceService)
    .getCurrentTypeOfUnit$<Workbook>(UniverInstanceType.UNIVER_SHEET)
    .subscribe(workbook => {
      workbook?.activeSheet$.subscribe(tell);
    });
}

export function selectedIn(univer: Univer): Selected | null {
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getActiveSheet(true);
  if (!sheet) return null;
  const last = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const range: IRange = last?.range ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  const extent = { rowCount: sheet.getRowCount(), columnCount: sheet.getColumnCount() };
  return {
    selection: { sheetId: sheetIdOf(sheet.getSheetId()), ...hostRange(range, extent) },
    row: (last?.primary?.actualRow ?? range.startRow) + 1,
    column: (last?.primary?.actualColumn ?? range.startColumn) + 1,
  };
}
