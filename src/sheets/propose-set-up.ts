// What Set up understood of a workbook, before it writes anything.

import type { RecognisedTable, SheetGrid, SheetLooks } from '../adopt/recognition';
import { journalSheetName } from './journal';
import { listSheetName } from './list-sheet';
import { readCells } from './read-workbook';
import { registrySheetName } from './registry';
import type { SheetMethods, Workbook } from './spreadsheet';

const OURS = new Set([registrySheetName, listSheetName, journalSheetName]);

/** Reads every visible sheet once; hidden ones are passed over. */
export function readGrids(workbook: Workbook): SheetGrid[] {
  return workbook.spreadsheet.getSheets().flatMap(sheet => {
    const name = sheet.getName();
    if (OURS.has(name) || sheet.isSheetHidden()) return [];
    const formulas = sheet.getDataRange().getFormulas();
    return [{ name, cells: readCells(workbook, sheet), formulas, looks: looksOf(sheet) }];
  });
}

/** Reads the looks of a sheet in two calls, the first time that they are asked for. */
function looksOf(sheet: SheetMethods): () => SheetLooks {
  let looks: SheetLooks | null = null;
  return () => {
    if (looks) return looks;
    const range = sheet.getDataRange();
    looks = {
      bold: range.getFontWeights().map(row => row.map(weight => weight === 'bold')),
      fills: range.getBackgrounds().map(row => row.map(fill => (fill === '#ffffff' ? '' : fill))),
    };
    return looks;
  };
}

const NOUNS = {
  goal: ['goal', 'goals'],
  milestone: ['milestone', 'milestones'],
  task: ['task', 'tasks'],
} as const;

/** "3 goals, 12 milestones and 40 tasks". */
export function countsText({ rows }: Pick<RecognisedTable, 'rows'>): string {
  const parts = (['goal', 'milestone', 'task'] as const).flatMap(kind => {
    const count = rows.filter(row => row.role === 'item' && row.kind === kind).length;
    return count === 0 ? [] : [`${count} ${NOUNS[kind][count === 1 ? 0 : 1]}`];
  });
  return parts.length < 2
    ? (parts[0] ?? 'no items')
    : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}
