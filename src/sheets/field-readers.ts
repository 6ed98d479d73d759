// Reads the cells of a row field by field; a cell that cannot be read is reported and counts as blank.

import type { Cell, Reading } from '../cells/cell';
import { textOf } from '../cells/cell-text';
import { readDay } from '../cells/read-day';
import { readNumber } from '../cells/read-number';
import type { Day } from '../plan/day';
import { plainText } from '../plan/plain-text';
import type { Problem, ProblemCode } from '../plan/problem';
import { cellProblem } from './cell-problem';
import type { TableRead } from './read-workbook';

/** What a row (1-based) says in one field. */
export type FieldOf<T> = (row: number) => T;

export interface FieldReaders {
  /** "" where the field has no column. */
  text(field: string): FieldOf<string>;
  value<T, B>(
    field: string,
    code: ProblemCode,
    read: (cell: Cell) => Reading<T>,
    whenBlank: B,
  ): FieldOf<T | B>;
  number(field: string): FieldOf<number | null>;
  notNegative<B>(field: string, whenBlank: B): FieldOf<number | B>;
  /** The first day of a month, quarter or range, or its last. */
  day(field: string, end: 'first' | 'last'): FieldOf<Day | null>;
  /** One of some words, whatever their case. */
  oneOf<T extends string>(field: string, words: readonly T[]): FieldOf<T | null>;
}

export function fieldReaders(table: TableRead, problems: Problem[]): FieldReaders {
  const { cells, columns, known } = table;
  const readers: FieldReaders = {
    text(field) {
      const column = columns.get(field);
      return column === undefined ? () => '' : row => textOf(cells[row - 1]![column]!);
    },
    value(field, code, read, whenBlank) {
      const column = columns.get(field);
      if (column === undefined) return () => whenBlank;
      return row => {
        const cell = cells[row - 1]![column]!;
        if (cell === '') return whenBlank;
        const reading = read(cell);
        if (reading.ok) return reading.value === null ? whenBlank : reading.value;
        const { rule, remedy } = reading;
        problems.push(cellProblem(table, row, field, cell, { code, rule, remedy }));
        return whenBlank;
      };
    },
    number: field => readers.value(field, 'not-a-number', readNumber, null),
    notNegative: (field, whenBlank) => readers.value(field, 'not-a-number', readNotNegative, whenBlank),
    day(field, end) {
      const { dateOrder: order, fiscalShift = 0, yearlessFrom } = known;
      const options = { order, end, fiscalShift, ...(yearlessFrom !== undefined && { yearlessFrom }) };
      return readers.value(field, 'not-a-date', cell => readDay(cell, options), null);
    },
    oneOf: (field, words) => readers.value(field, 'not-a-choice', choiceAmong(words), null),
  };
  return readers;
}

function readNotNegative(cell: Cell): Reading<number> {
  const reading = readNumber(cell);
  if (!reading.ok || reading.value === null || reading.value >= 0) return reading;
  return { ok: false, rule: 'is negative', remedy: 'Enter 0 or more' };
}

function choiceAmong<T extends string>(words: readonly T[]): (cell: Cell) => Reading<T> {
  const byText = new Map(words.map(word => [plainText(word), word]));
  return cell => {
    const word = byText.get(plainText(textOf(cell)));
    return word
      ? { ok: true, value: word }
      : { ok: false, rule: 'is not one of the choices', remedy: `Enter ${words.join(', ')}` };
  };
}
