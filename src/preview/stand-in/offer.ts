// Turns a class into a service as scripts meet it: every call is metered and permitted, every other method throws.

import { Exception } from './exception';
import type { Runtime } from './runtime';

/** The key under which stand-in objects keep what scripts cannot see. */
export const inside: unique symbol = Symbol('inside');

export interface Served {
  readonly [inside]: { readonly runtime: Runtime };
}

type Method = (this: Served, ...args: unknown[]) => unknown;

/** Names that the language and test runners look up on any object. */
const PROBED = new Set(['then', 'toJSON', 'nodeType', 'asymmetricMatch', '$$typeof', 'tagName', 'length']);

/** To be called once with each class, under Google's name for it. */
export function offer(googleName: string, type: { readonly prototype: object }): void {
  let prototype = type.prototype;
  for (;;) {
    wrapMethods(googleName, prototype);
    const parent: object = Object.getPrototypeOf(prototype);
    if (parent === Object.prototype) break;
    prototype = parent;
  }
  Object.setPrototypeOf(prototype, absence(googleName));
}

/** The methods that a stand-in object has of its own, without those of Object. */
export function offeredMethods(target: object): string[] {
  const names: string[] = [];
  for (let at = Object.getPrototypeOf(target); at && at !== Object.prototype; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at))
      if (name !== 'constructor' && !(name in Object.prototype)) names.push(name);
  return [...new Set(names)].sort();
}

function wrapMethods(googleName: string, prototype: object): void {
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (name === 'constructor' || name === 'toString' || typeof property.value !== 'function') continue;
    const method = property.value as Method;
    const fullName = `${googleName}.${name}`;
    const metered: Method = function (...args) {
      return this[inside].runtime.call(fullName, () => method.apply(this, args));
    };
    Object.defineProperty(prototype, name, { ...property, value: metered });
  }
}

function absence(googleName: string): object {
  return new Proxy(Object.create(null) as object, {
    get(_, key, receiver) {
      if (typeof key === 'symbol' || key in Object.prototype)
        return Reflect.get(Object.prototype, key, receiver);
      if (PROBED.has(key)) return undefined;
      throw new Exception(`not in the stand-in: ${googleName}.${key}`);
    },
    getPrototypeOf: () => Object.prototype,
  });
}
