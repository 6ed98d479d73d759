// A report as sections, paragraphs and tables of typed cells, which each medium renders: a sheet, a terminal, a page.

import type { Status } from '../assess/assessment';
import { dayText, doneText, numberText } from '../assess/wording';
import type { Day } from '../plan/day';
import { itemReference } from '../plan/item-id';
import type { ItemName } from './report-item';

/** Text in a cell may come from people: a medium writes it as text and never lets it act. */
export type ReportCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'status'; readonly status: Status }
  /** A whole number in the unit that the column's heading says. */
  | { readonly kind: 'number'; readonly value: number }
  /** From 0 to 1. */
  | { readonly kind: 'share'; readonly value: number }
  /** In the currency of the plan's budgets. */
  | { readonly kind: 'money'; readonly value: number }
  | { readonly kind: 'ratio'; readonly value: number }
  | { readonly kind: 'person-days'; readonly value: number }
  /** Person-days that somebody is asked for, and whether they are more than there are. */
  | { readonly kind: 'load'; readonly value: number; readonly isOver: boolean }
  | { readonly kind: 'day'; readonly day: Day }
  /** `above` runs from the goal down to the parent. */
  | { readonly kind: 'item'; readonly item: ItemName; readonly above: readonly ItemName[] };

export interface ReportColumn {
  readonly heading: string;
  /** What its cells hold; any of them may also be blank or say in words why there is no value. */
  readonly holds: Exclude<ReportCell['kind'], 'blank'>;
  /** Holds sentences: a wide column on a sheet, lines below the row where there is no room. */
  readonly isProse: boolean;
}

export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly ReportCell[])[];
}

export interface ReportSection {
  readonly heading: string;
  /** Above the table. */
  readonly paragraphs: readonly string[];
  readonly table: ReportTable | null;
  /** Below the table: what it leaves out; "" where that is nothing. */
  readonly remainder: string;
  readonly chart?: ReportChart;
}

/** The section's table as a chart of columns, in a medium that draws: a group for each row, without its sentences. */
export interface ReportChart {
  readonly title: string;
  /** The column that names the rows; each column behind it is a series. */
  readonly names: number;
  /** So many series, where not every column behind is one, in these colours: "#d93025". */
  readonly colours?: readonly string[];
  /** So many rows, where the last are others, such as a total. */
  readonly rows?: number;
}

/** Figures that a medium with charts draws; in the others the tables say as much. */
export interface ReportBars {
  readonly heading: string;
  readonly unit: string;
  readonly bars: readonly { readonly name: string; readonly value: number }[];
}

export interface ReportDocument {
  readonly title: string;
  readonly statusDate: Day;
  readonly headline: readonly string[];
  readonly bars?: ReportBars;
  readonly sections: readonly ReportSection[];
}

export const blank: ReportCell = { kind: 'blank' };

export function textCell(text: string): ReportCell {
  return text === '' ? blank : { kind: 'text', text };
}

export function numberCell(value: number | null): ReportCell {
  return value === null ? blank : { kind: 'number', value: Math.round(value) || 0 };
}

/** Progress as it is shown: never below 0 or above 1. */
export function shareCell(share: number | null): ReportCell {
  return share === null ? blank : { kind: 'share', value: Math.min(1, Math.max(0, share)) };
}

export function dayCell(day: Day | null): ReportCell {
  return day === null ? blank : { kind: 'day', day };
}

export function itemCell({ id, title }: ItemName, above: readonly ItemName[] = []): ReportCell {
  return { kind: 'item', item: { id, title }, above };
}

export function personDaysCell(value: number): ReportCell {
  return { kind: 'person-days', value: roundedTo(value, 1) };
}

/** Whole units of the currency stand in the sheet; smaller parts stay in the value. */
export function moneyCell(value: number): ReportCell {
  return { kind: 'money', value: roundedTo(value, 2) };
}

export function ratioCell(value: number): ReportCell {
  return { kind: 'ratio', value: roundedTo(value, 2) };
}

/** True of columns whose cells stand at the right, as figures do. */
export function holdsFigures(holds: ReportColumn['holds']): boolean {
  return FIGURES.has(holds);
}

const FIGURES: ReadonlySet<ReportColumn['holds']> = new Set([
  'number',
  'share',
  'money',
  'ratio',
  'person-days',
  'load',
]);

function roundedTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) || 0;
}

/** Stands behind a load that is more than somebody has. */
export const OVER_SIGN = '▲';

/** What a medium without types of its own shows for a cell. */
export function cellText(cell: ReportCell, statusDate: Day): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
      return cell.text;
    case 'status':
      return cell.status;
    case 'number':
    case 'person-days':
      return numberText(cell.value);
    case 'money':
      return numberText(Math.round(cell.value) || 0);
    case 'ratio':
      return cell.value.toFixed(2);
    case 'load':
      return cell.isOver ? `${numberText(cell.value)} ${OVER_SIGN}` : numberText(cell.value);
    case 'share':
      return doneText(cell.value);
    case 'day':
      return dayText(cell.day, statusDate);
    case 'item':
      return itemReference(cell.item.id, cell.item.title);
  }
}
