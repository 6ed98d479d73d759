// Writes a report document to a sheet of its own, with links to the rows that survive a sort.

import {
  OVER_SIGN,
  type ReportCell,
  type ReportColumn,
  type ReportDocument,
  type ReportSection,
} from '../report/document';
import { fullDayText } from '../report/wording';
import type { CellInput } from './cell-input';
import type { BlockLook, Change } from './change';
import { freeNamesIn } from './free-names';
import { type HistoryAddition, withHistory } from './history-table';
import { PageBuilder } from './page-builder';
import type { WorkbookRead } from './read-workbook';
import { addBars, chartsChange } from './report-bars';
import { addChart } from './report-chart';
import { byItem, byStatus, figures, type PageLayout } from './report-layout';
import { type LinkTo, linksTo } from './row-links';
import type { Action } from './run-action';
import type { Workbook } from './spreadsheet';
import { dateFormat } from './table-definition';

export type ReportKey = 'driftReport' | 'ownershipGaps' | 'budgetAndPeople';

/** The sheet of a report. */
export interface ReportPage {
  /** The registry remembers the sheet under it. */
  readonly key: string;
  /** The sheet's name when it is made. */
  readonly sheet: string;
  readonly action: string;
  /** The colour of the tab. */
  readonly tab: string;
  /** By status where it is not said. */
  readonly layout?: PageLayout;
}

export const reportPages: Readonly<Record<ReportKey, ReportPage>> = {
  driftReport: { key: 'driftReport', sheet: 'Drift report', action: 'Show drift report', tab: '#d93025' },
  ownershipGaps: {
    key: 'ownershipGaps',
    sheet: 'Ownership gaps',
    action: 'Find ownership gaps',
    tab: '#f9ab00',
    layout: byItem,
  },
  budgetAndPeople: {
    key: 'budgetAndPeople',
    sheet: 'Budget and people',
    action: 'Show budget and people',
    tab: '#00897b',
    layout: figures,
  },
};

export function writeReport(
  workbook: Workbook,
  read: WorkbookRead,
  page: ReportPage,
  document: ReportDocument,
  history: HistoryAddition = { changes: [], known: null },
  free = freeNamesIn(workbook),
): Action<{ readonly sheetName: string }> {
  const { layout = byStatus } = page;
  const { rows, looks, charts } = layOut(document, layout, linksTo(read));
  const sheetId = read.registry.outputs[page.key];
  const sheet = sheetId === undefined ? null : workbook.spreadsheet.getSheetById(sheetId);
  const name = sheet ? sheet.getName() : free(page.sheet);
  const changes: Change[] = sheet
    ? [{ kind: 'content', sheet, rows, looks, undoable: true }, ...chartsChange(sheet, charts, layout)]
    : [
        {
          kind: 'sheet',
          name,
          index: 0,
          hidden: false,
          tabColor: page.tab,
          columns: [],
          rows,
          looks,
          charts,
          hidesGridlines: true,
          widths: layout.widths,
          ...(layout.tint && { tint: layout.tint }),
        },
      ];
  return {
    name: page.action,
    changes: [...changes, ...history.changes],
    registry: sheetIdOf => ({
      ...read.registry,
      tables: withHistory(read, history, sheetIdOf),
      outputs: { ...read.registry.outputs, [page.key]: sheet ? sheetId! : sheetIdOf(name) },
    }),
    result: { sheetName: name },
  };
}

/** Arial's average at 10 points, so that a line is rather thought too long than too short. */
const PIXELS_PER_LETTER = 6.2;
const HEADLINE_LOOK = { fontSize: 12 };
/** To the 10 points of the rest. */
const HEADLINE_SCALE = 1.2;

function layOut(
  { title, statusDate, headline, bars, sections }: ReportDocument,
  layout: PageLayout,
  linkTo: LinkTo,
): PageBuilder {
  const page = new PageBuilder(layout.widths.length);
  const letters = Math.floor(layout.widths.reduce((sum, width) => sum + width, 0) / PIXELS_PER_LETTER);
  page.line(title, { bold: true, fontSize: 18 });
  page.line(`Status date ${fullDayText(statusDate)}`, { fontColor: '#5f6368' });
  page.row();
  for (const sentence of headline) page.paragraph(sentence, letters / HEADLINE_SCALE, HEADLINE_LOOK);
  for (const [at, section] of sections.entries()) {
    page.row();
    const top = page.rows.length;
    page.line(section.heading, { bold: true, fontSize: 13 });
    for (const paragraph of section.paragraphs) page.paragraph(paragraph, letters, { fontColor: '#3c4043' });
    const header = page.rows.length;
    if (section.table) addTable(page, layout, section.table, linkTo);
    if (section.table && section.chart) addChart(page, layout, section.table, section.chart, header);
    if (section.remainder !== '') page.line(section.remainder, { fontColor: '#5f6368' });
    if (at === 0 && bars) addBars(page, layout, bars, top);
  }
  return page;
}

function addTable(
  page: PageBuilder,
  layout: PageLayout,
  table: NonNullable<ReportSection['table']>,
  linkTo: LinkTo,
): void {
  const { rows, looks, width } = page;
  const places = layout.placesOf(table.columns);
  const put = (cells: readonly CellInput[]) => {
    const row: CellInput[] = [];
    places.forEach((place, index) => {
      row[place] = cells[index]!;
    });
    page.row(row);
  };
  const top = rows.length;
  const header = { top, left: 0, height: 1 };
  looks.push({ ...header, width, bold: true, background: '#f1f3f4', verticalAlign: 'bottom' });
  put(table.columns.map(column => column.heading));
  const height = table.rows.length;
  // what stands behind a chart beside the table keeps to its line
  looks.push({ ...header, width: Math.max(...places) + 1, height: height + 1, wrap: true });
  if (height === 0) return;
  for (const cells of table.rows) put(cells.map(cell => inputOf(cell, linkTo)));
  const block = { top: top + 1, left: 0, height };
  looks.push({ ...block, width, verticalAlign: 'top' });
  table.columns.forEach((column, index) => {
    looks.push(...columnLooks(column, { top, left: places[index]!, height }));
  });
  table.rows.forEach((cells, row) => {
    cells.forEach((cell, index) => {
      if (cell.kind === 'load' && cell.isOver)
        looks.push({ ...OVER_LOOK, top: top + 1 + row, left: places[index]!, height: 1, width: 1 });
    });
  });
}

/** The sign stands in the format, so that the cell stays a number. */
const OVER_LOOK = {
  format: `0.0" ${OVER_SIGN}"`,
  background: '#f4c7c3',
  fontColor: '#a50e0e',
  bold: true,
} as const;

const FORMATS: Readonly<Partial<Record<ReportColumn['holds'], string>>> = {
  share: '0%',
  day: dateFormat,
  number: '0',
  money: '#,##0',
  ratio: '0.00',
  'person-days': '0.0',
  load: '0.0;-0.0;"–"',
};

function columnLooks(
  { holds }: ReportColumn,
  { top, left, height }: Pick<BlockLook, 'top' | 'left' | 'height'>,
): BlockLook[] {
  const format = FORMATS[holds];
  if (!format) return [];
  // a date is wide, and what stands first is not far from the text beside it: neither may touch it
  const align = holds === 'day' || left === 0 ? 'center' : 'right';
  return [
    { top, left, height: height + 1, width: 1, align },
    { top: top + 1, left, height, width: 1, format },
  ];
}

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
    case 'money':
    case 'ratio':
    case 'person-days':
    case 'load':
      return cell.value;
    case 'day':
      return { day: cell.day };
    case 'item':
      return linkTo(cell.item);
  }
}
