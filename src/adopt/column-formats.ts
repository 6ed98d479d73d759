// How a table writes its days and its progress, decided for whole columns.

import { isDateCell } from '../cells/cell';
import type { DateOrder } from '../cells/period';
import { readDay } from '../cells/read-day';
import type { Field, MappedColumn, Question } from './recognition';
import type { TableColumns } from './table-columns';

type Mapping = Partial<Record<Field, MappedColumn>>;

const THREE_NUMBERS = /^\s*(?:\p{L}+,? )?(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)/u;

/** How many times longer rows last when their days are read in the wrong order. */
const TELLING_SPANS = 4;

interface Written {
  readonly row: number;
  readonly text: string;
  readonly a: number;
  readonly b: number;
  readonly separator: string;
  readonly yearFirst: boolean;
}

function writtenDays(table: TableColumns, column: number): Written[] {
  const days: Written[] = [];
  for (const row of table.rows) {
    const cell = table.grid.cells[row]?.[column];
    if (typeof cell !== 'string') continue;
    const match = THREE_NUMBERS.exec(cell);
    if (!match) continue;
    const first = match[1] ?? '';
    days.push({
      row,
      text: cell,
      a: Number(first),
      b: Number(match[3]),
      separator: match[2] ?? '',
      yearFirst: first.length === 4,
    });
  }
  return days;
}

/** Rows that would start after they are due, and all rows' days from start to due, were they read in this order. */
function spans(table: TableColumns, mapping: Mapping, order: DateOrder): { backward: number; days: number } {
  const { start, due } = mapping;
  if (!start || !due) return { backward: 0, days: 0 };
  let backward = 0;
  let days = 0;
  for (const row of table.rows) {
    const from = table.grid.cells[row]?.[start.column] ?? '';
    const until = table.grid.cells[row]?.[due.column] ?? '';
    if (isDateCell(from) && isDateCell(until)) continue;
    const first = readDay(from, { order, end: 'first' });
    const last = readDay(until, { order, end: 'last' });
    if (!first.ok || !last.ok || first.value === null || last.value === null) continue;
    if (first.value > last.value) backward++;
    days += Math.abs(last.value - first.value);
  }
  return { backward, days };
}

/** The order of day and month in the table's date columns; undecided only where texts leave it open. */
export function decideDateOrder(
  table: TableColumns,
  mapping: Mapping,
): { order: DateOrder; question: Question | null } {
  const columns = [mapping.start, mapping.due].filter(
    (column): column is MappedColumn => column !== undefined,
  );
  const days = columns.flatMap(({ column }) => writtenDays(table, column));
  const short = days.filter(({ yearFirst }) => !yearFirst);
  if (short.length === 0)
    return { order: days.length > 0 ? 'year first' : localOrder(table), question: null };
  const dayFirst = short.filter(({ a }) => a > 12 && a <= 31).length;
  const monthFirst = short.filter(({ a, b }) => a <= 12 && b > 12).length;
  if (dayFirst > 0 && monthFirst === 0) return { order: 'day first', question: null };
  if (monthFirst > 0 && dayFirst === 0) return { order: 'month first', question: null };
  const sample = short.find(({ a, b }) => a <= 12 && b <= 12 && a !== b)?.text ?? short[0]?.text ?? '';
  if (dayFirst > 0 && monthFirst > 0) {
    const order = dayFirst >= monthFirst ? 'day first' : 'month first';
    return {
      order,
      question: ask(order, 'Some dates can only be read day first, others only month first.', sample),
    };
  }
  if (short.every(({ separator }) => separator === '.')) return { order: 'day first', question: null };
  const inDays = spans(table, mapping, 'day first');
  const inMonths = spans(table, mapping, 'month first');
  if (inDays.backward !== inMonths.backward) {
    const order = inDays.backward < inMonths.backward ? 'day first' : 'month first';
    return {
      order,
      question: ask(order, 'Read the other way, rows would start after they are due.', sample),
    };
  }
  const least = Math.min(inDays.days, inMonths.days);
  if (Math.max(inDays.days, inMonths.days) > TELLING_SPANS * Math.max(1, least)) {
    const order = inDays.days === least ? 'day first' : 'month first';
    return { order, question: ask(order, 'Read the other way, rows would last many times longer.', sample) };
  }
  if (localOrder(table) === 'day first')
    return {
      order: 'day first',
      question: ask('day first', 'The language of the headers writes it so.', sample),
    };
  return { order: 'undecided', question: ask('undecided', 'No date in the column decides it.', sample) };
}

function localOrder(table: TableColumns): DateOrder {
  const known = table.columns.filter(({ reading }) => reading.senses.size > 0);
  const others = known.filter(({ reading }) => !reading.english).length;
  const eastAsian = known.some(({ header }) => /[\u3040-\u9fff\uac00-\ud7af]/.test(header));
  return eastAsian ? 'year first' : others > known.length / 2 ? 'day first' : 'undecided';
}

const FISCAL_BEGINNINGS = [
  ['January', 0],
  ['April', 3],
  ['April of the year before', -9],
  ['July of the year before', -6],
  ['October of the year before', -3],
] as const;

/** Asks where due dates name fiscal years, which are read as calendar years. */
export function askForFiscalYear(table: TableColumns, mapping: Mapping): Question[] {
  for (const column of [mapping.start, mapping.due]) {
    if (!column) continue;
    for (const row of table.rows) {
      const cell = table.grid.cells[row]?.[column.column];
      if (typeof cell !== 'string' || !/\b(?:fy|gj|wj)[ ’'-]?\d/i.test(cell)) continue;
      return [
        {
          about: `When does a year such as that of ${cell.trim()} begin?`,
          choices: FISCAL_BEGINNINGS.map(([name]) => name),
          chosen: FISCAL_BEGINNINGS[0][0],
          fixes: FISCAL_BEGINNINGS.map(([, fiscalShift]) => ({ fiscalShift })),
          why: 'A fiscal year is read as a calendar year until you say otherwise.',
        },
      ];
    }
  }
  return [];
}

function ask(chosen: DateOrder, why: string, sample: string): Question {
  return {
    about: `Which comes first in dates such as ${sample}?`,
    choices: ['day first', 'month first'],
    chosen,
    fixes: [{ dateOrder: 'day first' }, { dateOrder: 'month first' }],
    why,
  };
}

/** What bare numbers of the progress column call the whole: 100 where any is above 1.5, else 1. */
export function progressScaleOf(table: TableColumns, mapping: Mapping): 1 | 100 {
  const column = mapping.progress?.column;
  if (column === undefined) return 1;
  let most = 0;
  for (const row of table.rows) {
    const cell = table.grid.cells[row]?.[column];
    const number =
      typeof cell === 'number'
        ? cell
        : typeof cell === 'string' && /^\s*\d+(?:[.,]\d+)?\s*$/.test(cell)
          ? Number(cell.replace(',', '.'))
          : 0;
    if (number > most) most = number;
  }
  return most > 1.5 ? 100 : 1;
}
