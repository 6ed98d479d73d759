import { describe, expect, test } from 'vitest';
import { mirrorOf } from '../../../../src/preview/page/grid/mirror';
import { rowHeights } from '../../../../src/preview/page/grid/row-heights';
import type { Look, PlacedCell, RuleView, SheetView } from '../../../../src/preview/protocol/views';
import { plainRule, plainSnapshot } from '../plain-sheet';

function heights(
  cells: readonly PlacedCell[],
  looks: readonly Look[],
  view: Partial<SheetView> = {},
  rules: readonly RuleView[] = [],
) {
  const mirror = mirrorOf(plainSnapshot([{ cells, view }], looks, rules));
  return rowHeights(mirror.sheets[0]!, mirror);
}

describe('a row', () => {
  const sentence = 'Nobody owns this row, so name one person who does it by Friday.';

  test('grows with a text that is wrapped, the more the narrower its column', () => {
    const wide = heights([[3, 1, { v: sentence, s: 0 }]], [{ wrap: 'WRAP' }], { columnWidths: [[1, 250]] });
    const narrow = heights([[3, 1, { v: sentence, s: 0 }]], [{ wrap: 'WRAP' }], { columnWidths: [[1, 80]] });
    expect(wide.get(3)).toBe(37);
    expect(narrow.get(3)).toBeGreaterThan(100);
  });

  test('stays as it is for a text that is not wrapped, or fits', () => {
    expect(heights([[3, 1, { v: sentence }]], []).size).toBe(0);
    expect(heights([[3, 1, { v: 'short', s: 0 }]], [{ wrap: 'WRAP' }]).size).toBe(0);
  });

  test('leaves a dropdown’s arrow its room beside the text, where the rule has a list', () => {
    const cells: PlacedCell[] = [[3, 1, { v: 'Not started', s: 0, d: 0 }]];
    const under = (items: readonly string[]) =>
      heights(cells, [{ wrap: 'WRAP' }], { columnWidths: [[1, 80]] }, [plainRule({ items })]);
    expect(under(['Not started', 'Done']).get(3)).toBe(37);
    expect(under([]).size).toBe(0);
  });

  test('grows with large letters', () => {
    expect(heights([[1, 1, { v: 'Drift report', s: 0 }]], [{ fontSize: 18 }]).get(1)).toBe(34);
  });

  test('has the height that somebody gave it', () => {
    const cells: PlacedCell[] = [[3, 1, { v: sentence, s: 0 }]];
    expect(heights(cells, [{ wrap: 'WRAP' }], { rowHeights: [[3, 21]] }).get(3)).toBe(21);
  });
});
