// The line to the host: its messages come as events, what the user does goes as requests, in order.

import type { HostMessage } from '../protocol/host-message';
import type { PageMessage, Reply, Say } from '../protocol/page-message';
import type { Identity } from './window-identity';

export interface LinkListener {
  heard(message: HostMessage): void;
  /** The host does not answer; the link goes on trying. */
  gone(): void;
}

const RETRY_MS = [500, 1000, 2000];
const GONE = 'The preview has stopped, so nothing was changed.';

/** What does not wait for the edits before it: a script may stand still until it is said. */
const AT_ONCE: readonly Say['kind'][] = ['answer', 'call', 'selection'];

export class HostLink {
  private source: EventSource | null = null;
  private host = '';
  private failures = 0;
  private edits: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly listener: LinkListener,
    private readonly identity: () => Identity,
  ) {}

  open(): void {
    const { client, user, emailHidden } = this.identity();
    const query = new URLSearchParams({ client, user, emailHidden: String(emailHidden), was: this.host });
    this.source?.close();
    const source = new EventSource(`/events?${query}`);
    this.source = source;
    source.onmessage = ({ data }) => {
      const message = JSON.parse(String(data)) as HostMessage;
      if (message.kind === 'snapshot') {
        this.host = message.host;
        this.failures = 0;
      }
      if (message.kind === 'stopping') this.lose(source);
      else this.listener.heard(message);
    };
    source.onerror = () => this.lose(source);
  }

  /** Edits are said one after the other; the rest waits for them, but they do not wait for it. */
  say(say: Say): Promise<Reply> {
    if (AT_ONCE.includes(say.kind)) return this.post(say);
    const reply = this.edits.then(() => this.post(say));
    if (say.kind === 'edit' || say.kind === 'recalculated') this.edits = reply;
    return reply;
  }

  async openFile(file: File): Promise<Reply> {
    const { client, user } = this.identity();
    const query = new URLSearchParams({ client, user, name: file.name });
    return this.request(`/api/open?${query}`, 'application/octet-stream', file);
  }

  private post(say: Say): Promise<Reply> {
    const { client, user } = this.identity();
    const message: PageMessage = { client, user: user === '' ? 'owner' : user, say };
    return this.request('/api', 'application/json', JSON.stringify(message));
  }

  private async request(address: string, type: string, body: BodyInit): Promise<Reply> {
    try {
      const response = await fetch(address, { method: 'POST', headers: { 'Content-Type': type }, body });
      if (!response.ok)
        return { ok: false, sequence: 0, message: (await response.text()).trim() || response.statusText };
      return (await response.json()) as Reply;
    } catch {
      return { ok: false, sequence: 0, message: GONE };
    }
  }

  private lose(source: EventSource): void {
    if (this.source !== source) return;
    source.close();
    this.source = null;
    this.listener.gone();
    const wait = RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)];
    this.failures += 1;
    setTimeout(() => this.open(), wait);
  }
}
