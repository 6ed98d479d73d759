// What comes from outside is read as it should be, or refused with the place at which it is not.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyNumber,
  anyText,
  listOf,
  Misshapen,
  objectOf,
  oneOf,
  optional,
  orNull,
  passing,
  recordOf,
  type Shape,
  textUpTo,
  truth,
  variantOf,
  wholeNumber,
} from '../../src/sheets/shape';

/** The place at which a value is refused; null where it is read. */
function refusedAt<T>(shape: Shape<T>, value: unknown): string | null {
  try {
    shape(value, '');
    return null;
  } catch (error) {
    if (error instanceof Misshapen) return error.path;
    throw error;
  }
}

const task = objectOf({ title: textUpTo(5), effort: optional(anyNumber), done: orNull(truth) });
const plan = objectOf({ tasks: listOf(task, 2), weights: recordOf(anyNumber, anyText, 2) });

describe('a shape', () => {
  it.each<[string, Shape<unknown>, readonly unknown[], readonly unknown[]]>([
    ['text', textUpTo(3), ['', 'abc'], ['abcd', 7, null, undefined, ['a']]],
    ['a number', anyNumber, [0, -2.5], [Number.NaN, Number.POSITIVE_INFINITY, '7', null, new Date()]],
    ['a whole number within bounds', wholeNumber(1, 10), [1, 10], [0, 11, 1.5, '1', 2 ** 60]],
    ['truth', truth, [true, false], [0, 'true', null]],
    ['one of some values', oneOf<string | number>('Red', 1), ['Red', 1], ['red', '1', null]],
    ['something or null', orNull(truth), [null, true], [undefined, 0]],
    ['a list', listOf(anyNumber, 2), [[], [1, 2]], [[1, 2, 3], ['1'], { length: 0 }, null]],
    [
      'names with values',
      recordOf(truth, oneOf('a', 'b')),
      [{}, { a: true }],
      [{ c: true }, { a: 1 }, [], null],
    ],
    ['no names', recordOf(anyText, anyText, 0), [{}], [{ a: 'b' }, null, 'x']],
    ['what passes a test', passing((value): value is string => value === 'x'), ['x'], ['y']],
  ])('of %s reads what it should, and nothing else', (_, shape, good, bad) => {
    for (const value of good) expect(shape(value, '')).toEqual(value);
    for (const value of bad) expect(refusedAt(shape, value), JSON.stringify(value)).not.toBeNull();
  });

  it('says the place of what it refuses', () => {
    const fine = { title: 'Write', done: null };
    expect(refusedAt(plan, { tasks: [fine, { ...fine, title: 'Write it' }], weights: {} })).toBe(
      'tasks.1.title',
    );
    expect(refusedAt(plan, { tasks: [fine], weights: { a: 1, b: 'two' } })).toBe('weights.b');
    expect(refusedAt(plan, { tasks: [fine, fine, fine], weights: {} })).toBe('tasks');
    expect(refusedAt(plan, { tasks: [{ title: 'Write' }], weights: {} })).toBe('tasks.0.done');
    expect(refusedAt(plan, null)).toBe('');
  });

  it('leaves out what it does not name, and what may be missing where it is', () => {
    expect(task({ title: 'Write', done: true, effort: undefined, __proto__: { x: 1 }, more: 7 }, '')).toEqual(
      {
        title: 'Write',
        done: true,
      },
    );
  });

  it('takes names for names, also those that every object has', () => {
    const sent = JSON.parse('{"__proto__":1,"constructor":2}');
    const read = recordOf(anyNumber)(sent, '');
    expect(Object.entries(read)).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ]);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    const step = variantOf('step', { rows: objectOf({ count: anyNumber }) });
    expect(refusedAt(step, { step: 'constructor', count: 1 })).toBe('step');
    expect(step({ step: 'rows', count: 1 }, '')).toEqual({ step: 'rows', count: 1 });
    expect(refusedAt(step, { step: 'rows' })).toBe('count');
  });

  it('refuses or reads whatever is sent, and fails at nothing else', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withBigInt: true }), value => {
        expect(typeof refusedAt(plan, value)).toMatch(/string|object/);
      }),
    );
  });
});
