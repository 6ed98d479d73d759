// The engine in a thread of its own, so that a script that waits for an answer does not hold up the server.

import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { Engine } from './engine';
import type { JobName, Jobs, Report, Request } from './engine-job';
import type { EngineOptions } from './engine-options';
import { messageOf } from './message-of';

export interface ThreadData {
  readonly options: EngineOptions;
  /** Counts the requests that were posted, so that a thread that stands still hears of the next one. */
  readonly posted: SharedArrayBuffer;
}

const port = parentPort!;
const { options, posted } = workerData as ThreadData;
const counter = new Int32Array(posted);
const say = (report: Report) => port.postMessage(report);

const engine = new Engine(options, {
  send: (client, message) => say({ kind: 'send', client, text: JSON.stringify(message) }),
  report: action => say({ kind: 'action', action }),
  next: () => {
    for (;;) {
      const seen = Atomics.load(counter, 0);
      const received = receiveMessageOnPort(port) as { message: Request } | undefined;
      if (received) return perform(received.message);
      Atomics.wait(counter, 0, seen);
    }
  },
});

const doing: { [Name in JobName]: (ask: Jobs[Name]['ask']) => Jobs[Name]['answer'] } = {
  connect: ({ client, user, emailHidden, was }) => {
    engine.connect(client, user, emailHidden, was);
    return null;
  },
  disconnect: ({ client }) => {
    engine.disconnect(client);
    return null;
  },
  hear: ({ client, user, say }) => engine.hear(client, user, say),
  openWorkbook: ({ workbook }) => engine.openWorkbook(workbook),
  frameHtml: ({ id }) => engine.frameHtml(id),
  workbook: () => engine.workbook,
  state: () => engine.state(),
};

function perform<Name extends JobName>({ id, name, ask }: Request<Name>): void {
  try {
    say({ kind: 'answer', id, answer: doing[name](ask) });
  } catch (error) {
    say({ kind: 'failed', id, message: messageOf(error) });
  }
}

port.on('message', perform);
say({ kind: 'ready', headline: engine.headline() });
