// The example plan with the built add-on over it, and a person who selects rows and changes them.

import { type AddOn, openAddOn } from '../../src/preview/add-on';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import type { Script } from '../../src/preview/stand-in/executions';
import type { StandInOptions } from '../../src/preview/stand-in/options';
import { createStores } from '../../src/preview/stand-in/stores';
import {
  type CellModel,
  cellAt,
  emptyWorkbook,
  type SheetModel,
  type Workbook,
} from '../../src/preview/workbook';

export const INGRID = 'ingrid.solvang@example.com';
export const PRIYA = 'priya.raman@example.com';
const MONDAY = '2026-11-23';

/** Set up once, and copied for each. */
let setUp: Promise<Workbook> | undefined;

function quiet(): StandInOptions {
  return {
    user: INGRID,
    stores: createStores(),
    now: () => new Date(`${MONDAY}T12:00:00Z`),
    ui: { toast: () => {} },
  };
}

export interface Row {
  /** 1-based. */
  readonly row: number;
  /** Values as the sheet holds them, by header; dates as serial numbers. */
  readonly cells: Readonly<Record<string, CellModel['value']>>;
}

export class Example {
  private constructor(readonly addOn: AddOn) {}

  static async open(options: StandInOptions = {}): Promise<Example> {
    setUp ??= openAddOn(emptyWorkbook('Example plan'), quiet()).then(addOn => {
      addOn.setUp(true);
      return addOn.workbook;
    });
    return new Example(await openAddOn(copyWorkbook(await setUp), { ...quiet(), ...options }));
  }

  /** The add-on over a workbook as it is. */
  static async over(workbook: Workbook, options: StandInOptions = {}): Promise<Example> {
    return new Example(await openAddOn(workbook, { ...quiet(), ...options }));
  }

  /** The add-on over somebody's own workbook, set up on what was recognised in it. */
  static async adopt(workbook: Workbook, options: StandInOptions = {}): Promise<Example> {
    const example = await Example.over(workbook, options);
    example.addOn.setUp(false);
    return example;
  }

  get script(): Script {
    return this.addOn.script;
  }

  sheet(name: string): SheetModel {
    return this.addOn.workbook.sheets.find(each => each.name === name)!;
  }

  rows(name: string): Row[] {
    const sheet = this.sheet(name);
    const headers = (sheet.rows[0] ?? []).map(cell => String(cell?.value ?? ''));
    return sheet.rows.flatMap((cells, at) =>
      at === 0 || !cells?.some(cell => cell?.value)
        ? []
        : [
            {
              row: at + 1,
              cells: Object.fromEntries(
                headers.map((header, column) => [header, cells[column]?.value ?? '']),
              ),
            },
          ],
    );
  }

  row(name: string, id: string): Row {
    return this.rows(name).find(({ cells }) => cells.ID === id)!;
  }

  cell(name: string, id: string, header: string): CellModel {
    const column = this.sheet(name).rows[0]!.findIndex(cell => cell?.value === header);
    return cellAt(this.sheet(name), this.row(name, id).row, column + 1)!;
  }

  select(name: string, id: string): void {
    const { row } = this.row(name, id);
    this.script.appsScript.runtime.active = {
      sheetId: this.sheet(name).id,
      top: row,
      left: 2,
      bottom: row,
      right: 2,
    };
  }

  /** What is selected: a sheet's name and a row. */
  get selected(): string {
    const { sheetId, top } = this.script.appsScript.runtime.active;
    return `${this.addOn.workbook.sheets.find(({ id }) => id === sheetId)?.name} ${top}`;
  }

  /** Somebody else deletes the row of an item. */
  deleteRow(name: string, id: string): void {
    this.sheet(name).rows.splice(this.row(name, id).row - 1, 1);
  }

  /** Somebody else deletes a sheet. */
  deleteSheet(name: string): void {
    this.script.hand().deleteSheet(name);
  }

  /** Asks the script as a sidebar does. */
  ask(
    name: string,
    argument: unknown,
  ): { ok: boolean; value?: unknown; problem?: { code: string; message: string } } {
    return this.script.runFromSidebar('answerSidebar', [name, argument]) as ReturnType<Example['ask']>;
  }
}
