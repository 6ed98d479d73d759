// The preview's engine: everybody's actions on the one workbook, each run in its turn.

import type { Edit, Reply, Say, Selection } from '../protocol';
import { Exception } from '../stand-in/exception';
import type { MenuEntry } from '../stand-in/options';
import type { Workbook } from '../workbook';
import { Audience } from './audience';
import type { Client } from './client';
import { describeEdit } from './describe-edit';
import type { EngineOptions, Outlet } from './engine-options';
import { itemStatuses, turnedText } from './item-statuses';
import { messageOf } from './message-of';
import { OpenDocument, type Surroundings } from './open-document';
import { placesOf } from './perform-edit';
import { RunMeter } from './run-meter';
import { freshState, type SavedState, stateBytes, stateOfBytes } from './saved-state';
import { Screen } from './screen';

export class Engine {
  private readonly audience: Audience;
  private readonly screen: Screen;
  private readonly surroundings: Surroundings;
  private document: OpenDocument;
  private earlier: SavedState | null;
  private statusDate: string | null = null;
  /** The innermost last: while a question waits, others act. */
  private readonly runs: { readonly client: Client; readonly meter: RunMeter }[] = [];

  constructor(
    private readonly options: EngineOptions,
    private readonly outlet: Outlet,
  ) {
    this.earlier = options.earlier;
    this.audience = new Audience((client, message) => outlet.send(client, message));
    this.screen = new Screen({
      running: () => this.running?.client.id,
      send: (client, message) => outlet.send(client, message),
      publish: () => this.publish(),
      next: () => this.running?.meter.without(() => outlet.next()),
    });
    this.surroundings = {
      code: options.code,
      now: () => (this.statusDate === null ? new Date() : new Date(`${this.statusDate}T12:00:00Z`)),
      ui: this.screen.handler,
      refused: refusal => this.running?.meter.refusals.push(refusal),
    };
    this.statusDate = options.state?.statusDate ?? null;
    this.document = options.state
      ? new OpenDocument(options.state, this.surroundings)
      : OpenDocument.example(this.surroundings);
    this.document.viewNews(this.statusDate !== null);
  }

  get workbook(): Workbook {
    return this.document.state.workbook;
  }

  /** The first paragraphs for the terminal: the drift report's headline, or what was recognised. */
  headline(): readonly string[] {
    const { isSetUp, notice, addOn } = this.document;
    return isSetUp ? addOn.assessed().driftReport.headline : [notice];
  }

  /** A window opens, comes back, or changes its user. `was` is the run of the host that it knew before. */
  connect(id: string, userId: string, emailHidden: boolean, was = ''): void {
    if (was !== '' && was === this.earlier?.host && this.isUntouched) this.open(() => this.resume());
    const known = this.audience.clients.get(id);
    const { users } = this.document.view(false);
    const user = users.find(each => each.id === userId) ?? users[0]!;
    const client: Client = known ?? {
      id,
      user,
      emailHidden,
      selection: this.document.firstSelection(),
      menus: [],
      undo: [],
      redo: [],
    };
    this.audience.clients.set(id, Object.assign(client, { user, emailHidden }));
    this.show(client);
    this.screen.askAgain(id);
  }

  /** A window is gone for good. */
  disconnect(id: string): void {
    this.audience.clients.delete(id);
    this.screen.leave(id);
  }

  frameHtml(id: string): string | null {
    return this.screen.frame(id)?.html ?? null;
  }

  /** What a window's page says in its user's name. */
  hear(id: string, userId: string, say: Say): Reply {
    const client = this.audience.clients.get(id);
    if (!client) return this.refusal('This page is not connected: reload it.');
    client.user = this.document.view(false).users.find(each => each.id === userId) ?? client.user;
    switch (say.kind) {
      case 'edit':
        return this.edit(client, say.edit);
      case 'recalculated':
        this.document.takeResults(say.sheetId, say.cells);
        this.publish();
        return this.done();
      case 'menu': {
        const item = itemOf(say.functionName, client.menus);
        if (!item) return this.refusal('That menu item is gone: reload the page.');
        return this.runScript(client, `chose ${item.caption}`, () => this.script.run(say.functionName));
      }
      case 'call':
        if (this.screen.frame(say.frame)?.client !== id) return this.refusal('That page is no longer open.');
        return this.runScript(client, `called ${say.functionName} from a page`, () =>
          this.script.runFromSidebar(say.functionName, say.args),
        );
      case 'answer': {
        const waited = this.screen.answer(id, say.id, { button: say.button, text: say.text ?? '' });
        return waited ? this.done() : this.refusal('That question waits no longer.');
      }
      case 'selection':
        client.selection = say.selection;
        return this.done();
      case 'status date':
        return this.chooseStatusDate(client, say.date);
      case 'who am I':
        this.connect(id, say.user, say.emailHidden);
        return this.done();
      case 'reset':
        return this.open(() => {
          this.document = OpenDocument.example(this.surroundings);
        });
      case 'resume':
        return this.earlier
          ? this.open(() => this.resume())
          : this.refusal('There is no earlier state to go on with.');
    }
  }

  /** Opens a file that somebody dropped in, for everybody. */
  openWorkbook(workbook: Workbook): Reply {
    return this.open(() => {
      this.document = new OpenDocument(freshState(workbook), this.surroundings);
    });
  }

  /** Everything that outlives this run of the host. */
  state(): Uint8Array {
    return stateBytes({ ...this.document.state, statusDate: this.statusDate });
  }

  /** The innermost run. */
  private get running() {
    return this.runs[this.runs.length - 1];
  }

  private get script() {
    return this.document.addOn.script;
  }

  private get isUntouched(): boolean {
    return this.audience.sequence === 0;
  }

  private edit(client: Client, edit: Edit): Reply {
    const { edits } = this.document;
    const places = [...placesOf(edit)];
    return this.act(client, describeEdit(edit, this.workbook), places, () => {
      if (client.user.role !== 'owner' && client.user.role !== 'editor')
        throw new Exception('You may only look at this file: ask its owner to let you edit it.');
      const hand = this.script.hand({ user: client.user.email });
      if (edit.kind === 'undo') places.push(...placesOf(edits.undo(client, hand)));
      else if (edit.kind === 'redo') places.push(...edits.redo(client, hand).places);
      else edits.perform(edit, client, hand);
    });
  }

  private chooseStatusDate(client: Client, date: string | null): Reply {
    this.statusDate = date;
    const told = date === null ? 'chose the real day' : `chose ${date} as the status date`;
    return this.runScript(client, told, () =>
      this.document.isSetUp ? this.script.run('refreshStatus') : undefined,
    );
  }

  private runScript(client: Client, did: string, work: () => unknown): Reply {
    this.outlet.send(client.id, { kind: 'running', action: did });
    const before = client.selection;
    let result: unknown = null;
    const reply = this.act(client, did, [], () => {
      result = work() ?? null;
      const { active } = this.document.runtime;
      if (!isSamePlace(active, before)) client.selection = { ...active };
    });
    this.outlet.send(client.id, { kind: 'running', action: null });
    if (client.selection !== before)
      this.outlet.send(client.id, { kind: 'activate', selection: client.selection });
    return reply.ok ? { ...reply, result } : reply;
  }

  /** Runs something as the client's user, and tells everybody what changed. */
  private act(client: Client, did: string, places: readonly Selection[], work: () => void): Reply {
    const { runtime } = this.document;
    const statuses = itemStatuses(this.workbook);
    const meter = new RunMeter(runtime, did);
    this.runs.push({ client, meter });
    let failure = '';
    try {
      this.document.as(client, work);
    } catch (error) {
      failure = messageOf(error);
    } finally {
      this.runs.pop();
    }
    this.publish(client, places);
    const cost = meter.cost();
    this.outlet.send(client.id, { kind: 'cost', ...cost });
    const turned = turnedText(statuses, itemStatuses(this.workbook));
    this.outlet.report({ who: client.user.name, did, turned, cost, failure });
    if (this.runs.length === 0) runtime.meter.reset();
    return failure === '' ? this.done() : this.refusal(failure);
  }

  private publish(editor?: Client, places: readonly Selection[] = []): void {
    this.audience.publish(this.document, this.statusDate !== null, editor, places);
  }

  private show(client: Client): void {
    this.publish();
    client.menus = this.document.menusFor(client);
    client.selection = this.document.valid(client.selection);
    this.audience.sendSnapshot(client, this.document, {
      host: this.options.host,
      earlierState: this.isUntouched ? (this.earlier?.savedAt ?? null) : null,
      statusDateChosen: this.statusDate !== null,
    });
  }

  private open(change: () => void): Reply {
    if (this.runs.length > 0)
      return this.refusal('A question waits for its answer in a window: answer it first.');
    change();
    this.audience.sequence += 1;
    this.screen.closeFrames();
    this.document.viewNews(this.statusDate !== null);
    const { users } = this.document.view(false);
    for (const client of this.audience.clients.values()) {
      client.undo = [];
      client.redo = [];
      client.selection = this.document.firstSelection();
      client.user = users.find(({ id }) => id === client.user.id) ?? users[0]!;
      this.show(client);
    }
    return this.done();
  }

  private resume(): void {
    const { statusDate, ...state } = stateOfBytes(this.earlier!.bytes);
    this.statusDate = statusDate;
    this.document = new OpenDocument(state, this.surroundings);
    this.document.viewNews(statusDate !== null);
    this.earlier = null;
  }

  private done(): Reply {
    return { ok: true, sequence: this.audience.sequence };
  }

  private refusal(message: string): Reply {
    return { ok: false, sequence: this.audience.sequence, message };
  }
}

function itemOf(functionName: string, entries: readonly MenuEntry[]): MenuEntry | undefined {
  for (const entry of entries) {
    if (entry.kind === 'item' && entry.functionName === functionName) return entry;
    const below = itemOf(functionName, entry.entries);
    if (below) return below;
  }
  return undefined;
}

function isSamePlace(a: Selection, b: Selection): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.top === b.top &&
    a.left === b.left &&
    a.bottom === b.bottom &&
    a.right === b.right
  );
}
