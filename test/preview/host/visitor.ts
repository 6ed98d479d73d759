// Somebody who talks to a running host over HTTP, as the page does.

import { type IncomingHttpHeaders, request } from 'node:http';
import type { HostMessage, Snapshot } from '../../../src/preview/protocol/host-message';
import type { Reply, Say } from '../../../src/preview/protocol/page-message';

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
}

/** One request, with whatever headers: fetch would not let Host be set. */
export function ask(
  address: string,
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request(`${address}${path}`, { method, headers, agent: false }, response => {
      const pieces: Buffer[] = [];
      response.on('data', piece => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const JSON_HEADERS = { 'content-type': 'application/json' };

/** A window at the end of its stream of events. */
export class Visitor {
  readonly heard: HostMessage[] = [];
  private listeners: (() => void)[] = [];
  private leaveStream: () => void = () => {};
  /** True when the host has ended the stream. */
  ended = false;

  constructor(
    readonly address: string,
    readonly client: string,
  ) {}

  /** Resolves with the first message, which is a snapshot. */
  async enter(user = '', was = ''): Promise<Snapshot> {
    const seen = this.heard.length;
    const query = new URLSearchParams({ client: this.client, user, emailHidden: 'false', was });
    const stream = request(`${this.address}/events?${query}`, { agent: false }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
        const events = text.split('\n\n');
        text = events.pop()!;
        for (const event of events) if (event.startsWith('data: ')) this.hear(JSON.parse(event.slice(6)));
      });
      response.on('close', () => {
        this.ended = true;
        this.tell();
      });
    });
    stream.on('error', () => {});
    stream.end();
    this.leaveStream = () => stream.destroy();
    await this.until(() => this.heard.length > seen);
    const first = this.heard[seen]!;
    if (first.kind !== 'snapshot') throw new Error(`The first message is "${first.kind}".`);
    return first;
  }

  leave(): void {
    this.leaveStream();
  }

  async say(say: Say): Promise<Reply> {
    const user = this.last('snapshot').user.id;
    const body = JSON.stringify({ client: this.client, user, say });
    const answered = await ask(this.address, '/api', { method: 'POST', headers: JSON_HEADERS, body });
    return JSON.parse(answered.body.toString()) as Reply;
  }

  async drop(name: string, bytes: Uint8Array): Promise<Reply> {
    const path = `/api/open?${new URLSearchParams({ client: this.client, user: 'owner', name })}`;
    const headers = { 'content-type': 'application/octet-stream' };
    const answered = await ask(this.address, path, { method: 'POST', headers, body: bytes });
    return JSON.parse(answered.body.toString()) as Reply;
  }

  of<Kind extends HostMessage['kind']>(kind: Kind): Extract<HostMessage, { kind: Kind }>[] {
    return this.heard.filter(
      (message): message is Extract<HostMessage, { kind: Kind }> => message.kind === kind,
    );
  }

  last<Kind extends HostMessage['kind']>(kind: Kind): Extract<HostMessage, { kind: Kind }> {
    const all = this.of(kind);
    const last = all[all.length - 1];
    if (!last) throw new Error(`Nobody told of a ${kind}.`);
    return last;
  }

  /** Resolves as soon as it holds; the runner's own time limit ends a wait in vain. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>(resolve => this.listeners.push(resolve));
  }

  private hear(message: HostMessage): void {
    this.heard.push(message);
    this.tell();
  }

  private tell(): void {
    const listeners = this.listeners;
    this.listeners = [];
    for (const listener of listeners) listener();
  }
}
