// What the fill handle puts into the cells that it is dragged over.

import { isDateFormat } from '../stand-in/number-format';
import { offsetFormula } from '../stand-in/reference-shift';
import { type CellModel, cellAt, type GridRange, type SheetModel } from '../workbook';

/**
 * The cells of the whole target, the source among them. Numbers that keep a distance go on with it, a single date goes
 * on by a day, a single text that ends in a number counts on, and all else repeats.
 */
export function filled(sheet: SheetModel, source: GridRange, target: GridRange): (CellModel | undefined)[][] {
  const down = target.top < source.top || target.bottom > source.bottom;
  const height = target.bottom - target.top + 1;
  const width = target.right - target.left + 1;
  const block: (CellModel | undefined)[][] = Array.from({ length: height }, () =>
    Array.from({ length: width }, () => undefined),
  );
  const lines = down ? width : height;
  for (let line = 0; line < lines; line += 1) {
    const at = (step: number): CellModel | undefined =>
      down
        ? cellAt(sheet, source.top + step, target.left + line)
        : cellAt(sheet, target.top + line, source.left + step);
    const length = down ? source.bottom - source.top + 1 : source.right - source.left + 1;
    const cells = Array.from({ length }, (_, step) => at(step));
    const first = down ? target.top - source.top : target.left - source.left;
    for (let step = 0; step < (down ? height : width); step += 1) {
      const cell = continued(cells, first + step, down);
      if (down) block[step]![line] = cell;
      else block[line]![step] = cell;
    }
  }
  return block;
}

/** The cell `step` places after the first; before it where negative. */
function continued(
  cells: readonly (CellModel | undefined)[],
  step: number,
  down: boolean,
): CellModel | undefined {
  const { length } = cells;
  const from = ((step % length) + length) % length;
  const like = cells[from];
  if (!like) return undefined;
  const cell: CellModel = { ...like };
  delete cell.note;
  if (step >= 0 && step < length) return { ...like };
  if (like.formula !== undefined)
    return { ...cell, formula: offsetFormula(like.formula, down ? step - from : 0, down ? 0 : step - from) };
  const values = cells.map(each => each?.value);
  const [first] = values;
  if (length === 1 && typeof first === 'string') {
    const [, text, number] = /^(.*?)(\d{1,15})$/s.exec(first) ?? [];
    return number === undefined ? cell : { ...cell, value: `${text}${Number(number) + step}` };
  }
  const distance = length === 1 ? (isDateFormat(like.numberFormat) ? 1 : 0) : steadyDistance(values);
  return distance === null || typeof first !== 'number' ? cell : { ...cell, value: first + distance * step };
}

function steadyDistance(values: readonly unknown[]): number | null {
  const numbers = values.filter(value => typeof value === 'number');
  if (numbers.length < values.length) return null;
  const distance = numbers[1]! - numbers[0]!;
  const steady = numbers.every((number, at) => Math.abs(number - numbers[0]! - distance * at) < 1e-9);
  return steady ? distance : null;
}
