// What stands in a workbook that is set up, and what of it has gone.

import type { ColumnsChange, RowsChange } from '../../sheets/change';
import { listSheetName } from '../../sheets/list-sheet';
import { isItemTable, readWorkbook, tablesRead } from '../../sheets/read-workbook';
import { repair } from '../../sheets/set-up';
import { tableDefinitions } from '../../sheets/tables';
import type { ActiveWorkbook } from '../google-workbook';
import type { SetUpStanding } from './set-up-contract';

export function standingNow(workbook: ActiveWorkbook): SetUpStanding {
  const read = readWorkbook(workbook);
  const { changes, result } = repair(workbook, read);
  const found = tablesRead(read);
  const lost = read.registry.tables.filter(
    known => !known.made && isItemTable(known) && !found.some(table => table.known === known),
  );
  const columns = changes.filter((change): change is ColumnsChange => change.kind === 'columns');
  const rows = changes.filter((change): change is RowsChange => change.kind === 'rows');
  const hasNoLists = changes.some(change => change.kind === 'sheet' && change.name === listSheetName);
  return {
    tables: found.map(({ name, known }) => ({
      sheet: name,
      holds:
        known.kind === 'mixed'
          ? 'goals, milestones and tasks'
          : tableDefinitions[known.kind].name.toLowerCase(),
    })),
    missing: [
      ...result.made.map(name => `The sheet “${name}” has gone. It comes back empty.`),
      ...columns.map(({ sheet, columns: gone }) => {
        const headers = gone.map(({ header }) => `“${header}”`).join(', ');
        return `“${sheet.getName()}” has lost ${headers}. ${gone.length === 1 ? 'It comes' : 'They come'} back at its right.`;
      }),
      ...rows.map(({ table, rows: gone }) => {
        const labels = gone.map(({ label }) => `“${label}”`).join(', ');
        return `“${table.name}” lacks ${labels}. ${gone.length === 1 ? 'It comes' : 'They come'} back below the others.`;
      }),
      ...(hasNoLists ? ['The lists behind the dropdowns have gone. They come back filled.'] : []),
    ],
    notes: lost.map(
      ({ sheetName }) =>
        `Your sheet “${sheetName}” is gone, or its headers are. File ▸ Version history still has it.`,
    ),
  };
}
