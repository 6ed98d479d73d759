// The conditional looks of one sheet's cells: which rules hold for a cell, and what they make of it.

import type { ConditionalRuleModel, GridRange } from '../../workbook';
import type { SheetMirror } from '../grid/mirror';
import { type Condition, conditionOf } from './condition-formula';
import { PLAIN_CRITERIA } from './plain-criteria';
import type { Value } from './values';

export type ConditionalLook = Pick<
  ConditionalRuleModel,
  'background' | 'fontColor' | 'bold' | 'italic' | 'strikethrough'
>;

interface Rule {
  readonly model: ConditionalRuleModel;
  readonly holdsAt: (row: number, column: number) => boolean;
}

export class SheetConditions {
  /** Those that only the grid's own engine can work out. */
  readonly leftToGrid: readonly ConditionalRuleModel[];
  private readonly rules: readonly Rule[];

  /** `today` is a serial number. To be made anew whenever a cell of the sheet has changed: answers are kept. */
  constructor(
    private readonly sheet: SheetMirror,
    private readonly today: number,
  ) {
    const rules = sheet.view.conditionalRules.map(model => ({ model, holdsAt: this.testOf(model) }));
    this.rules = rules.flatMap(({ model, holdsAt }) => (holdsAt ? [{ model, holdsAt }] : []));
    this.leftToGrid = rules.flatMap(({ model, holdsAt }) => (holdsAt ? [] : [model]));
  }

  /** From the rules that hold, each part of the look by the first that says it; null where none holds. */
  lookAt(row: number, column: number): ConditionalLook | null {
    let look: ConditionalLook | null = null;
    for (const { model, holdsAt } of this.rules) {
      if (!model.ranges.some(range => contains(range, row, column)) || !holdsAt(row, column)) continue;
      look = look
        ? {
            background: look.background ?? model.background,
            fontColor: look.fontColor ?? model.fontColor,
            bold: look.bold ?? model.bold,
            italic: look.italic ?? model.italic,
            strikethrough: look.strikethrough ?? model.strikethrough,
          }
        : model;
    }
    return look;
  }

  private testOf(model: ConditionalRuleModel): Rule['holdsAt'] | null {
    const plain = PLAIN_CRITERIA[model.criteria];
    if (plain) return (row, column) => plain(this.value(row, column), model.values);
    const condition = model.criteria === 'CUSTOM_FORMULA' ? conditionOf(String(model.values[0])) : null;
    const corner = model.ranges[0];
    return condition && corner ? this.formulaTest(condition, corner) : null;
  }

  private formulaTest(condition: Condition, corner: GridRange): Rule['holdsAt'] {
    const value = (row: number, column: number) => this.value(row, column);
    const ask = (row: number, column: number) =>
      condition.holds({
        today: this.today,
        row,
        column,
        down: row - corner.top,
        across: column - corner.left,
        value,
      });
    if (!condition.sameAlongRow) return ask;
    let last: { readonly row: number; readonly holds: boolean } | null = null;
    return (row, column) => {
      if (last?.row !== row) last = { row, holds: ask(row, column) };
      return last.holds;
    };
  }

  private value(row: number, column: number): Value {
    const value = this.sheet.rows.get(row)?.get(column)?.v ?? null;
    return value === '' ? null : value;
  }
}

function contains({ top, left, bottom, right }: GridRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
