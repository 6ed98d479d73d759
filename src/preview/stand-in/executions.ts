// A script's executions: who calls it, in which mode, with what; wherever its code may be evaluated.

import type { AppsScript } from './apps-script';
import { CustomFormulas } from './custom-formulas';
import { Exception } from './exception';
import type { FormulaArgument, FormulaValue } from './formula-arguments';
import { type EditEvent, Hand, type HandOptions } from './hand';
import { releaseLocks } from './lock';
import type { AuthModeName, MenuEntry } from './options';
import type { Execution, Realm } from './runtime';
import { authModes } from './script-app';
import { carried } from './transport';
import { User } from './user';

export type ScriptFunction = (...args: unknown[]) => unknown;

/** One evaluation of a script's code: Google makes one for each execution, so its variables do not survive. */
export interface Evaluation {
  readonly functions: ReadonlyMap<string, ScriptFunction>;
  readonly realm: Realm;
}

export type Evaluate = (appsScript: AppsScript) => Evaluation;

type ExecutionKind = Partial<Pick<Execution, 'authMode' | 'simpleTrigger' | 'hasUi' | 'user'>>;

const customFunction: ExecutionKind = {
  authMode: 'CUSTOM_FUNCTION',
  simpleTrigger: true,
  hasUi: false,
};

export class Script {
  private readonly formulas: CustomFormulas;

  constructor(
    readonly appsScript: AppsScript,
    private readonly evaluate: Evaluate,
    /** Of the top-level functions, where they are known already. */
    private names: readonly string[] | null = null,
  ) {
    this.formulas = new CustomFormulas(
      appsScript.workbook,
      () => this.functionNames,
      (name, args) => this.execute(name, () => args.map(each => this.passed(each)), customFunction),
    );
  }

  /** Names of the top-level functions. */
  get functionNames(): readonly string[] {
    this.names ??= [...this.evaluate(this.appsScript).functions.keys()];
    return this.names;
  }

  /** As a menu item or the editor runs it. */
  run(name: string, ...args: unknown[]): unknown {
    return this.execute(name, () => args, {});
  }

  /** As google.script.run calls it: private functions are out of reach, arguments and result are copied under its limits. */
  runFromSidebar(name: string, args: readonly unknown[] = []): unknown {
    const sent = args.map(each => carried(each, 'argument'));
    if (name.endsWith('_')) throw new Exception(`Script function not found: ${name}`);
    const result = this.execute(name, () => sent, {});
    return carried(result, 'result');
  }

  /** Somebody opens the document: onOpen runs, where there is one, and the menus that it made come back. */
  open(authMode: AuthModeName = 'LIMITED'): readonly MenuEntry[] {
    const { runtime } = this.appsScript;
    runtime.menus = [];
    const mayRun = runtime.execution.role === 'owner' || runtime.execution.role === 'editor';
    if (mayRun && this.has('onOpen')) {
      const event = () => [
        { authMode: authModes[authMode], source: runtime.handles.spreadsheet(), user: this.user },
      ];
      this.execute('onOpen', event, { authMode, simpleTrigger: true });
    }
    return runtime.menus;
  }

  /** Somebody installs the add-on while the document is open. */
  install(): void {
    const event = () => [{ authMode: authModes.FULL, source: this.appsScript.runtime.handles.spreadsheet() }];
    this.execute('onInstall', event, { authMode: 'FULL' });
  }

  /** Runs the function of the menu item with that caption, looked for in every menu that onOpen made. */
  openMenu(caption: string): unknown {
    const find = (entries: readonly MenuEntry[]): MenuEntry | undefined => {
      for (const entry of entries) {
        if (entry.kind === 'item' && entry.caption === caption) return entry;
        const below = find(entry.entries);
        if (below) return below;
      }
      return undefined;
    };
    const item = find(this.appsScript.runtime.menus);
    if (!item) throw new Exception(`There is no menu item "${caption}".`);
    return this.run(item.functionName);
  }

  /** Google's clock fires the trigger with this handler: it runs as whoever made it, and nobody looks on. */
  fireTrigger(handler: string): unknown {
    const { runtime } = this.appsScript;
    const trigger = runtime.stores.triggers.find(each => each.handler === handler);
    if (!trigger) throw new Exception(`There is no trigger for ${handler}.`);
    const event = () => [
      { authMode: authModes.FULL, triggerUid: trigger.id, timezone: runtime.scriptTimeZone },
    ];
    return this.execute(handler, event, { user: trigger.creator, hasUi: false });
  }

  /** As a cell's formula calls it: the spreadsheet can be read, nothing can be written. */
  runCustomFunction(name: string, ...args: unknown[]): unknown {
    return this.execute(name, () => args, customFunction);
  }

  /** Works out the formulas that call the script's functions, as Sheets does by itself after a change. */
  calculate(): void {
    this.formulas.calculate();
  }

  /** A person's hand on the document; its edits fire onEdit where Google would. */
  hand(options: Omit<HandOptions, 'onEdit'> = {}): Hand {
    const { runtime, workbook } = this.appsScript;
    return new Hand(workbook, {
      year: runtime.year,
      owner: runtime.owner,
      ...options,
      onEdit: edit => this.edited(edit, options.user ?? runtime.execution.user),
    });
  }

  private edited(edit: EditEvent, user: string): void {
    if (!this.has('onEdit')) return;
    const { runtime } = this.appsScript;
    const { sheetId, top, left, bottom, right } = edit;
    runtime.active = { sheetId, top, left, bottom, right };
    const event = () => [
      {
        authMode: authModes.LIMITED,
        source: runtime.handles.spreadsheet(),
        range: runtime.handles.range({ sheetId, top, left, bottom, right }),
        user: new User(runtime, ''),
        ...(edit.value === undefined ? {} : { value: edit.value }),
        ...(edit.oldValue === undefined ? {} : { oldValue: edit.oldValue }),
      },
    ];
    try {
      this.execute('onEdit', event, { authMode: 'LIMITED', simpleTrigger: true, user });
    } catch (error) {
      // Google writes it to the execution log, where nobody looks.
      runtime.log.push(`onEdit failed: ${String(error)}`);
      runtime.failedTriggers.push(error);
    }
  }

  /** In the running execution, whose Date it becomes. */
  private passed(value: FormulaArgument): unknown {
    const one = (each: FormulaValue) =>
      typeof each === 'object' ? this.appsScript.runtime.date(each.instantMs) : each;
    return isRows(value) ? value.map(line => line.map(one)) : one(value);
  }

  private get user(): User {
    const { runtime } = this.appsScript;
    return new User(runtime, runtime.execution.user);
  }

  private has(name: string): boolean {
    return this.functionNames.includes(name);
  }

  private execute(name: string, args: () => unknown[], kind: ExecutionKind): unknown {
    const { runtime } = this.appsScript;
    runtime.begin({ ...runtime.execution, ...kind });
    try {
      const { functions, realm } = this.evaluate(this.appsScript);
      runtime.execution = { ...runtime.execution, realm };
      const called = functions.get(name);
      if (!called) throw new Exception(`Script function not found: ${name}`);
      const result = called(...args());
      runtime.settle();
      return result;
    } finally {
      releaseLocks(runtime, runtime.execution);
      runtime.end();
    }
  }
}

function isRows(value: FormulaArgument): value is readonly (readonly FormulaValue[])[] {
  return Array.isArray(value);
}
