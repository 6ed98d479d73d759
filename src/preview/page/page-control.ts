// What the page does when its user, its host or its grid says something.

import type { Frame, HostMessage, Question } from '../protocol/host-message';
import type { Edit, Reply, Say } from '../protocol/page-message';
import type { Selection, SheetView } from '../protocol/views';
import { ChartLayer } from './charts/chart-layer';
import { Grid } from './grid/grid';
import { linkTarget } from './grid/link-target';
import type { Selected } from './grid/selection-watch';
import { HostLink } from './host-link';
import { heard, remarked, START } from './page-state';
import { spokenCell } from './spoken-cell';
import { Store } from './store';
import { type Identity, keepIdentity, readIdentity } from './window-identity';

/** Google answers so long as somebody looks; a selection that only passes by is not told. */
const SELECTION_MS = 120;

const NO_CHARTS: SheetView['charts'] = [];

/** A link in the selected cell, and where on the page its card belongs. */
export interface LinkInCell {
  readonly address: string;
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

export class PageControl {
  readonly store = new Store(START);
  private identity: Identity = readIdentity();
  private readonly link: HostLink;
  private gridPart: Grid | null = null;
  private charts: ChartLayer | null = null;
  private selected: Selected | null = null;
  private selectionTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly linkWatchers = new Set<(link: LinkInCell | null) => void>();

  constructor() {
    this.link = new HostLink(
      {
        heard: message => this.hear(message),
        gone: () => this.store.set({ connection: 'gone', running: null }),
      },
      () => this.identity,
    );
  }

  /** Called once, with the element that the grid fills. */
  start(container: HTMLElement): void {
    this.gridPart = new Grid(container, {
      edit: edit => void this.edit(edit),
      recalculated: say => void this.link.say(say),
      selected: selected => this.select(selected),
      refused: sentence => this.remark(sentence),
    });
    this.charts = new ChartLayer(container, this.gridPart);
    this.gridPart.watchMoves(() => this.showCharts());
    this.link.open();
    container.addEventListener('wheel', () => this.hideLink(), { passive: true });
    addEventListener(
      'keydown',
      event => {
        const address =
          event.altKey && event.key === 'Enter' && this.selected && this.gridPart?.linkAt(this.selected);
        if (!address) return;
        event.preventDefault();
        event.stopPropagation();
        this.follow(address.address);
      },
      true,
    );
  }

  get grid(): Grid | null {
    return this.gridPart;
  }

  get selection(): Selection | null {
    return this.selected?.selection ?? null;
  }

  /** The card of the selected cell's link; null where it has none. */
  watchLink(watcher: (link: LinkInCell | null) => void): () => void {
    this.linkWatchers.add(watcher);
    return () => {
      this.linkWatchers.delete(watcher);
    };
  }

  async edit(edit: Edit): Promise<void> {
    const reply = await this.link.say({ kind: 'edit', edit });
    if (reply.ok) return;
    this.remark(reply.message);
    this.gridPart?.restore(edit);
  }

  /** Says something that is no edit; a refusal is shown. */
  async say(say: Say): Promise<Reply> {
    const reply = await this.link.say(say);
    if (!reply.ok) this.remark(reply.message);
    return reply;
  }

  /** A call of google.script.run: its failure is the frame's own to show. */
  call(say: Extract<Say, { kind: 'call' }>): Promise<Reply> {
    return this.link.say(say);
  }

  remark(text: string): void {
    this.store.change(state => remarked(state, text));
  }

  answer(question: Question, button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE', text?: string): void {
    this.store.change(state => ({
      ...state,
      questions: state.questions.filter(({ id }) => id !== question.id),
    }));
    void this.say({
      kind: 'answer',
      id: question.id,
      button,
      ...(text === undefined ? {} : { text }),
    });
    this.focusGrid();
  }

  closeFrame(frame: Frame): void {
    this.store.change(state => ({
      ...state,
      sidebar: state.sidebar?.id === frame.id ? null : state.sidebar,
      dialogs: state.dialogs.filter(({ id }) => id !== frame.id),
    }));
    this.focusGrid();
  }

  closeToast(key: number): void {
    this.store.change(state => ({ ...state, toasts: state.toasts.filter(each => each.key !== key) }));
  }

  becomeUser(user: string, emailHidden: boolean): void {
    this.identity = { ...this.identity, user, emailHidden };
    keepIdentity(this.identity);
    void this.say({ kind: 'who am I', user, emailHidden });
  }

  async openFile(file: File): Promise<void> {
    this.store.set({ openingFile: file.name, fileProblem: null });
    const reply = await this.link.openFile(file);
    this.store.set({
      openingFile: null,
      fileProblem: reply.ok ? null : { name: file.name, message: reply.message },
    });
    if (reply.ok && Array.isArray(reply.result) && reply.result.length > 0)
      this.remark(reply.result.join(' '));
  }

  /** Where a cell's link leads, whether in this workbook or out of it. */
  follow(address: string): void {
    const target = linkTarget(address);
    if (target && this.gridPart?.sheetName(target.sheetId) !== undefined) {
      this.gridPart.activate(target);
      this.focusGrid();
    } else if (target) this.remark('The sheet that this link led to is gone.');
    else if (/^(?:https?:|mailto:)/i.test(address)) window.open(address, '_blank', 'noopener,noreferrer');
    else this.remark(`The preview does not open "${address}".`);
  }

  /** Gives the keyboard back to the cells, after whatever had it is gone. */
  focusGrid(): void {
    setTimeout(() => this.gridPart?.focus(), 0);
  }

  private hear(message: HostMessage): void {
    const before = this.store.state;
    if (message.kind === 'snapshot') {
      this.identity = { ...this.identity, user: message.user.id, emailHidden: message.emailHidden };
      keepIdentity(this.identity);
    }
    this.store.change(state => heard(state, message));
    if (message.kind === 'snapshot') {
      this.gridPart?.show(message);
      document.title = `${message.document.title} - Throughline preview`;
      if (before.document === null) this.focusGrid();
    } else if (message.kind === 'patch') {
      this.gridPart?.apply(message);
      if (this.selected) this.speak(this.selected);
    } else if (message.kind === 'activate') this.gridPart?.activate(message.selection);
    this.showCharts();
  }

  private select(selected: Selected): void {
    const { selection } = selected;
    const same = JSON.stringify(selected) === JSON.stringify(this.selected);
    this.selected = selected;
    this.showLink();
    if (same) return;
    this.speak(selected);
    clearTimeout(this.selectionTimer);
    this.selectionTimer = setTimeout(
      () => void this.link.say({ kind: 'selection', selection }),
      SELECTION_MS,
    );
  }

  private showCharts(): void {
    const front = this.gridPart?.frontSheetId;
    this.charts?.show(this.store.state.sheets.find(({ id }) => id === front)?.charts ?? NO_CHARTS);
  }

  private hideLink(): void {
    for (const watcher of this.linkWatchers) watcher(null);
  }

  private showLink(): void {
    const link = this.selected ? (this.gridPart?.linkAt(this.selected) ?? null) : null;
    for (const watcher of this.linkWatchers) watcher(link);
  }

  private speak({ selection, row, column }: Selected): void {
    const { gridPart } = this;
    if (!gridPart) return;
    const header = this.store.state.sheets.find(({ id }) => id === selection.sheetId)?.frozenRows ?? 0;
    const said = spokenCell({
      sheet: gridPart.sheetName(selection.sheetId) ?? '',
      selection,
      row,
      column,
      header: header > 0 && row > header ? gridPart.text(selection.sheetId, header, column) : '',
      text: gridPart.text(selection.sheetId, row, column),
      note: gridPart.cell(selection.sheetId, row, column)?.n ?? '',
    });
    if (said !== this.store.state.said) this.store.set({ said });
  }
}
