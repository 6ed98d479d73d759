// Workbooks that the built add-on has set up, and what in them is whose.

import { type AddOn, openAddOn } from '../../src/preview/add-on';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import { columnLetters } from '../../src/preview/stand-in/a1-notation';
import { Hand } from '../../src/preview/stand-in/hand';
import type { StandInOptions } from '../../src/preview/stand-in/options';
import { createStores } from '../../src/preview/stand-in/stores';
import {
  type CellModel,
  emptyWorkbook,
  isBlank,
  type SheetModel,
  type Workbook,
} from '../../src/preview/workbook';

/** A Monday. */
export const NOON = '2026-11-23T12:00:00Z';
export const ITEM_SHEETS = ['Goals', 'Milestones', 'Tasks'] as const;
export const COMPUTED = ['Status', 'Why', 'Progress', 'Expected', 'Drift (days)', 'Forecast'];
/** Blank rows that are left below the tables. */
const SPARE = 25;

const quiet: StandInOptions = {
  now: () => new Date(NOON),
  ui: { toast: () => {}, alert: ({ buttons }) => (buttons.startsWith('YES') ? 'YES' : 'OK') },
};

export function open(workbook: Workbook, options: StandInOptions = {}): Promise<AddOn> {
  return openAddOn(workbook, { ...quiet, stores: createStores(), ...options });
}

/** The example plan, set up and refreshed, without the thousand blank rows that Sheets would give. */
export async function exampleWorkbook(
  locale = 'en_US',
  timeZone = 'Etc/UTC',
  options: StandInOptions = {},
): Promise<Workbook> {
  const workbook = emptyWorkbook('Plan', locale, timeZone);
  (await open(workbook, options)).setUp(true);
  const hand = new Hand(workbook);
  for (const { name, rowCount, hidden, rows } of workbook.sheets) {
    const kept = rows.filter(row => row?.some(cell => isFilled(cell))).length + SPARE;
    if (!hidden && rowCount > kept) hand.deleteRows(name, kept + 1, rowCount - kept);
  }
  return workbook;
}

export function isFilled(cell: CellModel | undefined): boolean {
  return cell !== undefined && (cell.formula !== undefined || (cell.value !== null && cell.value !== ''));
}

export function sheetOf(workbook: Workbook, name: string): SheetModel {
  return workbook.sheets.find(sheet => sheet.name === name)!;
}

export function headersOf(sheet: SheetModel): string[] {
  return Array.from(sheet.rows[0] ?? [], cell => String(cell?.value ?? ''));
}

/** 1-based; the last row in which a person wrote something. */
export function lastRowOf(sheet: SheetModel): number {
  const theirs = headersOf(sheet).map(header => !COMPUTED.includes(header) && header !== 'ID');
  let last = 1;
  sheet.rows.forEach((row, at) => {
    if (row?.some((cell, column) => theirs[column] && isFilled(cell))) last = at + 1;
  });
  return last;
}

/** A person's cell as it looks and what it holds. */
function print(cell: CellModel | undefined): string {
  if (!cell) return '{}';
  const { validation: _, value, ...rest } = cell;
  const shown = Object.entries({ ...rest, ...(isFilled(cell) ? { value } : {}) }).filter(
    ([, each]) => each !== undefined,
  );
  return JSON.stringify(shown.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Cells that are a person's and differ between the two workbooks.
 * @param copied IDs that stood twice at some time: these, and blank ones, are the add-on's to fill
 */
export function changedUserCells(
  actual: Workbook,
  untouched: Workbook,
  copied: ReadonlySet<unknown> = new Set(),
): string[] {
  const changed: string[] = [];
  for (const expected of untouched.sheets.filter(({ hidden }) => !hidden)) {
    const sheet = sheetOf(actual, expected.name);
    const headers = headersOf(expected);
    const computed = headers.map(
      header => (ITEM_SHEETS as readonly string[]).includes(expected.name) && COMPUTED.includes(header),
    );
    const ids = (ITEM_SHEETS as readonly string[]).includes(expected.name) ? headers.indexOf('ID') : -1;
    const height = Math.max(expected.rows.length, expected.name === 'Check-ins' ? 0 : sheet.rows.length);
    for (let row = 0; row < height; row += 1) {
      const width = Math.max(expected.rows[row]?.length ?? 0, sheet.rows[row]?.length ?? 0);
      for (let column = 0; column < width; column += 1) {
        if (row > 0 && computed[column]) continue;
        const [was, is] = [expected.rows[row]?.[column], sheet.rows[row]?.[column]];
        if (
          column === ids &&
          row > 0 &&
          mayBeGiven(was, copied) &&
          /^[GMT][1-9]\d*$|^$/.test(String(is?.value ?? ''))
        )
          continue;
        if (row === 0 && COMPUTED.includes(headers[column]!)) continue;
        if (expected.name === 'Check-ins' && !isFilled(was)) continue;
        if (print(was) !== print(is))
          changed.push(
            `${expected.name}!${columnLetters(column + 1)}${row + 1}: ${print(was)} → ${print(is)}`,
          );
      }
    }
  }
  return changed;
}

function mayBeGiven(id: CellModel | undefined, copied: ReadonlySet<unknown>): boolean {
  return !isFilled(id) || copied.has(id?.value);
}

/** IDs that stand in more than one row. */
export function repeatedIds(workbook: Workbook): string[] {
  const ids = ITEM_SHEETS.flatMap(name => {
    const sheet = sheetOf(workbook, name);
    const column = headersOf(sheet).indexOf('ID');
    return sheet.rows.slice(1).flatMap(row => (isFilled(row?.[column]) ? String(row?.[column]?.value) : []));
  });
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

/** The same workbook as it would be had no refresh ever run on it. */
export function withoutComputed(workbook: Workbook): Workbook {
  const copy = copyWorkbook(workbook);
  for (const name of ITEM_SHEETS) {
    const sheet = sheetOf(copy, name);
    const computed = headersOf(sheet).flatMap((header, column) =>
      COMPUTED.includes(header) ? [column] : [],
    );
    for (const row of sheet.rows.slice(1))
      for (const column of computed) {
        const cell = row?.[column];
        if (!cell || isBlank(cell)) continue;
        cell.value = null;
        delete cell.formula;
        delete cell.note;
      }
  }
  return copy;
}

/** By sheet and row, what the computed columns show and the Status note says. */
export function computedOf(workbook: Workbook): Record<string, unknown[][]> {
  return Object.fromEntries(
    ITEM_SHEETS.map(name => {
      const sheet = sheetOf(workbook, name);
      const headers = headersOf(sheet);
      const rows = sheet.rows.slice(1, lastRowOf(sheet)).map(row => {
        const id = row?.[headers.indexOf('ID')]?.value ?? '';
        const cells = COMPUTED.map(header => row?.[headers.indexOf(header)]);
        return [id, ...cells.map(cell => cell?.value ?? ''), cells[0]?.note ?? ''];
      });
      return [name, rows];
    }),
  );
}
