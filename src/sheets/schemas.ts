// Schemas of what is kept as JSON or sent by a page, where valibot has none that is as light or takes every name.

import * as v from 'valibot';

export const finiteNumber = v.custom<number>(Number.isFinite);

/** Both bounds are inclusive. */
export function wholeNumber(least: number, most: number) {
  return v.custom<number>(
    value => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  );
}

/** Of names that are known any may be missing. */
type RecordOf<Name extends string, T> = string extends Name ? Record<Name, T> : Partial<Record<Name, T>>;

/** Values under names, as which v.record takes neither "constructor" nor "prototype". */
export function recordOf<Name extends string, T>(
  name: v.GenericSchema<string, Name>,
  value: v.GenericSchema<unknown, T>,
  most = Number.POSITIVE_INFINITY,
) {
  return v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isRecord),
    v.transform(record => Object.entries(record)),
    v.maxLength(most),
    v.transform(entries => new Map(entries)),
    v.map(name, value),
    v.transform(read => Object.fromEntries(read) as RecordOf<Name, T>),
  );
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
