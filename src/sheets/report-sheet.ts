// Writes a report document to a sheet of its own, with links to the rows that survive a sort.

import { isoOfDay } from '../plan/day';
import type { ReportCell, ReportColumn, ReportDocument, ReportSection } from '../report/document';
import type { CellInput } from './cell-input';
import type { BlockLook, Change, Tint } from './change';
import { type HistoryAddition, withHistory } from './history-table';
import type { WorkbookRead } from './read-workbook';
import { type LinkTo, linksTo } from './row-links';
import type { Action } from './run-action';
import type { Workbook } from './spreadsheet';
import { dateFormat } from './table-definition';

export type ReportKey = 'driftReport' | 'ownershipGaps';

/** The sheet of a report. */
export interface ReportPage {
  /** The registry remembers the sheet under it. */
  readonly key: string;
  /** The sheet's name when it is made. */
  readonly sheet: string;
  readonly action: string;
  /** The colour of the tab. */
  readonly tab: string;
}

export const reportPages: Readonly<Record<ReportKey, ReportPage>> = {
  driftReport: { key: 'driftReport', sheet: 'Drift report', action: 'Show drift report', tab: '#d93025' },
  ownershipGaps: {
    key: 'ownershipGaps',
    sheet: 'Ownership gaps',
    action: 'Find ownership gaps',
    tab: '#f9ab00',
  },
};

/** Short cells stand in the first seven columns, sentences in the last two. */
const WIDTHS = [105, 330, 170, 95, 85, 85, 95, 430, 360];
const FIRST_PROSE = 7;
const BLANKS = WIDTHS.slice(1).map(() => '');
/** The status word, by which the row is tinted. */
const TINT: Tint = { headerRow: 1, statusColumn: 0, columns: [{ start: 0, end: WIDTHS.length - 1 }] };

export function writeReport(
  workbook: Workbook,
  read: WorkbookRead,
  page: ReportPage,
  document: ReportDocument,
  history: HistoryAddition = { changes: [], known: null },
): Action<{ readonly sheetName: string }> {
  const { rows, looks } = layOut(document, linksTo(read));
  const sheetId = read.registry.outputs[page.key];
  const sheet = sheetId === undefined ? null : workbook.spreadsheet.getSheetById(sheetId);
  const name = sheet ? sheet.getName() : freeName(workbook, page.sheet);
  const change: Change = sheet
    ? { kind: 'content', sheet, rows, looks, undoable: true }
    : {
        kind: 'sheet',
        name,
        index: 0,
        hidden: false,
        tabColor: page.tab,
        columns: [],
        rows,
        looks,
        hidesGridlines: true,
        widths: WIDTHS,
        tint: TINT,
      };
  return {
    name: page.action,
    changes: [change, ...history.changes],
    registry: sheetIdOf => ({
      ...read.registry,
      tables: withHistory(read, history, sheetIdOf),
      outputs: { ...read.registry.outputs, [page.key]: sheet ? sheetId! : sheetIdOf(name) },
    }),
    result: { sheetName: name },
  };
}

/** A name that no sheet has. */
export function freeName(workbook: Workbook, wanted: string): string {
  return workbook.spreadsheet.getSheetByName(wanted) ? `${wanted} (Throughline)` : wanted;
}

interface Page {
  readonly rows: CellInput[][];
  readonly looks: BlockLook[];
}

function layOut({ title, statusDate, headline, sections }: ReportDocument, linkTo: LinkTo): Page {
  const page: Page = { rows: [], looks: [] };
  const line = (text: string, look: Partial<BlockLook> = {}) => {
    page.looks.push({ top: page.rows.length, left: 0, height: 1, width: WIDTHS.length, ...look });
    page.rows.push([text, ...BLANKS]);
  };
  line(title, { bold: true, fontSize: 18 });
  line(`Status date ${isoOfDay(statusDate)}`, { fontColor: '#5f6368' });
  line('');
  for (const sentence of headline) line(sentence, { fontSize: 12 });
  for (const section of sections) {
    line('');
    line(section.heading, { bold: true, fontSize: 13 });
    for (const paragraph of section.paragraphs) line(paragraph, { fontColor: '#3c4043' });
    if (section.table) addTable(page, section.table, linkTo);
    if (section.remainder !== '') line(section.remainder, { fontColor: '#5f6368' });
  }
  return page;
}

function addTable({ rows, looks }: Page, table: NonNullable<ReportSection['table']>, linkTo: LinkTo): void {
  const places = columnPlaces(table.columns);
  const put = (cells: readonly CellInput[]) => {
    const row: CellInput[] = WIDTHS.map(() => '');
    places.forEach((place, index) => {
      row[place] = cells[index]!;
    });
    rows.push(row);
  };
  const top = rows.length;
  looks.push({
    top,
    left: 0,
    height: 1,
    width: WIDTHS.length,
    bold: true,
    background: '#f1f3f4',
    wrap: true,
  });
  put(table.columns.map(column => column.heading));
  const height = table.rows.length;
  if (height === 0) return;
  for (const cells of table.rows) put(cells.map(cell => inputOf(cell, linkTo)));
  looks.push({ top: top + 1, left: 0, height, width: WIDTHS.length, wrap: true, verticalAlign: 'top' });
  table.columns.forEach(({ holds }, index) => {
    const format = holds === 'share' ? '0%' : holds === 'day' ? dateFormat : holds === 'number' ? '0' : null;
    if (!format) return;
    const align = holds === 'day' ? 'center' : 'right'; // a date is wide, and would touch the sentence beside it
    looks.push({ top, left: places[index]!, height: height + 1, width: 1, align });
    looks.push({ top: top + 1, left: places[index]!, height, width: 1, format });
  });
}

/**
 * Where each column stands, so that the tables of a page share its widths:
 * status, item, owner, then dates and numbers, and sentences at the right.
 */
function columnPlaces(columns: readonly ReportColumn[]): number[] {
  const taken = new Set<number>();
  const take = (from: number) => {
    let place = from;
    while (taken.has(place)) place += 1;
    taken.add(place);
    return place;
  };
  const lastStatus = columns.map(({ holds }) => holds).lastIndexOf('status');
  return columns.map(({ holds, isProse }, index) => {
    if (isProse) return take(FIRST_PROSE);
    // what a status was before stands beside the dates: the row is tinted by what it is now
    return take(holds === 'status' && index !== lastStatus ? FIRST_PLACE.number : FIRST_PLACE[holds]);
  });
}

const FIRST_PLACE: Readonly<Record<ReportColumn['holds'], number>> = {
  status: 0,
  item: 1,
  text: 2,
  number: 3,
  share: 3,
  day: 3,
};

function inputOf(cell: ReportCell, linkTo: LinkTo): CellInput {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
      return cell.text;
    case 'status':
      return cell.status;
    case 'number':
    case 'share':
      return cell.value;
    case 'day':
      return { day: cell.day };
    case 'item':
      return linkTo(cell.item);
  }
}
