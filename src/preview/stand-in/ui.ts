// Menus, questions, sidebars and dialogs.

import { mismatch, requireText } from './arguments';
import { type EnumValue, enumeration } from './enumeration';
import { fail } from './exception';
import { HtmlOutput, pageOf } from './html';
import { releaseLocks } from './lock';
import { inside, offer } from './offer';
import type { MenuEntry } from './options';
import type { Runtime } from './runtime';

const buttons = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const buttonSets = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

export class Ui {
  readonly [inside]: { readonly runtime: Runtime };
  readonly Button = buttons;
  readonly ButtonSet = buttonSets;

  constructor(runtime: Runtime) {
    this[inside] = { runtime };
  }

  createMenu(caption: unknown) {
    return new Menu(this[inside].runtime, requireText('Ui.createMenu', caption), false);
  }

  createAddonMenu() {
    return new Menu(this[inside].runtime, '', true);
  }

  alert(...values: unknown[]): EnumValue {
    const { runtime } = this[inside];
    const answer = runtime.options.ui?.alert;
    const question = questionOf('Ui.alert', values);
    if (!answer) return fail(`not in the stand-in: nobody answers the alert "${question.prompt}"`);
    suspend(runtime);
    return buttonOf(answer(question));
  }

  prompt(...values: unknown[]): PromptResponse {
    const { runtime } = this[inside];
    const answer = runtime.options.ui?.prompt;
    const question = questionOf('Ui.prompt', values);
    if (!answer) return fail(`not in the stand-in: nobody answers the prompt "${question.prompt}"`);
    suspend(runtime);
    const { button, text } = answer(question);
    return new PromptResponse(runtime, buttonOf(button), text);
  }

  showSidebar(page: unknown) {
    if (!(page instanceof HtmlOutput)) return mismatch('Ui.showSidebar', [page]);
    this[inside].runtime.options.ui?.sidebar?.(pageOf(page));
  }

  showModalDialog(page: unknown, title: unknown) {
    if (!(page instanceof HtmlOutput)) return mismatch('Ui.showModalDialog', [page, title]);
    const shown = { ...pageOf(page), title: requireText('Ui.showModalDialog', title), modal: true };
    this[inside].runtime.options.ui?.dialog?.(shown);
  }

  showModelessDialog(page: unknown, title: unknown) {
    if (!(page instanceof HtmlOutput)) return mismatch('Ui.showModelessDialog', [page, title]);
    const shown = { ...pageOf(page), title: requireText('Ui.showModelessDialog', title), modal: false };
    this[inside].runtime.options.ui?.dialog?.(shown);
  }
}

/** While somebody reads a dialog the script stands still: its writes go out and its locks do not last. */
function suspend(runtime: Runtime): void {
  runtime.settle();
  releaseLocks(runtime, runtime.execution);
}

/** Of (prompt), (prompt, buttons) and (title, prompt, buttons). */
function questionOf(method: string, values: readonly unknown[]) {
  const set = values.length > 1 ? values[values.length - 1] : buttonSets.OK;
  const texts = values.length > 1 ? values.slice(0, -1) : values;
  const known = Object.values(buttonSets).some(each => each === set);
  if (!known || texts.length < 1 || texts.length > 2 || !texts.every(each => typeof each === 'string'))
    return mismatch(method, values);
  const prompt = String(texts[texts.length - 1]);
  return { title: texts.length === 2 ? String(texts[0]) : '', prompt, buttons: String(set) };
}

function buttonOf(name: string): EnumValue {
  return buttons[name as keyof typeof buttons];
}

export class PromptResponse {
  readonly [inside]: { readonly runtime: Runtime; readonly button: EnumValue; readonly text: string };

  constructor(runtime: Runtime, button: EnumValue, text: string) {
    this[inside] = { runtime, button, text };
  }

  getSelectedButton() {
    return this[inside].button;
  }

  getResponseText() {
    return this[inside].text;
  }
}

export class Menu {
  readonly [inside]: {
    readonly runtime: Runtime;
    readonly caption: string;
    readonly addon: boolean;
    readonly entries: MenuEntry[];
  };

  constructor(runtime: Runtime, caption: string, addon: boolean) {
    this[inside] = { runtime, caption, addon, entries: [] };
  }

  addItem(caption: unknown, functionName: unknown) {
    const entry = {
      kind: 'item',
      caption: requireText('Menu.addItem', caption),
      functionName: requireText('Menu.addItem', functionName),
      entries: [],
    } as const;
    this[inside].entries.push(entry);
    return this;
  }

  addSeparator() {
    this[inside].entries.push({ kind: 'separator', caption: '', functionName: '', entries: [] });
    return this;
  }

  addSubMenu(menu: unknown) {
    if (!(menu instanceof Menu)) return mismatch('Menu.addSubMenu', [menu]);
    this[inside].entries.push(entryOf(menu));
    return this;
  }

  addToUi() {
    const { runtime, addon } = this[inside];
    runtime.options.ui?.menu?.({ ...entryOf(this), addon });
    runtime.menus.push({ ...entryOf(this), addon });
  }
}

function entryOf(menu: Menu): MenuEntry {
  return {
    kind: 'menu',
    caption: menu[inside].caption,
    functionName: '',
    entries: [...menu[inside].entries],
  };
}

offer('Ui', Ui);
offer('PromptResponse', PromptResponse);
offer('Menu', Menu);
