// Checks of what a script passes, with the words in which Google refuses it.

import { fail } from './exception';

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${Array.isArray(value[0]) ? 'number[]' : typeName(value[0])}[]`;
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'number':
      return 'number';
    case 'boolean':
      return 'Boolean';
    case 'function':
      return '(class)';
    default:
      return (value as object).constructor?.name ?? 'Object';
  }
}

/** Google's answer to arguments that fit no overload. */
export function mismatch(method: string, values: readonly unknown[]): never {
  return fail(
    `The parameters (${values.map(typeName).join(',')}) don't match the method signature for ${method}.`,
  );
}

/** A two-dimensional array of exactly these dimensions. */
export function requireShape(method: string, values: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(values) || !values.every(Array.isArray)) return mismatch(method, [values]);
  if (values.length !== rows)
    fail(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
    );
  for (const line of values)
    if (line.length !== columns)
      fail(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
      );
  return values;
}

export function requireWholeNumber(method: string, value: unknown, least = 1): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) return mismatch(method, [value]);
  if (value < least) fail(`not in the stand-in: ${value} in ${method}, which takes ${least} or more`);
  return value;
}

export function requireText(method: string, value: unknown): string {
  return typeof value === 'string' ? value : mismatch(method, [value]);
}
