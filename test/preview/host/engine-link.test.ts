// A thread that has died, or was stopped, answers nobody, and says so at once.

import type { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { keptBundle } from '../../../src/build/kept-bundle';
import { EngineLink } from '../../../src/preview/host/engine-link';

async function start() {
  const { code, pages } = await keptBundle();
  const died: string[] = [];
  const link = await EngineLink.start(
    { code, pages, host: 'this run', state: null, statusDate: null, earlier: null },
    { send: () => {}, action: () => {}, died: error => died.push(error.message) },
  );
  return { link, died };
}

it('fails what waits and whatever is asked later once the thread is gone, and tells it once', async () => {
  const { link, died } = await start();
  expect((await link.ask('workbook', {})).sheets.length).toBeGreaterThan(1);
  const { worker } = link as unknown as { readonly worker: Worker };
  const ended = new Promise(resolve => worker.once('exit', resolve));
  // In this order: a thread that is quick would answer in time.
  void worker.terminate();
  const waiting = link.ask('state', {});
  await expect(waiting).rejects.toThrow('The engine has ended.');
  await ended;
  await expect(link.ask('workbook', {})).rejects.toThrow('The engine has ended.');
  expect(died).toEqual(['The engine has ended.']);
  await link.stop();
});

it('fails what waits when it is stopped, and whatever is asked later; nobody hears that it died', async () => {
  const { link, died } = await start();
  const waiting = link.ask('state', {});
  const failed = expect(waiting).rejects.toThrow('The engine was stopped.');
  await link.stop();
  await failed;
  await expect(link.ask('workbook', {})).rejects.toThrow('The engine was stopped.');
  expect(died).toEqual([]);
});
