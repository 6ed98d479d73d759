// Rows and columns that come, go and move, and everything on the sheet that follows them.

import {
  type CellModel,
  type ConditionalRuleModel,
  type GridRange,
  isBlank,
  type SheetModel,
  type ValidationRule,
  type Workbook,
} from '../workbook';
import { a1Of, rangeOfA1 } from './a1-notation';
import { fail } from './exception';
import { type Axis, type LineMap, mapSpan, renameInFormula, shiftFormula } from './reference-shift';

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
  follow(workbook, sheet, axis, line => (line >= before ? line + count : line));
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
  follow(workbook, sheet, axis, line => (line > last ? line - count : line >= first ? null : line));
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
  follow(workbook, sheet, axis, line => {
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
    eachCell(
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

function follow(workbook: Workbook, sheet: SheetModel, axis: Axis, map: LineMap): void {
  const keepRange = (range: GridRange): GridRange[] => {
    const span = axis === 'row' ? ([range.top, range.bottom] as const) : ([range.left, range.right] as const);
    const moved = mapSpan(span[0], span[1], map);
    if (!moved) return [];
    const [low, high] = moved[0] <= moved[1] ? moved : [moved[1], moved[0]];
    return [axis === 'row' ? { ...range, top: low, bottom: high } : { ...range, left: low, right: high }];
  };
  sheet.merges = sheet.merges
    .flatMap(keepRange)
    .filter(each => each.top !== each.bottom || each.left !== each.right);
  sheet.conditionalRules = sheet.conditionalRules.flatMap(rule =>
    followRule(rule, sheet, axis, map, keepRange),
  );
  followCharts(workbook, sheet, axis, map, keepRange);
  sheet.protections = sheet.protections.flatMap(each => {
    if (!each.range) return [each];
    const range = keepRange(each.range)[0];
    if (!range) return [];
    each.range = range;
    return [each];
  });
  if (sheet.typedColumns) sheet.typedColumns = sheet.typedColumns.flatMap(keepRange);
  if (sheet.filter) sheet.filter = keepRange(sheet.filter)[0] ?? null;
  if (axis === 'row') {
    sheet.rowHeights = followMap(sheet.rowHeights, map);
    sheet.hiddenRows = followSet(sheet.hiddenRows, map);
  } else {
    sheet.columnWidths = followMap(sheet.columnWidths, map);
    sheet.hiddenColumns = followSet(sheet.hiddenColumns, map);
  }
  followReferences(workbook, sheet, axis, map);
}

function followCharts(
  { sheets }: Workbook,
  sheet: SheetModel,
  axis: Axis,
  map: LineMap,
  keepRange: (range: GridRange) => GridRange[],
): void {
  const anchor = axis === 'row' ? 'anchorRow' : 'anchorColumn';
  for (const chart of sheet.charts) {
    let line = chart[anchor];
    while (line > 1 && map(line) === null) line -= 1;
    chart[anchor] = map(line) ?? 1;
  }
  for (const chart of sheets.flatMap(({ charts }) => charts))
    chart.ranges = chart.ranges.flatMap(range =>
      range.sheetId === sheet.id ? keepRange(range).map(kept => ({ ...range, ...kept })) : [range],
    );
}

function followRule(
  rule: ConditionalRuleModel,
  sheet: SheetModel,
  axis: Axis,
  map: LineMap,
  keepRange: (range: GridRange) => GridRange[],
): ConditionalRuleModel[] {
  const anchor = rule.ranges[0];
  const ranges = rule.ranges.flatMap(keepRange);
  if (ranges.length === 0 || !anchor) return [];
  const side = axis === 'row' ? 'top' : 'left';
  const kept = ranges[0]![side];
  // A relative reference to a line that went with the range's first one keeps its distance from the new first one.
  const near: LineMap = line => map(line) ?? (line === anchor[side] ? kept : null);
  const values = rule.values.map(value =>
    typeof value === 'string' && value.startsWith('=')
      ? shiftFormula(value, true, sheet.name, axis, near)
      : value,
  );
  return [{ ...rule, ranges, values }];
}

function followReferences(workbook: Workbook, sheet: SheetModel, axis: Axis, map: LineMap): void {
  for (const home of workbook.sheets)
    eachCell(
      home,
      formula => shiftFormula(formula, home === sheet, sheet.name, axis, map),
      rule => {
        if (rule.criteria === 'VALUE_IN_RANGE' && rule.values[0] === sheet.name) {
          const list = String(rule.values[1]);
          const range = rangeOfA1(list.replace(/\$/g, ''), sheet.rowCount, sheet.columnCount);
          const open = /[A-Z]:|:\$?[A-Z]+$/.test(list);
          if (!range || (open && axis === 'row')) return rule;
          return { ...rule, values: [sheet.name, shiftFormula(a1Of(range), true, sheet.name, axis, map)] };
        }
        if (rule.criteria !== 'CUSTOM_FORMULA') return rule;
        const values = rule.values.map(each =>
          shiftFormula(String(each), home === sheet, sheet.name, axis, map),
        );
        return { ...rule, values };
      },
    );
}

/** Changes what a sheet's cells refer to; each rule, and each blank cell that stands in many places, once. */
function eachCell(
  sheet: SheetModel,
  formulaOf: (formula: string) => string,
  ruleOf: (rule: ValidationRule) => ValidationRule,
): void {
  const rules = new Map<ValidationRule, ValidationRule>();
  const blanks = new Map<CellModel, CellModel>();
  for (const cells of sheet.rows)
    cells?.forEach((cell, at) => {
      if (cell?.formula !== undefined) cell.formula = formulaOf(cell.formula);
      if (!cell?.validation) return;
      const rule = rules.get(cell.validation) ?? ruleOf(cell.validation);
      rules.set(cell.validation, rule);
      if (rule === cell.validation) return;
      if (!isBlank(cell)) {
        cell.validation = rule;
        return;
      }
      const changed = blanks.get(cell) ?? Object.freeze({ ...cell, validation: rule });
      blanks.set(cell, changed);
      cells[at] = changed;
    });
}

function followMap(sizes: Map<number, number>, map: LineMap): Map<number, number> {
  const moved = new Map<number, number>();
  for (const [line, size] of sizes) {
    const to = map(line);
    if (to !== null) moved.set(to, size);
  }
  return moved;
}

function followSet(lines: Set<number>, map: LineMap): Set<number> {
  return new Set([...lines].flatMap(line => map(line) ?? []));
}
