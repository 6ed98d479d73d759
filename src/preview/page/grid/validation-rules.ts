// Dropdowns, checkboxes and other validation of a sheet, as the grid's plugin takes them.

import type { IRange } from '@univerjs/core';
import type { CellView, RuleView } from '../../protocol/views';
import { joinedRanges } from './joined-ranges';
import type { Mirror, SheetMirror } from './mirror';

export interface GridValidation {
  readonly uid: string;
  readonly type: string;
  readonly ranges: readonly IRange[];
  readonly formula1?: string;
  readonly formula2?: string;
  readonly operator?: string;
  readonly allowBlank: true;
  readonly showDropDown: boolean;
  /** 1 an arrow, 2 a chip. */
  readonly renderMode: 0 | 1 | 2;
  /** 2 warns; the host is the one that rejects. */
  readonly errorStyle: 2;
  readonly showErrorMessage: boolean;
}

/** Google's quiet grey, which a chip has that nobody coloured. */
const CHIP = '#e8eaed';
/** The words of this add-on's own lists, in Google's chip colours. */
const CHIP_OF_WORD: Readonly<Record<string, string>> = {
  red: '#ffcfc9',
  amber: '#ffe5a0',
  green: '#d4edbc',
  blocked: '#ffcfc9',
  doing: '#bfe1f6',
  active: '#bfe1f6',
  done: '#d4edbc',
};
/** Longer lists than this are given an arrow: a chip of a parent's long title would be cut off. */
const MOST_CHIPS = 12;

export function gridValidations(sheet: SheetMirror, { rules }: Mirror): GridValidation[] {
  return [...cellsByRule(sheet)].flatMap(([key, cells]) => {
    const [index, isEmpty] = [Math.abs(key) - 1, key < 0];
    const rule = rules[index];
    const test = rule && testOf(rule, isEmpty);
    if (!rule || !test) return [];
    return [
      {
        uid: isEmpty ? `validation${index}-empty` : `validation${index}`,
        ranges: joinedRanges(cells),
        allowBlank: true,
        showDropDown: rule.showDropdown,
        errorStyle: 2,
        showErrorMessage: false,
        ...test,
      },
    ];
  });
}

/** Whether a cell is drawn as a chip: an empty one has Google's bare arrow. */
export function isEmptyCell({ v }: Pick<CellView, 'v'>): boolean {
  return v === null || v === '';
}

/** By the rule's index plus 1; empty cells by its negative. */
function cellsByRule({ rows }: SheetMirror): Map<number, (readonly [number, number])[]> {
  const cells = new Map<number, (readonly [number, number])[]>();
  for (const [row, line] of rows)
    for (const [column, cell] of line) {
      if (cell.d === undefined) continue;
      const key = isEmptyCell(cell) ? -cell.d - 1 : cell.d + 1;
      const sharing = cells.get(key);
      if (sharing) sharing.push([row, column]);
      else cells.set(key, [[row, column]]);
    }
  return cells;
}

function testOf(
  rule: RuleView,
  isEmpty: boolean,
): Pick<GridValidation, 'type' | 'renderMode' | 'formula1' | 'formula2' | 'operator'> | null {
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
    case 'VALUE_IN_RANGE':
      return {
        type: 'list',
        formula1: JSON.stringify(rule.items),
        ...(isShort(rule.items) && !isEmpty
          ? { formula2: rule.items.map(chipColour).join(','), renderMode: rule.showDropdown ? 2 : 0 }
          : { renderMode: rule.showDropdown ? 1 : 0 }),
      };
    case 'CHECKBOX':
      return { type: 'checkbox', formula1: '1', formula2: '0', renderMode: 0 };
    case 'NUMBER_BETWEEN':
      return {
        type: 'decimal',
        operator: 'between',
        formula1: String(rule.values[0]),
        formula2: String(rule.values[1]),
        renderMode: 0,
      };
    case 'CUSTOM_FORMULA':
      return { type: 'custom', formula1: String(rule.values[0]), renderMode: 0 };
    case 'DATE_IS_VALID_DATE':
      return null;
  }
}

function isShort(items: readonly string[]): boolean {
  return items.length <= MOST_CHIPS && items.every(item => item.length <= 24);
}

function chipColour(item: string): string {
  return CHIP_OF_WORD[item.toLowerCase()] ?? CHIP;
}
