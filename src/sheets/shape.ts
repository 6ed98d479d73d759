// Reads values that come from outside, such as kept JSON or what a page sends, into the types that they must have.

/** Reads a value, or throws Misshapen with the place within it, such as "tasks.0.due". */
export type Shape<T> = (value: unknown, path: string) => T;

/** The type that a shape reads. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

export class Misshapen extends Error {
  readonly code = 'misshapen';
  constructor(readonly path: string) {
    super(`"${path}" is not what it should be.`);
  }
}

function demand(holds: boolean, path: string): asserts holds {
  if (!holds) throw new Misshapen(path);
}

/** Whatever passes the test. */
export function passing<T>(test: (value: unknown) => value is T): Shape<T> {
  return (value, path) => {
    demand(test(value), path);
    return value;
  };
}

export const anyText = passing((value): value is string => typeof value === 'string');

/** @param longest in UTF-16 units */
export function textUpTo(longest: number): Shape<string> {
  return passing((value): value is string => typeof value === 'string' && value.length <= longest);
}

export const anyNumber = passing((value): value is number => Number.isFinite(value));

/** Both bounds are inclusive. */
export function wholeNumber(least: number, most: number): Shape<number> {
  return passing(
    (value): value is number =>
      Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
  );
}

export const truth = passing((value): value is boolean => typeof value === 'boolean');

export function oneOf<const T extends string | number>(...values: readonly T[]): Shape<T> {
  return passing((value): value is T => (values as readonly unknown[]).includes(value));
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path) => (value === null ? null : shape(value, path));
}

export function listOf<T>(shape: Shape<T>, most = Number.POSITIVE_INFINITY): Shape<T[]> {
  return (value, path) => {
    demand(Array.isArray(value) && value.length <= most, path);
    return value.map((each, at) => shape(each, inside(path, at)));
  };
}

/** Of names that are known any may be missing. */
type RecordOf<Key extends string, T> = string extends Key ? Record<Key, T> : Partial<Record<Key, T>>;

/** Values of one shape under names of another. */
export function recordOf<T, Key extends string = string>(
  shape: Shape<T>,
  key: Shape<Key> = anyText as Shape<Key>,
  most = Number.POSITIVE_INFINITY,
): Shape<RecordOf<Key, T>> {
  return (value, path) => {
    demand(isRecord(value), path);
    const entries = Object.entries(value);
    demand(entries.length <= most, path);
    return Object.fromEntries(
      entries.map(([name, each]) => [key(name, inside(path, name)), shape(each, inside(path, name))]),
    ) as RecordOf<Key, T>;
  };
}

/** A member that may be missing. */
export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

interface Optional<T> {
  readonly optional: Shape<T>;
}

type Members = Readonly<Record<string, Shape<unknown> | Optional<unknown>>>;
type Required<M> = { [Key in keyof M as M[Key] extends Shape<unknown> ? Key : never]: Shaped<M[Key]> };
type Missing<M> = {
  [Key in keyof M as M[Key] extends Optional<unknown> ? Key : never]?: M[Key] extends Optional<infer T>
    ? T
    : never;
};
type Flat<T> = { [Key in keyof T]: T[Key] };

/** Members that are not named are left out. */
export function objectOf<M extends Members>(members: M): Shape<Flat<Required<M> & Missing<M>>> {
  return (value, path) => {
    demand(isRecord(value), path);
    const read: [string, unknown][] = [];
    for (const [name, member] of Object.entries(members)) {
      const isOptional = typeof member !== 'function';
      if (isOptional && value[name] === undefined) continue;
      const shape = isOptional ? member.optional : member;
      read.push([name, shape(value[name], inside(path, name))]);
    }
    return Object.fromEntries(read) as Flat<Required<M> & Missing<M>>;
  };
}

/** Objects of several shapes, which one member tells apart. */
export function variantOf<Tag extends string, V extends Readonly<Record<string, Shape<unknown>>>>(
  tag: Tag,
  variants: V,
): Shape<{ [Key in keyof V]: Flat<Record<Tag, Key> & Shaped<V[Key]>> }[keyof V]> {
  return (value, path) => {
    demand(isRecord(value), path);
    const name = value[tag];
    demand(typeof name === 'string' && Object.keys(variants).includes(name), inside(path, tag));
    return { [tag]: name, ...(variants[name]!(value, path) as object) } as never;
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inside(path: string, member: string | number): string {
  return path === '' ? String(member) : `${path}.${member}`;
}
