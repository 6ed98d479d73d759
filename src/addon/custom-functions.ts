// How a formula's values become work: one value or a range each, dates made civil, what is wrong said in its cell.

import type { Forecast } from '../assess/assessment';
import { type PlainWork, plainDrift, plainForecast, plainStatus } from '../assess/plain-work';
import type { Cell, Reading } from '../cells/cell';
import { readDay } from '../cells/read-day';
import { readShare } from '../cells/read-share';
import { type Day, isoOfDay } from '../plan/day';
import { quoted } from '../plan/problem-log';
import { civilDates } from './google-workbook';

/** What a formula gives: values as Google passes them, a range as rows of cells. */
export type FormulaValues = readonly [progress: unknown, start: unknown, due: unknown, statusDate: unknown];

type Result = string | number | Date;

const NAMES = ['progress', 'start', 'due', 'status date'] as const;
/** Twice what was planned: more is a percentage without its sign. */
const MOST_PROGRESS = 2;

export function formulaStatus(values: FormulaValues): unknown {
  return eachWork('THROUGHLINE_STATUS', values, plainStatus);
}

export function formulaDrift(values: FormulaValues): unknown {
  return eachWork('THROUGHLINE_DRIFT', values, work => {
    const drift = plainDrift(work);
    return drift === null ? '' : Math.round(drift) || 0;
  });
}

export function formulaForecast(values: FormulaValues): unknown {
  const dateOf = instants();
  return eachWork('THROUGHLINE_FORECAST', values, work => forecastResult(plainForecast(work), dateOf));
}

function forecastResult(forecast: Forecast, dateOf: (day: Day) => Date): Result {
  if (forecast.kind === 'unknown') return '';
  return forecast.kind === 'none in sight' ? 'None in sight' : dateOf(forecast.day);
}

/** What is wrong with single values throws, so that the cell shows #ERROR!; in a range it stands in its own cell. */
function eachWork(name: string, values: FormulaValues, resultOf: (work: PlainWork) => Result): unknown {
  if (values[3] === undefined || values[3] === '')
    throw new Error(
      `${name} needs four values: progress, start, due, and the status date, such as the one in Settings.`,
    );
  const shape = shapeOf(name, values);
  const read = workReader();
  if (shape === null) {
    const work = read(values);
    if (typeof work === 'string') throw new Error(work);
    return work === null ? '' : resultOf(work);
  }
  return Array.from({ length: shape.height }, (_, row) =>
    Array.from({ length: shape.width }, (__, column) => {
      const [progress, start, due, statusDate] = values.map(value => cellAt(value, row, column));
      const work = read([progress, start, due, statusDate]);
      if (typeof work === 'string') return work;
      return work === null ? '' : resultOf(work);
    }),
  );
}

/** The one shape of all ranges; null where there are none. A range of one cell counts as its value. */
function shapeOf(name: string, values: FormulaValues): { height: number; width: number } | null {
  const shapes = values.filter(isRange).map(range => ({ height: range.length, width: range[0]!.length }));
  const [first] = shapes;
  if (first === undefined) return null;
  if (shapes.some(({ height, width }) => height !== first.height || width !== first.width)) {
    const sizes = shapes.map(({ height, width }) => `${height} × ${width}`).join(', ');
    throw new Error(
      `${name}: its ranges have different sizes (rows × columns: ${sizes}). Give them the same rows, or one value for all.`,
    );
  }
  return first;
}

function isRange(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && (value.length > 1 || value[0]?.length > 1);
}

function cellAt(value: unknown, row: number, column: number): unknown {
  if (isRange(value)) return value[row]![column];
  return Array.isArray(value) ? value[0]?.[0] : value;
}

/** Null for a blank row, a sentence for what cannot be read. The zone is asked for once, and only where there is a date. */
function workReader(): (values: readonly unknown[]) => PlainWork | string | null {
  let civil: ReturnType<typeof civilDates> | null = null;
  const cellOf = (value: unknown): Cell => {
    const bare = cellAt(value, 0, 0) ?? '';
    if (!(bare instanceof Date)) return bare as Cell;
    civil ??= civilDates(spreadsheetZone());
    return civil(bare);
  };
  const dayOf = (cell: Cell, end: 'first' | 'last') => readDay(cell, { order: 'undecided', end });
  return values => {
    const cells = values.map(cellOf);
    const [progress, start, due, statusDate] = cells as [Cell, Cell, Cell, Cell];
    if (progress === '' && start === '' && due === '') return null;
    const readings = [
      readShare(progress, 1),
      dayOf(start, 'first'),
      dayOf(due, 'last'),
      dayOf(statusDate, 'last'),
    ] as const;
    for (const [at, reading] of readings.entries()) {
      const problem = problemOf(NAMES[at]!, cells[at]!, reading);
      if (problem !== null) return problem;
    }
    const [share, from, to, on] = readings.map(reading => (reading.ok ? reading.value! : 0));
    if (share! > MOST_PROGRESS)
      return `progress ${share} is ${Math.round(share! * 100)} %. Enter a share such as 62% or 0.62.`;
    if (to! < from!) return `due ${isoOfDay(to as Day)} is before start ${isoOfDay(from as Day)}.`;
    return { progress: share!, start: from as Day, due: to as Day, statusDate: on as Day };
  };
}

function problemOf(name: string, cell: Cell, reading: Reading<number>): string | null {
  if (!reading.ok) return `${name} ${quoted(textOfCell(cell))} ${reading.rule}. ${reading.remedy}.`;
  return reading.value === null ? `${name} is blank.` : null;
}

function textOfCell(cell: Cell): string {
  return typeof cell === 'object' ? isoOfDay(cell.day) : String(cell);
}

/** A day as the Date that the spreadsheet shows as it. */
function instants(): (day: Day) => Date {
  let zone: string | null = null;
  const known = new Map<Day, Date>();
  return day => {
    zone ??= spreadsheetZone();
    const date = known.get(day) ?? Utilities.parseDate(isoOfDay(day), zone, 'yyyy-MM-dd');
    known.set(day, date);
    return date;
  };
}

/** A formula gets its dates in the spreadsheet's zone, which need not be the script's. */
function spreadsheetZone(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}
