// Works out the formulas that call the script's own functions, and puts what they give into their cells and beside them.

import { type CellModel, cellAt, ensureCell, type SheetModel, type Workbook } from '../workbook';
import { offerFunctions } from './formula';
import { argumentsOf, callOf, type FormulaArgument, type FormulaCall } from './formula-arguments';
import { habitsOf } from './locale';
import { serialOfInstant } from './time-zone';

/** Runs one of the script's functions as a formula does. Throws what it throws. */
export type RunFunction = (name: string, args: readonly FormulaArgument[]) => unknown;

interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
  /** Null where the call is part of a larger formula. */
  readonly call: FormulaCall | null;
}

/** Formulas may build on each other's results; what a longer chain gives comes at the next time. */
const MOST_ROUNDS = 4;
const MOST_REMEMBERED = 5_000;
const ERROR = '#ERROR!';
/** What is not worked out here says so. */
const NOT_HERE = '#NAME?';

export class CustomFormulas {
  /** The same arguments give the same result, for which Google does not run the function again either. */
  private readonly results = new Map<string, unknown>();
  /** Beside their formulas; null until it is known which cells were filled before the workbook was opened. */
  private filled: CellModel[] | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly functionNames: () => readonly string[],
    private readonly run: RunFunction,
  ) {}

  calculate(): void {
    const formulas = formulasOf(this.workbook);
    if (formulas.length === 0 && !this.filled?.length) return;
    const names = this.functionNames().filter(name => !name.endsWith('_'));
    const functions = new Map(names.map(name => [name.toUpperCase(), name]));
    offerFunctions(this.workbook, functions);
    const calls = new RegExp(`(?<![\\w.])(?:${[...functions.keys()].join('|')})\\s*\\(`, 'i');
    const isOurs = (cell: CellModel) => calls.test(withoutTexts(cell.formula ?? ''));
    const places = formulas.filter(({ cell }) => isOurs(cell));
    this.filled ??= this.workbook.sheets.flatMap(sheet => filledBefore(sheet, isOurs));
    for (let round = 0, before = ''; round < MOST_ROUNDS; round += 1) {
      for (const cell of this.filled) setFree(cell);
      this.filled = places.flatMap(place => put(place, this.resultOf(place, functions), this.workbook));
      const after = JSON.stringify(places.map(({ cell }) => cell.value));
      if (after === before) return;
      before = after;
    }
  }

  private resultOf({ call, cell, sheet }: Place, functions: ReadonlyMap<string, string>): unknown {
    const name = call && functions.get(call.name);
    const args = call && name ? argumentsOf(call, sheet, this.workbook) : null;
    if (!name || args === null) return cell.value ?? NOT_HERE;
    const key = JSON.stringify([name, args]);
    if (!this.results.has(key)) {
      if (this.results.size >= MOST_REMEMBERED) this.results.clear();
      this.results.set(key, this.outcome(name, args));
    }
    return this.results.get(key);
  }

  private outcome(name: string, args: readonly FormulaArgument[]): unknown {
    try {
      return this.run(name, args);
    } catch {
      return ERROR;
    }
  }
}

function formulasOf({ sheets }: Workbook): Place[] {
  return sheets.flatMap(sheet =>
    sheet.rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) =>
        cell?.formula === undefined
          ? []
          : [{ sheet, row: row + 1, column: column + 1, cell, call: callOf(cell.formula) }],
      ),
    ),
  );
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

/** From the top, so that each cell finds what its neighbour hangs on. */
function filledBefore(sheet: SheetModel, isOurs: (cell: CellModel) => boolean): CellModel[] {
  const filled: CellModel[] = [];
  let above: (CellModel | undefined)[] = [];
  for (const cells of sheet.rows) {
    const sources: (CellModel | undefined)[] = [];
    cells?.forEach((cell, column) => {
      if (cell?.formula !== undefined) sources[column] = cell;
      else if (cell?.spilled) sources[column] = above[column] ?? sources[column - 1];
      const source = sources[column];
      if (cell?.spilled && source !== undefined && isOurs(source)) filled.push(cell);
    });
    above = sources;
  }
  return filled;
}

function setFree(cell: CellModel): void {
  if (!cell.spilled) return;
  delete cell.spilled;
  cell.value = null;
}

/** Gives the cells that it filled beside the formula's own. */
function put(place: Place, result: unknown, workbook: Workbook): CellModel[] {
  const { sheet, row, column, cell } = place;
  const block = Array.isArray(result)
    ? result.map(line => (Array.isArray(line) ? line : [line]))
    : [[result]];
  if (!isFree(block, place)) {
    cell.value = '#REF!';
    return [];
  }
  const filled: CellModel[] = [];
  block.forEach((line, down) => {
    line.forEach((value, across) => {
      const target = down + across === 0 ? cell : ensureCell(sheet, row + down, column + across);
      enterResult(target, value, workbook);
      if (target === cell) return;
      target.spilled = true;
      filled.push(target);
    });
  });
  return filled;
}

/** The sheet has room for the block, and nothing stands in its way. */
function isFree(block: readonly (readonly unknown[])[], { sheet, row, column }: Place): boolean {
  return block.every((line, down) =>
    line.every((_, across) => {
      if (down + across === 0) return true;
      if (row + down > sheet.rowCount || column + across > sheet.columnCount) return false;
      const there = cellAt(sheet, row + down, column + across);
      return !there || (there.formula === undefined && !there.spilled && (there.value ?? '') === '');
    }),
  );
}

function enterResult(cell: CellModel, value: unknown, workbook: Workbook): void {
  if (Object.prototype.toString.call(value) === '[object Date]') {
    cell.value = serialOfInstant((value as Date).getTime(), workbook.timeZone);
    cell.numberFormat ??= habitsOf(workbook.locale).datePattern;
  } else if (typeof value === 'number' && !Number.isFinite(value)) cell.value = '#NUM!';
  else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    cell.value = value;
  else cell.value = '';
}
