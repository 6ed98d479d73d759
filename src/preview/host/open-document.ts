// A workbook with the add-on loaded over it, as everybody who looks at the preview shares it.

import { dayFromIso } from '../../plan/day';
import { examplePlan } from '../../plan/example-plan';
import { registrySheetName } from '../../sheets/registry';
import { dayAt, ownTimeZone } from '../clock';
import { type AddOn, loadAddOn } from '../load-add-on';
import type { Snapshot } from '../protocol/host-message';
import type { DocumentView, Selection } from '../protocol/views';
import type { StandInOptions, UiHandler } from '../stand-in/options';
import { createStores } from '../stand-in/stores';
import { type CellModel, cellAt, emptyWorkbook } from '../workbook';
import type { Client } from './client';
import { messageOf } from './message-of';
import { openingNotice } from './opening-notice';
import type { PreviewState } from './saved-state';
import { ToldWorkbook } from './told-workbook';
import { UndoableEdits } from './undo-edits';
import { OWNER, usersOf } from './users';

/** What the preview lends a document: its clock and its screen. */
export interface Surroundings {
  /** The add-on's built code. */
  readonly code: string;
  /** HTML files of the add-on, by name without extension. */
  readonly files: Readonly<Record<string, string>>;
  readonly now: (timeZone: string) => Date;
  readonly ui: UiHandler;
  /** Called with each refusal of Google's, as "Range.setValues: …". */
  readonly refused: (refusal: string) => void;
}

export type DocumentState = Omit<PreviewState, 'statusDate'>;

export class OpenDocument {
  readonly addOn: AddOn;
  readonly told: ToldWorkbook;
  readonly edits: UndoableEdits;
  private documentTold = '';
  private noticed: string | null = null;

  constructor(
    readonly state: DocumentState,
    { code, files, now, ui, refused }: Surroundings,
  ) {
    const { workbook, stores, owner } = state;
    const options: StandInOptions = { owner, stores, now: () => now(workbook.timeZone), ui, files };
    this.addOn = loadAddOn(code, workbook, options);
    const { runtime } = this.addOn.script.appsScript;
    const call = runtime.call.bind(runtime);
    runtime.call = (name, run) => {
      try {
        return call(name, run);
      } catch (error) {
        refused(`${name}: ${messageOf(error)}`);
        throw error;
      }
    };
    this.addOn.script.calculate();
    this.told = new ToldWorkbook(workbook);
    this.edits = new UndoableEdits(workbook);
  }

  /** The example plan, set up by the first of its people. */
  static example(surroundings: Surroundings): OpenDocument {
    const [lead] = examplePlan(dayFromIso('2026-11-23')!).people;
    const owner = String(lead?.email ?? OWNER.email);
    const state = {
      workbook: emptyWorkbook('Example plan', 'en_US', ownTimeZone()),
      stores: createStores(),
      owner,
    };
    const document = new OpenDocument(state, surroundings);
    document.addOn.setUp(true);
    document.told.news();
    return document;
  }

  get runtime() {
    return this.addOn.script.appsScript.runtime;
  }

  get isSetUp(): boolean {
    return this.state.workbook.sheets.some(({ name }) => name === registrySheetName);
  }

  /** What was recognised in a workbook that is not set up. */
  get notice(): string {
    this.noticed ??= openingNotice(this.addOn);
    return this.noticed;
  }

  /** Runs scripts as that window's user, who has that selected; others that stand still go on afterwards as they were. */
  as<T>(client: Client, work: () => T): T {
    const { runtime } = this;
    const { execution, active } = runtime;
    runtime.execution = {
      ...execution,
      user: client.emailHidden ? '' : client.user.email,
      role: client.user.role,
      authMode: 'FULL',
      simpleTrigger: false,
      hasUi: true,
    };
    runtime.active = { ...this.valid(client.selection) };
    try {
      return work();
    } finally {
      runtime.execution = execution;
      runtime.active = active;
    }
  }

  /** What onOpen builds for that user; nothing where it fails, as in Google. */
  menusFor(client: Client): Snapshot['menus'] {
    try {
      this.as(client, () => this.addOn.script.open('NONE'));
      return [...this.runtime.menus];
    } catch {
      return [];
    }
  }

  /** Formulas were worked out by somebody's grid. */
  takeResults(sheetId: number, cells: readonly (readonly [number, number, CellModel['value']])[]): void {
    const sheet = this.state.workbook.sheets.find(({ id }) => id === sheetId);
    if (!sheet) return;
    for (const [row, column, value] of cells) {
      const cell = cellAt(sheet, row, column);
      if (cell && (cell.formula !== undefined || cell.spilled)) cell.value = value;
    }
    this.addOn.script.calculate();
  }

  firstSelection(): Selection {
    const { sheets } = this.state.workbook;
    const shown = sheets.find(({ hidden }) => !hidden) ?? sheets[0]!;
    return { sheetId: shown.id, top: 1, left: 1, bottom: 1, right: 1 };
  }

  /** False on a sheet that is hidden, as the add-on's own are, or gone. */
  isShown({ sheetId }: Selection): boolean {
    return this.state.workbook.sheets.some(({ id, hidden }) => id === sheetId && !hidden);
  }

  /** The selection, or the first cell where its sheet is gone. */
  valid(selection: Selection): Selection {
    const { sheets } = this.state.workbook;
    return sheets.some(({ id }) => id === selection.sheetId) ? selection : this.firstSelection();
  }

  /** What stands above the sheets. */
  view(statusDateChosen: boolean): DocumentView {
    const { workbook, owner } = this.state;
    return {
      title: workbook.name,
      locale: workbook.locale,
      timeZone: workbook.timeZone,
      statusDate: dayAt(this.runtime.nowMs, workbook.timeZone),
      statusDateChosen,
      users: usersOf(workbook, owner),
    };
  }

  /** The same, where it is not what was told last. */
  viewNews(statusDateChosen: boolean): DocumentView | null {
    const view = this.view(statusDateChosen);
    const text = JSON.stringify(view);
    if (text === this.documentTold) return null;
    this.documentTold = text;
    return view;
  }
}
