// The preview's engine: everybody's actions on the one workbook, each run in its turn.

import { dayFromIso } from '../../plan/day';
import { instantOn } from '../clock';
import type { Reply, Say } from '../protocol/page-message';
import type { Selection } from '../protocol/views';
import type { Workbook } from '../workbook';
import { Actions } from './actions';
import { Audience } from './audience';
import type { Client } from './client';
import type { EngineOptions, Outlet } from './engine-options';
import { messageOf } from './message-of';
import { OpenDocument, type Surroundings } from './open-document';
import { freshState, type SavedState, stateBytes, stateOfBytes } from './saved-state';
import { Screen } from './screen';

export class Engine {
  private readonly audience: Audience;
  private readonly screen: Screen;
  private readonly surroundings: Surroundings;
  private document: OpenDocument;
  private earlier: SavedState | null;
  private statusDate: string | null;
  private readonly actions: Actions;

  constructor(
    private readonly options: EngineOptions,
    outlet: Outlet,
  ) {
    this.earlier = options.earlier;
    this.audience = new Audience((client, message) => outlet.send(client, message));
    this.screen = new Screen({
      running: () => this.actions.running?.client.id,
      send: (client, message) => outlet.send(client, message),
      publish: () => this.publish(),
      next: () => this.actions.running?.meter.without(() => outlet.next()),
    });
    this.actions = new Actions(this.audience, outlet, {
      document: () => this.document,
      publish: (editor, places) => this.publish(editor, places),
    });
    this.surroundings = {
      code: options.code,
      files: options.pages,
      now: timeZone => instantOn(this.statusDate, timeZone),
      ui: this.screen.handler,
      refused: refusal => this.actions.running?.meter.refusals.push(refusal),
    };
    this.statusDate = options.state?.statusDate ?? options.statusDate;
    this.document = options.state
      ? new OpenDocument(options.state, this.surroundings)
      : OpenDocument.example(this.surroundings);
    this.audience.begin(this.document, this.statusDate !== null);
  }

  get workbook(): Workbook {
    return this.document.state.workbook;
  }

  /** The first paragraphs for the terminal: the drift report's headline, or what was recognised. */
  headline(): readonly string[] {
    const { isSetUp, notice, addOn } = this.document;
    try {
      return isSetUp ? addOn.assessed().driftReport.headline : [notice];
    } catch (error) {
      return [messageOf(error)];
    }
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
        return this.actions.edit(client, say.edit);
      case 'recalculated':
        this.document.takeResults(say.sheetId, say.cells);
        this.publish();
        return this.done();
      case 'menu':
        return this.actions.menu(client, say.functionName);
      case 'call':
        if (this.screen.frame(say.frame)?.client !== id) return this.refusal('That page is no longer open.');
        return this.actions.call(client, say.functionName, say.args);
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

  private get isUntouched(): boolean {
    return this.audience.sequence === 0;
  }

  private chooseStatusDate(client: Client, date: string | null): Reply {
    if (date !== null && dayFromIso(date) === null)
      return this.refusal(`"${date}" is not a date. Choose one such as 2026-11-23.`);
    this.statusDate = date;
    const told = date === null ? 'chose the real day' : `chose ${date} as the status date`;
    return this.actions.refresh(client, told);
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
    if (this.actions.running)
      return this.refusal('A question waits for its answer in a window: answer it first.');
    change();
    this.audience.sequence += 1;
    this.screen.closeFrames();
    this.audience.begin(this.document, this.statusDate !== null);
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
    this.earlier = null;
  }

  private done(): Reply {
    return this.audience.done();
  }

  private refusal(message: string): Reply {
    return this.audience.refusal(message);
  }
}
