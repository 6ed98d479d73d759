// The windows that look at the workbook, and what each is told: all of it when it comes, then what changes.

import type { HostMessage, SheetPatch, Snapshot } from '../protocol/host-message';
import type { Reply } from '../protocol/page-message';
import type { PlacedCell, Selection } from '../protocol/views';
import type { Client } from './client';
import type { OpenDocument } from './open-document';

export class Audience {
  readonly clients = new Map<string, Client>();
  /** Counts what was told. */
  sequence = 0;
  private notice = '';

  constructor(private readonly send: (client: string, message: HostMessage) => void) {}

  /** Tells everybody what changed; whoever edited also learns again what stands where the edit was. */
  publish(
    document: OpenDocument,
    statusDateChosen: boolean,
    editor?: Client,
    places: readonly Selection[] = [],
  ): void {
    const news = document.told.news();
    const view = document.viewNews(statusDateChosen);
    const notice = this.noticeNews(document);
    const changed = news !== null || view !== null || notice !== null;
    if (changed) this.sequence += 1;
    const sheets = news?.sheets ?? [];
    const patch = {
      kind: 'patch' as const,
      sequence: this.sequence,
      document: view,
      notice,
      order: news?.order ?? null,
      palette: news?.palette ?? { looks: [], rules: [] },
    };
    for (const client of this.clients.values()) {
      const echoes = client === editor ? places : [];
      if (!changed && echoes.length === 0) continue;
      const echo = echoes.map(each => [each.sheetId, document.told.within(each.sheetId, each)] as const);
      this.send(client.id, { ...patch, sheets: withEcho(sheets, echo) });
    }
  }

  /** What the windows know of the document counts as told. */
  begin(document: OpenDocument, statusDateChosen: boolean): void {
    document.viewNews(statusDateChosen);
    this.noticeNews(document);
  }

  done(): Extract<Reply, { ok: true }> {
    return { ok: true, sequence: this.sequence };
  }

  refusal(message: string): Reply {
    return { ok: false, sequence: this.sequence, message };
  }

  private noticeNews(document: OpenDocument): string | null {
    const notice = noticeOf(document);
    if (notice === this.notice) return null;
    this.notice = notice;
    return notice;
  }

  /** Tells one window everything. */
  sendSnapshot(
    client: Client,
    document: OpenDocument,
    rest: Pick<Snapshot, 'host' | 'earlierState'> & { readonly statusDateChosen: boolean },
  ): void {
    const { statusDateChosen, ...own } = rest;
    this.send(client.id, {
      kind: 'snapshot',
      sequence: this.sequence,
      document: document.view(statusDateChosen),
      ...document.told.all(),
      menus: client.menus,
      user: client.user,
      emailHidden: client.emailHidden,
      selection: client.selection,
      notice: noticeOf(document),
      ...own,
    });
  }
}

function noticeOf(document: OpenDocument): string {
  return document.isSetUp ? '' : document.notice;
}

function withEcho(
  patches: readonly SheetPatch[],
  echo: readonly (readonly [id: number, cells: readonly PlacedCell[]])[],
): readonly SheetPatch[] {
  const all = [...patches];
  for (const [id, cells] of echo) {
    const at = all.findIndex(each => each.id === id);
    if (at < 0) all.push({ id, view: null, cells });
    else all[at] = { ...all[at]!, cells: [...all[at]!.cells, ...cells] };
  }
  return all;
}
