// What follows the lines of a sheet that come, go and move: merges, rules, charts, protections, sizes, and references.

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
import { type Axis, type LineMap, mapSpan, shiftFormula } from './reference-shift';

/** Brings what hangs on a sheet's lines, and every reference to them, to where `map` says that the lines are now. */
export function followLines(workbook: Workbook, sheet: SheetModel, axis: Axis, map: LineMap): void {
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
    changeReferences(
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
export function changeReferences(
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
