// People at their browser windows, around one engine: what each is told, and what each does.

import type { Answer } from '../../../src/addon/sidebars/contract';
import { keptBundle } from '../../../src/build/kept-bundle';
import { Engine } from '../../../src/preview/host/engine';
import type { ActionReport } from '../../../src/preview/host/engine-options';
import { type PreviewState, type SavedState, stateOfBytes } from '../../../src/preview/host/saved-state';
import type { HostMessage, Question, Snapshot } from '../../../src/preview/protocol/host-message';
import type { Edit, Reply, Say } from '../../../src/preview/protocol/page-message';
import type { CellView, PlacedCell, SheetView } from '../../../src/preview/protocol/views';

export const MONDAY = '2026-11-23';

const bundle = keptBundle();
let example: Promise<Uint8Array> | undefined;

/** One window, which keeps what it was told as a page does. */
export class Window {
  readonly heard: HostMessage[] = [];
  snapshot!: Snapshot;
  readonly sheets = new Map<number, { view: SheetView; cells: Map<string, CellView> }>();
  order: readonly number[] = [];

  constructor(
    private readonly room: Room,
    readonly name: string,
  ) {}

  say(say: Say): Reply {
    return this.room.engine.hear(this.name, this.snapshot.user.id, say);
  }

  edit(edit: Edit): Reply {
    return this.say({ kind: 'edit', edit });
  }

  menu(functionName: string): Reply {
    return this.say({ kind: 'menu', functionName });
  }

  /** Asks the script as the sidebar that is open does. */
  asks(name: string, argument: unknown): unknown {
    const { id } = this.last('sidebar');
    const reply = this.say({
      kind: 'call',
      frame: id,
      functionName: 'answerSidebar',
      args: [name, argument],
    });
    const answer = reply.ok ? (reply.result as Answer<unknown>) : null;
    if (!answer?.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
    return answer.value;
  }

  /** Types into a cell of a table, by the row's ID and the column's header. */
  type(sheet: string, id: string, header: string, text: string): Reply {
    return this.edit({ kind: 'type', ...this.place(sheet, id, header), text });
  }

  place(sheet: string, id: string, header: string): { sheetId: number; row: number; column: number } {
    const { cells, view } = this.sheet(sheet);
    let row = 0;
    let column = 0;
    for (let down = 1; down <= view.rowCount; down += 1) if (cells.get(`${down},1`)?.v === id) row = down;
    for (let across = 1; across <= view.columnCount; across += 1)
      if (cells.get(`1,${across}`)?.v === header) column = across;
    if (row === 0 || column === 0) throw new Error(`${sheet} shows no ${header} of ${id}.`);
    return { sheetId: view.id, row, column };
  }

  /** What the window shows there, by the row's ID and the column's header. */
  shows(sheet: string, id: string, header: string): CellView['v'] {
    const { row, column } = this.place(sheet, id, header);
    return this.cell(sheet, row, column)?.v ?? null;
  }

  cell(sheet: string, row: number, column: number): CellView | undefined {
    return this.sheet(sheet).cells.get(`${row},${column}`);
  }

  sheet(name: string): { view: SheetView; cells: Map<string, CellView> } {
    for (const sheet of this.sheets.values()) if (sheet.view.name === name) return sheet;
    throw new Error(`The window shows no sheet "${name}".`);
  }

  get tabs(): string[] {
    return this.order
      .map(id => this.sheets.get(id)!.view)
      .flatMap(({ name, hidden }) => (hidden ? [] : [name]));
  }

  of<Kind extends HostMessage['kind']>(kind: Kind): Extract<HostMessage, { kind: Kind }>[] {
    return this.heard.filter(
      (message): message is Extract<HostMessage, { kind: Kind }> => message.kind === kind,
    );
  }

  last<Kind extends HostMessage['kind']>(kind: Kind): Extract<HostMessage, { kind: Kind }> {
    const all = this.of(kind);
    const last = all[all.length - 1];
    if (!last) throw new Error(`The window heard of no ${kind}.`);
    return last;
  }

  hear(message: HostMessage): void {
    this.heard.push(message);
    if (message.kind === 'snapshot') {
      this.snapshot = message;
      this.sheets.clear();
      this.order = message.sheets.map(({ id }) => id);
      for (const { cells, ...view } of message.sheets) {
        this.sheets.set(view.id, { view, cells: new Map() });
        this.take(view.id, cells);
      }
    }
    if (message.kind === 'patch') {
      for (const { id, view, cells } of message.sheets) {
        if (view) this.sheets.set(id, { view, cells: this.sheets.get(id)?.cells ?? new Map() });
        this.take(id, cells);
      }
      if (message.order) this.order = message.order;
    }
  }

  private take(id: number, cells: readonly PlacedCell[]): void {
    const known = this.sheets.get(id)!.cells;
    for (const [row, column, cell] of cells)
      if (cell) known.set(`${row},${column}`, cell);
      else known.delete(`${row},${column}`);
  }
}

export class Room {
  readonly reports: ActionReport[] = [];
  readonly windows = new Map<string, Window>();
  /** What happens while a script waits, in turn; a question is answered here. */
  meanwhile: ((question: Question) => void)[] = [];

  private constructor(readonly engine: Engine) {}

  /** On the example plan of a Monday, set up. */
  static async withExample(rest: { host?: string; earlier?: SavedState | null } = {}): Promise<Room> {
    example ??= Room.open(null).then(({ engine }) => engine.state());
    return Room.open(stateOfBytes(await example), rest);
  }

  static async open(
    state: PreviewState | null,
    { host = 'first run', earlier = null }: { host?: string; earlier?: SavedState | null } = {},
  ): Promise<Room> {
    const { code, pages } = await bundle;
    let room: Room | null = null;
    const engine = new Engine(
      { code, pages, host, state, statusDate: MONDAY, earlier },
      {
        // A message crosses threads and the wire, so nobody sees what becomes of the host's own objects later.
        send: (client, message) => room?.windows.get(client)?.hear(JSON.parse(JSON.stringify(message))),
        report: report => room?.reports.push(report),
        next: () => room!.next(),
      },
    );
    room = new Room(engine);
    return room;
  }

  /** A window opens; `user` is an e-mail address. */
  enter(name: string, user = '', { emailHidden = false, was = '' } = {}): Window {
    const window = this.windows.get(name) ?? new Window(this, name);
    this.windows.set(name, window);
    this.engine.connect(name, user, emailHidden, was);
    return window;
  }

  private next(): void {
    const act = this.meanwhile.shift();
    if (!act) throw new Error('A question waits, and nobody does anything.');
    const questions = [...this.windows.values()].flatMap(window => window.of('question'));
    act(questions[questions.length - 1]!);
  }
}
