// Conditional rules whose formula only the grid's engine can work out, as its plugin takes them.

import type { IRange, IStyleBase } from '@univerjs/core';
import type { ConditionalRuleModel } from '../../workbook';
import type { ConditionalLook } from '../conditions/sheet-conditions';
import { gridRange } from './grid-range';

export interface GridRule {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: 'highlightCell';
    readonly subType: 'formula';
    readonly style: IStyleBase;
    readonly value: string;
  };
}

/** In order of precedence. */
export function gridRules(rules: readonly ConditionalRuleModel[]): GridRule[] {
  return rules
    .filter(({ criteria }) => criteria === 'CUSTOM_FORMULA')
    .map((rule, index) => ({
      cfId: `rule${index}`,
      ranges: rule.ranges.map(gridRange),
      stopIfTrue: false,
      rule: {
        type: 'highlightCell',
        subType: 'formula',
        style: conditionalStyle(rule),
        value: String(rule.values[0]),
      },
    }));
}

export function conditionalStyle(look: ConditionalLook): IStyleBase {
  const style: IStyleBase = {};
  if (look.background !== null) style.bg = { rgb: look.background };
  if (look.fontColor !== null) style.cl = { rgb: look.fontColor };
  if (look.bold !== null) style.bl = look.bold ? 1 : 0;
  if (look.italic !== null) style.it = look.italic ? 1 : 0;
  if (look.strikethrough !== null) style.st = { s: look.strikethrough ? 1 : 0 };
  return style;
}
