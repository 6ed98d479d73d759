// A spreadsheet of the stand-in as the tables see it, filled and read by sheet name.

import type { Cell } from '../../src/cells/cell';
import { type Day, dayFromIso, serialOfDay } from '../../src/plan/day';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import { type AppsScript, createAppsScript } from '../../src/preview/stand-in/apps-script';
import { Hand } from '../../src/preview/stand-in/hand';
import {
  type CellModel,
  emptySheet,
  ensureCell,
  type SheetModel,
  type Workbook as WorkbookModel,
} from '../../src/preview/workbook';
import type { EditedRange } from '../../src/sheets/edited-branch';
import { parsePlan, plainReading } from '../../src/sheets/parse-plan';
import { readCells, readWorkbook, type WorkbookRead } from '../../src/sheets/read-workbook';
import { type RefreshResult, refresh } from '../../src/sheets/refresh';
import { type ActedBy, type Action, runAction } from '../../src/sheets/run-action';
import { setUp } from '../../src/sheets/set-up';
import type { SheetMethods, Workbook } from '../../src/sheets/spreadsheet';

/** A Monday. */
export const TODAY = day('2026-11-23');
export const LEAD: ActedBy = { author: 'lead@example.com', when: '2026-11-23 10:02' };

export function day(iso: string): Day {
  return dayFromIso(iso)!;
}

/** What a test puts into a cell: a value, a day, or a formula with its last result. */
export type Entry = Cell | { readonly formula: string; readonly value: string | number };

interface BookOptions {
  readonly locale?: string;
  readonly timeZone?: string;
}

/** Blank rows below what the tables hold. */
const SPARE = 70;
/** Made once, and short: a copy is quicker. */
const withTables = new Map<boolean, Book>();

export class Book {
  readonly appsScript: AppsScript;
  readonly workbook: Workbook;

  private constructor(model: WorkbookModel) {
    const { timeZone } = model;
    this.appsScript = createAppsScript(model, {
      now: () => new Date('2026-11-23T09:02:00Z'),
      scriptTimeZone: 'America/Los_Angeles',
    });
    const { Charts, SpreadsheetApp, Utilities } = this.appsScript.globals;
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { RANGE } = SpreadsheetApp.ProtectionType;
    this.workbook = {
      spreadsheet,
      flush: () => SpreadsheetApp.flush(),
      newConditionalFormatRule: () => SpreadsheetApp.newConditionalFormatRule(),
      newDataValidation: () => SpreadsheetApp.newDataValidation(),
      chartNames: Charts,
      rangeProtections: sheet => spreadsheet.getSheetById(sheet.getSheetId())?.getProtections(RANGE) ?? [],
      dateCell: date => ({ day: day(Utilities.formatDate(date, timeZone, 'yyyy-MM-dd')) }),
    };
  }

  static of(
    sheets: Readonly<Record<string, readonly (readonly Entry[])[]>> = { Sheet1: [] },
    { locale = 'en_US', timeZone = 'Europe/Berlin' }: BookOptions = {},
  ): Book {
    const models = Object.entries(sheets).map(([name, rows], at) => sheetModel(at * 11, name, rows));
    return new Book({ id: 'book', name: 'Book', locale, timeZone, sheets: models });
  }

  /** The same workbook once more, to go its own way. */
  copy(): Book {
    this.workbook.flush();
    return new Book(copyWorkbook(this.appsScript.workbook));
  }

  /** Our own tables, empty or with the example plan. */
  static withTables(withExample = false): Book {
    const known = withTables.get(withExample) ?? Book.setUp(withExample);
    withTables.set(withExample, known);
    return known.copy();
  }

  private static setUp(withExample: boolean): Book {
    const book = Book.of();
    const recognition = { tables: [], leftOut: [], declined: null };
    book.act(() => setUp(book.workbook, { recognition, withExample, people: [], statusDate: TODAY }));
    for (const { name, rowCount, hidden } of book.appsScript.workbook.sheets) {
      const kept = book.cells(name).length + SPARE;
      if (!hidden && rowCount > kept) book.hand.deleteRows(name, kept + 1, rowCount - kept);
    }
    return book;
  }

  act<T>(decide: (read: WorkbookRead) => Action<T>, by: ActedBy = LEAD): T {
    const result = runAction(this.workbook, by, decide)!;
    this.workbook.flush();
    return result;
  }

  refresh(edit: EditedRange | null = null, author = LEAD.author): RefreshResult {
    return this.act(read => refresh(this.workbook, read, { statusDate: TODAY, author, edit }));
  }

  parse() {
    return parsePlan(readWorkbook(this.workbook), plainReading);
  }

  sheet(name: string): SheetMethods {
    const sheet = this.workbook.spreadsheet.getSheetByName(name);
    if (!sheet) throw new Error(`There is no sheet "${name}".`);
    return sheet;
  }

  model(name: string): SheetModel {
    this.workbook.flush();
    return this.appsScript.workbook.sheets.find(sheet => sheet.name === name)!;
  }

  get sheetNames(): string[] {
    this.workbook.flush();
    return this.appsScript.workbook.sheets.map(({ name }) => name);
  }

  cells(name: string): Cell[][] {
    return readCells(this.workbook, this.sheet(name));
  }

  /** The cells of the column with that header, from the row below it down. */
  column(name: string, header: string, headerRow = 1): Cell[] {
    const cells = this.cells(name);
    const at = cells[headerRow - 1]!.indexOf(header);
    return cells.slice(headerRow).map(row => row[at]!);
  }

  /** A person at the sheet, of whom no script hears; what a script has not sent yet comes after. */
  get hand(): Hand {
    return new Hand(this.appsScript.workbook, { year: 2026 });
  }

  /** Appends rows, each by header, below what the sheet holds. */
  add(name: string, ...rows: Readonly<Record<string, Entry>>[]): void {
    const cells = this.cells(name);
    const model = this.model(name);
    rows.forEach((row, at) => {
      for (const [header, entry] of Object.entries(row)) {
        const column = cells[0]!.indexOf(header);
        if (column < 0) throw new Error(`${name} has no column "${header}".`);
        put(model, cells.length + 1 + at, column + 1, entry);
      }
    });
  }

  /** All that a person can see or lose: values, formulas, notes and formats, by sheet. */
  everything(): Record<string, unknown> {
    this.workbook.flush();
    return Object.fromEntries(
      this.appsScript.workbook.sheets.map(sheet => [
        sheet.name,
        {
          cells: sheet.rows.flatMap((row, at) =>
            (row ?? []).flatMap((cell, column) =>
              cell && hasContent(cell) ? [[at + 1, column + 1, JSON.stringify(cell)]] : [],
            ),
          ),
          rules: sheet.conditionalRules,
          charts: sheet.charts,
          columns: sheet.columnCount,
        },
      ]),
    );
  }
}

function hasContent({ value, formula, note }: CellModel): boolean {
  return (value !== null && value !== '') || formula !== undefined || note !== undefined;
}

function sheetModel(id: number, name: string, rows: readonly (readonly Entry[])[]): SheetModel {
  const model = emptySheet(id, name);
  rows.forEach((row, at) => {
    row.forEach((entry, column) => {
      put(model, at + 1, column + 1, entry);
    });
  });
  return model;
}

function put(sheet: SheetModel, row: number, column: number, entry: Entry): void {
  if (entry === '') return;
  const cell = ensureCell(sheet, row, column);
  if (typeof entry !== 'object') cell.value = entry;
  else if ('day' in entry) {
    cell.value = serialOfDay(entry.day);
    cell.numberFormat = 'yyyy-mm-dd';
  } else {
    cell.value = entry.value;
    cell.formula = entry.formula;
  }
}
