// The open browser windows, each at the end of a stream of server-sent events.

import type { ServerResponse } from 'node:http';
import type { HostMessage } from '../protocol/host-message';

/** A page that reloads, or loses its connection, is back before this. */
const GRACE_MS = 4_000;
const HEARTBEAT_MS = 15_000;

export class Windows {
  /** A duplicated window has its original's name. */
  private readonly streams = new Map<string, Set<ServerResponse>>();
  private readonly leaving = new Map<string, NodeJS.Timeout>();
  private readonly heartbeat = setInterval(() => this.beat(), HEARTBEAT_MS);

  /** @param gone called when a window has been away for longer than a reload takes */
  constructor(private readonly gone: (client: string) => void) {
    this.heartbeat.unref();
  }

  open(client: string, response: ServerResponse): void {
    clearTimeout(this.leaving.get(client));
    this.leaving.delete(client);
    const streams = this.streams.get(client) ?? new Set();
    this.streams.set(client, streams.add(response));
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    response.write('retry: 500\n\n');
    response.on('close', () => this.closed(client, response));
  }

  /** @param text one message as JSON, which has no line breaks */
  send(client: string, text: string): void {
    for (const stream of this.streams.get(client) ?? []) stream.write(`data: ${text}\n\n`);
  }

  /** Says goodbye to all, and ends every stream. */
  close(): void {
    clearInterval(this.heartbeat);
    for (const timer of this.leaving.values()) clearTimeout(timer);
    const goodbye: HostMessage = { kind: 'stopping' };
    for (const [client, streams] of this.streams) {
      this.send(client, JSON.stringify(goodbye));
      for (const stream of streams) stream.end();
    }
    this.streams.clear();
  }

  private closed(client: string, response: ServerResponse): void {
    const streams = this.streams.get(client);
    if (!streams?.delete(response) || streams.size > 0) return;
    this.streams.delete(client);
    const timer = setTimeout(() => {
      this.leaving.delete(client);
      this.gone(client);
    }, GRACE_MS);
    this.leaving.set(client, timer.unref());
  }

  private beat(): void {
    for (const streams of this.streams.values()) for (const stream of streams) stream.write(':\n\n');
  }
}
