// Writes into the grid what the host told, which is not its user's doing.

import { ICommandService, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Marks } from './command-follower';
import type { CellMatrix } from './edit-of-mutation';
import type { Mutation } from './mutation';
import { sheetKey } from './sheet-data';

/** Not the user's doing, so nothing to tell the host, and nothing to undo. */
const HOST: Marks = { fromHost: true };
/** As the grid's own formulas put their results into cells. */
const RESULTS: Marks = { onlyLocal: true, fromFormula: true, applyFormulaCalculationResult: true };

export class HostWriter {
  constructor(
    private readonly univer: Univer,
    private readonly api: FUniver,
  ) {}

  write(mutations: readonly Mutation[]): void {
    const commands = this.univer.__getInjector().get(ICommandService);
    for (const { id, params, areResults } of mutations)
      if (!this.hasNote(id, params))
        commands.syncExecuteCommand(id, params, areResults ? { ...HOST, ...RESULTS } : HOST);
  }

  /** Contents of cells, by row and column from 0. */
  writeCells(unitId: string, sheetId: number, cells: CellMatrix): void {
    const params = { unitId, subUnitId: sheetKey(sheetId), cellValue: cells };
    this.write([{ id: 'sheet.mutation.set-range-values', params }]);
  }

  /** True where a note stands as it is to be: its editor may be open, and would close. */
  private hasNote(id: string, params: Mutation['params']): boolean {
    if (id !== 'sheet.mutation.update-note') return false;
    const { sheetId, row, col, note } = params as unknown as NoteParams;
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    return sheet?.getRange(row, col).getNote()?.note === note.note;
  }
}

interface NoteParams {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly note: { readonly note: string };
}
