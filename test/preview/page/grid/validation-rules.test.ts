import { describe, expect, test } from 'vitest';
import { mirrorOf } from '../../../../src/preview/page/grid/mirror';
import { gridValidations } from '../../../../src/preview/page/grid/validation-rules';
import type { PlacedCell, RuleView } from '../../../../src/preview/protocol/views';
import { plainRule, plainSnapshot } from '../plain-sheet';

function validations(cells: readonly PlacedCell[], rule: RuleView) {
  const mirror = mirrorOf(plainSnapshot([{ cells }], [], [rule]));
  return gridValidations(mirror.sheets[0]!, mirror);
}

describe('a dropdown', () => {
  test('is a chip in its word’s colour where something is chosen, and an arrow where nothing is', () => {
    const cells: PlacedCell[] = [
      [2, 4, { v: 'Done', d: 0 }],
      [3, 4, { v: null, d: 0 }],
    ];
    const [chip, arrow] = validations(cells, plainRule());
    expect(chip).toMatchObject({
      type: 'list',
      renderMode: 2,
      formula1: '["Planned","Active","Done"]',
      formula2: '#e8eaed,#bfe1f6,#d4edbc',
      ranges: [{ startRow: 1, endRow: 1, startColumn: 3, endColumn: 3 }],
    });
    expect(arrow).toMatchObject({ renderMode: 1, ranges: [{ startRow: 2, endRow: 2 }] });
    expect(arrow?.formula2).toBeUndefined();
  });

  test('of long texts is an arrow, so that none is cut off', () => {
    const items = ['G1 · Grow managed services revenue'];
    expect(validations([[2, 1, { v: items[0]!, d: 0 }]], plainRule({ items }))).toMatchObject([
      { renderMode: 1 },
    ]);
  });

  test('keeps a comma within an item', () => {
    const [rule] = validations([[2, 1, { v: 'a, b', d: 0 }]], plainRule({ items: ['a, b'] }));
    expect(JSON.parse(rule?.formula1 ?? '')).toEqual(['a, b']);
  });
});

test('a checkbox is one, and a date rule has nothing to show', () => {
  const cells: PlacedCell[] = [[2, 1, { v: true, d: 0 }]];
  expect(validations(cells, plainRule({ criteria: 'CHECKBOX' }))).toMatchObject([{ type: 'checkbox' }]);
  expect(validations(cells, plainRule({ criteria: 'DATE_IS_VALID_DATE' }))).toEqual([]);
});
