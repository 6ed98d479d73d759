// The criteria of conditional rules that are no formulas, as tests of the cell's own value.

import type { Value } from './values';

type Test = (value: Value, limits: readonly (string | number)[]) => boolean;

const holds =
  (test: (text: string, wanted: string) => boolean): Test =>
  (value, [wanted]) =>
    test(String(value ?? '').toLowerCase(), String(wanted ?? '').toLowerCase());

const compares =
  (test: (number: number, first: number, second: number) => boolean): Test =>
  (value, [first, second]) =>
    typeof value === 'number' && test(value, Number(first), Number(second));

/** By the names of Google's BooleanCriteria. */
export const PLAIN_CRITERIA: Readonly<Record<string, Test>> = {
  CELL_EMPTY: value => value === null || value === '',
  CELL_NOT_EMPTY: value => value !== null && value !== '',
  TEXT_CONTAINS: holds((text, wanted) => text.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: holds((text, wanted) => !text.includes(wanted)),
  TEXT_EQUAL_TO: holds((text, wanted) => text === wanted),
  TEXT_STARTS_WITH: holds((text, wanted) => text.startsWith(wanted)),
  TEXT_ENDS_WITH: holds((text, wanted) => text.endsWith(wanted)),
  NUMBER_BETWEEN: compares((number, low, high) => number >= low && number <= high),
  NUMBER_NOT_BETWEEN: compares((number, low, high) => number < low || number > high),
  NUMBER_EQUAL_TO: compares((number, wanted) => number === wanted),
  NUMBER_NOT_EQUAL_TO: compares((number, wanted) => number !== wanted),
  NUMBER_GREATER_THAN: compares((number, limit) => number > limit),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: compares((number, limit) => number >= limit),
  NUMBER_LESS_THAN: compares((number, limit) => number < limit),
  NUMBER_LESS_THAN_OR_EQUAL_TO: compares((number, limit) => number <= limit),
  DATE_AFTER: compares((day, limit) => Math.floor(day) > limit),
  DATE_BEFORE: compares((day, limit) => Math.floor(day) < limit),
  DATE_EQUAL_TO: compares((day, wanted) => Math.floor(day) === wanted),
};
