// google.script inside a sidebar's or a dialog's frame: calls travel to the page that holds it, answers come back.

import type { FrameAnswer, FrameCall, FrameWish } from '../../protocol/frame-message';
import { asSent, refusal } from './sendable';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Waiting {
  readonly succeed: Handler | null;
  readonly fail: Handler | null;
  readonly userObject: unknown;
}

/** Google answers at most ten calls of a page at once; the others wait. */
const AT_ONCE = 10;

const waiting = new Map<number, Waiting>();
const queue: FrameCall[] = [];
/** Handlers of calls that still stand in the queue. */
const later = new Map<number, Waiting>();
let lastId = 0;

function tell(message: FrameCall | FrameWish): void {
  parent.postMessage(message, '*');
}

function sendQueued(): void {
  for (let call = queue[0]; call && waiting.size < AT_ONCE; call = queue[0]) {
    queue.shift();
    const handlers = later.get(call.id);
    if (!handlers) continue;
    later.delete(call.id);
    waiting.set(call.id, handlers);
    tell(call);
  }
}

function call(functionName: string, args: readonly unknown[], handlers: Waiting): void {
  const refused = refusal(args);
  if (refused !== null) throw new TypeError(refused);
  lastId += 1;
  later.set(lastId, handlers);
  queue.push({ throughline: 'call', id: lastId, functionName, args: asSent(args) });
  sendQueued();
}

/** A runner as google.script.run is one: every with… gives another, every other name calls that function. */
function runner(handlers: Waiting): object {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name !== 'string') return undefined;
        if (name === 'withSuccessHandler') return (succeed: Handler) => runner({ ...handlers, succeed });
        if (name === 'withFailureHandler') return (fail: Handler) => runner({ ...handlers, fail });
        if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
        return (...args: unknown[]) => call(name, args, handlers);
      },
    },
  );
}

function settle(answer: FrameAnswer): void {
  const handlers = waiting.get(answer.id);
  if (!handlers) return;
  waiting.delete(answer.id);
  sendQueued();
  if ('result' in answer) handlers.succeed?.(answer.result, handlers.userObject);
  else if (handlers.fail) handlers.fail(new Error(answer.error), handlers.userObject);
  else console.error(answer.error);
}

addEventListener('message', event => {
  if (event.source !== parent) return;
  const answer = event.data as FrameAnswer;
  if (answer?.throughline === 'answer') settle(answer);
});

const host = {
  close: () => tell({ throughline: 'close' }),
  editor: { focus: () => tell({ throughline: 'focus' }) },
  setWidth: (width: number) => tell({ throughline: 'resize', width, height: null }),
  setHeight: (height: number) => tell({ throughline: 'resize', width: null, height }),
  origin: 'https://docs.google.com',
};

Object.assign(window, {
  google: { script: { run: runner({ succeed: null, fail: null, userObject: undefined }), host } },
});
