import { expect, test } from 'vitest';
import type { SentFuture } from '../../src/addon/sidebars/futures-contract';
import { newFuture, withFuture, withStarting } from '../../src/sidebars/futures/form';

const keys = (futures: readonly SentFuture[]) =>
  futures.flatMap(({ key, assumptions }) => [key, ...assumptions.map(each => each.key)]);
const grown: SentFuture = {
  key: 's1',
  name: 'Scope grows',
  assumptions: [
    { key: 's1.1', kind: 'Scope grows', item: 'G1', amount: 20, from: '', probability: 0, note: '' },
  ],
};

test('a starting future that was renamed can be taken once more, and each changes for itself', () => {
  const [first] = withStarting([], [grown]);
  const renamed = { ...first!, name: 'Scope grows a little' };
  const both = withStarting([renamed], [grown]);
  expect(both.map(({ name }) => name)).toEqual(['Scope grows a little', 'Scope grows']);
  expect(new Set(keys(both)).size).toBe(4);
  const changed = withFuture(both, both[1]!.key, future => ({ ...future, name: 'Other' }));
  expect(changed.map(({ name }) => name)).toEqual(['Scope grows a little', 'Other']);
});

test('a new future has a name that no other has, whichever were removed before', () => {
  const first = newFuture([]);
  const second = newFuture([first]);
  const third = newFuture([second]);
  expect([first, second, third].map(({ name }) => name)).toEqual(['Future 1', 'Future 2', 'Future 3']);
  expect(new Set(keys([second, third])).size).toBe(4);
});
