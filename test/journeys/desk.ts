// A person at the screen: opens a workbook with the built add-on, answers its questions, hears what it says.

import type { Answer as SidebarAnswer } from '../../src/addon/sidebars/contract';
import type { SetUpDone, SetUpOpened } from '../../src/addon/sidebars/set-up-contract';
import { type AddOn, openAddOn } from '../../src/preview/add-on';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import { columnLetters } from '../../src/preview/stand-in/a1-notation';
import { displayValueOf } from '../../src/preview/stand-in/cell-entry';
import type { Script } from '../../src/preview/stand-in/executions';
import type { Hand } from '../../src/preview/stand-in/hand';
import type { StandInOptions } from '../../src/preview/stand-in/options';
import { createStores } from '../../src/preview/stand-in/stores';
import {
  type CellModel,
  cellAt,
  emptyWorkbook,
  type SheetModel,
  type Workbook,
} from '../../src/preview/workbook';

/** A Monday. */
export const MONDAY = '2026-11-23';

type Answer = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** With the example, for whoever asks for nothing else: set up once, and copied for each. */
let setUp: Promise<Desk> | undefined;

export class Desk {
  /** Questions, oldest first. */
  readonly asked: string[] = [];
  /** What was said without a question, oldest first: boxes with OK alone, and toasts that go away by themselves. */
  readonly told: string[] = [];
  /** Runs while a question stands on the screen. */
  whileAsked: () => void = () => {};
  private answers: Answer[] = [];

  private constructor(
    readonly addOn: AddOn,
    readonly hand: Hand,
    private readonly clock: { date: string },
  ) {}

  static async open(workbook: Workbook = emptyWorkbook(), options: StandInOptions = {}): Promise<Desk> {
    const clock = { date: MONDAY };
    let desk: Desk | null = null;
    const addOn = await openAddOn(workbook, {
      stores: createStores(),
      now: () => new Date(`${clock.date}T12:00:00Z`),
      ui: {
        alert: ({ prompt, buttons }) => desk!.hears(prompt, buttons),
        toast: ({ message, seconds }) => {
          if (seconds > 0) desk!.told.push(message);
        },
      },
      ...options,
    });
    const { user, owner } = options;
    const hand = addOn.script.hand({ ...(user ? { user } : {}), ...(owner ? { owner } : {}) });
    desk = new Desk(addOn, hand, clock);
    return desk;
  }

  /** Set up on an empty spreadsheet, with the example plan. */
  static async withExample(options: StandInOptions = {}): Promise<Desk> {
    if (Object.keys(options).length === 0) {
      setUp ??= Desk.settingUp();
      return (await setUp).copy();
    }
    return Desk.settingUp(options);
  }

  private static async settingUp(options: StandInOptions = {}): Promise<Desk> {
    const desk = await Desk.open(emptyWorkbook(), options);
    desk.setUp({ withExample: true });
    return desk;
  }

  /** Another desk on which all that was done on this one has been done. */
  private async copy(): Promise<Desk> {
    const { stores, active, menus } = this.script.appsScript.runtime;
    const desk = await Desk.open(copyWorkbook(this.workbook), { stores: structuredClone(stores) });
    Object.assign(desk.script.appsScript.runtime, { active, menus });
    desk.asked.push(...this.asked);
    desk.told.push(...this.told);
    return desk;
  }

  get script(): Script {
    return this.addOn.script;
  }

  get workbook(): Workbook {
    return this.addOn.workbook;
  }

  /** The day from now on, YYYY-MM-DD. */
  set today(date: string) {
    this.clock.date = date;
  }

  /** Clicks a menu item and answers its questions in turn (OK once the answers run out); what was said last. */
  choose(caption: string, ...answers: Answer[]): string {
    this.answers = answers;
    const before = this.told.length;
    if (this.script.appsScript.runtime.menus.length === 0) this.script.open('NONE');
    this.script.openMenu(caption);
    return this.told.length > before ? this.told[this.told.length - 1]! : '';
  }

  /** Opens the Set up sidebar; what it shows, null where it says what is in the way. */
  openSetUp(): SetUpOpened | null {
    this.choose('Set up');
    return this.ask<SetUpOpened>('openSetUp', { corrections: [] });
  }

  /** Sets up in its sidebar, with everything as it was recognised; what was said last. */
  setUp({ withExample = false } = {}): string {
    const opened = this.openSetUp();
    if (opened === null) return this.told[this.told.length - 1]!;
    this.whileAsked();
    const order = { corrections: [], withExample, withoutPeople: [] };
    const done =
      opened.kind === 'set up'
        ? this.ask<SetUpDone>('repairSetUp', {})
        : this.ask<SetUpDone>('writeSetUp', { ...order, seen: opened.seen });
    if (done) this.told.push(done.sentences.join(' '));
    return this.told[this.told.length - 1]!;
  }

  /** Asks the script as a sidebar does; what stands in the way is told. */
  ask<Value>(name: string, argument: unknown): Value | null {
    try {
      const answer = this.script.runFromSidebar('answerSidebar', [name, argument]) as SidebarAnswer<Value>;
      if (answer.ok) return answer.value;
      this.told.push(answer.problem.message);
    } catch (error) {
      this.told.push(String(error));
    }
    return null;
  }

  sheet(name: string): SheetModel {
    const sheet = this.workbook.sheets.find(each => each.name === name);
    if (!sheet) throw new Error(`There is no sheet "${name}".`);
    return sheet;
  }

  get visibleSheets(): string[] {
    return this.workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  }

  /** Each row under the header as the sheet shows it, by header; rows without anything are left out. */
  table(name: string, headerRow = 1): Record<string, string>[] {
    const shown = this.grid(name);
    const headers = shown[headerRow - 1]!.map((_, at) => this.headerAt(name, headerRow, at + 1));
    return shown
      .slice(headerRow)
      .filter(row => row.some(text => text !== ''))
      .map(row => Object.fromEntries(headers.map((header, at) => [header, row[at]!])));
  }

  /** The row of an item, by header, as the sheet shows it. */
  row(name: string, id: string, headerRow = 1): Record<string, string> {
    const row = this.table(name, headerRow).find(each => each.ID === id);
    if (!row) throw new Error(`${name} has no row with the ID ${id}.`);
    return row;
  }

  /** Where an item's cell stands, as formulas name it. */
  cell(name: string, id: string, header: string, headerRow = 1): string {
    const sheet = this.sheet(name);
    const column = (wanted: string) => {
      const width = sheet.rows[headerRow - 1]!.length;
      for (let at = 1; at <= width; at += 1) if (this.headerAt(name, headerRow, at) === wanted) return at;
      throw new Error(`${name} has no column "${wanted}".`);
    };
    const ids = column('ID');
    const row = sheet.rows.findIndex((cells, at) => at >= headerRow && cells?.[ids - 1]?.value === id);
    if (row < 0) throw new Error(`${name} has no row with the ID ${id}.`);
    return `'${name}'!${columnLetters(column(header))}${row + 1}`;
  }

  /** Types into an item's cell. */
  type(name: string, id: string, header: string, text: string): void {
    this.hand.type(this.cell(name, id, header), text);
  }

  model(name: string, id: string, header: string): CellModel {
    const [, letters, row] = /!([A-Z]+)(\d+)$/.exec(this.cell(name, id, header))!;
    const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return this.sheet(name).rows[Number(row) - 1]![column - 1]!;
  }

  /** Every cell of a sheet as it is shown, from A1. */
  grid(name: string): string[][] {
    const sheet = this.sheet(name);
    const filled = Array.from(sheet.rows, row => Array.from(row ?? [], hasValue));
    const height = filled.reduce((last, row, at) => (row.includes(true) ? at + 1 : last), 0);
    const width = Math.max(0, ...filled.map(row => row.lastIndexOf(true) + 1));
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) =>
        displayValueOf(cellAt(sheet, row + 1, column + 1), this.workbook, sheet),
      ),
    );
  }

  private headerAt(name: string, headerRow: number, column: number): string {
    return String(this.sheet(name).rows[headerRow - 1]?.[column - 1]?.value ?? '');
  }

  private hears(prompt: string, buttons: string): Answer {
    if (buttons === 'OK') {
      this.told.push(prompt);
      return 'OK';
    }
    this.asked.push(prompt);
    this.whileAsked();
    return this.answers.shift() ?? 'OK';
  }
}

function hasValue(cell: CellModel | undefined): boolean {
  return cell !== undefined && ((cell.value !== null && cell.value !== '') || cell.formula !== undefined);
}
