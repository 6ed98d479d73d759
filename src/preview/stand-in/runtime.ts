// One script at work on one workbook: who runs it, what it may, and the writes that it has not sent yet.

import type { SheetModel, Workbook } from '../workbook';
import { Exception, fail } from './exception';
import { Meter } from './meter';
import type { AuthModeName, MenuEntry, Role, StandInOptions } from './options';
import { permit } from './permissions';
import type { Range } from './range';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';
import { createStores, type Stores } from './stores';
import { wallOfInstant } from './time-zone';

/** A rectangle on a sheet, as a handle keeps it. */
export interface Place {
  readonly sheetId: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The constructors of the script's own global object, so that `instanceof` holds there. */
export interface Realm {
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
}

/** What differs from one execution to the next. */
export interface Execution {
  readonly user: string;
  readonly role: Role;
  readonly authMode: AuthModeName;
  readonly simpleTrigger: boolean;
  /** False in clock triggers, where nobody looks on. */
  readonly hasUi: boolean;
  readonly realm: Realm;
}

/** How handles are made; set once, so that their classes need not import each other in a ring. */
export interface Handles {
  spreadsheet(): Spreadsheet;
  sheet(id: number): Sheet;
  range(place: Place): Range;
}

interface Interrupted {
  readonly execution: Execution;
  readonly pending: (() => void)[];
  readonly unsent: boolean;
  readonly depth: number;
}

export class Runtime {
  readonly meter = new Meter();
  readonly stores: Stores;
  readonly log: string[] = [];
  /** What onEdit threw, which its editor never sees. */
  readonly failedTriggers: unknown[] = [];
  /** Added by the last execution that added any. */
  menus: (MenuEntry & { readonly addon: boolean })[] = [];
  handles!: Handles;
  execution: Execution;
  /** What the user has selected; a sheet at least. */
  active: Place;
  /** The running execution's writes that were not sent yet. */
  private pending: (() => void)[] = [];
  private unsent = false;
  private readonly interrupted: Interrupted[] = [];
  private sleptMs = 0;

  constructor(
    readonly workbook: Workbook,
    readonly options: StandInOptions,
  ) {
    this.stores = options.stores ?? createStores();
    this.active = { sheetId: workbook.sheets[0]?.id ?? 0, top: 1, left: 1, bottom: 1, right: 1 };
    this.execution = {
      user: options.user ?? this.owner,
      role: options.role ?? 'owner',
      authMode: options.authMode ?? 'FULL',
      simpleTrigger: false,
      hasUi: true,
      realm: { Date, Error },
    };
  }

  get owner(): string {
    return this.options.owner ?? 'owner@example.com';
  }

  get scriptTimeZone(): string {
    return this.options.scriptTimeZone ?? 'Etc/UTC';
  }

  get nowMs(): number {
    return (this.options.now?.() ?? new Date()).getTime() + this.sleptMs;
  }

  /** The year that completes a date typed without one. */
  get year(): number {
    return new Date(wallOfInstant(this.nowMs, this.workbook.timeZone)).getUTCFullYear();
  }

  sleep(milliseconds: number): void {
    this.sleptMs += milliseconds;
  }

  /** A call that a script makes of a service: permitted, counted, its errors made the script's own. */
  call<T>(name: string, run: () => T): T {
    try {
      return this.meter.around(
        name,
        () => {
          permit(name, {
            authMode: this.execution.authMode,
            simpleTrigger: this.execution.simpleTrigger,
            scopes: this.options.scopes ?? null,
          });
          return run();
        },
        () => this.settle(),
      );
    } catch (error) {
      throw error instanceof Exception ? this.ownError(error) : error;
    }
  }

  /** Begins an execution; one that is at work, as when somebody edits meanwhile, keeps its unsent writes to itself. */
  begin(execution: Execution): void {
    const { pending, unsent, meter } = this;
    this.interrupted.push({ execution: this.execution, pending, unsent, depth: meter.depth });
    meter.depth = 0;
    this.execution = execution;
    this.pending = [];
    this.unsent = false;
  }

  /** Ends what `begin` began; writes that were not sent are lost. */
  end(): void {
    const outer = this.interrupted.pop();
    if (!outer) return;
    this.execution = outer.execution;
    this.pending = outer.pending;
    this.unsent = outer.unsent;
    this.meter.depth = outer.depth;
  }

  /** To be called by whatever reads the document: pending writes go out first. */
  read(): void {
    if (this.unsent) this.meter.forcedFlushes += 1;
    this.settle();
    this.meter.reads += 1;
  }

  /** Queues a write; its own errors come when it is sent, as Google's do. */
  write(apply: () => void): void {
    this.requireWritable();
    this.meter.writes += 1;
    this.unsent = true;
    this.pending.push(apply);
  }

  /** A write that later handles depend on, such as inserted rows: it and all before it are made at once, and sent later. */
  writeThrough<T>(apply: () => T): T {
    this.requireWritable();
    this.meter.writes += 1;
    this.unsent = true;
    this.applyPending();
    return apply();
  }

  /** Sends the pending writes, in their order; one that fails loses those after it. */
  settle(): void {
    if (!this.unsent) return;
    this.unsent = false;
    this.meter.flushes += 1;
    this.applyPending();
  }

  sheet(id: number): SheetModel {
    return this.workbook.sheets.find(each => each.id === id) ?? fail(`Sheet ${id} not found`);
  }

  date(instantMs: number): Date {
    return new this.execution.realm.Date(instantMs);
  }

  private requireWritable(): void {
    if (this.execution.authMode === 'CUSTOM_FUNCTION')
      fail('You do not have permission to change the spreadsheet from a custom function.');
  }

  private applyPending(): void {
    const queue = this.pending;
    this.pending = [];
    for (const apply of queue) apply();
  }

  private ownError(error: Exception): Error {
    const own = new this.execution.realm.Error(error.message);
    own.name = 'Exception';
    return own;
  }
}
