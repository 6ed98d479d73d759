// The functions that conditions commonly call.

import { NoValue, toNumber, toText, toTruth, type Value } from './values';

/** Arguments are worked out when asked for, so that IF and OR leave what they need not. */
export type Argument = () => Value;

export interface Surroundings {
  /** Serial number of the status date. */
  readonly today: number;
  /** Of the cell that is coloured, from 1. */
  readonly row: number;
  readonly column: number;
}

type ConditionFunction = (args: readonly Argument[], around: Surroundings) => Value;

const argument = (args: readonly Argument[], at: number, otherwise: Value = null): Value =>
  args[at] ? args[at]() : otherwise;
const text = (args: readonly Argument[], at: number) => toText(argument(args, at));
const number = (args: readonly Argument[], at: number, otherwise = 0) =>
  toNumber(argument(args, at, otherwise));

export const FUNCTIONS: Readonly<Record<string, ConditionFunction>> = {
  AND: args => args.every(each => toTruth(each())),
  OR: args => args.some(each => toTruth(each())),
  NOT: args => !toTruth(argument(args, 0)),
  IF: args => (toTruth(argument(args, 0)) ? argument(args, 1) : argument(args, 2, false)),
  IFERROR: args => {
    try {
      return argument(args, 0);
    } catch (error) {
      if (error instanceof NoValue) return argument(args, 1);
      throw error;
    }
  },
  TRUE: () => true,
  FALSE: () => false,
  N: args => {
    const value = argument(args, 0);
    return typeof value === 'string' || value === null ? 0 : Number(value);
  },
  ISBLANK: args => argument(args, 0) === null,
  ISNUMBER: args => typeof argument(args, 0) === 'number',
  ISTEXT: args => typeof argument(args, 0) === 'string',
  LEN: args => text(args, 0).length,
  TRIM: args => text(args, 0).trim().replace(/ +/g, ' '),
  LOWER: args => text(args, 0).toLowerCase(),
  UPPER: args => text(args, 0).toUpperCase(),
  LEFT: args => text(args, 0).slice(0, number(args, 1, 1)),
  RIGHT: args => text(args, 0).slice(-number(args, 1, 1) || Number.POSITIVE_INFINITY),
  EXACT: args => text(args, 0) === text(args, 1),
  SEARCH: args => {
    const at = text(args, 1)
      .toLowerCase()
      .indexOf(text(args, 0).toLowerCase(), number(args, 2, 1) - 1);
    if (at < 0) throw new NoValue('#VALUE!');
    return at + 1;
  },
  REGEXMATCH: args => {
    try {
      return new RegExp(text(args, 1), 'u').test(text(args, 0));
    } catch {
      throw new NoValue('#REF!');
    }
  },
  ABS: args => Math.abs(number(args, 0)),
  MOD: args => {
    const divisor = number(args, 1);
    if (divisor === 0) throw new NoValue('#DIV/0!');
    return number(args, 0) - divisor * Math.floor(number(args, 0) / divisor);
  },
  TODAY: (_, { today }) => today,
  ROW: (args, { row }) => (args.length === 0 ? row : unknown()),
  COLUMN: (args, { column }) => (args.length === 0 ? column : unknown()),
  ISEVEN: args => Math.trunc(number(args, 0)) % 2 === 0,
  ISODD: args => Math.abs(Math.trunc(number(args, 0)) % 2) === 1,
  WEEKDAY: args => {
    const sunday0 = (((Math.floor(number(args, 0)) - 1) % 7) + 7) % 7;
    return number(args, 1, 1) === 2 ? ((sunday0 + 6) % 7) + 1 : sunday0 + 1;
  },
};

function unknown(): never {
  throw new NoValue('#N/A');
}
