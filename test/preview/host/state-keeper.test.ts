// The state is written one time after the other, and the last one is what stays.

import { expect, it } from 'vitest';
import type { EngineLink } from '../../../src/preview/host/engine-link';
import { StateKeeper } from '../../../src/preview/host/state-keeper';

it('begins no write before the one before it has ended, and ends with what is newest', async () => {
  let state = 0;
  const written: number[] = [];
  let writing = 0;
  const engine = { ask: async () => new Uint8Array([state]) } as unknown as Pick<EngineLink, 'ask'>;
  const file = {
    write: async (_: string, bytes: Uint8Array) => {
      writing += 1;
      expect(writing).toBe(1);
      await new Promise(resolve => setTimeout(resolve, bytes[0] === 1 ? 60 : 1));
      written.push(bytes[0]!);
      writing -= 1;
    },
  };
  const keeper = new StateKeeper(engine, file, 'this run');
  state = 1;
  keeper.changed();
  const first = keeper.finish();
  await new Promise(resolve => setTimeout(resolve, 10));
  state = 2;
  keeper.changed();
  await keeper.finish();
  await first;
  expect(written).toEqual([1, 2]);
});
