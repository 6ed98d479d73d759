// Dates without a year: from when on they count, by what the sheet says of years, and what is asked of them.

import { type Cell, isDateCell } from '../cells/cell';
import type { DateOrder } from '../cells/period';
import { readDay } from '../cells/read-day';
import { type Day, partsOfDay } from '../plan/day';
import { textOf } from './column-profile';
import type { Field, MappedColumn, Question, SheetGrid, TableFixes } from './recognition';
import type { TableColumns } from './table-columns';

type Mapping = Partial<Record<Field, MappedColumn>>;

/** Fewer of a column's dates are slips. */
const LEAST_SHARE = 0.2;
/** Any year will do to learn the month. */
const SOME_YEAR = 2000;
const STATED_YEAR = /(?<!\d)(20[0-4]\d)(?!\d)/g;

export interface YearlessDates {
  /** See DayOptions; null where no date lacks its year, or nothing tells which it is. */
  readonly from: number | null;
  readonly question: Question | null;
}

/** What tells the year where the table's sheet names none. */
export interface YearHints {
  /** Those that the workbook's other sheets name, of which none is hidden. */
  readonly years: readonly number[];
  readonly statusDate: Day | null;
}

export function decideYear(
  table: TableColumns,
  mapping: Mapping,
  order: DateOrder,
  { years: yearsElsewhere, statusDate }: YearHints,
): YearlessDates {
  const { months, sample, without, years } = datesOf(table, mapping, order);
  const isSlip = months.size === 0 || without < (years.length + without) * LEAST_SHARE;
  const first = isSlip ? null : firstMonth(months);
  if (first === null) return { from: null, question: null };
  const overNewYear = Math.min(...months) < first;
  const fromOf = (year: number) => 12 * year + first;
  const nearest = statusDate === null ? null : nearestYear(first, months, statusDate);
  const onSheet = mostFrequent([...years, ...yearsNamed(table.grid, table.table.headerEnd)]);
  const stated = onSheet ?? mostFrequent(yearsElsewhere);
  // A plan that runs over New Year may be named after either year.
  const inStated = stated !== null && overNewYear && nearest === stated - 1 ? nearest : stated;
  const chosen = inStated ?? nearest;
  if (chosen === null) return { from: null, question: null };
  const nameOf = (year: number) => (overNewYear ? `${year} to ${year + 1}` : String(year));
  const choices = [chosen - 1, chosen, chosen + 1];
  const fixes = choices.map((year): TableFixes => ({ yearlessFrom: fromOf(year) }));
  const question = {
    about: `Of which year are dates such as ${sample}?`,
    choices: choices.map(nameOf),
    chosen: nameOf(chosen),
    fixes,
    why: whyOf(onSheet, stated),
  };
  return { from: fromOf(chosen), question };
}

function whyOf(onSheet: number | null, stated: number | null): string {
  if (onSheet !== null) return `The sheet speaks of ${onSheet}.`;
  if (stated !== null) return `Another sheet speaks of ${stated}.`;
  return 'No year stands beside them; this one is nearest.';
}

interface Dates {
  /** From 0, of dates without a year. */
  readonly months: ReadonlySet<number>;
  readonly sample: string;
  /** How many those are. */
  readonly without: number;
  /** Of the other dates, one each. */
  readonly years: readonly number[];
}

function datesOf({ grid, rows }: TableColumns, mapping: Mapping, order: DateOrder): Dates {
  const months = new Set<number>();
  const years: number[] = [];
  let sample = '';
  let without = 0;
  for (const [field, end] of [
    ['start', 'first'],
    ['due', 'last'],
  ] as const) {
    const column = mapping[field]?.column;
    if (column === undefined) continue;
    for (const row of rows) {
      const cell: Cell = grid.cells[row]?.[column] ?? '';
      const reading = readDay(cell, { order, end });
      if (reading.ok && reading.value !== null) years.push(partsOfDay(reading.value).year);
      if (reading.ok || isDateCell(cell)) continue;
      const inSomeYear = readDay(cell, { order, end, yearlessFrom: 12 * SOME_YEAR });
      if (!inSomeYear.ok || inSomeYear.value === null) continue;
      without++;
      if (sample === '') sample = textOf(cell).trim();
      months.add(partsOfDay(inSomeYear.value).month - 1);
    }
  }
  return { months, sample, without, years };
}

/** The month after the longest run of months in which nothing is dated. */
function firstMonth(months: ReadonlySet<number>): number {
  let best = Math.min(...months);
  let longest = -1;
  for (const month of months) {
    let run = 0;
    while (run < 11 && !months.has((month + 11 - run) % 12)) run++;
    if (run > longest || (run === longest && month < best)) {
      longest = run;
      best = month;
    }
  }
  return best;
}

/** The year in which the dates begin, were they to lie as near to the status date as they can. */
function nearestYear(first: number, months: ReadonlySet<number>, statusDate: Day): number {
  const { year, month } = partsOfDay(statusDate);
  const length = Math.max(...[...months].map(each => (each - first + 12) % 12));
  const middle = first + length / 2;
  const distance = (candidate: number) => Math.abs(12 * (candidate - year) + middle - (month - 1));
  return [year - 1, year, year + 1].reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

/** The years that are named in the sheet's name and in its rows down to this one, from 0. */
export function yearsNamed(grid: SheetGrid, lastRow: number): number[] {
  const texts = [grid.name];
  for (let row = 0; row <= lastRow; row++)
    for (const cell of grid.cells[row] ?? [])
      if (isDateCell(cell)) texts.push(String(partsOfDay(cell.day).year));
      else texts.push(textOf(cell));
  return texts.flatMap(text => (text.match(STATED_YEAR) ?? []).map(Number));
}

/** The earliest of those that are named most often. */
function mostFrequent(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | null = null;
  for (const [year, count] of counts) {
    const most = best === null ? 0 : counts.get(best)!;
    if (count > most || (count === most && best !== null && year < best)) best = year;
  }
  return best;
}
