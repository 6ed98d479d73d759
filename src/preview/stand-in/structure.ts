// Rows and columns that come, go and move, and sheets that are renamed or taken away.

import { isBlank, type SheetModel, type Workbook } from '../workbook';
import { fail } from './exception';
import { changeReferences, followLines } from './follow-lines';
import { type Axis, renameInFormula } from './reference-shift';

const MOST_CELLS = 10_000_000;

/** The line whose looks and validation an inserted one takes on. */
export type Neighbour = 'line before' | 'line after';

/** Puts `count` empty lines before line `before`; rowCount + 1 appends. */
export function insertLines(
  workbook: Workbook,
  sheet: SheetModel,
  axis: Axis,
  before: number,
  count: number,
  like: Neighbour,
): void {
  const { rowCount, columnCount } = sheet;
  requireRoom(workbook, count * (axis === 'row' ? columnCount : rowCount));
  const lines = axis === 'row' ? rowCount : columnCount;
  if (before < 1 || before > lines + 1)
    fail(`Those ${axis === 'row' ? 'rows' : 'columns'} are out of bounds.`);
  const model = like === 'line before' ? before - 2 : before - 1;
  if (axis === 'row') {
    const added = Array.from({ length: count }, () => lookAlike(sheet.rows[model]));
    if (before <= sheet.rows.length) sheet.rows.splice(before - 1, 0, ...added);
    else if (sheet.rows[model]) sheet.rows.push(...added);
    sheet.rowCount += count;
  } else {
    for (const cells of sheet.rows) {
      if (!cells || before > cells.length + 1) continue;
      const added = Array.from({ length: count }, () => lookAlike([cells[model]])[0]);
      cells.splice(before - 1, 0, ...added);
    }
    sheet.columnCount += count;
  }
  followLines(workbook, sheet, axis, line => (line >= before ? line + count : line));
}

export function deleteLines(
  workbook: Workbook,
  sheet: SheetModel,
  axis: Axis,
  first: number,
  count: number,
): void {
  const lines = axis === 'row' ? sheet.rowCount : sheet.columnCount;
  if (first < 1 || first + count - 1 > lines)
    fail(`Those ${axis === 'row' ? 'rows' : 'columns'} are out of bounds.`);
  if (count >= lines) fail(`You can't delete all the ${axis === 'row' ? 'rows' : 'columns'} on the sheet.`);
  if (axis === 'row') {
    sheet.rows.splice(first - 1, count);
    sheet.rowCount -= count;
    if (sheet.frozenRows >= first) sheet.frozenRows = Math.max(first - 1, sheet.frozenRows - count);
  } else {
    for (const cells of sheet.rows) cells?.splice(first - 1, count);
    sheet.columnCount -= count;
    if (sheet.frozenColumns >= first) sheet.frozenColumns = Math.max(first - 1, sheet.frozenColumns - count);
  }
  const last = first + count - 1;
  followLines(workbook, sheet, axis, line => (line > last ? line - count : line >= first ? null : line));
}

/** Moves lines to stand before line `before`, counted as they stood. */
export function moveLines(
  workbook: Workbook,
  sheet: SheetModel,
  axis: Axis,
  first: number,
  count: number,
  before: number,
): void {
  const last = first + count - 1;
  if (before >= first && before <= last + 1) return;
  const target = before > last ? before - count : before;
  const move = <T>(items: T[]) => {
    const needed = Math.max(last, before - 1);
    while (items.length < needed) items.push(undefined as T);
    items.splice(target - 1, 0, ...items.splice(first - 1, count));
  };
  if (axis === 'row') move(sheet.rows as (SheetModel['rows'][number] | undefined)[]);
  else for (const cells of sheet.rows) if (cells) move(cells);
  followLines(workbook, sheet, axis, line => {
    if (line >= first && line <= last) return line - first + target;
    if (before > last) return line > last && line < before ? line - count : line;
    return line >= before && line < first ? line + count : line;
  });
}

export function requireRoom(workbook: Workbook, added: number): void {
  const cells = workbook.sheets.reduce((sum, each) => sum + each.rowCount * each.columnCount, 0);
  if (cells + added > MOST_CELLS)
    fail(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
}

/** Renames a sheet in every formula, rule and list that names it. */
export function renameSheet(workbook: Workbook, sheet: SheetModel, name: string): void {
  const old = sheet.name;
  sheet.name = name;
  for (const home of workbook.sheets)
    changeReferences(
      home,
      formula => (formula.includes('!') ? renameInFormula(formula, old, name) : formula),
      rule =>
        rule.criteria === 'VALUE_IN_RANGE' && rule.values[0] === old
          ? { ...rule, values: [name, rule.values[1]!] }
          : rule,
    );
}

/** Takes a sheet away; charts elsewhere that draw its cells draw nothing in their place. */
export function removeSheet({ sheets }: Workbook, sheet: SheetModel): void {
  sheets.splice(sheets.indexOf(sheet), 1);
  for (const chart of sheets.flatMap(({ charts }) => charts))
    chart.ranges = chart.ranges.filter(({ sheetId }) => sheetId !== sheet.id);
}

/** Cells that look like these, with nothing in them. */
function lookAlike(cells: SheetModel['rows'][number] | undefined): SheetModel['rows'][number] {
  return (cells ?? []).map(cell => {
    if (!cell || isBlank(cell)) return cell;
    const { formula: _, note: __, link: ___, spilled: ____, ...look } = cell;
    return { ...look, value: null };
  });
}
