import { describe, expect, test } from 'vitest';
import { SheetConditions } from '../../../../src/preview/page/conditions/sheet-conditions';
import { mirrorOf } from '../../../../src/preview/page/grid/mirror';
import type { PlacedCell } from '../../../../src/preview/protocol/views';
import type { ConditionalRuleModel } from '../../../../src/preview/workbook';
import { plainSnapshot } from '../plain-sheet';

const WHOLE = { top: 2, left: 1, bottom: 20, right: 4 };

function rule(part: Partial<ConditionalRuleModel>): ConditionalRuleModel {
  return {
    ranges: [WHOLE],
    criteria: 'CUSTOM_FORMULA',
    values: ['=$B2="Red"'],
    background: null,
    fontColor: null,
    bold: null,
    italic: null,
    strikethrough: null,
    ...part,
  };
}

function conditions(rules: readonly ConditionalRuleModel[], cells: readonly PlacedCell[]) {
  const mirror = mirrorOf(plainSnapshot([{ view: { conditionalRules: rules }, cells }]));
  return new SheetConditions(mirror.sheets[0]!, 46_349);
}

describe('conditional looks of a sheet', () => {
  test('take each part from the first rule that says it', () => {
    const strong = rule({ ranges: [{ ...WHOLE, left: 2, right: 2 }], background: '#d93025', bold: true });
    const light = rule({ background: '#fce8e6', fontColor: '#202124' });
    const looks = conditions([strong, light], [[2, 2, { v: 'Red' }]]);
    expect(looks.lookAt(2, 1)?.background).toBe('#fce8e6');
    expect(looks.lookAt(2, 2)).toMatchObject({ background: '#d93025', bold: true, fontColor: '#202124' });
    expect(looks.lookAt(3, 1)).toBeNull();
    expect(looks.lookAt(2, 5)).toBeNull();
  });

  test('strike through what a rule strikes through', () => {
    const looks = conditions([rule({ strikethrough: true })], [[2, 2, { v: 'Red' }]]);
    expect(looks.lookAt(2, 3)?.strikethrough).toBe(true);
  });

  test.each([
    ['TEXT_CONTAINS', ['late'], 'Two weeks LATE', true],
    ['TEXT_DOES_NOT_CONTAIN', ['late'], 'on time', true],
    ['CELL_EMPTY', [], '', true],
    ['CELL_NOT_EMPTY', [], 0, true],
    ['NUMBER_BETWEEN', [1, 3], 3, true],
    ['NUMBER_GREATER_THAN', [3], 3, false],
    ['NUMBER_LESS_THAN', [3], 'text', false],
    ['DATE_BEFORE', [46_349], 46_348.5, true],
  ])('%s', (criteria, values, value, expected) => {
    const looks = conditions([rule({ criteria, values, background: '#ffffff' })], [[2, 1, { v: value }]]);
    expect(looks.lookAt(2, 1) !== null).toBe(expected);
  });

  test('leave to the grid what only its engine can work out', () => {
    const doubles = rule({ values: ['=COUNTIF($A$2:$A,$A2)>1'] });
    expect(conditions([doubles, rule({})], []).leftToGrid).toEqual([doubles]);
  });
});
