// Google's enumerations: values that are compared by identity and print as their name.

import { fail } from './exception';

export class EnumValue {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: EnumValue): number {
    return this.#ordinal - other.ordinal();
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

export type Enumeration<N extends string> = { readonly [K in N]: EnumValue };

/** An enumeration of these names; asking it for another one throws. */
export function enumeration<N extends string>(googleName: string, names: readonly N[]): Enumeration<N> {
  const values = Object.fromEntries(names.map((name, at) => [name, new EnumValue(name, at)]));
  return new Proxy(Object.freeze(values), {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target)) fail(`not in the stand-in: ${googleName}.${key}`);
      return Reflect.get(target, key, receiver);
    },
  }) as Enumeration<N>;
}
