// What google.script.run carries whole between a page and the script, as a type.

import type { Day } from '../../plan/day';

type Refused =
  | undefined
  | symbol
  | bigint
  | Day
  | Date
  | ((...args: never[]) => unknown)
  | ReadonlyMap<unknown, unknown>
  | ReadonlySet<unknown>
  | PromiseLike<unknown>;

/** The type itself where all of it is carried; never stands where something is not. A day travels as YYYY-MM-DD. */
export type Carried<T> = [T] extends [never]
  ? never
  : T extends Refused
    ? never
    : T extends string | number | boolean | null
      ? T
      : T extends object
        ? { readonly [Key in keyof T]: Carried<T[Key]> }
        : never;

/** A function that a page may call: one argument, one result. What is not carried is never, so that neither side can give it. */
export type Served<Argument, Result> = (argument: Carried<Argument>) => Carried<Result>;
