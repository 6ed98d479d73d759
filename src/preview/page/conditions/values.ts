// Values of conditions, compared and converted as Sheets does.

export type Value = string | number | boolean | null;

/** A formula that cannot be worked out for a cell, such as text times two; its condition does not hold. */
export class NoValue extends Error {}

export function toNumber(value: Value): number {
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = typeof value === 'number' || value.trim() === '' ? Number(value) : Number(value.trim());
  if (typeof value === 'string' && value.trim() === '') throw new NoValue('#VALUE!');
  if (Number.isNaN(number)) throw new NoValue('#VALUE!');
  return number;
}

export function toText(value: Value): string {
  return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

export function toTruth(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') throw new NoValue('#VALUE!');
  return value !== null && value !== 0;
}

/** Below, at or above 0. Numbers come before texts and these before truth values; case does not count; a blank is 0 and "". */
export function compare(a: Value, b: Value): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  const order = rank(left) - rank(right);
  if (order !== 0) return order;
  if (typeof left === 'string' && typeof right === 'string')
    return compareSimple(left.toLowerCase(), right.toLowerCase());
  return compareSimple(Number(left), Number(right));
}

function blankLike(other: Value): string | number | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rank(value: string | number | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function compareSimple<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
