// What people do to the workbook, each run as its user, measured, and told to everybody.

import type { Edit, Reply } from '../protocol/page-message';
import type { Selection } from '../protocol/views';
import { Exception } from '../stand-in/exception';
import type { MenuEntry } from '../stand-in/options';
import type { Audience } from './audience';
import type { Client } from './client';
import { describeEdit } from './describe-edit';
import type { Outlet } from './engine-options';
import { itemStatuses, turnedText } from './item-statuses';
import { messageOf } from './message-of';
import type { OpenDocument } from './open-document';
import { placesOf } from './perform-edit';
import { RunMeter } from './run-meter';

/** What actions happen to. */
export interface Stage {
  document(): OpenDocument;
  publish(editor: Client, places: readonly Selection[]): void;
}

interface How {
  /** What an edit was about, told again to its window. */
  readonly places?: readonly Selection[];
  /** The window goes to what the script selected. */
  readonly follows?: boolean;
  /** Nothing is told of it where nothing changed. */
  readonly quiet?: boolean;
}

export class Actions {
  /** The innermost last: while a question waits, others act. */
  private readonly runs: { readonly client: Client; readonly meter: RunMeter }[] = [];

  constructor(
    private readonly audience: Audience,
    private readonly outlet: Outlet,
    private readonly stage: Stage,
  ) {}

  /** The innermost run; undefined where nothing runs. */
  get running(): { readonly client: Client; readonly meter: RunMeter } | undefined {
    return this.runs[this.runs.length - 1];
  }

  edit(client: Client, edit: Edit): Reply {
    const { edits, state } = this.stage.document();
    const places = [...placesOf(edit)];
    const work = () => {
      if (client.user.role !== 'owner' && client.user.role !== 'editor')
        throw new Exception('You may only look at this file: ask its owner to let you edit it.');
      const hand = this.script.hand({ user: client.user.email });
      if (edit.kind === 'undo') places.push(...placesOf(edits.undo(client, hand)));
      else if (edit.kind === 'redo') places.push(...edits.redo(client, hand).places);
      else edits.perform(edit, client, hand);
    };
    return this.act(client, describeEdit(edit, state.workbook), work, { places });
  }

  menu(client: Client, functionName: string): Reply {
    const item = itemOf(functionName, client.menus);
    if (!item) return this.audience.refusal('That menu item is gone: reload the page.');
    return this.runScript(client, item.caption, `chose ${item.caption}`, () => this.script.run(functionName));
  }

  /** Brings a plan that is set up to another day. */
  refresh(client: Client, did: string): Reply {
    return this.runScript(client, 'Refresh status', did, () =>
      this.stage.document().isSetUp ? this.script.run('refreshStatus') : undefined,
    );
  }

  private runScript(client: Client, caption: string, did: string, work: () => unknown): Reply {
    this.outlet.send(client.id, { kind: 'running', action: caption });
    const reply = this.act(client, did, work, { follows: true });
    this.outlet.send(client.id, { kind: 'running', action: null });
    return reply;
  }

  /** A sidebar asks again and again what is selected: a call that changes nothing is not told of. */
  call(client: Client, functionName: string, args: readonly unknown[]): Reply {
    const did = `called ${[functionName, ...args.filter(each => typeof each === 'string')].join(' ')} from a page`;
    const work = () => this.script.runFromSidebar(functionName, args);
    return this.act(client, did, work, { follows: true, quiet: true });
  }

  /** Runs something as the client's user, and tells everybody what changed. */
  private act(client: Client, did: string, work: () => unknown, how: How): Reply {
    const document = this.stage.document();
    const { runtime } = document;
    const { workbook } = document.state;
    const statuses = itemStatuses(workbook);
    const meter = new RunMeter(runtime, did);
    const { sequence } = this.audience;
    const before = document.valid(client.selection);
    this.runs.push({ client, meter });
    let failure = '';
    let result: unknown = null;
    document.as(client, () => {
      try {
        result = work() ?? null;
      } catch (error) {
        failure = messageOf(error);
      }
      if (how.follows && document.isShown(runtime.active) && !isSamePlace(runtime.active, before))
        client.selection = { ...runtime.active };
    });
    this.runs.pop();
    meter.without(() => this.script.calculate());
    this.stage.publish(client, how.places ?? []);
    if (how.follows && !isSamePlace(client.selection, before))
      this.outlet.send(client.id, { kind: 'activate', selection: client.selection });
    if (!how.quiet || failure !== '' || sequence !== this.audience.sequence) {
      const cost = meter.cost();
      this.outlet.send(client.id, { kind: 'cost', ...cost });
      const turned = turnedText(statuses, itemStatuses(workbook));
      this.outlet.report({ who: client.user.name, did, turned, cost, failure });
    }
    if (this.runs.length === 0) runtime.meter.reset();
    return failure === '' ? { ...this.audience.done(), result } : this.audience.refusal(failure);
  }

  private get script() {
    return this.stage.document().addOn.script;
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
