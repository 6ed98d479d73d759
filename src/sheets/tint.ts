// The conditional rules that tint a row by the word in its Status cell.

import type { Status } from '../plan/status';
import { columnLetters } from './a1';
import type { RulesChange, Tint } from './change';
import { consecutiveRuns } from './runs';
import type { ConditionalRuleMethods, SheetMethods, Workbook } from './spreadsheet';

interface Shade {
  readonly cell: string;
  readonly row: string | null;
  readonly font: string;
}

/** What each status looks like wherever the add-on shows it on a sheet. */
export const SHADES: Readonly<Record<Status, Shade>> = {
  Red: { cell: '#d93025', row: '#fce8e6', font: '#ffffff' },
  Amber: { cell: '#f9ab00', row: '#fef7e0', font: '#202124' },
  Green: { cell: '#1e8e3e', row: '#f1f8f3', font: '#ffffff' },
  Done: { cell: '#1a73e8', row: '#e8f0fe', font: '#ffffff' },
  'Not started': { cell: '#dadce0', row: null, font: '#3c4043' },
  'On hold': { cell: '#9aa0a6', row: '#f1f3f4', font: '#202124' },
  Dropped: { cell: '#f1f3f4', row: '#f8f9fa', font: '#80868b' },
};

/** Always true; it is how our rules are told from everybody else's. No separator, so it reads the same in every locale. */
const MARKER = 'N("throughline")=0';

/** The tint of a table: its whole width where it is ours, only the columns that are known where it is somebody else's. */
export function tableTint(
  headerRow: number,
  statusColumn: number,
  known: Iterable<number>,
  made: boolean,
): Tint {
  const columns = [...known].sort((a, b) => a - b);
  const whole = [{ start: 0, end: columns[columns.length - 1] ?? statusColumn }];
  return { headerRow, statusColumn, columns: made ? whole : consecutiveRuns(columns) };
}

export function applyTint(workbook: Workbook, { sheet, tint }: RulesChange): void {
  const others = sheet.getConditionalFormatRules().filter(rule => !isOurs(rule));
  const ours = tint ? tintRules(workbook, sheet, tint) : [];
  sheet.setConditionalFormatRules([...ours, ...others]);
}

/**
 * Whether our rules stand as they should; paste and inserted rows break their ranges apart.
 * @param lastRow 1-based: the last row that they have to reach
 */
export function tintIsWhole(sheet: SheetMethods, tint: Tint, lastRow: number): boolean {
  const ours = sheet.getConditionalFormatRules().filter(isOurs);
  const shades = Object.values(SHADES);
  if (ours.length !== shades.length + shades.filter(shade => shade.row).length) return false;
  return ours.every(rule => {
    const ranges = rule.getRanges();
    return (
      (ranges.length === 1 || ranges.length === tint.columns.length) &&
      ranges.every(range => range.getRow() === tint.headerRow + 1) &&
      ranges.every(range => range.getRow() + range.getNumRows() > lastRow) &&
      ruleFormula(rule).includes(`$${columnLetters(tint.statusColumn)}${tint.headerRow + 1}=`)
    );
  });
}

function tintRules(
  workbook: Workbook,
  sheet: SheetMethods,
  { headerRow, statusColumn, columns }: Tint,
): ConditionalRuleMethods[] {
  const first = headerRow + 1;
  const height = Math.max(1, sheet.getMaxRows() - headerRow);
  const statusCells = sheet.getRange(first, statusColumn + 1, height, 1);
  const rows = columns.map(({ start, end }) => sheet.getRange(first, start + 1, height, end - start + 1));
  const strong: ConditionalRuleMethods[] = [];
  const light: ConditionalRuleMethods[] = [];
  for (const [status, shade] of Object.entries(SHADES)) {
    const formula = `=($${columnLetters(statusColumn)}${first}="${status}")*(${MARKER})`;
    const rule = () => {
      const builder = workbook.newConditionalFormatRule().whenFormulaSatisfied(formula);
      return status === 'Dropped' ? builder.setStrikethrough(true) : builder;
    };
    strong.push(
      rule()
        .setBackground(shade.cell)
        .setFontColor(shade.font)
        .setBold(true)
        .setRanges([statusCells])
        .build(),
    );
    if (shade.row) light.push(rule().setBackground(shade.row).setRanges(rows).build());
  }
  return [...strong, ...light];
}

function isOurs(rule: ConditionalRuleMethods): boolean {
  return ruleFormula(rule).includes('N("throughline")');
}

function ruleFormula(rule: ConditionalRuleMethods): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
}
