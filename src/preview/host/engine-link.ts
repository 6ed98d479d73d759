// The host's end of the engine's thread.

import { Worker } from 'node:worker_threads';
import * as esbuild from 'esbuild';
import { root } from '../../build/bundle';
import type { JobName, Jobs, Report, Request } from './engine-job';
import type { ActionReport, EngineOptions } from './engine-options';
import type { ThreadData } from './engine-thread';

export interface EngineEvents {
  /** A message for a window, as JSON. */
  send(client: string, text: string): void;
  action(action: ActionReport): void;
  /** The thread has died; nothing goes on. */
  died(error: Error): void;
}

export class EngineLink {
  private readonly waiting = new Map<
    number,
    { readonly answer: (value: Jobs[JobName]['answer']) => void; readonly fail: (error: Error) => void }
  >();
  private lastId = 0;
  /** Why nothing is answered any more. */
  private end: Error | null = null;

  private constructor(
    private readonly worker: Worker,
    private readonly posted: Int32Array,
    /** What was opened, in a few sentences. */
    readonly headline: readonly string[],
    events: EngineEvents,
  ) {
    worker.on('message', (report: Report) => this.hear(report, events));
    const die = (error: Error) => {
      if (this.finish(error)) events.died(error);
    };
    worker.on('error', die);
    worker.on('exit', () => die(new Error('The engine has ended.')));
  }

  static async start(options: EngineOptions, events: EngineEvents): Promise<EngineLink> {
    code ??= threadCode();
    const posted = new SharedArrayBuffer(4);
    const data: ThreadData = { options, posted };
    const worker = new Worker(await code, { eval: true, workerData: data });
    const headline = await new Promise<readonly string[]>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (report: Report) => {
        worker.off('error', reject);
        if (report.kind === 'ready') resolve(report.headline);
        else reject(new Error(`The engine began with "${report.kind}".`));
      });
    });
    return new EngineLink(worker, new Int32Array(posted), headline, events);
  }

  /** Rejects with what the engine says where it cannot, and once its thread has died or was stopped. */
  ask<Name extends JobName>(name: Name, ask: Jobs[Name]['ask']): Promise<Jobs[Name]['answer']> {
    if (this.end) return Promise.reject(this.end);
    this.lastId += 1;
    const request: Request<Name> = { id: this.lastId, name, ask };
    return new Promise((resolve, reject) => {
      // The answer to a request is that of its name, which the map of all requests cannot say.
      const answer = resolve as (value: Jobs[JobName]['answer']) => void;
      this.waiting.set(request.id, { answer, fail: reject });
      this.worker.postMessage(request);
      Atomics.add(this.posted, 0, 1);
      Atomics.notify(this.posted, 0);
    });
  }

  /** Ends the thread, whatever it does. */
  async stop(): Promise<void> {
    this.finish(new Error('The engine was stopped.'));
    await this.worker.terminate();
  }

  /** Fails whatever waits and is asked from now on; false where that was done before. */
  private finish(error: Error): boolean {
    if (this.end) return false;
    this.end = error;
    for (const { fail } of this.waiting.values()) fail(error);
    this.waiting.clear();
    return true;
  }

  private hear(report: Report, events: EngineEvents): void {
    switch (report.kind) {
      case 'send':
        events.send(report.client, report.text);
        break;
      case 'action':
        events.action(report.action);
        break;
      case 'answer':
      case 'failed': {
        const waiting = this.waiting.get(report.id);
        this.waiting.delete(report.id);
        if (report.kind === 'answer') waiting?.answer(report.answer);
        else waiting?.fail(new Error(report.message));
      }
    }
  }
}

let code: Promise<string> | undefined;

/** A thread loads no TypeScript, so its code is bundled; it needs nothing but Node. */
async function threadCode(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/preview/host/engine-thread.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
